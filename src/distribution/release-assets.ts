import { ReleaseError, theRun } from '../errors.ts'
import { quoted } from '../quoted.ts'
import type { TagName } from '../release/tag.ts'
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
 * @param provenanceName Name of the asset with the build provenance.
 * @throws ReleaseError `release-asset-missing`, `release-asset-foreign`
 */
export function sortAssets<Asset extends NamedAsset>(
  assets: readonly Asset[],
  tag: TagName,
  provenanceName: string,
): ReleaseAssets<Asset> {
  const provenance = assets.find(({ name }) => name === provenanceName)
  if (provenance === undefined) throw missing(quoted(provenanceName), tag)
  const distributions = assets.filter(({ name }) => isDistributionOf(tag.version, name))
  const [first] = distributions
  if (first === undefined) throw missing('any distribution of this version', tag)
  const projects = distributions.map(({ name }) =>
    isOfVersion(tag.version, name) ? fileNameOf(name)?.project : undefined,
  )
  const project = projects.find((found) => found !== undefined)
  const foreign = distributions.find((_, index) => projects[index] === undefined || projects[index] !== project)
  if (foreign !== undefined || project === undefined) throw foreignAsset((foreign ?? first).name, tag)
  const others = assets.filter((asset) => asset !== provenance && !distributions.includes(asset))
  return { distributions, provenance, others, project }
}

function missing(what: string, tag: TagName): ReleaseError {
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
