import type { Step } from '../block-reader.ts'
import { endOfText, type Line, sourceOf } from '../lines.ts'
import { targetName } from '../targets.ts'
import { blockText } from './starts.ts'

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
  if (!source.trimEnd().endsWith('-->')) return kept(lines, at, next, 'HTML')
  return { blocks: [{ kind: 'comment', line: line.number, text: source }], next }
}

/** Keep lines that begin with a tag, up to the next blank line. */
export function readHtml(lines: readonly Line[], at: number): Step | undefined {
  if (!/^<\/?[a-zA-Z][-a-zA-Z0-9]*(?:[\s/>]|$)/.test(blockText(lines[at]) ?? '')) return undefined
  return kept(lines, at, endOfText(lines, at), 'HTML')
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

/** Keep a table: its second line has nothing but `|`, `-`, and `:`. */
export function readTable(lines: readonly Line[], at: number): Step | undefined {
  const divider = blockText(lines[at + 1]) ?? ''
  if (!lines[at]?.text.includes('|') || !/^[ :|-]+$/.test(divider) || !/-/.test(divider) || !divider.includes('|'))
    return undefined
  return kept(lines, at, endOfText(lines, at), 'table')
}

function kept(lines: readonly Line[], at: number, next: number, construct: string): Step {
  const text = sourceOf(lines.slice(at, next))
  return { blocks: [{ kind: 'unknown', line: lines[at]?.number ?? 0, construct, text }], next }
}
