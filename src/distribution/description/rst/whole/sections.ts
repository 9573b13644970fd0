import { type Element, element, isBibliographic } from '../element.ts'

/** Put what stands under each title into a section. */
export function nested(flat: readonly Element[], level = 1): readonly Element[] {
  const start = flat.findIndex(({ kind, size }) => kind === 'title' && size === level)
  if (start === -1) return flat
  const sections: Element[] = []
  let at = start
  while (at < flat.length) {
    let end = at + 1
    while (end < flat.length && !isTitle(flat[end], level)) end += 1
    const [title, ...rest] = flat.slice(at, end)
    if (title !== undefined) {
      sections.push(element('section', title.line, { children: [title, ...nested(rest, level + 1)] }))
    }
    at = end
  }
  return [...flat.slice(0, start), ...sections]
}

const isTitle = (each: Element | undefined, level: number): boolean => each?.kind === 'title' && each.size <= level

/**
 * What a page shows of a text: a lone title at its start is that of the whole text, and a lone one under it the subtitle,
 * which are not shown.
 */
export function pageOf(children: readonly Element[]): readonly Element[] {
  let body = children
  for (const _ of ['title', 'subtitle']) {
    const at = body.findIndex((each) => !isBibliographic(each))
    const section = body[at]
    if (section?.kind !== 'section' || at !== body.length - 1) break
    body = [...body.slice(0, at), ...section.children.slice(1)]
  }
  return body
}
