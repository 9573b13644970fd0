/** Which branches or tags start a workflow: patterns that must match, and that must not; `undefined` where the key is not there. */
export interface RefFilter {
  readonly only: readonly string[] | undefined
  readonly ignore: readonly string[] | undefined
}

/**
 * Whether a branch or tag passes a filter of GitHub.
 *
 * @param name Without `refs/tags/` or `refs/heads/`.
 */
export function passesFilter({ only, ignore }: RefFilter, name: string): boolean {
  if (ignore !== undefined && matchesPatterns(ignore, name)) return false
  return only === undefined || matchesPatterns(only, name)
}

/**
 * Whether a name of a branch or tag passes a list of GitHub's filter patterns.
 *
 * Later patterns win: `!` takes out what an earlier one let in.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((isIn, pattern) => {
    const isNegative = pattern.startsWith('!')
    return matches(partsOf(isNegative ? pattern.slice(1) : pattern), name) ? !isNegative : isIn
  }, false)
}

/** One character of a name, or as many as the pattern lets it be. */
interface Part {
  readonly accepts: (character: string) => boolean
  readonly isOptional: boolean
  readonly isRepeated: boolean
}

// No regular expression is made of a pattern: many stars would take it for ever, and a slip in a bracket would break it.
function matches(parts: readonly Part[], name: string): boolean {
  let places = withOptional(parts, [0])
  for (const character of name) {
    const next = [...places].flatMap((place) => {
      const part = parts[place]
      if (part?.accepts(character) !== true) return []
      return part.isRepeated ? [place, place + 1] : [place + 1]
    })
    places = withOptional(parts, next)
  }
  return places.has(parts.length)
}

/** Places in a pattern, with those that are reached by leaving out what may be left out. */
function withOptional(parts: readonly Part[], places: readonly number[]): ReadonlySet<number> {
  const reached = new Set<number>()
  for (const start of places) {
    for (let place = start; !reached.has(place); place += 1) {
      reached.add(place)
      if (parts[place]?.isOptional !== true) break
    }
  }
  return reached
}

/** `*` stays within a slash, `**` does not; `?` and `+` repeat what is before them; `[…]` is a class; `\` takes the next literally. */
function partsOf(pattern: string): readonly Part[] {
  const parts: Part[] = []
  for (const token of pattern.match(/\*\*|\\.|\[[^\]]+\]|./gsu) ?? []) {
    const last = parts.at(-1)
    if (last !== undefined && token === '?') parts[parts.length - 1] = { ...last, isOptional: true }
    else if (last !== undefined && token === '+') parts[parts.length - 1] = { ...last, isRepeated: true }
    else parts.push(partOf(token))
  }
  return parts
}

const once = { isOptional: false, isRepeated: false } as const
const anyTimes = { isOptional: true, isRepeated: true } as const

function partOf(token: string): Part {
  if (token === '**') return { ...anyTimes, accepts: () => true }
  if (token === '*') return { ...anyTimes, accepts: (character) => character !== '/' }
  if (token.length > 2 && token.startsWith('[')) return { ...once, accepts: classOf(token.slice(1, -1)) }
  const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token
  return { ...once, accepts: (character) => character === literal }
}

/** The characters and ranges of a class: `0-9a-f_`. */
function classOf(text: string): Part['accepts'] {
  const ranges = text.match(/.-.|./gsu) ?? []
  return (character) =>
    ranges.some((range) => {
      const [first = '', ...rest] = [...range]
      return first <= character && character <= (rest.at(-1) ?? first)
    })
}
