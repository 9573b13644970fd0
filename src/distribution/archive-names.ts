import { quoted } from '../quoted.ts'
import { refusal } from './refusal.ts'

/** More than the greatest real distributions have; each name is kept in memory. */
export const memberLimit = 100_000

/**
 * The members of one archive seen so far. Refuses names that leave the folder, that two systems read differently, or
 * that fall together on a file system which ignores case or composes accents.
 */
export class MemberNames {
  readonly #file: string
  readonly #spellings = new Map<string, { readonly path: string; readonly isDirectory: boolean }>()

  constructor(file: string) {
    this.#file = file
  }

  /**
   * Add a member.
   *
   * @param name As in the archive; a directory may end in `/`.
   * @returns The path without that `/`.
   * @throws ReleaseError `file-unsafe`, `file-too-large`
   */
  add(name: string, isDirectory: boolean): string {
    const path = isDirectory ? name.replace(/\/$/, '') : name
    const fault = faultOfPath(path)
    if (fault !== undefined) throw this.#refused(`member ${quoted(name)} ${fault}`)
    const folded = path.normalize('NFC').toLowerCase()
    const other = this.#spellings.get(folded)
    // Some writers add a directory again for each file in it.
    const isRepeated = other?.path === path && other.isDirectory && isDirectory
    if (other !== undefined && !isRepeated) {
      throw this.#refused(`members ${quoted(other.path)} and ${quoted(name)} have the same name`)
    }
    this.#spellings.set(folded, { path, isDirectory })
    if (this.#spellings.size > memberLimit) {
      throw refusal('file-too-large', { file: this.#file, found: `it has more than ${memberLimit} members` })
    }
    return path
  }

  /** Whether exactly this path is a member and no directory. */
  hasFile(path: string): boolean {
    const found = this.#spellings.get(path.normalize('NFC').toLowerCase())
    return found?.path === path && !found.isDirectory
  }

  #refused(found: string): Error {
    return refusal('file-unsafe', { file: this.#file, found })
  }
}

function faultOfPath(path: string): string | undefined {
  if (/[\0-\x1f\x7f]/.test(path)) return 'has a control character in its name'
  if (path.includes('\uFFFD')) return 'has a name that is not UTF-8'
  if (path.includes('\\')) return 'has a backslash in its name'
  if (/^(\/|[a-z]:)/i.test(path)) return 'has an absolute name'
  if (path.split('/').some((segment) => ['', '.', '..'].includes(segment))) return 'has a name with empty or dot parts'
  return undefined
}
