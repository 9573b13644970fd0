// ASCII punctuation that Markdown may read as markup inside a line. GitHub reads "$" as mathematics; an underscore
// inside a word is one.
const significant = /[\\`*~[\]$|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g

// What a mention or a reference can be made of.
const isOfMention = /[-\w@#./]/

// GitHub finds mentions and references in the finished HTML, so a backslash does not keep it from that. It leaves out
// what stands in <code>, which, unlike a zero-width character, also survives being copied.
// 1. A mention of a person or a team: "@name", "@org/team", but not the address "name@example.org".
// 2. A reference to an issue of another repository, "owner/name#1" or "name#1". A bare "#1" means an issue of this one.
const live = /(?<![A-Za-z0-9_])@[A-Za-z0-9][-A-Za-z0-9_./]*|(?<![-\w./])\w[-\w./]{0,200}#\d+\b/g

/** Text as Markdown that shows exactly that text: no markup, no HTML, no mention, no reference to another repository. */
export function escapeText(text: string): string {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(live)) {
    const [source] = match
    const shown = withoutEnd(source)
    parts.push(escapeMarks(text.slice(from, match.index)), codeSpan(shown))
    from = match.index + shown.length
  }
  parts.push(escapeMarks(text.slice(from)))
  // Further in, it means nothing, and ">= 3.0" stays readable in the editor.
  return parts.join('').replace(/^( *)>/, '$1&gt;')
}

/** Text between tags of HTML, where references to characters stay: no mention, no reference to another repository. */
export const inertHtml = (text: string): string =>
  text
    .replaceAll('<', '&lt;')
    .replace(/&(?:(commat)|(num)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (source, at, number, decimal, hexadecimal) => {
      if (at !== undefined) return '@'
      if (number !== undefined) return '#'
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
      const character = code < 0x80 ? String.fromCharCode(code) : ''
      return isOfMention.test(character) ? character : source
    })
    .replaceAll(live, (source) => {
      const shown = withoutEnd(source)
      return `<code>${shown}</code>${source.slice(shown.length)}`
    })

/** The same as `escapeText` for a text that may have lines, which become one, and addresses, which stay links. */
export function escapeLine(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
  // An escaped "_" inside an address would be part of it.
  const parts = line.split(/(https?:\/\/[^\s<>"'()`|]+)/)
  return escapeStart(parts.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part))).join(''))
}

/** A line of Markdown that cannot be read as a heading, a list item, or a rule, nor in a log as a command (`::`). */
export function escapeStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2').replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|---|::)/, '\\$&')
}

/** A code span that shows exactly a text, whatever backticks it has. */
export function codeSpan(text: string): string {
  if (text.trim() === '') return ''
  const fence = '`'.repeat(longestRun(text) + 1)
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

/** A fenced block that shows exactly a text, whatever fences it has; `language` may have more words behind it. */
export function fencedBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${/^[^\s`~][^`\r\n]{0,200}$/.test(language) ? language : ''}\n${text}\n${fence}`
}

/**
 * A link.
 *
 * @param shown Markdown.
 * @param url Must be one that `isLinkable` accepts.
 * @param title Text that is shown when the link is pointed at.
 */
export const link = (shown: string, url: string, title = ''): string =>
  `[${shown}](${encodedUrl(url)}${title === '' ? '' : ` "${encodedTitle(title)}"`})`

/** A picture, with what a link has. */
export const image = (shown: string, url: string, title = ''): string => `!${link(shown, url, title)}`

const encodedTitle = (title: string): string =>
  title.replace(/\s+/g, ' ').replace(/[&"<`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Whether an address may stand on a page: `https:`, `http:`, or `mailto:`, and nothing that ends it early. */
export const isLinkable = (url: string): boolean => /^(?:https?:\/\/[^\s/]|mailto:)[^\s]*$/i.test(url)

/** An address that is shown as it is. */
export function bareLink(url: string): string {
  if (!isLinkable(url)) return escapeText(url)
  return /[<>]/.test(url) ? codeSpan(url) : `<${url}>`
}

/** An address without what would end it in Markdown, or start a code span around its end. */
export const encodedUrl = (url: string): string =>
  url
    .replace(/[<>()\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#|\w+;)/g, '&amp;')

/** An item of a list, its further lines below its text; `marker` is `-`, `*`, or `1.`. */
export const listItem = (marker: string, markdown: string): string =>
  `${marker} ${markdown.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length + 1)}`)}`

/** A list; each item is Markdown. */
export const list = (items: readonly string[]): string => items.map((item) => listItem('-', item)).join('\n')

/**
 * A table.
 *
 * @param head Its first two lines: titles, and the row of hyphens below them.
 * @param rows Each cell is Markdown on one line.
 */
export const table = (head: string, rows: readonly (readonly string[])[]): string =>
  [head, ...rows.map(tableRow)].join('\n')

/** A row of a table: no sign of a cell ends it. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`

/** A block quote of Markdown. */
export const quote = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** Markdown behind a title that opens it. */
export const folded = (title: string, markdown: string): string =>
  `<details><summary>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</summary>\n\n${markdown}\n\n</details>`

const escapeMarks = (text: string): string =>
  text
    .replace(significant, '\\$&')
    // Only what could be a character reference, so that "R&D" stays readable in the editor.
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')

// A sentence may go on behind a mention. A regular expression would look at a run of signs from each of them.
function withoutEnd(mention: string): string {
  let end = mention.length
  while (/[./-]/.test(mention.charAt(end - 1))) end -= 1
  return mention.slice(0, end)
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
