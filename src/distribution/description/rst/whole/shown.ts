import { type Element, isUnseen } from '../element.ts'

/** Whether anything of a page is shown: titles of the whole text, comments, and definitions are not. */
export function isShown(body: readonly Element[]): boolean {
  const hasSections = body.some(({ kind }) => kind === 'section')
  return body.some(({ kind, size }, at) => {
    if (kind === 'contents') return hasSections
    // An internal target names what follows it; at the end it is an anchor of its own.
    if (kind === 'target') return size === 1 && at === body.length - 1
    return !isUnseen(kind) && kind !== 'decoration'
  })
}
