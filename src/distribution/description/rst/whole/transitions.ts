import type { Document } from '../document.ts'
import type { Element } from '../element.ts'

/** Report transitions that separate nothing: after a title, at the start or the end of the text, or after another. */
export function checkTransitions(document: Document, elements: readonly Element[], isLast = true): void {
  const shown = elements.filter(({ kind }) => kind !== 'comment' && kind !== 'class-mark')
  for (const [at, each] of shown.entries()) {
    const isEnd = at === shown.length - 1
    if (each.kind === 'section') checkTransitions(document, each.children, isLast && isEnd)
    if (each.kind !== 'transition') continue
    const before = shown[at - 1]
    if (before === undefined || before.kind === 'title') {
      document.report(each.line, 'Document or section may not begin with a transition')
    } else if (before.kind === 'transition') {
      const fault = 'At least one body element must separate transitions; adjacent transitions are not allowed'
      document.report(each.line, fault)
    }
    if (isEnd && isLast) document.report(each.line, 'Document may not end with a transition')
  }
}
