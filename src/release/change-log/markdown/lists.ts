import type { Place, Step } from '../block-reader.ts'
import { dedent, isBlank, type Line, makeLine, skipBlank } from '../lines.ts'
import type { Item } from '../tree.ts'
import { interrupts, markerOf } from './starts.ts'

/** Read a list whose items begin with the same sign: `-`, `*`, `+`, or numbers that end in `.` or `)`. */
export function readList(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const sign = signAt(lines, at)
  if (sign === undefined) return undefined
  const items: Item[] = []
  let next = at
  for (let from = at; signAt(lines, from) === sign; from = skipBlank(lines, next)) {
    const [line, marker] = [lines[from], markerOf(lines[from])]
    if (line === undefined || marker === undefined) break
    next = endOfItem(lines, from, marker.columns)
    const text = line.text.slice(line.indent + marker.marker.length)
    const spaces = marker.columns - line.indent - marker.marker.length
    const [box, tick] = /^\[([ xX])\] +(?=\S)/.exec(text.slice(spaces)) ?? ['']
    const first = makeLine(text.slice(spaces + box.length), line.number, line.isBroken)
    const blocks = place.nested([first, ...dedent(lines.slice(from + 1, next), marker.columns)])
    const task = tick === undefined ? {} : { isDone: tick !== ' ' }
    items.push({ line: line.number, marker: marker.marker, ...task, blocks })
  }
  return { blocks: [{ kind: 'list', line: lines[at]?.number ?? 0, ordered: /[.)]/.test(sign), items }], next }
}

const signAt = (lines: readonly Line[], at: number): string | undefined => markerOf(lines[at])?.marker.slice(-1)

// What is indented belongs to the item, and so does a line at the margin that goes on with its last paragraph.
function endOfItem(lines: readonly Line[], at: number, columns: number): number {
  let end = at + 1
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next]
    if (line === undefined || isBlank(line)) continue
    if (line.indent < columns && !(next === end && goesOn(lines, next))) break
    // CommonMark: an item that begins with two blank lines is empty.
    if (next > at + 1 && end === at + 1 && innerText(lines[at]) === '') break
    end = next + 1
  }
  return end
}

function goesOn(lines: readonly Line[], at: number): boolean {
  if (interrupts(lines[at]) || signAt(lines, at) !== undefined) return false
  const before = makeLine(innerText(lines[at - 1]), 0)
  return !isBlank(before) && !interrupts(before)
}

// Without the markers and signs of quotes before it.
const innerText = (line: Line | undefined): string =>
  (line?.text ?? '').replace(/^(?: *(?:[-+*]|\d{1,9}[.)]|>)(?: |$))* */, '')
