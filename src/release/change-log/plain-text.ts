import type { Inline } from './tree.ts'

/** The text of inline parts without their markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'literal':
    case 'unknown':
      return inline.text
    case 'emphasis':
    case 'strong':
    case 'link':
      return plainText(inline.inlines)
    case 'reference':
      // In Markdown a reference is most often text in brackets.
      return inline.signs[0] === '[' ? `[${plainText(inline.inlines)}${inline.signs[1]}` : plainText(inline.inlines)
    case 'role':
      return inline.title ?? inline.target
    case 'autolink':
      return inline.url
  }
}
