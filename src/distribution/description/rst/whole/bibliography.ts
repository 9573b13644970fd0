import type { Document } from '../document.ts'
import { type Element, isBibliographic } from '../element.ts'
import { normalName } from '../names.ts'

// docutils takes these from a field list at the start of a text; all but the last three hold one paragraph.
const single = ['organization', 'address', 'contact', 'version', 'revision', 'status', 'date', 'copyright', 'author']
const fields = [...single, 'authors', 'dedication', 'abstract']

/** Report fields at the start of a text whose names mean something, and whose bodies are not as they must be. */
export function checkBibliography(document: Document, page: readonly Element[]): void {
  const first = page.find((each) => !isBibliographic(each))
  if (first?.kind !== 'field-list') return
  const seen = new Set<string>()
  for (const { text, line, children } of first.children) {
    const name = normalName(text)
    if (!fields.includes(name)) continue
    const fault = faultOf(name, children, seen.has(name))
    if (fault !== undefined) document.report(line, fault)
    seen.add(name)
  }
}

function faultOf(name: string, body: readonly Element[], isSecond: boolean): string | undefined {
  const [first, ...others] = body
  if (first === undefined) return `Cannot extract empty bibliographic field "${name}"`
  if (name === 'dedication' || name === 'abstract') {
    return isSecond ? `There can only be one "${name}" field` : undefined
  }
  if (name === 'authors') {
    return hasAuthors(body) ? undefined : `Cannot extract "${name}" from bibliographic field`
  }
  // "E. Xample" looks like an item of a list.
  const isInitial = first.kind === 'enumerated-list' && first.children.length === 1
  const isSingle = others.length === 0 && (first.kind === 'paragraph' || isInitial)
  return isSingle ? undefined : `Bibliographic field "${name}" must contain a single <paragraph>`
}

/** One paragraph, one for each author, or a list with one for each. */
function hasAuthors(body: readonly Element[]): boolean {
  const [first] = body
  if (body.length > 1) return body.every(({ kind }) => kind === 'paragraph' || kind === 'comment')
  if (first?.kind !== 'bullet-list') return first?.kind === 'paragraph' && first.text !== ''
  return first.children.every(({ children }) => children.length === 1 && children[0]?.kind === 'paragraph')
}
