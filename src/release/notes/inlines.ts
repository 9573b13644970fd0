import { bareLink, codeSpan, escapeText, image, link } from '../../markdown.ts'
import { quoted } from '../../quoted.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { Inline, Link, Reference } from '../change-log/tree.ts'
import { absoluteUrl } from './addresses.ts'
import { renderMissingTags, renderTag } from './html.ts'
import { OpenElements } from './open-elements.ts'
import type { Rendering } from './rendering.ts'
import { renderRole } from './roles.ts'

/** Inline parts as Markdown on one line; what HTML opens among them is closed at its end. */
export function renderInlines(
  inlines: readonly Inline[],
  rendering: Rendering,
  place: 'line' | 'link' = 'line',
): string {
  const open = new OpenElements()
  const parts: string[] = []
  // What is left out between two texts must not make a mention of them.
  let text = ''
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      text += inline.text
      continue
    }
    const rendered =
      inline.kind === 'tag'
        ? renderTag(inline.tag, inline.line, open, rendering)
        : renderInline(inline, rendering, place)
    if (rendered === '') continue
    parts.push(escapeText(text), rendered)
    text = ''
  }
  return `${parts.join('')}${escapeText(text)}${renderMissingTags(open, rendering).join('')}`
}

type Whole = Exclude<Inline, { kind: 'tag' | 'text' }>

function renderInline(inline: Whole, rendering: Rendering, place: 'line' | 'link'): string {
  switch (inline.kind) {
    case 'literal':
      return codeSpan(inline.text)
    case 'emphasis':
      return marked(renderInlines(inline.inlines, rendering, place), '*')
    case 'strong':
      return marked(renderInlines(inline.inlines, rendering, place), '**')
    case 'deleted':
      return marked(renderInlines(inline.inlines, rendering, place), '~~')
    case 'role':
      return renderRole(inline, rendering)
    case 'image':
      return renderImage(inline, rendering)
    case 'link':
      // A link has no links inside.
      return place === 'link' ? escapeText(plainText(inline.inlines)) : renderLink(inline, rendering)
    case 'reference':
      return renderReference(inline, rendering, place)
    case 'autolink':
      return place === 'link' ? escapeText(inline.url) : bareLink(inline.url)
    case 'footnote-reference':
      return renderFootnoteReference(inline, rendering)
    case 'math':
      return renderMath(inline.text)
    case 'character':
      return inline.text
    case 'break':
      return '<br>'
    case 'comment':
      return ''
    case 'unknown':
      rendering.note({
        line: inline.line,
        kind: `kept as text: ${inline.construct}`,
        message: `Kept as text: ${inline.construct}, ${quoted(inline.text)}.`,
      })
      return escapeText(inline.text)
  }
}

function renderLink({ line, inlines, url, title }: Omit<Link, 'kind'>, rendering: Rendering): string {
  const absolute = absoluteUrl(url, rendering.place, 'blob')
  if (absolute !== undefined) return link(renderInlines(inlines, rendering, 'link'), absolute, title)
  rendering.note({ line, kind: 'kept as text: link', message: `Kept as text: a link to ${quoted(url)}.` })
  const shown = renderInlines(inlines, rendering)
  return url === '' ? shown : `${shown} (${escapeText(url)})`
}

function renderImage({ line, inlines, url, title }: Omit<Link, 'kind'>, rendering: Rendering): string {
  const absolute = absoluteUrl(url, rendering.place, 'raw')
  const shown = escapeText(plainText(inlines))
  if (absolute !== undefined) return image(shown, absolute, title)
  rendering.note({ line, kind: 'kept as text: image', message: `Kept as text: an image at ${quoted(url)}.` })
  return shown
}

function renderReference(reference: Reference, rendering: Rendering, place: 'line' | 'link'): string {
  const { line, inlines, name, signs } = reference
  const [before, behind] = signs
  const url = rendering.targets.get(name)
  if (url !== undefined) {
    const target = { line, inlines, url, title: '' }
    if (before === '![') return renderImage(target, rendering)
    return place === 'link' ? escapeText(plainText(inlines)) : renderLink(target, rendering)
  }
  // "[text]" is most often just that.
  if (`${before}${behind}` !== '[]') {
    rendering.note({
      line,
      kind: 'kept as text: reference without an address',
      message: `Kept as text: a reference to ${quoted(name)}, of which there is no address here.`,
    })
  }
  return `${escapeText(before)}${renderInlines(inlines, rendering, place)}${escapeText(behind)}`
}

type FootnoteReference = Extract<Inline, { kind: 'footnote-reference' }>

// To GitHub, one without a footnote is text too.
function renderFootnoteReference({ line, label: spelled }: FootnoteReference, rendering: Rendering): string {
  const label = spelled.toLowerCase()
  const source = escapeText(`[^${spelled}]`)
  if (!rendering.footnotes.has(label)) return source
  if (/^[-\p{L}\p{N}_.:+]+$/u.test(label)) {
    rendering.refer(label)
    return `[^${label}]`
  }
  rendering.note({ line, kind: 'kept as text: footnote', message: `Kept as text: the footnote ${quoted(spelled)}.` })
  return source
}

// What could be read as something else by one who does not know mathematics is text.
const renderMath = (text: string): string =>
  /[<@]|\w#\d/.test(text) || (text.includes('`') && !/^\$`[^`]+`\$$/.test(text)) ? escapeText(text) : text

// Marks with a space beside them would not be read as marks.
const marked = (text: string, marks: string): string => (text.trim() === '' ? text : `${marks}${text.trim()}${marks}`)
