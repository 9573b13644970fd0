import { malformed, shown, tooLarge } from './malformed.ts'

/** Most characters of one document: an answer of GitHub holds at most 100 bundles of about 25 kB. */
export const documentLimit = 4_000_000
// Statements of slsa-github-generator hold the event of the run, about ten levels deep.
const depthLimit = 64

/**
 * Decode text that was signed or downloaded.
 *
 * @returns The text with its byte order mark, if it has one: whoever accepts that says so.
 * @throws ReleaseError `provenance-malformed` for anything but UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw malformed(place, 'is not UTF-8', cause)
  }
}

/**
 * Read one JSON document of which every reader in the world makes the same value.
 *
 * Two readers may differ over a repeated key, over an integer that a double cannot hold, and over half of a surrogate
 * pair; `__proto__` is a danger to everything that copies the value. All four are refused.
 *
 * @param place Where it stands, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function parseJson(text: string, place: string): unknown {
  if (text.length > documentLimit) {
    throw tooLarge(place, `has ${text.length} characters; at most ${documentLimit} are read`)
  }
  const value = parse(text, place)
  requirePlain(value, place, 1)
  const key = repeatedKey(text)
  if (key !== undefined) throw malformed(place, `gives the key ${shown(key)} twice in one object`)
  return value
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw malformed(place, 'is not JSON', cause)
  }
}

function requirePlain(value: unknown, place: string, depth: number): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw malformed(place, `holds half of a surrogate pair, in ${shown(value)}`)
  } else if (typeof value === 'number') {
    const isExact = Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))
    if (!isExact) throw malformed(place, `holds the number ${value}, which is not exact; large ones are strings`)
  } else if (typeof value === 'object' && value !== null) {
    // JSON.parse keeps no stack of calls and takes any depth; what comes after it need not.
    if (depth > depthLimit) throw tooLarge(place, `is nested deeper than ${depthLimit} levels`)
    if (Object.hasOwn(value, '__proto__')) throw malformed(place, 'has the key "__proto__"')
    if (!Array.isArray(value)) for (const key of Object.keys(value)) requirePlain(key, place, depth)
    for (const member of Object.values(value)) requirePlain(member, place, depth + 1)
  }
}

/** The first key that an object gives twice, in a text that is known to be JSON: a colon outside strings follows a key. */
function repeatedKey(text: string): string | undefined {
  const open: Set<string>[] = []
  let string = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      string = text.slice(at, end + 1)
      at = end
    } else if (character === '{') {
      open.push(new Set())
    } else if (character === '}') {
      open.pop()
    } else if (character === ':') {
      const keys = open.at(-1)
      const key: string = JSON.parse(string)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}

/** Where the string that begins at an opening quote has its closing one. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return end
  }
}
