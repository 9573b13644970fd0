import { escapeText, fencedBlock, inertHtml } from '../../markdown.ts'
import { quoted } from '../../quoted.ts'
import { type HtmlTag, htmlCommentAt, htmlTagAt } from '../change-log/markdown/html-tag.ts'
import { absoluteUrl } from './addresses.ts'
import type { OpenElements } from './open-elements.ts'
import type { Notice, Rendering } from './rendering.ts'

// What GitHub leaves of HTML in Markdown; the rest it drops without a word.
// https://github.com/gjtorikian/html-pipeline/blob/v2.14.3/lib/html/pipeline/sanitization_filter.rb
const elements = new Set(
  `a abbr b bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strike strong sub summary sup table tbody td
  tfoot th thead time tr tt ul var video wbr`.split(/\s+/),
)
const attributes = new Set(
  `align alt aria-hidden aria-label border cellpadding cellspacing colspan controls datetime dir height hspace id lang media
  name open role rowspan scope span start summary title type valign value vspace width`.split(/\s+/),
)
const empty = new Set(['br', 'hr', 'img', 'source', 'wbr'])

/**
 * A tag as it may stand on a page of GitHub, without what GitHub drops; its addresses are absolute.
 *
 * @param open What is open where it stands: a tag that closes nothing is left out, and noted.
 */
export function renderTag(tag: HtmlTag, line: number, open: OpenElements, rendering: Rendering): string {
  const { name, isClosing, source } = tag
  if (!elements.has(name)) {
    rendering.note({ line, kind: 'kept as text: HTML', message: `Kept as text: HTML, ${quoted(source)}.` })
    return escapeText(source)
  }
  if (isClosing) {
    if (open.close(name)) return `</${name}>`
    rendering.note({ line, kind: 'left out: HTML', message: `Left out: HTML that closes nothing, ${quoted(source)}.` })
    return ''
  }
  if (isMisplaced(name, open)) {
    rendering.note({
      line,
      kind: 'left out: HTML',
      message: `Left out: HTML in a place that is not its own, ${quoted(source)}.`,
    })
    return ''
  }
  const written = `<${[name, ...tag.attributes.flatMap((each) => renderAttribute(name, each, line, rendering))].join(' ')}>`
  if (empty.has(name)) return written
  if (source.endsWith('/>')) return `${written}</${name}>`
  open.open(name, line)
  return written
}

const partsOfTables = new Set(['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'])

// A browser would drop a part of a table elsewhere, and move what is between the parts out of the table.
function isMisplaced(name: string, open: OpenElements): boolean {
  if (partsOfTables.has(name)) return !open.has('table')
  return ['table', 'tbody', 'tfoot', 'thead', 'tr'].includes(open.last ?? '')
}

/** The closing tags of what is still open, each noted. */
export function renderMissingTags(open: OpenElements, { note }: Rendering): readonly string[] {
  const left = open.closeAll()
  for (const { name, line } of left) {
    note({ line, kind: 'closed: HTML', message: `Closed: HTML that has no end, ${quoted(`<${name}>`)}.` })
  }
  return left.map(({ name }) => `</${name}>`)
}

/**
 * Lines of HTML, with mentions inert and comments left out. They are text if they have a tag that GitHub drops, a comment
 * without an end, or, without what is left out, no tag at their start, which would not be HTML any more.
 *
 * @returns Empty if nothing of them is shown.
 */
export function renderHtml(text: string, line: number, open: OpenElements, rendering: Rendering): string {
  const notices: Notice[] = []
  const then = open.copy()
  const rendered = renderParts(partsOf(text), line, then, { ...rendering, note: (notice) => notices.push(notice) })
  if (rendered !== undefined) {
    open.become(then)
    for (const notice of notices) rendering.note(notice)
    return rendered
  }
  rendering.note({ line, kind: 'kept as text: HTML', message: 'Kept as text: HTML.' })
  return fencedBlock(text)
}

function renderParts(
  parts: readonly Part[] | undefined,
  line: number,
  open: OpenElements,
  rendering: Rendering,
): string | undefined {
  const rendered: string[] = []
  let at = line
  let plain = ''
  for (const part of parts ?? []) {
    const source = part.kind === 'tag' ? part.tag.source : part.text
    const tag = part.kind === 'tag' ? renderTag(part.tag, at, open, rendering) : ''
    at += source.split('\n').length - 1
    if (part.kind === 'text') plain += source
    if (tag === '') continue
    rendered.push(inertHtml(plain), tag)
    plain = ''
  }
  const whole = `${rendered.join('')}${inertHtml(plain)}`.trim()
  const [first] = parts ?? []
  const isBegun =
    first?.kind === 'tag' &&
    rendered[0] === '' &&
    whole.startsWith(`<${first.tag.isClosing ? '/' : ''}${first.tag.name}`)
  if (parts === undefined || !(isBegun || whole === '')) return undefined
  // A blank line ends HTML, but for text as it is.
  return first?.kind === 'tag' && first.tag.name === 'pre' ? whole : whole.replace(/\n(?:[ \t]*\n)+/g, '\n')
}

type Part =
  | { readonly kind: 'tag'; readonly tag: HtmlTag }
  | { readonly kind: 'text' | 'comment'; readonly text: string }

/** Tags, comments, and the text between them; `undefined` if they cannot stand on the page. */
function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = []
  let from = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', Math.max(from, at + 1))) {
    const comment = htmlCommentAt(text, at)
    const tag = htmlTagAt(text, at)
    const isRefused = tag === undefined ? text.startsWith('<!--', at) : !elements.has(tag.name)
    if (comment === undefined && isRefused) return undefined
    if (comment === undefined && tag === undefined) continue
    if (at > from) parts.push({ kind: 'text', text: text.slice(from, at) })
    if (comment !== undefined) parts.push({ kind: 'comment', text: comment })
    else if (tag !== undefined) parts.push({ kind: 'tag', tag })
    from = at + (comment ?? tag?.source ?? '').length
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}

type Attribute = HtmlTag['attributes'][number]

function renderAttribute(element: string, [name, value]: Attribute, line: number, rendering: Rendering): string[] {
  if (attributes.has(name)) return [value === undefined ? name : `${name}="${escapeValue(value)}"`]
  const view = addressOf(element, name)
  if (view === undefined || value === undefined) return []
  const urls = name === 'srcset' ? value.split(/,\s+/) : [value]
  const absolute = urls.map((each) => {
    const [url = '', ...size] = name === 'srcset' ? each.trim().split(/\s+/) : [each]
    const found = absoluteUrl(url.replaceAll('&amp;', '&'), rendering.place, view)
    return found === undefined ? undefined : [found, ...size].join(' ')
  })
  if (!absolute.includes(undefined)) return [`${name}="${escapeValue(absolute.join(', '))}"`]
  rendering.note({
    line,
    kind: 'left out: address',
    message: `Left out: the address ${quoted(value)} of <${element}>.`,
  })
  return []
}

function addressOf(element: string, name: string): 'blob' | 'raw' | undefined {
  if (element === 'a') return name === 'href' ? 'blob' : undefined
  const isPicture = element === 'img' || element === 'source' || element === 'video'
  return isPicture && ['src', 'srcset', 'poster'].includes(name) ? 'raw' : undefined
}

// References to characters stay as they are written.
const escapeValue = (value: string): string =>
  value
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*\n\s*/g, ' ')
