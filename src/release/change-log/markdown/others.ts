import type { Place, Step } from '../block-reader.ts'
import { dedent, endOfIndented, endOfText, isBlank, type Line, makeLine, skipBlank, sourceOf } from '../lines.ts'
import { targetName } from '../targets.ts'
import type { Block } from '../tree.ts'
import { blockText, footnoteStart, htmlStart, interrupts } from './starts.ts'

/** Read a comment of HTML, or of MyST, which begins with `%`. */
export function readComment(lines: readonly Line[], at: number): Step | undefined {
  const [line, text] = [lines[at], blockText(lines[at])]
  if (line === undefined || text === undefined) return undefined
  if (text.startsWith('%')) return { blocks: [{ kind: 'comment', line: line.number, text }], next: at + 1 }
  if (!text.startsWith('<!--')) return undefined
  let end = at
  while (end < lines.length && !lines[end]?.text.includes('-->')) end += 1
  const next = Math.min(end + 1, lines.length)
  const source = sourceOf(lines.slice(at, next))
  // Text behind the comment is shown, so it may not get lost with it.
  if (!source.trimEnd().endsWith('-->')) return { blocks: [html(lines, at, next)], next }
  return { blocks: [{ kind: 'comment', line: line.number, text: source }], next }
}

/** Read lines of HTML: up to the next blank line, or the closing tag of text as it is. */
export function readHtml(lines: readonly Line[], at: number): Step | undefined {
  const start = htmlStart(lines[at])
  if (start === undefined) return undefined
  if (start !== 'verbatim') {
    const next = endOfText(lines, at)
    return { blocks: [html(lines, at, next)], next }
  }
  let end = at
  while (end < lines.length && !/<\/(?:pre|script|style|textarea)>/i.test(lines[end]?.text ?? '')) end += 1
  const next = Math.min(end + 1, lines.length)
  return { blocks: [html(lines, at, next)], next }
}

const html = (lines: readonly Line[], at: number, next: number): Block => ({
  kind: 'html',
  line: lines[at]?.number ?? 0,
  text: sourceOf(lines.slice(at, next)).trim(),
})

/** Read `[^label]: text`, with what is indented below it, and lines that go on with its first paragraph. */
export function readFootnote(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const [line, start] = [lines[at], footnoteStart(lines[at])]
  if (line === undefined || start === undefined) return undefined
  const [prefix, label = ''] = start
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next]) && !interrupts(lines[next])) next += 1
  const end = endOfIndented(lines, skipBlank(lines, next), 4)
  const first = makeLine(line.text.slice(line.indent + prefix.length), line.number, line.isBroken)
  const inner = [first, ...dedent(lines.slice(at + 1, Math.max(next, end)), 4)]
  const footnote: Block = {
    kind: 'footnote',
    line: line.number,
    label: label.toLowerCase(),
    blocks: place.nested(inner),
  }
  return { blocks: [footnote], next: Math.max(next, end) }
}

/** Read `[name]: url`, and the named place of MyST: `(name)=`. */
export function readTarget(lines: readonly Line[], at: number): Step | undefined {
  const [line, text] = [lines[at]?.number ?? 0, blockText(lines[at]) ?? '']
  const place = /^\(([^()]+)\)=$/.exec(text)
  if (place !== null)
    return { blocks: [{ kind: 'target', line, name: targetName(place[1] ?? ''), url: '' }], next: at + 1 }
  const [, name, url] = /^\[([^\][^][^\][]*)\]: *<?([^\s<>]+)>?(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/.exec(text) ?? []
  if (name === undefined || url === undefined) return undefined
  return { blocks: [{ kind: 'target', line, name: targetName(name), url }], next: at + 1 }
}
