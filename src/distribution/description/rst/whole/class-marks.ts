import type { Document } from '../document.ts'
import { type Element, isUnseen } from '../element.ts'

/** Report each `.. class::` without content behind which no element stands, in what holds it or further out. */
export function checkClassMarks(document: Document, elements: readonly Element[], isFollowed = false): void {
  const last = elements.findLastIndex(({ kind }) => !isUnseen(kind))
  for (const [at, { kind, line, children }] of elements.entries()) {
    const hasNext = isFollowed || at < last
    if (kind === 'class-mark' && !hasNext) document.report(line, 'No suitable element following "class" directive')
    checkClassMarks(document, children, hasNext)
  }
}
