import type { Place, Step } from '../block-reader.ts'
import { dedent, endOfIndented, isBlank, type Line, leastIndent, makeLine, skipBlank } from '../lines.ts'
import type { Item } from '../tree.ts'

/** Read a list whose items begin with the same bullet. */
export function readBullets(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const bullet = bulletOf(lines[at])
  if (bullet === undefined) return undefined
  return readItems(lines, at, place, (from) =>
    bulletOf(lines[from])?.[0] === bullet[0] ? bulletOf(lines[from]) : undefined,
  )
}

/** Read a list whose items begin with a number, a single letter, or `#`, all in the same dress. */
export function readNumbers(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const kind = numberKind(lines, at)
  if (kind === undefined) return undefined
  return readItems(lines, at, place, (from) => {
    const own = numberKind(lines, from)
    // "#" goes on with any numbers.
    return own === kind || own === kind.replace(/[1aA]/, '#') ? enumerator(lines[from])?.[0] : undefined
  })
}

function readItems(
  lines: readonly Line[],
  at: number,
  place: Place,
  markerAt: (from: number) => string | undefined,
): Step {
  const items: Item[] = []
  let next = at
  for (let from = at; from < lines.length; from = skipBlank(lines, next)) {
    const [line, marker] = [lines[from], markerAt(from)]
    if (line === undefined || marker === undefined) break
    const item = itemAt(lines, from, line, marker)
    next = item.next
    items.push({ line: line.number, marker: marker.trim(), blocks: place.nested(item.lines) })
  }
  const line = lines[at]?.number ?? 0
  return { blocks: [{ kind: 'list', line, ordered: /\w|#/.test(items[0]?.marker ?? ''), items }], next }
}

function itemAt(lines: readonly Line[], at: number, line: Line, marker: string): { lines: Line[]; next: number } {
  const text = line.text.slice(marker.length)
  const isEmpty = text === ''
  const next = endOfIndented(lines, at + 1, isEmpty ? 1 : marker.length)
  const following = lines.slice(at + 1, next)
  const columns = isEmpty ? leastIndent(following) : marker.length
  return { lines: [makeLine(text, line.number), ...dedent(following, columns)], next }
}

// With the spaces after it: they set the column of the text.
const bulletOf = (line: Line | undefined): string | undefined => line && /^[*+\-•‣⁃](?: +|$)/.exec(line.text)?.[0]

const enumerator = (line: Line | undefined): RegExpExecArray | null | undefined =>
  line && /^(\(?)(\d{1,9}|[a-z]|[A-Z]|#)([.)])(?: +|$)/.exec(line.text)

function numberKind(lines: readonly Line[], at: number): string | undefined {
  const match = enumerator(lines[at])
  if (!match) return undefined
  // Docutils: a sentence that begins with "A. " is an item only if the next line does not continue it at the margin.
  const following = lines[at + 1]
  if (following !== undefined && !isBlank(following) && following.indent === 0 && !enumerator(following))
    return undefined
  const [, before, counter = '', after] = match
  return `${before}${/\d/.test(counter) ? '1' : /[a-z]/.test(counter) ? 'a' : /[A-Z]/.test(counter) ? 'A' : '#'}${after}`
}
