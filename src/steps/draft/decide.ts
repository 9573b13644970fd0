import type { Asset } from '../../clients/github/assets.ts'
import type { Release, ReleaseFields } from '../../clients/github/releases.ts'
import { isDistributionOf } from '../../distribution/release-assets.ts'
import { ReleaseError, theRun } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import {
  type DraftMark,
  type DraftText,
  type MarkedAsset,
  mergeDraftBody,
  readDraftMark,
} from '../../release/draft-body.ts'
import type { Manifest, ManifestFile } from '../../release/manifest.ts'
import type { Version } from '../../release/version.ts'

/** A release of this tag with its assets. */
export interface FoundRelease {
  readonly release: Release
  readonly assets: readonly Asset[]
}

/** What the page must show. */
export interface WantedRelease {
  readonly fields: Omit<ReleaseFields, 'body'>
  readonly text: DraftText
  readonly version: Version
  /** Distributions, and the file of their provenance. */
  readonly files: readonly ManifestFile[]
}

/** What is to be written, in this order: old assets deleted, then the text, then the files. */
export type DraftWork =
  | { readonly kind: 'done'; readonly found: FoundRelease }
  | { readonly kind: 'create'; readonly fields: ReleaseFields; readonly uploads: readonly ManifestFile[] }
  | {
      readonly kind: 'update'
      readonly found: FoundRelease
      readonly deletes: readonly Asset[]
      /** `undefined` if the page says it already. */
      readonly fields: ReleaseFields | undefined
      readonly uploads: readonly ManifestFile[]
      /** Commit of the older build that is replaced. */
      readonly replacedCommit: string | undefined
    }

/** The work; or a published page with other files than this build's, of which the index must be asked. */
export type DraftDecision =
  | DraftWork
  | {
      readonly kind: 'unfit'
      readonly found: FoundRelease
      /** Whether this step made it, from the same commit. */
      readonly isOurs: boolean
    }

/**
 * The fields of a page: the title of one of several packages names it, since the pages of all stand in one list.
 *
 * @param greater A greater final version that is out, if there is one.
 */
export function wantedFields(
  { tag, project, isPackage }: Pick<Manifest, 'tag' | 'project' | 'isPackage'>,
  { text, isPreRelease }: Version,
  greater: string | undefined,
): WantedRelease['fields'] {
  return {
    tag,
    name: isPackage ? `${project} ${text}` : text,
    isPrerelease: isPreRelease,
    makeLatest: !isPreRelease && greater === undefined,
  }
}

/** The pages of a tag, drafts and published: while several packages are released at once, there are drafts of others. */
export const pagesOf = (tagName: string, releases: readonly Release[]): readonly Release[] =>
  releases.filter(({ tag }) => tag === tagName)

/**
 * Decide what one tag's release page needs.
 *
 * @param found Every release of the tag, drafts and published.
 * @throws ReleaseError `release-already-published` for a page that holds an earlier build, `draft-several`, `release-asset-foreign`, `release-asset-mismatch`
 */
export function decideDraft(wanted: WantedRelease, found: readonly FoundRelease[]): DraftDecision {
  const published = found.find(({ release }) => !release.isDraft)
  if (published !== undefined && found.length > 1) throw several(found)
  if (published !== undefined) return decidePublished(wanted, published)
  const [draft, ...others] = found
  if (draft === undefined) {
    return {
      kind: 'create',
      fields: { ...wanted.fields, body: mergeDraftBody('', wanted.text) },
      uploads: wanted.files,
    }
  }
  if (others.length > 0) throw several(found)
  return decideExisting(wanted, draft)
}

function decidePublished(wanted: WantedRelease, found: FoundRelease): DraftDecision {
  const foreign = foreignDistributions(wanted, found.assets, [])
  if (foreign.length === 0 && wanted.files.every((file) => isThere(file, found.assets))) return { kind: 'done', found }
  const { release, assets } = found
  const mark = readDraftMark(release.body, wanted.fields.tag)
  const isOurs = mark?.commit === wanted.text.mark.commit
  const marked = mark?.assets ?? []
  const isMarkedThere = ({ name, sha256 }: MarkedAsset): boolean =>
    assets.some((asset) => asset.isComplete && asset.name === name && asset.sha256 === sha256)
  const isOther = (asset: Asset): boolean => !marked.some(({ name }) => name === asset.name)
  const isWhole = isOurs && marked.length > 0 && marked.every(isMarkedThere)
  if (!isWhole || foreignDistributions(wanted, assets, []).some(isOther)) return { kind: 'unfit', found, isOurs }
  throw new ReleaseError('release-already-published', {
    message: `The release of ${quoted(wanted.fields.tag)} is published (${release.url}) with the files of an earlier build of this commit, by the run ${mark.runId}. All of them are there.`,
    hint: 'Leave it as it is: nothing is left to do here, and the run that its click started publishes these files.',
  })
}

function decideExisting(wanted: WantedRelease, found: FoundRelease): DraftDecision {
  const { release, assets } = found
  const mark = readDraftMark(release.body, wanted.fields.tag)
  const marked = (mark?.assets ?? []).map(({ name }) => name)
  refuseForeign(wanted, found, marked)
  const uploads = wanted.files.filter((file) => !isThere(file, assets))
  const names = new Set(wanted.files.map(({ name }) => name))
  const uploadNames = new Set(uploads.map(({ name }) => name))
  const deletes = assets.filter(({ name }) => uploadNames.has(name) || (marked.includes(name) && !names.has(name)))
  const body = mergeDraftBody(release.body, wanted.text)
  const isSameBuild = mark !== undefined && isEqual(mark, wanted.text.mark)
  // Whatever a person changed in the text of this very build, between the marks too, stays.
  const isSameText = isSameBuild || sameLines(body, release.body)
  if (isSameText && uploads.length === 0 && deletes.length === 0) return { kind: 'done', found }
  return {
    kind: 'update',
    found,
    deletes,
    // A title that a person gave stays.
    fields: isSameText ? undefined : { ...wanted.fields, name: release.name || wanted.fields.name, body },
    uploads,
    replacedCommit: mark === undefined || isSameBuild ? undefined : mark.commit,
  }
}

/** Whether two marks are of one build: a run of all jobs again may build other bytes from the same commit. */
function isEqual(one: DraftMark, other: DraftMark): boolean {
  const digests = ({ assets }: DraftMark) =>
    assets
      .map(({ name, sha256 }) => `${sha256} ${name}`)
      .sort()
      .join('\n')
  return one.commit === other.commit && one.runId === other.runId && digests(one) === digests(other)
}

function refuseForeign(wanted: WantedRelease, { release, assets }: FoundRelease, marked: readonly string[]): void {
  const foreign = foreignDistributions(wanted, assets, marked)
  if (foreign.length > 0) {
    throw new ReleaseError('release-asset-foreign', {
      message: `The draft ${release.url} holds ${listed(foreign.map(describe))}, which this workflow did not put there.`,
      hint: `Delete it from the draft, and run ${theRun} again.`,
    })
  }
  const unmarked = wanted.files.flatMap((file) => {
    const asset = assets.find(({ name }) => name === file.name)
    return asset === undefined || marked.includes(file.name) || isThere(file, assets) ? [] : [asset]
  })
  if (unmarked.length === 0) return
  throw new ReleaseError('release-asset-mismatch', {
    message: `The draft ${release.url} holds ${listed(unmarked.map(describe))}, which is not the file that was built.`,
    hint: `Delete it from the draft, and run ${theRun} again.`,
  })
}

/** Distributions that neither belong to this build nor were put there by an earlier one; other files are left alone. */
function foreignDistributions(wanted: WantedRelease, assets: readonly Asset[], marked: readonly string[]): Asset[] {
  const names = new Set([...wanted.files.map(({ name }) => name), ...marked])
  return assets.filter(({ name }) => !names.has(name) && isDistributionOf(wanted.version, name))
}

function isThere(file: ManifestFile, assets: readonly Asset[]): boolean {
  return assets.some(
    ({ name, sha256, sizeBytes, isComplete }) =>
      isComplete && name === file.name && sha256 === file.sha256 && sizeBytes === file.sizeBytes,
  )
}

function describe({ name, uploader }: Asset): string {
  return `${quoted(name)} (uploaded by ${uploader})`
}

/** Whether two texts are equal but for the line ends, which the form of the page rewrites. */
function sameLines(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n')
}

function several(found: readonly FoundRelease[]): ReleaseError {
  return new ReleaseError('draft-several', {
    message: `There are ${found.length} releases of one tag: ${listed(found.map(({ release }) => `${release.url} (${release.isDraft ? 'draft' : 'published'})`))}.`,
    hint: `Delete all drafts but one by hand, all of them if one is published, and run ${theRun} again.`,
  })
}
