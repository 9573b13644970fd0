import { lastReleasesCount } from '../history.ts'
import { parseVersion, type Version } from '../version.ts'

/** How a project writes a version that is begun. */
export type Development =
  | {
      readonly kind: 'suffix'
      /** Stands behind the version: `.dev`, `.dev0`, `-dev`. */
      readonly suffix: string
    }
  /** The files have the last release until the next one is prepared. */
  | { readonly kind: 'none' }

/** As Pallets write it. */
export const usualDevelopment: Development = { kind: 'suffix', suffix: '.dev' }

/**
 * How the next development version is written: as before the last release, or else as before the two others of the last
 * three.
 *
 * @param before What the project declared before each of its last releases, the last one first; `undefined` if that is not
 *   known.
 * @returns `none` if it is known of three, and none of them had a development version.
 */
export function developmentAfter(before: readonly (string | undefined)[]): Development {
  const texts = before.filter((text) => text !== undefined).slice(0, lastReleasesCount)
  const suffixes = texts.map(suffixOf)
  const [last, second, third] = suffixes
  const suffix = last ?? (second === third ? second : undefined)
  if (suffix !== undefined) return { kind: 'suffix', suffix }
  const isNever = suffixes.every((each) => each === undefined)
  return isNever && texts.length === lastReleasesCount ? { kind: 'none' } : usualDevelopment
}

/** What makes a text a development version: `.dev0` of `2.1.1.dev0`; of one that is counted, that of the first one. */
export function suffixOf(text: string): string | undefined {
  const version = parseVersion(text)
  if (version === undefined || !version.isDevelopment || version.isLocal) return undefined
  const suffix = /[-_.]?dev[-_.]?\d*$/i.exec(text.trim())?.[0].replace(/\d+$/, '0')
  return suffix !== undefined && isOf(suffix, version) ? suffix : undefined
}

// A reader of versions takes more spellings than are written here.
const isOf = (suffix: string, { base }: Version): boolean => parseVersion(base + suffix)?.text === `${base}.dev0`
