/** What stands behind the closing bracket of a link: `(url "title")`, `[label]`, or nothing. */
export interface LinkTail {
  readonly url?: string
  readonly label?: string
  readonly source: string
  readonly end: number
}

// Longer than browsers accept; a limit keeps brackets that are never closed from being searched again and again.
const longest = 2048

/** Read the tail of a link at a position. */
export function readLinkTail(text: string, at: number): LinkTail {
  return readAddress(text, at) ?? readLabel(text, at) ?? { source: '', end: at }
}

function readAddress(text: string, at: number): LinkTail | undefined {
  if (text[at] !== '(') return undefined
  const part = text.slice(at, at + longest)
  const title = '(?:\\s+(?:"[^"]*"|\'[^\']*\'|\\([^()]*\\)))?'
  // One pair of parentheses inside an address, as in Wikipedia's; more are written with < >.
  const address = new RegExp(`^\\(\\s*(?:<([^<>\\n]*)>|([^\\s<>()]*(?:\\([^\\s<>()]*\\)[^\\s<>()]*)?))${title}\\s*\\)`)
  const match = address.exec(part)
  if (match === null) return undefined
  const [source, bracketed, bare = ''] = match
  return { url: bracketed ?? bare, source, end: at + source.length }
}

function readLabel(text: string, at: number): LinkTail | undefined {
  if (text[at] !== '[') return undefined
  const match = /^\[([^[\]]*)\]/.exec(text.slice(at, at + longest))
  return match === null ? undefined : { label: match[1] ?? '', source: match[0], end: at + match[0].length }
}
