import { ReleaseError } from '../errors.ts'
import { isRecord } from '../json-value.ts'
import { quoted, quotedJson } from '../quoted.ts'
import { commitForm } from './commit.ts'
import { readNamedTag, tagPrefixForm } from './tag.ts'
import { isSameVersion } from './version.ts'

/** One distribution as `build` measured it. */
export interface ManifestFile {
  readonly name: string
  readonly sizeBytes: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** What `collect` took it from; where one job builds everything, it is not written down. */
  readonly builtBy?: Builder
  /** Left out where it lacks nothing, and where it was not compared. */
  readonly lacking?: LackingFile
}

/** A job that built files, or one leg of it. */
export interface Builder {
  /** Its key in the workflow file. */
  readonly job: string
  /** From 0, with the number of legs, in a matrix. */
  readonly leg?: number
  readonly legs?: number
  /** The attempt of the run in which it ran, where that is known. */
  readonly attempt?: number
}

/** As people read it: `wheels (leg-1 of 3, attempt 2)`. */
export function builderWords({ job, leg, legs, attempt }: Builder): string {
  const ofMatrix = leg === undefined || legs === undefined ? [] : [`leg-${leg} of ${legs}`]
  const more = [...ofMatrix, ...(attempt === undefined ? [] : [`attempt ${attempt}`])]
  return more.length === 0 ? job : `${job} (${more.join(', ')})`
}

/** What a distribution lacks that the one of the last release has; a person reads it on the draft. */
export interface LackingFile {
  /** Name of the file of the last release. */
  readonly last: string
  /** Paths inside it. */
  readonly paths: readonly string[]
  /** How many more there are than can be handed on. */
  readonly moreCount: number
  /** What else differs: sentences without their full stops. */
  readonly remarks: readonly string[]
}

/**
 * What `build` hands on beside the files. Nothing in it is believed that can be checked: `attest` and `draft` hash the
 * files again and compare tag and commit with the run; only the notes are taken as they are, and a person reads them.
 */
export interface Manifest {
  readonly schema: 1
  /** Name of the project as its metadata spells it. */
  readonly project: string
  /** Whether it is one of several packages, whose page is called by its name too. */
  readonly isPackage?: true
  /** Whether other jobs build the rest of the release: then `collect` takes it, and nothing else does. */
  readonly isPart?: true
  /** In a part: globs of files that may hold what looks like a secret, as the default branch has them. */
  readonly allowed?: readonly string[]
  /** In a part that one leg of a matrix built: how many legs there are. */
  readonly legs?: number
  /** PEP 440 normal form. */
  readonly version: string
  /** As it is spelled: `v2026.07.22` of version 2026.7.22. */
  readonly tag: string
  readonly tagPrefix: string
  readonly commit: string
  /** Release notes, GitHub-flavored Markdown. */
  readonly notes: string
  /** In the order of their names. */
  readonly files: readonly ManifestFile[]
}

/** Name of the manifest inside the artifact. */
export const manifestName = 'release-manifest.json'

/** The manifest as the bytes of its file: the same manifest always gives the same text. */
export function serializeManifest(manifest: Manifest): string {
  const { schema, project, isPackage, isPart, allowed, legs, version, tag, tagPrefix, commit, notes } = manifest
  const files = manifest.files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sizeBytes, sha256, builtBy, lacking }) => ({ name, sizeBytes, sha256, builtBy, lacking }))
  const parts = { schema, project, isPackage, isPart, allowed, legs, version, tag, tagPrefix, commit, notes, files }
  return `${JSON.stringify(parts, null, 2)}\n`
}

/**
 * Read a manifest that came from another job.
 *
 * @throws ReleaseError `manifest-invalid`, with every field that cannot be used.
 */
export function parseManifest(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw invalid(['it is not JSON'], cause)
  }
  const fields = isRecord(value) ? value : {}
  const complaints: string[] = []
  const string = (name: string, pattern: RegExp): string => {
    const found = fields[name]
    if (typeof found === 'string' && pattern.test(found)) return found
    complaints.push(`${quoted(name)} is ${quotedJson(found)}`)
    return ''
  }
  if (fields.schema !== 1) complaints.push(`"schema" is ${quotedJson(fields.schema)}, not 1`)
  const manifest: Manifest = {
    schema: 1,
    project: string('project', /^[A-Za-z0-9._-]{1,200}$/),
    ...(fields.isPackage === true ? { isPackage: true } : {}),
    ...(fields.isPart === true ? { isPart: true } : {}),
    ...parseAllowed(fields.allowed, complaints),
    ...parseLegs(fields.legs, complaints),
    version: string('version', /^[a-z0-9.!+]{1,200}$/),
    tag: string('tag', /^\S{1,250}$/),
    tagPrefix: string('tagPrefix', new RegExp(`^${tagPrefixForm}$`)),
    commit: string('commit', commitForm),
    notes: string('notes', /^[^\0]{0,125000}$/u),
    files: parseFiles(fields.files, complaints),
  }
  if (!isTagOf(manifest)) {
    complaints.push(
      `the tag ${quoted(manifest.tag)} is not ${quoted(manifest.tagPrefix)} and ${quoted(manifest.version)}`,
    )
  }
  if (complaints.length > 0) throw invalid(complaints)
  return manifest
}

/** Whether the tag is the prefix and the version; the version may be spelled in another way there. */
function isTagOf({ tag, tagPrefix, version }: Manifest): boolean {
  const reading = readNamedTag(tag, tagPrefix)
  if (reading.kind !== 'release' || reading.tag.prefix !== tagPrefix) return false
  return isSameVersion(reading.tag.version.text, version)
}

function parseAllowed(value: unknown, complaints: string[]): Pick<Manifest, 'allowed'> {
  if (value === undefined) return {}
  const entries: readonly unknown[] = Array.isArray(value) ? value : [undefined]
  const globs = entries.filter((glob) => typeof glob === 'string')
  if (globs.length === entries.length) return { allowed: globs }
  complaints.push(`"allowed" is ${quotedJson(value)}`)
  return {}
}

function parseLegs(value: unknown, complaints: string[]): Pick<Manifest, 'legs'> {
  if (value === undefined) return {}
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 1) return { legs: value }
  complaints.push(`"legs" is ${quotedJson(value)}`)
  return {}
}

function parseFiles(value: unknown, complaints: string[]): ManifestFile[] {
  if (!Array.isArray(value) || value.length === 0) {
    complaints.push('"files" is not a list of files')
    return []
  }
  const files = value.flatMap((entry: unknown) => {
    const { name, sizeBytes, sha256, builtBy, lacking } = isRecord(entry) ? entry : {}
    const builder = parseBuilder(builtBy)
    const isFile =
      typeof name === 'string' &&
      /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,250}$/.test(name) &&
      typeof sizeBytes === 'number' &&
      Number.isSafeInteger(sizeBytes) &&
      sizeBytes > 0 &&
      typeof sha256 === 'string' &&
      /^[0-9a-f]{64}$/.test(sha256) &&
      builder !== undefined
    if (!isFile || !isLackingFile(lacking)) complaints.push(`"files" has ${quotedJson(entry)}`)
    else return [{ name, sizeBytes, sha256, ...builder, ...(lacking === undefined ? {} : { lacking }) }]
    return []
  })
  if (new Set(files.map(({ name }) => name)).size !== files.length) complaints.push('"files" names a file twice')
  return files
}

/** @returns `undefined` for what `collect` does not write. */
function parseBuilder(value: unknown): Pick<ManifestFile, 'builtBy'> | undefined {
  if (value === undefined) return {}
  const { job, leg, legs, attempt } = isRecord(value) ? value : {}
  const isNumber = (number: unknown): number is number => Number.isSafeInteger(number)
  if (typeof job !== 'string' || !/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(job)) return undefined
  if (![leg, legs, attempt].every((number) => number === undefined || isNumber(number))) return undefined
  return {
    builtBy: {
      job,
      ...(isNumber(leg) && isNumber(legs) ? { leg, legs } : {}),
      ...(isNumber(attempt) ? { attempt } : {}),
    },
  }
}

const isLackingFile = (value: unknown): value is LackingFile | undefined =>
  value === undefined ||
  (isRecord(value) &&
    typeof value.last === 'string' &&
    isTexts(value.paths) &&
    Number.isSafeInteger(value.moreCount) &&
    isTexts(value.remarks))

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

function invalid(complaints: readonly string[], cause?: unknown): ReleaseError {
  return new ReleaseError('manifest-invalid', {
    message: `${manifestName} of the build job cannot be used: ${complaints.join('; ')}.`,
    hint: 'Use one version of the action in all jobs, and run the whole workflow again.',
    cause,
  })
}
