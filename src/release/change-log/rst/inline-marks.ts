/** What opens and closes a part of a text. */
export type Mark = '*' | '**' | '`' | '``' | '|'

const pairs: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')', '[': ']', '{': '}', '<': '>' }

/**
 * Whether markup may start: after a space or an opening sign, before text, and not as a quoted sign like `"*"`.
 *
 * @param from Where the text inside begins.
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules
 */
export function canStart(text: string, at: number, from: number): boolean {
  const [before, inside] = [text[at - 1], text[from]]
  if (inside === undefined || /\s/.test(inside)) return false
  if (before === undefined || /[\s\-/:]/.test(before)) return true
  if (before in pairs) return pairs[before] !== inside
  return before > '\x7f' && /[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u.test(before)
}

/** Whether markup may end at a position: at the end, before a space, or before a closing sign. */
export function canEnd(text: string, end: number): boolean {
  const after = text[end]
  return after === undefined || /[\s'")\]}>\-/\\:.,;!?]/.test(after) || (after > '\x7f' && /[\p{P}]/u.test(after))
}

/**
 * Find where markup ends.
 *
 * @returns A function that gives the index of the closing mark, or `undefined`. What is not found once is not looked
 *   for again behind that place, so that a text full of opening marks takes linear time.
 */
export function markEnds(text: string): (mark: Mark, from: number) => number | undefined {
  const missing = new Set<Mark>()
  return (mark, from) => {
    if (missing.has(mark)) return undefined
    for (let end = text.indexOf(mark, from + 1); end !== -1; end = text.indexOf(mark, end + 1)) {
      if (closes(text, mark, end)) return end
    }
    missing.add(mark)
    return undefined
  }
}

/** What says, behind the closing backtick, that it is a reference (`_`, `__`) or names the role (`:name:`). */
export function suffixAt(text: string, at: number): string {
  suffix.lastIndex = at
  return suffix.exec(text)?.[0] ?? ''
}

const suffix = /__?|:[a-zA-Z0-9]+(?:[-._+:][a-zA-Z0-9]+)*:/y

/** Take out the backslashes: each keeps the next character as text, and a space behind one is nothing. */
export const withoutEscapes = (text: string): string =>
  text.replace(/\\(.)/gs, (_, next: string) => (/\s/.test(next) ? '' : next))

function closes(text: string, mark: Mark, end: number): boolean {
  const before = text[end - 1] ?? ''
  if (/\s/.test(before)) return false
  // Inside a literal a backslash is a backslash.
  if (before === '\\' && mark !== '``') return false
  const after = end + mark.length
  if (canEnd(text, after)) return true
  if (mark === '`') return canEnd(text, after + suffixAt(text, after).length)
  return mark === '|' && text[after] === '_'
}
