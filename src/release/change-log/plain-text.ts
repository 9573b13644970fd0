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
    case 'comment':
    case 'math':
    case 'character':
      return inline.text
    case 'emphasis':
    case 'strong':
    case 'deleted':
    case 'link':
      return plainText(inline.inlines)
    case 'image':
      return `![${plainText(inline.inlines)}](${inline.url})`
    case 'footnote-reference':
      return `[^${inline.label}]`
    case 'tag':
      return inline.tag.source
    case 'break':
      return ' '
    case 'reference':
      // In Markdown a reference is most often text in brackets.
      return inline.signs[0].endsWith('[')
        ? `${inline.signs[0]}${plainText(inline.inlines)}${inline.signs[1]}`
        : plainText(inline.inlines)
    case 'role':
      return inline.title ?? inline.target
    case 'autolink':
      return inline.url
  }
}
