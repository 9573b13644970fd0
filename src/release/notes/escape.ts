// ASCII punctuation that Markdown may read as markup inside a line. GitHub reads "$" as mathematics; an underscore
// inside a word is one.
const significant = /[\\`*~[\]$|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g

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
  return parts.join('').replace(/^ *>/, '&gt;')
}

/** A code span that shows exactly a text, whatever backticks it has. */
export function codeSpan(text: string): string {
  if (text.trim() === '') return ''
  const fence = '`'.repeat(longestRun(text) + 1)
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

/** A fenced block that shows exactly a text, whatever fences it has. */
export function fencedBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${/^[-+\w]{1,30}$/.test(language) ? language : ''}\n${text}\n${fence}`
}

/** A line of Markdown that cannot be read as a heading, a list item, or a rule, nor in a log as a command (`::`). */
export function escapeStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2').replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|---|::)/, '\\$&')
}

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
