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
    const isMatch = patternExpression(isNegative ? pattern.slice(1) : pattern).test(name)
    return isMatch ? !isNegative : isIn
  }, false)
}

/** `*` stays within a slash, `**` does not; `?` and `+` repeat what is before them; `[…]` is a class; `\` takes the next literally. */
function patternExpression(pattern: string): RegExp {
  let source = ''
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index)
    switch (character) {
      case '*': {
        const isDouble = pattern.charAt(index + 1) === '*'
        source += isDouble ? '.*' : '[^/]*'
        if (isDouble) index += 1
        break
      }
      case '?':
      case '+':
      case '[':
      case ']':
      case '-':
        source += character
        break
      case '\\':
        index += 1
        source += escaped(pattern.charAt(index))
        break
      default:
        source += escaped(character)
    }
  }
  return new RegExp(`^${source}$`)
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
