import { explain } from '@renovatebot/pep440'
import { repr } from './python-repr.ts'

/** What a file name says. Texts of versions are in PEP 440 normal form. */
export type FileName =
  | { readonly kind: 'sdist'; readonly project: string; readonly version: string }
  | {
      readonly kind: 'wheel'
      readonly project: string
      readonly version: string
      /** `1_x86` is `1` and `_x86`; empty without a build tag. */
      readonly build: string
      /** Every combination that the compressed tags stand for, sorted. */
      readonly tags: readonly string[]
      readonly platforms: readonly string[]
    }

/** A file name that the `packaging` library cannot read, with that library's text. */
export class InvalidFileName extends Error {
  override readonly name = 'InvalidFileName'
}

/** @see https://packaging.python.org/specifications/name-normalization */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** The normalized name as a file name starts with it: `flask_sqlalchemy`. */
export function fileNamePart(normalizedName: string): string {
  return normalizedName.replaceAll('-', '_')
}

/** @returns The version in PEP 440 normal form with its local part, `undefined` when it is no version. */
export function normalVersion(text: string): string | undefined {
  const version = explain(text.trim().toLowerCase())
  if (version === null) return undefined
  // Not `clean` of the same library: it joins the segments of a local version with commas.
  return version.local === null ? version.public : `${version.public}+${version.local}`
}

/** @returns The key under which PyPI keeps a release: `1.0` and `1.0.0` are one. */
export function canonicalVersion(normalText: string): string {
  return normalText.replace(/^(\d+!)?(\d+)((?:\.\d+)*)/, (_, epoch = '', first, rest) => {
    return `${epoch}${first}${rest.replace(/(\.0+)+$/, '')}`
  })
}

/**
 * Read a file name as the `packaging` library does.
 *
 * @throws InvalidFileName with that library's text.
 */
export function parseFileName(fileName: string): FileName {
  if (fileName.endsWith('.whl')) return parseWheelName(fileName)
  if (fileName.endsWith('.tar.gz') || fileName.endsWith('.zip')) return parseSdistName(fileName)
  throw new InvalidFileName(`unknown distribution format: ${fileName}`)
}

/** @returns Whether two names mean the same file: same project, version, build tag, and set of tags. */
export function meansSameFile(a: FileName, b: FileName): boolean {
  return identity(a) === identity(b)
}

function identity(name: FileName): string {
  const common = [name.kind, name.project, canonicalVersion(name.version)]
  return (name.kind === 'sdist' ? common : [...common, name.build, ...name.tags]).join(' ')
}

function parseSdistName(fileName: string): FileName {
  const stem = fileName.replace(/\.(tar\.gz|zip)$/, '')
  const dash = stem.lastIndexOf('-')
  if (dash < 0) throw new InvalidFileName(`Invalid sdist filename: ${repr(fileName)}`)
  const version = normalVersion(stem.slice(dash + 1))
  if (version === undefined) throw new InvalidFileName(`Invalid sdist filename (invalid version): ${repr(fileName)}`)
  return { kind: 'sdist', project: normalizeName(stem.slice(0, dash)), version }
}

function parseWheelName(fileName: string): FileName {
  const stem = fileName.slice(0, -'.whl'.length)
  const parts = stem.split('-')
  if (parts.length !== 5 && parts.length !== 6) {
    throw new InvalidFileName(`Invalid wheel filename (wrong number of parts): ${repr(stem)}`)
  }
  const [name = '', versionText = ''] = parts
  const [pythons = '', abis = '', platforms = ''] = parts.slice(-3)
  const build = parts.length === 6 ? (parts[2] ?? '') : ''
  if (name.includes('__') || !/^[\w.]*$/u.test(name)) throw new InvalidFileName(`Invalid project name: ${repr(stem)}`)
  const version = normalVersion(versionText)
  if (version === undefined) throw new InvalidFileName(`Invalid wheel filename (invalid version): ${repr(stem)}`)
  if (build !== '' && !/^\d/.test(build)) throw new InvalidFileName(`Invalid build number: ${build} in ${repr(stem)}`)
  return {
    kind: 'wheel',
    project: normalizeName(name),
    version,
    build: build.replace(/^0+(?=\d)/, ''),
    tags: expandTags(pythons, abis, platforms),
    platforms: platforms.toLowerCase().split('.'),
  }
}

function expandTags(pythons: string, abis: string, platforms: string): readonly string[] {
  const each = (set: string) => set.toLowerCase().split('.')
  const tags = each(pythons).flatMap((python) =>
    each(abis).flatMap((abi) => each(platforms).map((platform) => `${python}-${abi}-${platform}`)),
  )
  return [...new Set(tags)].sort()
}
