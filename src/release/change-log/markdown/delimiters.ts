/** A run of stars or underscores. */
export interface Delimiter {
  readonly mark: '*' | '_'
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

/**
 * Read a run of stars or underscores.
 *
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
export function delimiterAt(text: string, at: number): Delimiter | undefined {
  const mark = text[at]
  if (mark !== '*' && mark !== '_') return undefined
  let end = at
  while (text[end] === mark) end += 1
  const [before, after] = [kindOf(text[at - 1]), kindOf(text[end])]
  const isLeft = after !== 'space' && (after !== 'sign' || before !== 'word')
  const isRight = before !== 'space' && (before !== 'sign' || after !== 'word')
  const length = end - at
  if (mark === '*') return { mark, length, canOpen: isLeft, canClose: isRight }
  // An underscore inside a word is text.
  const canOpen = isLeft && (!isRight || before === 'sign')
  return { mark, length, canOpen, canClose: isRight && (!isLeft || after === 'sign') }
}

function kindOf(character: string | undefined): 'space' | 'sign' | 'word' {
  if (character === undefined || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word'
}
