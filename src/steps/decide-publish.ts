import type { VerifiedDistribution } from '../attestation/verified.ts'
import type { Asset } from '../clients/github/assets.ts'
import type { IndexFile } from '../clients/python-index/reading.ts'
import { type FileName, parseFileName } from '../distribution/file-name.ts'
import { ReleaseError } from '../errors.ts'
import type { TagName } from '../release/tag.ts'
import { compareVersions, parseVersion, type Version } from '../release/version.ts'

/** What of a release page goes to the index. */
export interface ReleaseAssets {
  /** Wheels and the source distribution, all of one project and of the tag's version. */
  readonly distributions: readonly Asset[]
  /** The file of the build provenance. */
  readonly provenance: Asset
  /** Files that a person added: named and left alone. */
  readonly others: readonly Asset[]
  /** Normalized name of the project. */
  readonly project: string
}

/**
 * Sort the assets of a release.
 *
 * @throws ReleaseError `release-asset-missing`, `file-name-invalid`, `version-mismatch`
 */
export function sortAssets(assets: readonly Asset[], tag: TagName, provenanceName: string): ReleaseAssets {
  const provenance = assets.find(({ name }) => name === provenanceName)
  if (provenance === undefined) throw missing(`"${provenanceName}"`, tag)
  const distributions = assets.filter(({ name }) => isDistributionName(name))
  const names = distributions.map(({ name }) => parseFileName(name))
  const [first] = names
  if (first === undefined) throw missing('any distribution', tag)
  for (const name of names) requireSameRelease(name, first, tag)
  const others = assets.filter((asset) => asset !== provenance && !distributions.includes(asset))
  return { distributions, provenance, others, project: first.project }
}

/** What to do with each verified file. */
export interface PublishDecision {
  /** In the order of uploading: wheels first, the source distribution last. */
  readonly uploads: readonly VerifiedDistribution[]
  /** Files that the index already has, byte for byte. */
  readonly present: readonly VerifiedDistribution[]
}

/**
 * Decide what is uploaded. The source distribution comes last: an installer that sees it alone would build from it.
 *
 * @param onIndex Files of the project that the index has, by name.
 * @throws ReleaseError before anything is uploaded: `index-file-differs` if the index has another file under one of the
 *   names, `index-file-foreign` if it has a file of this version that the release does not have.
 */
export function decideUploads(
  verified: readonly VerifiedDistribution[],
  onIndex: ReadonlyMap<string, IndexFile>,
): PublishDecision {
  const differing = verified.filter(({ file }) => {
    const there = onIndex.get(file.name)
    return there !== undefined && there.sha256 !== file.sha256
  })
  if (differing.length > 0) throw differs(differing, onIndex)
  refuseForeign(verified, onIndex)
  const isThere = ({ file }: VerifiedDistribution) => onIndex.has(file.name)
  const order = ({ file }: VerifiedDistribution) => (file.fileName.kind === 'sdist' ? 1 : 0)
  return {
    uploads: verified.filter((one) => !isThere(one)).toSorted((a, b) => order(a) - order(b)),
    present: verified.filter(isThere),
  }
}

function isDistributionName(name: string): boolean {
  return /\.(whl|tar\.gz|zip|egg)$/i.test(name)
}

function requireSameRelease(name: FileName, first: FileName, tag: TagName): void {
  const version = parseVersion(name.version)
  const isVersion = version !== undefined && compareVersions(version, tag.version) === 0
  if (name.project === first.project && isVersion) return
  throw new ReleaseError('version-mismatch', {
    message: `The release of "${tag.name}" holds "${name.name}", which is ${name.project} ${name.version}, beside ${first.project}.`,
    hint: 'Remove the file from the release; it belongs to another project or version.',
  })
}

/** A file that somebody else put beside ours would look like a part of this release. */
function refuseForeign(verified: readonly VerifiedDistribution[], onIndex: ReadonlyMap<string, IndexFile>): void {
  const own = new Set(verified.map(({ file }) => file.name))
  const version = parseVersion(verified[0]?.file.fileName.version ?? '')
  const foreign = [...onIndex.keys()].filter((name) => !own.has(name) && isOfVersion(name, version))
  if (foreign.length === 0) return
  throw new ReleaseError('index-file-foreign', {
    message: `The index has ${foreign.map((name) => `"${name}"`).join(', ')} of this version, which the release does not have.`,
    hint: 'Find out who uploaded it; yank it, and release a new version if nobody knows.',
  })
}

function isOfVersion(name: string, version: Version | undefined): boolean {
  try {
    const found = parseVersion(parseFileName(name).version)
    return found !== undefined && version !== undefined && compareVersions(found, version) === 0
  } catch (error) {
    // Names of long ago, such as eggs, belong to old versions.
    if (error instanceof ReleaseError) return false
    throw error
  }
}

function missing(what: string, tag: TagName): ReleaseError {
  return new ReleaseError('release-asset-missing', {
    message: `The release of "${tag.name}" does not hold ${what}.`,
    hint: 'Only a release that the step "draft" made can be published: it was removed after the draft, or the draft is older.',
  })
}

function differs(files: readonly VerifiedDistribution[], onIndex: ReadonlyMap<string, IndexFile>): ReleaseError {
  const lines = files.map(
    ({ file }) => `  "${file.name}": here sha256:${file.sha256}, there sha256:${onIndex.get(file.name)?.sha256}`,
  )
  return new ReleaseError('index-file-differs', {
    message: ['The index already has other files under the same names:', ...lines].join('\n'),
    hint: 'A file name can be used once: release a new version.',
  })
}
