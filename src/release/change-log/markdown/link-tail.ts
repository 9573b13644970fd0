/** What stands behind the closing bracket of a link: `(url "title")`, `[label]`, or nothing. */
export interface LinkTail {
  readonly url?: string
  /** What is shown when the link is pointed at. */
  readonly title?: string
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

// One pair of parentheses inside an address, as in Wikipedia's; more are written with < >.
const address = /<([^<>\n]*)>|(?:[^\s<>()\\]|\\[()]?)*(?:\((?:[^\s<>()\\]|\\[()]?)*\)(?:[^\s<>()\\]|\\[()]?)*)?/y
const title = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\([^()]*\)/y

function readAddress(text: string, at: number): LinkTail | undefined {
  if (text[at] !== '(') return undefined
  const part = text.slice(at, at + longest)
  const [written = '', bracketed] = matchAt(address, part, endOfSpace(part, 1)) ?? []
  const behind = endOfSpace(part, 1) + written.length
  const beforeTitle = endOfSpace(part, behind)
  const [quoted = ''] = beforeTitle > behind ? (matchAt(title, part, beforeTitle) ?? []) : []
  const close = endOfSpace(part, beforeTitle + quoted.length)
  if (part[close] !== ')') return undefined
  return {
    url: unescaped(bracketed ?? written),
    title: unescaped(quoted.slice(1, -1)),
    source: part.slice(0, close + 1),
    end: at + close + 1,
  }
}

// CommonMark: a backslash before a sign, and references to characters, mean the same as in text.
const unescaped = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot);/g, (_, sign, name: string) => sign ?? characters[name])

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(text)
}

function endOfSpace(text: string, from: number): number {
  let end = from
  while (/\s/.test(text[end] ?? '')) end += 1
  return end
}

function readLabel(text: string, at: number): LinkTail | undefined {
  if (text[at] !== '[') return undefined
  const match = /^\[([^[\]]*)\]/.exec(text.slice(at, at + longest))
  return match === null ? undefined : { label: match[1] ?? '', source: match[0], end: at + match[0].length }
}
