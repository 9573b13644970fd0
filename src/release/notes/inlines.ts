import { plainText } from '../change-log/plain-text.ts'
import type { Inline, Reference } from '../change-log/tree.ts'
import { codeSpan, escapeText } from './escape.ts'
import { bareLink, isLinkable, link } from './links.ts'
import type { Rendering } from './rendering.ts'
import { renderRole } from './roles.ts'

/** Inline parts as Markdown on one line. */
export function renderInlines(inlines: readonly Inline[], rendering: Rendering): string {
  return inlines.map((inline) => renderInline(inline, rendering)).join('')
}

function renderInline(inline: Inline, rendering: Rendering): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text)
    case 'literal':
      return codeSpan(inline.text)
    case 'emphasis':
      return marked(renderInlines(inline.inlines, rendering), '*')
    case 'strong':
      return marked(renderInlines(inline.inlines, rendering), '**')
    case 'role':
      return renderRole(inline, rendering)
    case 'link':
      return isLinkable(inline.url)
        ? link(linkText(inline.inlines, rendering), inline.url)
        : `${renderInlines(inline.inlines, rendering)} (${escapeText(inline.url)})`
    case 'reference':
      return renderReference(inline, rendering)
    case 'autolink':
      return bareLink(inline.url)
    case 'unknown':
      rendering.note({
        line: inline.line,
        message: `Kept as text: ${inline.construct}, ${JSON.stringify(inline.text)}.`,
      })
      return escapeText(inline.text)
  }
}

function renderReference({ line, inlines, name, signs }: Reference, rendering: Rendering): string {
  const url = rendering.targets.get(name)
  if (url !== undefined && isLinkable(url)) return link(linkText(inlines, rendering), url)
  const [before, behind] = signs
  // "[text]" is most often just that.
  if (`${before}${behind}` !== '[]') {
    rendering.note({ line, message: `Kept as text: a reference to "${name}", of which there is no address here.` })
  }
  return `${escapeText(before)}${renderInlines(inlines, rendering)}${escapeText(behind)}`
}

// A link has no links inside.
function linkText(inlines: readonly Inline[], rendering: Rendering): string {
  return inlines
    .map((inline) => {
      const isLink = inline.kind === 'link' || inline.kind === 'reference' || inline.kind === 'autolink'
      return isLink ? escapeText(plainText([inline])) : renderInline(inline, rendering)
    })
    .join('')
}

// Marks with a space beside them would not be read as marks.
const marked = (text: string, marks: string): string => (text.trim() === '' ? text : `${marks}${text.trim()}${marks}`)
