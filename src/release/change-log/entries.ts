import { plainText } from './plain-text.ts'
import type { Block, Section } from './tree.ts'

// What stands where entries are to come; "No significant changes." is an entry.
const placeholder =
  /^(?:[-*_–—.…?]+|tb[acd]|todo|fixme|wip|xxx|n\/?a|none(?: yet)?|nothing(?: here)?(?: yet)?|no (?:changes|entries) yet|(?:coming )?soon|placeholder|to be (?:written|done|added|filled in|announced|determined|decided)|(?:add|put|write)(?: (?:your|new|the))? (?:entries|changes|entry|change)(?: here)?|\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\})[.!]?$/i
const comments = /<!--(?:(?!-->)[\s\S])*(?:-->|$)/g
const tags = /<\/?[a-z][^<>]*>/gi
const picture = /<(?:img|video|picture)\b|!\[/i
const longestPlaceholder = 200

/**
 * Whether a section says anything: headings, comments, named places, rules, and placeholders alone are no entry.
 *
 * As deep as the readers nest, which is limited.
 */
export const hasEntries = ({ blocks }: Pick<Section, 'blocks'>): boolean => blocks.some(isEntry)

/** The blocks without the headings that have no entry below them. */
export function withoutEmptyGroups(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  // From the end: a heading of a smaller level has something below it.
  let level = 0
  for (const block of blocks.toReversed()) {
    if (block.kind !== 'heading') {
      if (isEntry(block)) level = Number.POSITIVE_INFINITY
      kept.push(block)
    } else if (block.level < level) {
      kept.push(block)
      level = block.level
    }
  }
  return kept.toReversed()
}

function isEntry(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph': {
      const text = plainText(block.inlines)
      return picture.test(text) || saysMore(text)
    }
    case 'list':
      return block.items.some((item) => item.blocks.some(isEntry))
    case 'definition':
      return saysMore(plainText(block.term)) || block.blocks.some(isEntry)
    case 'quote':
      return block.blocks.some(isEntry)
    case 'admonition':
      return saysMore(plainText(block.title)) || block.blocks.some(isEntry)
    case 'table':
      return block.rows.flat(2).some(isEntry)
    case 'literal':
      return block.text.trim() !== ''
    case 'html':
    case 'unknown':
      return picture.test(block.text) || saysMore(block.text)
    case 'heading':
    case 'rule':
    case 'target':
    case 'comment':
    case 'footnote':
      return false
  }
}

function saysMore(text: string): boolean {
  const said = text.replace(comments, '').replace(tags, '').trim()
  return said !== '' && !(said.length <= longestPlaceholder && placeholder.test(said))
}
