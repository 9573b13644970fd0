/** A tag of HTML in Markdown. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string
  readonly isClosing: boolean
  /** In their order, names in lower case; `undefined` for a name alone. Values are as written, without their quotes. */
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[]
  readonly source: string
}

// Longer than people write; a limit keeps tags that are never closed from being searched again and again.
const longest = 4096

const openTag =
  /<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>/y
const closingTag = /<\/([a-zA-Z][a-zA-Z0-9-]*)\s*>/y
const attribute = /([a-zA-Z_:][\w.:-]*)(?:\s*=\s*(?:([^\s"'=<>`]+)|'([^']*)'|"([^"]*)"))?/g

/**
 * Read the tag at a position.
 *
 * @returns `undefined` where no tag begins.
 * @see https://spec.commonmark.org/0.31.2/#raw-html
 */
export function htmlTagAt(text: string, at: number): HtmlTag | undefined {
  const part = text.slice(at, at + longest)
  openTag.lastIndex = 0
  closingTag.lastIndex = 0
  const closing = closingTag.exec(part)
  const [source, name = '', attributes = ''] = closing ?? openTag.exec(part) ?? []
  if (source === undefined) return undefined
  return {
    name: name.toLowerCase(),
    isClosing: closing !== null,
    attributes: [...attributes.matchAll(attribute)].map(([, key = '', bare, single, double]) => [
      key.toLowerCase(),
      bare ?? single ?? double,
    ]),
    source,
  }
}

/**
 * Read the comment at a position.
 *
 * @returns Its source, or `undefined` where none begins, or it has no end.
 */
export function htmlCommentAt(text: string, at: number): string | undefined {
  if (!text.startsWith('<!--', at)) return undefined
  const [short] = /^<!---?>/.exec(text.slice(at, at + 6)) ?? []
  if (short !== undefined) return short
  const end = text.indexOf('-->', at + 4)
  return end === -1 ? undefined : text.slice(at, end + 3)
}
