import { posix } from 'node:path'
import { fitsGlob } from '../../../release/fragments/name-glob.ts'

/**
 * Whether `git archive` expands placeholders in a file: it does where the attribute `export-subst` is set. A pattern with
 * quotes, or with `**` inside, fits nothing here.
 *
 * @param path From the root of the repository.
 * @param attributes Text of each `.gitattributes` of the commit, by its path.
 * @see https://git-scm.com/docs/gitattributes
 */
export function isSubstituted(path: string, attributes: ReadonlyMap<string, string>): boolean {
  let isSet = false
  // The nearest file counts, and in it the last line: those that apply lie in each other, so that a longer path is nearer.
  for (const [file, text] of [...attributes].toSorted(([a], [b]) => a.length - b.length)) {
    const folder = file.slice(0, -posix.basename(file).length)
    if (!path.startsWith(folder)) continue
    for (const line of text.split('\n')) {
      const [pattern = '', ...names] = line.trim().split(/[ \t]+/)
      if (pattern === '' || pattern.startsWith('#') || !fitsPattern(path.slice(folder.length), pattern)) continue
      for (const name of names) if (/^[-!]?export-subst(?:=|$)/.test(name)) isSet = name === 'export-subst'
    }
  }
  return isSet
}

function fitsPattern(path: string, pattern: string): boolean {
  const glob = pattern.replace(/^\*\*\//, '')
  if (!glob.includes('/')) return fitsGlob(posix.basename(path), glob)
  const [parts, globs] = [path.split('/'), glob.replace(/^\//, '').split('/')]
  return parts.length === globs.length && globs.every((each, index) => fitsGlob(parts[index] ?? '', each))
}

const hex = '[0-9a-f]{4,64}'
const hashes = `(?:${hex}(?: ${hex}){0,20})?`
const names = '[\\w ,./:>()+@#=-]{0,200}'
const date = '[\\w ,:+-]{1,40}'
const description = '[\\w.+/-]{0,200}'

/** What git puts in the place of a sign, as far as nothing that ends a text of a programming language can be in it. */
const forms: readonly (readonly [sign: RegExp, form: string])[] = [
  [/^%[HTht]/, hex],
  [/^%[Pp]/, hashes],
  [/^%[dD]/, names],
  [/^%[ac][dDriIst]/, date],
  [/^%\(describe[^)]*\)/, description],
]

// Each sign more multiplies the steps that are needed to tell whether a text fits.
const mostSigns = 3

/**
 * What a placeholder may become.
 *
 * @param format Between `$Format:` and `$`.
 * @returns `undefined` if it has a sign that can become anything, such as the name of an author.
 */
export function formOfFormat(format: string): RegExp | undefined {
  let [rest, form, signs] = [format, '', 0]
  while (rest !== '') {
    const plain = /^[^%]+/.exec(rest)?.[0]
    const known = forms.flatMap(([sign, each]) => {
      const found = sign.exec(rest)?.[0]
      return found === undefined ? [] : [{ length: found.length, each }]
    })[0]
    if (plain === undefined && known === undefined) return undefined
    if (plain === undefined) signs += 1
    form += plain === undefined ? known?.each : plain.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    rest = rest.slice(plain?.length ?? known?.length)
  }
  return signs > mostSigns ? undefined : new RegExp(`^${form}$`)
}
