import { type Call, created, done, numberParameter, type OperationHandler, ok, query, text } from '../call.ts'
import { listed } from '../paging.ts'
import { notFound, unprocessable, validationFailed } from '../refusals.ts'
import type { AssetRecord, ReleaseRecord } from '../releases.ts'
import { contents, openGet, type Rows, write } from '../row.ts'
import { storedAddress } from '../storage.ts'
import { assetView } from '../views/releases.ts'
import { visibleRelease } from './releases.ts'

interface ShownAsset {
  readonly release: ReleaseRecord
  readonly asset: AssetRecord
}

function visibleAsset(call: Call): ShownAsset | undefined {
  const asset = call.state.releases.findAsset(numberParameter(call, 'asset_id'))
  const release = asset && visibleRelease(call, asset.releaseId)
  return asset && release && { release, asset }
}

const alreadyThere = { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }

/**
 * The name that an asset gets: anything but letters, digits, `-`, `_`, `+`, and `.` becomes a period, and no name
 * begins or ends with one.
 *
 * @see https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
export function assetName(name: string): string {
  return name
    .replace(/[^A-Za-z0-9._+-]/g, '.')
    .replace(/\.+$/, '')
    .replace(/^\.+/, 'default.')
}

/** The assets of a release. */
const listAssets: OperationHandler = (call) => {
  const release = visibleRelease(call, numberParameter(call, 'release_id'))
  if (release === undefined) return notFound(call.operation)
  return listed(call, call.state.releases.assetsOf(release.id), (asset) => assetView(call.at, release, asset))
}

/** Take the bytes of the body as a new asset; nothing is ever replaced. */
const uploadAsset: OperationHandler = (call) => {
  const { state, request } = call
  const release = visibleRelease(call, numberParameter(call, 'release_id'))
  const name = query(call, 'name')
  if (release === undefined) return notFound(call.operation)
  if (release.isImmutable) return unprocessable(undefined, 'Cannot upload assets to an immutable release.')
  if (!name) return unprocessable(call.operation, 'Invalid request.\n\n"name" wasn\'t supplied.')
  if (state.releases.assetsOf(release.id).some((asset) => asset.name === assetName(name))) {
    return validationFailed(call.operation, alreadyThere)
  }
  const upload = {
    name: assetName(name),
    label: query(call, 'label') ?? '',
    contentType: request.headers['content-type'] ?? 'application/octet-stream',
    bytes: request.body,
    uploader: call.caller.login,
  }
  return created(assetView(call.at, release, state.releases.addAsset(release.id, upload, state.now())))
}

/** What is known of an asset, or the way to its bytes where the request accepts only those. */
const getAsset: OperationHandler = (call) => {
  const shown = visibleAsset(call)
  if (shown === undefined) return notFound(call.operation)
  if (call.request.headers.accept?.includes('application/octet-stream')) {
    return {
      status: 302,
      headers: { location: storedAddress(call.at, 'assets', shown.asset.id, call.state.options.now()) },
    }
  }
  return ok(assetView(call.at, shown.release, shown.asset))
}

/** Rename an asset, or label it. */
const updateAsset: OperationHandler = (call) => {
  const shown = visibleAsset(call)
  if (shown === undefined) return notFound(call.operation)
  const { release, asset } = shown
  const name = assetName(text(call, 'name') ?? asset.name)
  const others = call.state.releases.assetsOf(release.id).filter(({ id }) => id !== asset.id)
  if (others.some((other) => other.name === name)) return validationFailed(call.operation, alreadyThere)
  const changed = { ...asset, name, label: text(call, 'label') ?? asset.label, updatedAt: call.state.now() }
  return ok(assetView(call.at, release, call.state.releases.putAsset(changed)))
}

/** Remove an asset, unless its release is locked. */
const deleteAsset: OperationHandler = (call) => {
  const shown = visibleAsset(call)
  if (shown === undefined) return notFound(call.operation)
  // GitHub's own words for this refusal are not on record; the status is.
  if (shown.release.isImmutable) return unprocessable(undefined, 'Cannot delete assets from an immutable release.')
  call.state.releases.removeAsset(shown.asset.id)
  return done
}

export const assetRows = {
  'repos/list-release-assets': openGet(
    '/releases/{release_id}/assets',
    contents,
    'releases/assets#list-release-assets',
    listAssets,
  ),
  'repos/upload-release-asset': write(
    'POST',
    '/releases/{release_id}/assets',
    contents,
    'releases/assets#upload-a-release-asset',
    uploadAsset,
  ),
  'repos/get-release-asset': openGet(
    '/releases/assets/{asset_id}',
    contents,
    'releases/assets#get-a-release-asset',
    getAsset,
  ),
  'repos/update-release-asset': write(
    'PATCH',
    '/releases/assets/{asset_id}',
    contents,
    'releases/assets#update-a-release-asset',
    updateAsset,
  ),
  'repos/delete-release-asset': write(
    'DELETE',
    '/releases/assets/{asset_id}',
    contents,
    'releases/assets#delete-a-release-asset',
    deleteAsset,
  ),
} as const satisfies Rows
