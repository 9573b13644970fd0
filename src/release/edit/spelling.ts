import { posix } from 'node:path'
import type { StatedVersion } from '../project/bystanders.ts'
import { isSameVersion, seriesOf, type Version } from '../version.ts'

// What Cargo and npm read; both want a version of SemVer.
const semVerFiles = ['Cargo.toml', 'Cargo.lock', 'package.json', 'package-lock.json']

const words = { a: 'alpha', b: 'beta', rc: 'rc' } as const

/** Whether versions in a file are spelled as SemVer, which other spellings of PEP 440 are not. */
export const isSemVerFile = (path: string): boolean => semVerFiles.includes(posix.basename(path))

/**
 * A version as SemVer: `1.2.0` for 1.2, `1.2.0-rc.1` for 1.2.0rc1, `1.2.0-dev` for 1.2.0.dev0.
 *
 * @returns `undefined` if SemVer has no such version: an epoch, a post-release, a local part, or a fourth number.
 * @see https://semver.org/spec/v2.0.0.html
 */
export function asSemVer(version: Version): string | undefined {
  const found = /^(\d+(?:\.\d+){0,2})(?:(a|b|rc)(\d+))?(?:\.dev(\d+))?$/.exec(version.text)
  if (found === null) return undefined
  const [, base = '', kind, number, development] = found
  const numbers = [...base.split('.'), '0', '0'].slice(0, 3).join('.')
  const parts = [
    ...(kind === undefined ? [] : [words[kind as keyof typeof words], number]),
    ...(development === undefined ? [] : ['dev', ...(development === '0' ? [] : [development])]),
  ]
  return parts.length === 0 ? numbers : `${numbers}-${parts.join('.')}`
}

/** What a file is to state of a version; `undefined` if it has no word for it. */
export function statedAs({ file, isSeries }: StatedVersion, version: Version): string | undefined {
  if (isSeries) return seriesOf(version)
  return isSemVerFile(file) ? asSemVer(version) : version.text
}

/** Whether a file states this version. */
export const isStated = ({ text, isSeries }: StatedVersion, version: Version): boolean =>
  isSeries ? text === seriesOf(version) : isSameVersion(text, version.text)

/**
 * The constants of a tuple for another version, in the style in which they are written: `1, 2, "0rc1"` for 1.2.0rc1.
 *
 * @param written As they stand in the file, without brackets: `1, 1, 0`.
 */
export function asTuple(written: string, version: string): string {
  const separator = /,\s*/.exec(written)?.[0] ?? ', '
  const quote = /["']/.exec(written)?.[0] ?? '"'
  const parts = version.split('.').map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? part : quote + part + quote))
  return parts.join(separator)
}
