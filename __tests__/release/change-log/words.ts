import type { Block, Inline, Section } from '../../../src/release/change-log/tree.ts'

/** The words of a text, sorted: a run of letters and digits is a word. */
export const wordsOf = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted()

/** Everything that a section's tree holds, as one text: names of roles and markers of lists too. */
export function textOfSection({
  heading,
  line,
  date,
  blocks,
}: Pick<Section, 'heading' | 'line' | 'date' | 'blocks'>): string {
  const isInHeading = date.kind === 'none' || date.line === line
  return [heading, isInHeading ? '' : date.text, ...blocks.map(blockText)].join('\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineTexts(block.inlines)
    case 'list':
      return block.items.map((item) => [item.marker, ...item.blocks.map(blockText)].join('\n')).join('\n')
    case 'definition':
      return [inlineTexts(block.term), ...block.blocks.map(blockText)].join('\n')
    case 'quote':
      return block.blocks.map(blockText).join('\n')
    case 'literal':
      return `${block.language}\n${block.text}`
    case 'admonition':
      return [block.name, inlineTexts(block.title), ...block.blocks.map(blockText)].join('\n')
    case 'footnote':
      return [block.label, ...block.blocks.map(blockText)].join('\n')
    case 'table':
      // The name of the directive is what makes it a table.
      return [
        block.alignments.length > 0 ? '' : 'list-table',
        inlineTexts(block.title),
        block.options,
        ...block.rows.flat(2).map(blockText),
      ].join('\n')
    case 'target':
      return `${block.name} ${block.url}`
    case 'html':
    case 'rule':
    case 'comment':
    case 'unknown':
      return block.text
  }
}

const inlineTexts = (inlines: readonly Inline[]): string => inlines.map(inlineText).join('')

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'literal':
    case 'comment':
    case 'math':
    case 'character':
    case 'unknown':
      return inline.text
    case 'tag':
      return inline.tag.source
    case 'footnote-reference':
      return ` ${inline.label} `
    case 'break':
      return ' '
    case 'emphasis':
    case 'strong':
    case 'deleted':
      return inlineTexts(inline.inlines)
    case 'role':
      return ` ${inline.name} ${inline.title ?? ''} ${inline.target} `
    case 'link':
    case 'image':
      return ` ${inlineTexts(inline.inlines)} ${inline.url} ${inline.title} `
    case 'reference':
      return `${inline.signs[0]}${inlineTexts(inline.inlines)}${inline.signs[1]}`
    case 'autolink':
      return inline.url
  }
}
