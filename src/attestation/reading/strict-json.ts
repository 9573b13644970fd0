import { quotedJson } from '../../quoted.ts'
import { malformed, tooLarge } from './malformed.ts'

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
 * Two readers may differ over a key that is repeated or escaped, over an integer that a double cannot hold, and over
 * half of a surrogate pair; `__proto__` is a danger to everything that copies the value. All of them are refused.
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
  requirePlainValues(value, place, 1)
  requirePlainKeys(text, place)
  return value
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw malformed(place, 'is not JSON', cause)
  }
}

function requirePlainValues(value: unknown, place: string, depth: number): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw malformed(place, `holds half of a surrogate pair, in ${quotedJson(value)}`)
  } else if (typeof value === 'number') {
    const isExact = Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))
    if (!isExact) throw malformed(place, `holds the number ${value}, which is not exact; large ones are strings`)
  } else if (typeof value === 'object' && value !== null) {
    // JSON.parse keeps no stack of calls and takes any depth; what comes after it need not.
    if (depth > depthLimit) throw tooLarge(place, `is nested deeper than ${depthLimit} levels`)
    if (Object.hasOwn(value, '__proto__')) throw malformed(place, 'has the key "__proto__"')
    if (!Array.isArray(value)) for (const key of Object.keys(value)) requirePlainValues(key, place, depth)
    for (const member of Object.values(value)) requirePlainValues(member, place, depth + 1)
  }
}

/**
 * Look at every key of a text that is known to be JSON: there, a colon outside strings follows a key.
 *
 * No producer escapes a key. V8 reads some that are escaped as keys of other objects that it has seen.
 *
 * @see https://github.com/nodejs/node/issues/63785
 */
function requirePlainKeys(text: string, place: string): void {
  const open: Set<string>[] = []
  let string = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      string = text.slice(at + 1, end)
      at = end
    } else if (character === '{') {
      open.push(new Set())
    } else if (character === '}') {
      open.pop()
    } else if (character === ':') {
      const keys = open.at(-1)
      if (string.indexOf('\\') !== -1) throw malformed(place, `has an escape in the key ${quotedJson(string)}`)
      if (keys?.has(string)) throw malformed(place, `gives the key ${quotedJson(string)} twice in one object`)
      keys?.add(string)
    }
  }
}

/** Where the string that begins at an opening quote has its closing one, which is there in any JSON. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return end
  }
}
