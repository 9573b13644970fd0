import { ReleaseError, theRun } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { readTagOf, type TagName } from '../release/tag.ts'
import { compareVersions, parseVersion, type Version } from '../release/version.ts'
import { fileNameOf } from './file-name.ts'

/** An asset of a release page, as far as its name matters. */
interface NamedAsset {
  readonly name: string
}

/** What of a release page goes to the index. */
export interface ReleaseAssets<Asset extends NamedAsset> {
  /** Wheels and the source distribution, all of one project and of the tag's version. */
  readonly distributions: readonly Asset[]
  /** The file of the build provenance. */
  readonly provenance: Asset
  /** Files that a person added: named and left alone. */
  readonly others: readonly Asset[]
  /** Normalized name of the project. */
  readonly project: string
  readonly tag: TagName
  /** As the files have it, in normal form. */
  readonly version: Version
}

/** The tag of a release page, and what it means if that can be told from its name alone. */
interface NamedTag {
  readonly name: string
  readonly read: TagName | undefined
}

/**
 * Whether an asset claims to be a distribution of a version: every wheel does, and a source distribution of that very
 * version, in whatever letters: installers take `My-Project-1.0.TAR.GZ` too. An archive of the documentation does not.
 */
export function isDistributionOf(version: Version, name: string): boolean {
  return name.toLowerCase().endsWith('.whl') || isSame(version, /^.+-([^-]+)\.tar\.gz$/i.exec(name)?.[1])
}

/** Whether a file name can be read as a distribution of a version. */
export function isOfVersion(version: Version, name: string): boolean {
  return isSame(version, fileNameOf(name)?.version)
}

function isSame(version: Version, text = ''): boolean {
  const found = parseVersion(text)
  return found !== undefined && compareVersions(found, version) === 0
}

/**
 * Sort the assets of a release.
 *
 * @param named Its tag must be a prefix and, to its end, the version of the files.
 * @param provenanceName Name of the asset with the build provenance.
 * @returns `undefined` where nothing shows a release of ours: a tag such as `nightly-2026.11.30`, no provenance, and no file of
 *   such a version.
 * @throws ReleaseError `release-asset-missing`, `release-asset-foreign`
 */
export function sortAssets<Asset extends NamedAsset>(
  assets: readonly Asset[],
  named: NamedTag,
  provenanceName: string,
): ReleaseAssets<Asset> | undefined {
  const provenance = assets.find(({ name }) => name === provenanceName)
  const tag = named.read ?? tagOfFiles(assets, named.name)
  if (provenance === undefined && tag === undefined) return undefined
  if (provenance === undefined) throw missing(quoted(provenanceName), named)
  const distributions = tag === undefined ? [] : assets.filter(({ name }) => isDistributionOf(tag.version, name))
  const [first] = distributions
  if (first === undefined || tag === undefined) throw missing('any distribution of its version', named)
  const projects = distributions.map(({ name }) =>
    isOfVersion(tag.version, name) ? fileNameOf(name)?.project : undefined,
  )
  const project = projects.find((found) => found !== undefined)
  const foreign = distributions.find((_, index) => projects[index] === undefined || projects[index] !== project)
  if (foreign !== undefined || project === undefined) throw foreignAsset((foreign ?? first).name, tag)
  const others = assets.filter((asset) => asset !== provenance && !distributions.includes(asset))
  const version = parseVersion(fileNameOf(first.name)?.version ?? '') ?? tag.version
  return { distributions, provenance, others, project, tag, version }
}

/** The tag, read with the version of the first file for which that can be done. */
function tagOfFiles(assets: readonly NamedAsset[], tagName: string): TagName | undefined {
  const versions = assets.flatMap(({ name }) => parseVersion(fileNameOf(name)?.version ?? '') ?? [])
  return versions.map((version) => readTagOf(tagName, version)).find((tag) => tag !== undefined)
}

function missing(what: string, tag: NamedTag): ReleaseError {
  return new ReleaseError('release-asset-missing', {
    message: `The release of ${quoted(tag.name)} does not hold ${what}.`,
    hint: 'Only a release that the step "draft" made can be published.',
  })
}

function foreignAsset(name: string, tag: TagName): ReleaseError {
  return new ReleaseError('release-asset-foreign', {
    message: `The release of ${quoted(tag.name)} holds ${quoted(name)}, which is no name of a distribution of this version.`,
    hint: `Find out who added it; remove it from the release, and run ${theRun} again.`,
  })
}
