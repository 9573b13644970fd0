import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Offers, offersOf } from '../../../attestation/reading/offer.ts'
import { buildProvenanceType } from '../../../attestation/reading/statement.ts'
import type { GitHubApi } from '../../../clients/github/api.ts'
import { type Asset, Assets } from '../../../clients/github/assets.ts'
import { Attestations } from '../../../clients/github/attestations.ts'
import { Releases } from '../../../clients/github/releases.ts'
import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import type { Voice } from '../../../voice.ts'
import { isDistributionName, type MeasuredFile, notJudged, requirePlainName } from './gathered.ts'
import { type DownloadedFiles, measureListed } from './listed.ts'
import { filedUnder, isProvenanceName, ProvenanceFiles, shownName } from './provenance-files.ts'

/** A published release, as everybody sees it. */
export interface ReleasePage {
  /** For people. */
  readonly url: string
  readonly distributions: readonly Asset[]
  readonly provenance: readonly Asset[]
  /** Of assets that could be installed, and are not judged. */
  readonly problems: readonly Problem[]
}

/** Look at the page of a tag; `undefined` if no release of it is published. */
export async function readReleasePage(api: GitHubApi, tag: string): Promise<ReleasePage | undefined> {
  const release = await new Releases(api).published(tag)
  if (release === undefined) return undefined
  const assets = await new Assets(api).list(release.id)
  const distributions = assets.filter(({ name }) => isDistributionName(name))
  for (const { name } of distributions) requirePlainName(name)
  const provenance = assets.filter(({ name }) => isProvenanceName(name))
  const names = assets.map(({ name }) => name)
  return { url: release.url, distributions, provenance, problems: notJudged(names, 'on the release page') }
}

/** Download the distributions of a page, one after the other; none is kept. */
export async function measureAssets(
  api: GitHubApi,
  assets: readonly Asset[],
  { folder, voice }: { readonly folder: string; readonly voice: Voice },
): Promise<DownloadedFiles> {
  return await measureListed(assets, {
    owner: 'the release page',
    server: { name: 'GitHub', code: 'release-asset-mismatch' },
    voice,
    fetch: (asset) => withDownload(api, { asset, folder }, async (_, downloaded) => downloaded),
  })
}

/** Download and read the provenance of a page. */
export async function pageOffers(
  api: GitHubApi,
  assets: readonly Asset[],
  { folder, files }: { readonly folder: string; readonly files: readonly MeasuredFile[] },
): Promise<Offers[]> {
  const all: Offers[] = []
  const reader = new ProvenanceFiles()
  for (const asset of assets) {
    const from = {
      place: `${shownName(asset.name)} of the release page`,
      source: 'release-page',
      offeredFor: filedUnder(asset.name, files),
    } as const
    all.push(await withDownload(api, { asset, folder }, (path) => reader.read(path, from)))
  }
  return all
}

async function withDownload<Value>(
  api: GitHubApi,
  { asset, folder }: { readonly asset: Asset; readonly folder: string },
  use: (path: string, downloaded: Awaited<ReturnType<Assets['download']>>) => Promise<Value>,
): Promise<Value> {
  // No name of a server becomes a path.
  const path = join(folder, `asset-${asset.id}`)
  try {
    return await use(path, await new Assets(api).download(asset, path))
  } finally {
    await rm(path, { force: true })
  }
}

/** Read the build provenance that GitHub has stored for each file. */
export async function storedOffers(api: GitHubApi, files: readonly MeasuredFile[]): Promise<Offers[]> {
  const store = new Attestations(api)
  const all: Offers[] = []
  for (const file of files) {
    const found = await store.list(file, buildProvenanceType)
    all.push(offersOf(found, { source: 'github', offeredFor: file.name }))
  }
  return all
}

/** Distributions that are on a page with other bytes than elsewhere. */
export function differingAssets({ distributions }: ReleasePage, files: readonly MeasuredFile[]): Problem[] {
  return files.flatMap(({ name, sha256 }): Problem[] => {
    const asset = distributions.find((one) => one.name === name)
    if (asset === undefined || (asset.sha256 ?? sha256) === sha256) return []
    return [
      {
        code: 'release-asset-mismatch',
        severity: 'error',
        message: `${quoted(name)} has sha256:${sha256} on the index, and sha256:${asset.sha256} on the release page.`,
        hint: 'Find out which of them was built from the tag, and tell the project.',
        file: name,
      },
    ]
  })
}
