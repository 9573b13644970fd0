import { changesVersionOnly, type DeclaringText } from '../../edit/declaring-text.ts'
import { assignmentsTo } from '../../project/python.ts'
import { longestSource, pythonTokens, type Token } from '../../project/python-tokens.ts'
import type { ChangeExtent } from '../facts.ts'

/** A file that changed, on both sides; its sources are empty where it states no version. */
export interface ChangedText {
  readonly path: string
  readonly before: DeclaringText
  readonly after: DeclaringText
}

/** How much of a file differs, told by its text. */
export function extentOf({ path, before, after }: ChangedText): ChangeExtent {
  const isStating = before.sources.length > 0 && after.sources.length > 0
  if (isStating && changesVersionOnly(before, after)) return 'version'
  if (isPython(path) && isSameCode(withOwnVersion(before), withOwnVersion(after))) return 'words'
  return isStating ? 'beside-version' : 'any'
}

/**
 * The same, where nobody knows which file states the version of a project: one of Python does that begins to name it.
 *
 * @param spellings The version as its tag has it, and in its normal form.
 */
export function extentByVersion(changed: ChangedText, spellings: readonly string[]): ChangeExtent {
  const known = new Set(changed.before.text.split('\n'))
  const added = changed.after.text.split('\n').filter((line) => line.trim() !== '' && !known.has(line))
  const isNaming = (line: string): boolean => spellings.some((version) => line.includes(version))
  if (!isPython(changed.path) || !added.some(isNaming)) return extentOf(changed)
  return added.every(isNaming) ? 'version' : 'beside-version'
}

/** With the `__version__` of a module that does not state the project's: that of a package beside it. */
function withOwnVersion({ text, sources }: DeclaringText): DeclaringText {
  if (sources.length > 0) return { text, sources }
  const own = assignmentsTo('__version__', text)
  return {
    text,
    sources: own.flatMap((each) => (each.text === undefined ? [] : [{ text: each.text, line: each.line }])),
  }
}

const isPython = (path: string): boolean => /\.pyi?$/.test(path)

/** Whether the same is run: comments, docstrings, empty lines, the version, and the place of its line do not count. */
function isSameCode(before: DeclaringText, after: DeclaringText): boolean {
  // Such a source would have no tokens at all.
  if ([before, after].some(({ text }) => text.length > longestSource)) return false
  const [one, other] = [codeOf(before), codeOf(after)]
  return one.rest === other.rest && one.stating === other.stating
}

interface Code {
  /** The lines that state the version, in any order. */
  readonly stating: string
  /** All other lines. */
  readonly rest: string
}

function codeOf({ text, sources }: DeclaringText): Code {
  const isSource = ({ value, line }: Token): boolean =>
    sources.some((source) => source.line === line && source.text === value)
  const write = (token: Token): string => (isSource(token) ? 'version' : token.whole)
  // What stands further to the right belongs to another block.
  const writeLine = (line: readonly Token[]): string => `${line[0]?.column} ${line.map(write).join(' ')}`
  const lines = linesOf(pythonTokens(text)).filter((line) => !line.every(isConstantString))
  return {
    stating: lines
      .filter((line) => line.some(isSource))
      .map(writeLine)
      .toSorted()
      .join('\n'),
    rest: lines
      .filter((line) => !line.some(isSource))
      .map(writeLine)
      .join('\n'),
  }
}

/** A docstring, or another string that nothing is done with; a formatted one runs what is in it. */
const isConstantString = ({ kind, text }: Token): boolean => kind === 'string' && !/^[a-z]*[ft]/i.test(text)

/** Lines as Python reads them, none of them empty: brackets join several. */
function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'newline') lines.push([])
    else lines.at(-1)?.push(token)
  }
  return lines.filter(({ length }) => length > 0)
}
