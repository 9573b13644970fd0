import { type Constant, offsetsOf, writtenIn } from './offsets.ts'
import { withSpans } from './spans.ts'

/** The whole text of a file, and where the version stands in it. */
export interface DeclaringText {
  readonly text: string
  /** All declarations of this one file, as `findDeclarations` read them from this very text. */
  readonly sources: readonly Constant[]
}

/**
 * Whether a file was changed in nothing but the version that it declares, whatever the kind of the file.
 *
 * Every other byte is the same, so that neither a comment nor code beside the version can hide in such a change. It is not
 * told by what programs read in the file: that leaves out comments, and strings that are no plain constants.
 *
 * @param before The file of one commit.
 * @param after The same file of another one.
 * @returns Whether the text after is the text before with each version replaced in its place; also if both are equal.
 */
export function changesVersionOnly(before: DeclaringText, after: DeclaringText): boolean {
  const wanted = after.sources.toSorted(byLine)
  if (wanted.length !== before.sources.length) return false
  let texts: readonly string[] = [before.text]
  for (const [index, source] of before.sources.toSorted(byLine).entries()) {
    const version = writtenIn(wanted[index] ?? source)
    if (version !== writtenIn(source)) texts = texts.flatMap((text) => replaced(text, source, version, after.text))
  }
  return texts.includes(after.text)
}

/** The texts with a constant replaced that so far are the text that is wanted. */
function replaced(text: string, source: Constant, version: string, wanted: string): readonly string[] {
  return offsetsOf(text, source)
    .map((start) => ({ start, end: start + writtenIn(source).length, text: version }))
    .filter(({ start }) => wanted.startsWith(text.slice(0, start) + version))
    .map((span) => withSpans(text, [span]))
}

const byLine = (a: Constant, b: Constant): number => a.line - b.line
