import { behindMarkup, isPair, simpleName } from './characters.ts'
import type { Document } from './document.ts'
import { readPhrase } from './inline/phrase.ts'
import { roleText } from './inline/role-text.ts'
import { type InlineStart, InlineStarts } from './inline/starts.ts'
import { normalName, spacedName, withNulls, withoutNulls } from './names.ts'

/** A text with its markup read. */
export interface InlineText {
  /** What it says, without markup. */
  readonly text: string
  /** The substitutions in it, by the names that are written. */
  readonly substitutions: readonly string[]
  /** Something that a substitution may not hold: a target, a footnote, or a reference without a name. */
  readonly isBound: boolean
}

/** What one piece of markup says, and where it ends. */
interface Piece {
  readonly end: number
  readonly text: string
  readonly isBound?: boolean
  readonly substitution?: string
  /** A fault, after which the rest of the text is not looked at. */
  readonly fault?: string
}

const names = { '*': 'emphasis', '**': 'strong', '``': 'literal', '_`': 'target', '|': 'substitution_reference' }

// An end needs a character before it that is no space, and, but for a literal, is not escaped.
const ends = {
  '*': new RegExp(String.raw`(?<![\s\0])\*${behindMarkup}`, 'gv'),
  '**': new RegExp(String.raw`(?<![\s\0])\*\*${behindMarkup}`, 'gv'),
  '``': new RegExp(String.raw`(?<!\s)\x60\x60${behindMarkup}`, 'gv'),
  '_`': new RegExp(String.raw`(?<![\s\0])\x60${behindMarkup}`, 'gv'),
  '|': new RegExp(String.raw`(?<![\s\0])\|_{0,2}${behindMarkup}`, 'gv'),
}
const interpretedEnd = new RegExp(
  String.raw`(?<!(?<!\0)[\s\0])\x60(?<suffix>(?<role>:${simpleName}:)?(?<mark>__?)?)${behindMarkup}`,
  'gv',
)

/**
 * Read the inline markup of a text: report what docutils warns of, and take down what is referred to and what is named.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup
 */
export function readInline(document: Document, source: string, line: number): InlineText {
  const text = withNulls(source)
  const starts = new InlineStarts(text)
  const substitutions: string[] = []
  let plain = ''
  let isBound = false
  let origin = 0
  for (let start = starts.next(origin); start !== undefined; start = starts.next(origin)) {
    const piece = readPiece(document, text, origin, start, line)
    plain += text.slice(origin, start.at) + piece.text
    origin = piece.end
    isBound ||= piece.isBound === true
    if (piece.substitution !== undefined) substitutions.push(piece.substitution)
    if (piece.fault !== undefined) {
      document.report(line, piece.fault)
      break
    }
  }
  return { text: withoutNulls(plain + text.slice(origin)), substitutions, isBound }
}

function readPiece(document: Document, text: string, origin: number, start: InlineStart, line: number): Piece {
  switch (start.kind) {
    case 'span':
      return readSpan(document, text, origin, start, line)
    case 'interpreted':
      return readInterpreted(document, text, origin, start, line)
    case 'footnote':
      return readFootnote(document, start, line)
    case 'reference': {
      if (start.isAnonymous) document.anonymous.references.push(line)
      else document.references.push({ name: normalName(start.name), line })
      const end = start.at + start.name.length + (start.isAnonymous ? 2 : 1)
      return { end, text: start.name, isBound: start.isAnonymous }
    }
  }
}

/** Whether the mark stands between a pair of quotes or brackets, or ends the text: it is meant as it stands. */
function isQuoted(text: string, origin: number, at: number, end: number): boolean {
  if (at === origin) return false
  return end >= text.length || isPair(text[at - 1] ?? '', text[end] ?? '')
}

function readSpan(
  document: Document,
  text: string,
  origin: number,
  { at, mark }: Extract<InlineStart, { kind: 'span' }>,
  line: number,
): Piece {
  const inner = at + mark.length
  if (isQuoted(text, origin, at, inner)) return { end: inner, text: mark }
  const end = findEnd(ends[mark], text, inner)
  if (end === undefined) {
    return { end: inner, text: mark, fault: `Inline ${names[mark]} start-string without end-string` }
  }
  const content = text.slice(inner, end.index)
  if (mark === '_`') document.targets.addExplicit(normalName(withoutNulls(content)), { line })
  if (mark !== '|') return { end: end.index + end[0].length, text: content, isBound: mark === '_`' }
  const name = spacedName(withoutNulls(content))
  document.substitutionReferences.push({ name, line })
  if (end[0] === '|_') document.references.push({ name: normalName(name), line })
  if (end[0] === '|__') document.anonymous.references.push(line)
  return { end: end.index + end[0].length, text: content, substitution: name, isBound: end[0] === '|__' }
}

function readInterpreted(
  document: Document,
  text: string,
  origin: number,
  { at, role }: Extract<InlineStart, { kind: 'interpreted' }>,
  line: number,
): Piece {
  const inner = at + (role === '' ? 1 : role.length + 3)
  if (role === '' && isQuoted(text, origin, at, inner)) return { end: inner, text: '`' }
  const found = findEnd(interpretedEnd, text, inner)
  if (found === undefined) {
    const fault = 'Inline interpreted text or phrase reference start-string without end-string'
    return { end: inner, text: '`', fault }
  }
  const { role: suffix, mark } = found.groups ?? {}
  const piece = { end: found.index + found[0].length, text: text.slice(inner, found.index) }
  if (role !== '' && suffix !== undefined) {
    const fault = 'Multiple roles in interpreted text (both prefix and suffix present; only one allowed)'
    return { ...piece, fault }
  }
  const name = suffix === undefined ? role : suffix.slice(1, -1)
  if (mark === undefined) return { ...piece, ...roleText(document.roles, name, piece.text) }
  if (name !== '') {
    const where = role === '' ? 'suffix' : 'prefix'
    return { ...piece, fault: `Mismatch: both interpreted text role ${where} and reference suffix` }
  }
  return { ...piece, ...readPhrase(document, piece.text, mark === '__', line) }
}

function readFootnote(
  document: Document,
  { at, label, isCitation }: Extract<InlineStart, { kind: 'footnote' }>,
  line: number,
): Piece {
  const isAuto = label.startsWith('#')
  if (isAuto) document.autoReferences.push({ label: normalName(label.slice(1)), line })
  else if (label === '*') document.symbols.references.push(line)
  else document.references.push({ name: normalName(label), line })
  return { end: at + label.length + 3, text: isCitation || !isAuto ? label : '', isBound: true }
}

/** The end-string behind at least one character. */
function findEnd(pattern: RegExp, text: string, inner: number): RegExpExecArray | undefined {
  pattern.lastIndex = inner
  const found = pattern.exec(text)
  return found === null || found.index === inner ? undefined : found
}
