import { attempt, readable } from '../attempt.ts'
import { quoted } from '../quoted.ts'
import { parseVersion, type Version } from '../release/version.ts'
import { isPlatformAccepted } from './platform-tag.ts'
import { refusal } from './refusal.ts'

interface NameParts {
  /** The whole file name. */
  readonly name: string
  /** Normalized: lower case, `-` between the words. */
  readonly project: string
  /** PEP 440 normal form; a wheel may spell the same version otherwise in its name. */
  readonly version: string
}

/** Name of a source distribution. */
export interface SdistName extends NameParts {
  readonly kind: 'sdist'
}

/** Name of a wheel; its tags are the sets as they are written, `py2.py3` as two. */
export interface WheelName extends NameParts {
  readonly kind: 'wheel'
  /** Starts with a digit. */
  readonly build?: string
  readonly pythonTags: readonly string[]
  readonly abiTags: readonly string[]
  readonly platformTags: readonly string[]
}

/** What the name of a distribution says. */
export type FileName = SdistName | WheelName

/**
 * The form in which two spellings of a project are the same: `my-project` for `My_Project`.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normalizeProject(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

// What file systems take; PyPI keeps the metadata of a wheel beside it, in a file whose name ends in ".metadata".
const longestNameBytes = 255
const longestWheelBytes = longestNameBytes - '.metadata'.length

/**
 * Read the name of a distribution as strictly as PyPI does.
 *
 * @throws ReleaseError `file-name-invalid`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
export function parseFileName(name: string): FileName {
  if (/[\0-\x1f\x7f/\\]/.test(name)) throw invalid(name, `Cannot upload a file with '/', '\\', or a control character`)
  const longestBytes = name.endsWith('.whl') ? longestWheelBytes : longestNameBytes
  if (Buffer.byteLength(name) > longestBytes)
    throw invalid(name, `Filename is too long: more than ${longestBytes} bytes`)
  if (name.endsWith('.tar.gz')) return parseSdistName(name)
  if (name.endsWith('.whl')) return parseWheelName(name)
  throw invalid(name, 'Invalid file extension: only .tar.gz and .whl are taken')
}

/** The same for a name that may be anybody's; `undefined` for one that PyPI takes of no file. */
export function fileNameOf(name: string): FileName | undefined {
  return readable(attempt(() => parseFileName(name)))
}

function parseSdistName(name: string): SdistName {
  const stem = name.slice(0, -'.tar.gz'.length)
  const dash = stem.lastIndexOf('-')
  if (dash < 1) throw invalid(name, `Invalid source distribution filename: there is no "-" before a version`)
  const project = projectOf(name, stem.slice(0, dash))
  const version = versionOf(name, stem.slice(dash + 1))
  requireName(name, `${project.replaceAll('-', '_')}-${version.text}.tar.gz`)
  return { kind: 'sdist', name, project, version: version.text }
}

function parseWheelName(name: string): WheelName {
  const parts = name.slice(0, -'.whl'.length).split('-')
  const [namePart = '', versionPart = '', ...rest] = parts
  const [platforms = '', abis = '', pythons = '', build] = rest.toReversed()
  if (parts.length < 5 || parts.length > 6) {
    throw invalid(name, `Invalid wheel filename (wrong number of parts): ${parts.length} instead of 5 or 6`)
  }
  const project = projectOf(name, namePart)
  const version = versionOf(name, versionPart)
  requireName(name, [project.replaceAll('-', '_'), ...parts.slice(1)].join('-').concat('.whl'))
  if (build !== undefined && !/^\d/.test(build)) throw invalid(name, `Invalid build number: '${build}'`)
  const platformTags = tagsOf(name, platforms)
  const refused = platformTags.find((tag) => !isPlatformAccepted(tag))
  if (refused !== undefined) {
    const hint = 'Build the wheel with cibuildwheel, or repair it with auditwheel, so that it gets a manylinux tag.'
    throw invalid(name, `Binary wheel has an unsupported platform tag '${refused}'`, hint)
  }
  const wheel = { kind: 'wheel', name, project, version: version.text } as const
  const tags = { pythonTags: tagsOf(name, pythons), abiTags: tagsOf(name, abis), platformTags }
  return build === undefined ? { ...wheel, ...tags } : { ...wheel, build, ...tags }
}

function projectOf(name: string, part: string): string {
  if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(part)) throw invalid(name, `'${part}' is not the name of a project`)
  return normalizeProject(part)
}

function versionOf(name: string, part: string): Version {
  const version = parseVersion(part)
  if (version === undefined) throw invalid(name, `'${part}' is not a version as PEP 440 defines it`)
  return version
}

function tagsOf(name: string, part: string): readonly string[] {
  // PyPI takes a set that has nothing between two dots.
  const tags = part.split('.').filter((tag) => tag !== '')
  if (tags.length === 0 || !tags.every((tag) => /^\w+$/.test(tag)))
    throw invalid(name, `'${part}' is not a set of tags`)
  return tags
}

function requireName(name: string, expected: string): void {
  if (name !== expected) throw invalid(name, `Filename '${name}' is invalid, should be '${expected}'`)
}

function invalid(name: string, reason: string, hint?: string): Error {
  const file = `The file name ${quoted(name)} is one that PyPI refuses`
  return refusal('file-name-invalid', hint === undefined ? { file, found: reason } : { file, found: reason, hint })
}
