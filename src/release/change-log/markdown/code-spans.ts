/** Code between two runs of backticks of the same length. */
export interface CodeSpan {
  readonly text: string
  readonly end: number
}

/**
 * Find the code span that starts at a position, as CommonMark says.
 *
 * @returns A function that gives `undefined` where no span starts. The last run of each length is looked up once, so
 *   that runs without a partner are not searched for again.
 */
export function codeSpans(text: string): (at: number) => CodeSpan | undefined {
  let lastRuns: ReadonlyMap<number, number> | undefined
  return (at) => {
    const length = runLength(text, at)
    lastRuns ??= findLastRuns(text)
    if (length === 0 || (lastRuns.get(length) ?? -1) <= at) return undefined
    const start = at + length
    let close = text.indexOf('`', start)
    while (close !== -1 && runLength(text, close) !== length) close = text.indexOf('`', close + runLength(text, close))
    if (close === -1) return undefined
    return { text: stripped(text.slice(start, close).replaceAll('\n', ' ')), end: close + length }
  }
}

/** How many backticks stand at a position. */
export function runLength(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end += 1
  return end - at
}

function findLastRuns(text: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at + runLength(text, at))) {
    last.set(runLength(text, at), at)
  }
  return last
}

// One space on both sides is there for backticks at the ends.
const stripped = (text: string): string =>
  text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '' ? text.slice(1, -1) : text
