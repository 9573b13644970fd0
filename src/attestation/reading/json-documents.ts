import { tooLarge } from './malformed.ts'
import { documentLimit, parseJson } from './strict-json.ts'

/** Most characters of a text: 1,000 lines of 25 kB, as many as a release can have assets (GitHub), twice over. */
export const textLimit = 64_000_000

/** One JSON document and where it stands: `Line 3 of x.jsonl`, or `x.json` if nothing else is in the text. */
export interface JsonDocument {
  readonly value: unknown
  readonly place: string
}

/**
 * The JSON documents of a text: one a line (JSON Lines), or a single one on as many lines as it likes.
 *
 * A byte order mark, CRLF, blank lines, and a missing last line end are accepted; a blank text holds none. They are
 * read one by one, so that many take no more memory than one.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://jsonlines.org
 */
export function* jsonDocuments(text: string, name: string): Generator<JsonDocument> {
  if (text.length > textLimit) throw tooLarge(name, `has ${text.length} characters; at most ${textLimit} are read`)
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const [first, second] = filledLines(content)
  if (first === undefined) return
  if (second === undefined || !beginsLines(first.text)) {
    yield { value: parseJson(content, name), place: name }
    return
  }
  for (const line of filledLines(content)) {
    const place = `Line ${line.number} of ${name}`
    yield { value: parseJson(line.text, place), place }
  }
}

/** Whether more lines than the first can be documents of their own: the first line of a printed document is none. */
function beginsLines(firstLine: string): boolean {
  if (firstLine.length > documentLimit) return true
  try {
    JSON.parse(firstLine)
    return true
  } catch {
    return false
  }
}

interface Line {
  readonly text: string
  /** Counts from 1, blank lines too. */
  readonly number: number
}

/** The lines that are not blank. */
function* filledLines(text: string): Generator<Line> {
  let number = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end)
    number += 1
    if (!isBlank(line)) yield { text: line, number }
    start = end + 1
  }
}

function isBlank(line: string): boolean {
  for (const character of line) {
    if (character !== ' ' && character !== '\t' && character !== '\r') return false
  }
  return true
}
