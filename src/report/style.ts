import { styleText } from 'node:util'

/** How lines are shown where they go; the entry decides it once for each stream. */
export interface Style {
  readonly hasColor: boolean
  /** The width of the terminal; `undefined` where there is none, and then nothing is wrapped. */
  readonly columns: number | undefined
}

/** Of a pipe, a file, and a log. */
export const plain: Style = { hasColor: false, columns: undefined }

/** What colors stand for; every one of them repeats what words say. */
export type Tone = 'verdict' | 'error' | 'warning' | 'hint'

const formats: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  verdict: 'bold',
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  hint: 'cyan',
}

/** A text in the color of its tone. */
export function toned(text: string, tone: Tone, { hasColor }: Style): string {
  // Whether a stream takes color was decided already: this one asks none.
  return hasColor ? styleText(formats[tone], text, { validateStream: false }) : text
}

/** Rows whose first one begins with the word of a tone, with that word in its color. */
export function withTone(
  [first = '', ...others]: readonly string[],
  word: Exclude<Tone, 'verdict'>,
  style: Style,
): string[] {
  return [first.replace(word, toned(word, word, style)), ...others]
}
