import type { AssetRecord, ReleaseRecord } from '../releases.ts'
import type { Addresses } from '../repository.ts'
import type { Schemas } from '../schemas.ts'
import { nodeId, stableHex } from './identifiers.ts'
import { userView } from './people.ts'

/**
 * How the page of a release is addressed.
 *
 * @returns The tag, and for a draft a placeholder that its tag is not part of.
 */
function pageName({ id, isDraft, tagName }: ReleaseRecord): string {
  return isDraft ? `untagged-${stableHex(`release ${id}`)}` : tagName
}

/** A release with all of its assets. */
export function releaseView(at: Addresses, release: ReleaseRecord, assets: readonly AssetRecord[]): Schemas['release'] {
  const api = `${at.api}/releases/${release.id}`
  const tag = encodeURIComponent(release.tagName)
  return {
    id: release.id,
    node_id: nodeId('Release', release.id),
    url: api,
    assets_url: `${api}/assets`,
    upload_url: `${api}/assets{?name,label}`,
    html_url: `${at.page}/releases/tag/${encodeURIComponent(pageName(release))}`,
    tarball_url: release.isDraft ? null : `${at.api}/tarball/${tag}`,
    zipball_url: release.isDraft ? null : `${at.api}/zipball/${tag}`,
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: release.isImmutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    author: userView(at, release.author),
    assets: assets.map((asset) => assetView(at, release, asset)),
  }
}

/** An asset as the API lists it; its bytes are behind `url`. */
export function assetView(at: Addresses, release: ReleaseRecord, asset: AssetRecord): Schemas['release-asset'] {
  const file = `${encodeURIComponent(pageName(release))}/${encodeURIComponent(asset.name)}`
  return {
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    url: `${at.api}/releases/assets/${asset.id}`,
    browser_download_url: `${at.page}/releases/download/${file}`,
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: `sha256:${asset.sha256}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: userView(at, asset.uploader),
  }
}
