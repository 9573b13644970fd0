import { RenderProblem, type RstDocument } from './document.ts'
import { checkRole } from './roles.ts'

// docutils, `punctuation_chars`: what may be around inline markup; of ASCII only some.
const beyondAscii = '(?![\\x00-\\x7f])\\p{Po}'
const before = `(?:^|(?<=[\\s\\p{Ps}\\p{Pi}\\p{Pf}\\p{Pd}"'</:]|${beyondAscii}))`
// U+0000 is in front of what was escaped.
const after = `(?=$|[\\s\\0\\p{Pe}\\p{Pi}\\p{Pf}\\p{Pd}"'>/:\\\\.,;!?]|${beyondAscii})`
const simpleName = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+)*'

const start = new RegExp(
  `${before}(?:(?<start>\\*\\*|\\*(?!\\*)|\`\`|_\`|\\|(?!\\|))(?!\\s)` +
    `|\\[(?<label>\\d+|#(?:${simpleName})?|\\*|${simpleName})\\](?<label_>_)${after}` +
    `|(?<role>:${simpleName}:)?\`(?!\`)(?!\\s)` +
    `|(?<name>${simpleName})(?<ref>__?)${after})`,
  'gu',
)

const ends = {
  '**': new RegExp(`(?<![\\s\\0])\\*\\*${after}`, 'gu'),
  '*': new RegExp(`(?<![\\s\\0])\\*${after}`, 'gu'),
  '``': new RegExp(`(?<!\\s)\`\`${after}`, 'gu'),
  '_`': new RegExp(`(?<![\\s\\0])\`${after}`, 'gu'),
  '|': new RegExp(`(?<![\\s\\0])\\|(?<ref>_{0,2})${after}`, 'gu'),
} as const
const interpretedEnd = new RegExp(`(?<![\\s\\0])\`(?:(?<role>:${simpleName}:)|(?<ref>__?))?${after}`, 'gu')

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '«': '»',
  '“': '”',
  '‘': '’',
}
const kinds = {
  '**': 'strong',
  '*': 'emphasis',
  '``': 'literal',
  '_`': 'target',
  '|': 'substitution_reference',
} as const

/**
 * Read inline markup, and keep what it refers to.
 *
 * @throws RenderProblem
 */
export function readInline(text: string, document: RstDocument): void {
  document.hasContent = true
  const escaped = text.replace(/\\(.|$)/gs, '\0$1')
  start.lastIndex = 0
  for (let match = start.exec(escaped); match !== null; match = start.exec(escaped)) {
    const end = readMatch(escaped, match, document)
    start.lastIndex = Math.max(end, match.index + 1)
  }
}

/** @returns Where the markup ends. */
function readMatch(text: string, match: RegExpExecArray, document: RstDocument): number {
  const { start: mark, label, role, name, ref } = match.groups ?? {}
  const end = match.index + match[0].length
  if (label !== undefined) {
    readLabel(label, document)
    return end
  }
  if (name !== undefined) {
    if (ref === '__') document.count('anonymousReferences')
    else document.addReference(name)
    return end
  }
  // Between quotes it stands for itself, and nothing can begin at the end.
  const isQuoted = match.index > 0 && (end >= text.length || quotes[text[match.index - 1] ?? ''] === text[end])
  if (isQuoted) return end
  if (mark === undefined) return readInterpreted(text, end, role, document)
  const closing = findEnd(ends[mark as keyof typeof ends], text, end)
  if (closing === undefined) {
    throw new RenderProblem(`Inline ${kinds[mark as keyof typeof kinds]} start-string without end-string.`)
  }
  const content = text.slice(end, closing.index)
  if (mark === '|') readSubstitution(content, closing.groups?.ref ?? '', document)
  if (mark === '_`') document.addTarget(content, '', 'explicit')
  return closing.index + closing[0].length
}

function readLabel(label: string, document: RstDocument): void {
  if (label === '#' || label === '*') document.count(`${label}_`)
  else document.addReference(label.startsWith('#') ? label.slice(1) : label)
}

function readSubstitution(name: string, ref: string, document: RstDocument): void {
  document.addSubstituted(name)
  if (ref === '_') document.addReference(name)
  if (ref === '__') document.count('anonymousReferences')
}

function readInterpreted(text: string, from: number, prefix: string | undefined, document: RstDocument): number {
  const closing = findEnd(interpretedEnd, text, from)
  if (closing === undefined) {
    throw new RenderProblem('Inline interpreted text or phrase reference start-string without end-string.')
  }
  const { role: suffix, ref } = closing.groups ?? {}
  const content = text.slice(from, closing.index)
  if (prefix !== undefined && (suffix !== undefined || ref !== undefined)) {
    throw new RenderProblem('Multiple roles in interpreted text (both prefix and suffix present; only one allowed).')
  }
  if (ref !== undefined) readPhrase(content, ref, document)
  else checkRole((prefix ?? suffix)?.slice(1, -1), content.replaceAll('\0', ''), document)
  return closing.index + closing[0].length
}

/** `text <address>`_, `text <name_>`_, or the name of a target. */
function readPhrase(content: string, ref: string, document: RstDocument): void {
  const [whole, address] = /(?:\s+|^)<([^<>\0]+(?:\0.[^<>\0]*)*)(?<!\s)>$/s.exec(content) ?? []
  if (whole === undefined || address === undefined) {
    if (ref === '__') document.count('anonymousReferences')
    else document.addReference(content.replaceAll('\0', ''))
    return
  }
  const name = content.slice(0, -whole.length).replaceAll('\0', '')
  const isAlias = /[^\0]_$/.test(address) || address === '_'
  if (isAlias) document.addReference(address.slice(0, -1).replace(/^`|`$/g, ''))
  const uri = address.replace(/\s/g, '').replaceAll('\0', '')
  if (ref === '_') document.addTarget(name === '' ? uri : name, isAlias ? '' : uri, 'explicit')
}

/** Where markup that begins before `from` ends: behind one character at least. */
function findEnd(end: RegExp, text: string, from: number): RegExpExecArray | undefined {
  end.lastIndex = from
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    if (match.index > from) return match
    end.lastIndex = match.index + 1
  }
  return undefined
}
