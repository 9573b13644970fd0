/** One sign of a name, or any run of them. */
type Piece = 'run' | ((sign: string) => boolean)

// Longer than any name of a file.
const longestGlob = 255

/**
 * Whether a name fits a glob as tools of Python read it; the steps are at most the product of both lengths, and braces mean
 * themselves.
 *
 * @param glob With `*`, `?`, `[a-z]`, and `[!a-z]`; one of more than 255 characters fits nothing.
 * @see https://docs.python.org/3/library/fnmatch.html
 */
export function fitsGlob(name: string, glob: string): boolean {
  const pieces = glob.length > longestGlob ? [] : piecesOf(glob)
  let [at, next] = [0, 0]
  // Where to go on if what follows the last run does not fit: that run is one sign longer then.
  let again: { at: number; readonly next: number } | undefined
  while (at < name.length) {
    const piece = pieces[next]
    if (piece === 'run') {
      next += 1
      again = { at, next }
    } else if (piece?.(name.charAt(at)) === true) {
      at += 1
      next += 1
    } else if (again === undefined) return false
    else {
      again.at += 1
      ;({ at, next } = again)
    }
  }
  return pieces.slice(next).every((piece) => piece === 'run')
}

function piecesOf(glob: string): readonly Piece[] {
  const written = glob.match(/\[!?.[^\]]*\]|./gs) ?? []
  return written.map((piece): Piece => {
    if (piece === '*') return 'run'
    if (piece === '?') return () => true
    if (piece.length === 1) return (sign) => sign === piece
    const isNot = piece[1] === '!' && piece.length > 3
    const ranges = piece.slice(isNot ? 2 : 1, -1).match(/.-.|./gs) ?? []
    return (sign) => ranges.some((range) => range.charAt(0) <= sign && sign <= range.slice(-1)) !== isNot
  })
}
