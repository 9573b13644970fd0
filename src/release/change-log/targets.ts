import type { Block, Footnote } from './tree.ts'

/** All named hyperlink targets of a file, also those inside lists and quotes. The first of a name holds. */
export function targetsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const block of blocks.flatMap(named)) {
    if (block.kind === 'target' && block.url !== '' && !targets.has(block.name)) targets.set(block.name, block.url)
  }
  return targets
}

/** All footnotes of blocks, by label. The first of a label holds. */
export function footnotesOf(blocks: readonly Block[]): ReadonlyMap<string, Footnote> {
  const footnotes = new Map<string, Footnote>()
  for (const block of blocks.flatMap(named)) {
    if (block.kind === 'footnote' && !footnotes.has(block.label)) footnotes.set(block.label, block)
  }
  return footnotes
}

type Named = Extract<Block, { kind: 'target' | 'footnote' }>

// As deep as the readers nest, which is limited.
function named(block: Block): readonly Named[] {
  switch (block.kind) {
    case 'target':
      return [block]
    case 'footnote':
      return [block, ...block.blocks.flatMap(named)]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(named))
    case 'definition':
    case 'quote':
    case 'admonition':
      return block.blocks.flatMap(named)
    case 'table':
      return block.rows.flat(2).flatMap(named)
    case 'html':
    case 'paragraph':
    case 'heading':
    case 'literal':
    case 'rule':
    case 'comment':
    case 'unknown':
      return []
  }
}

/** The name of a hyperlink target as names are compared: lower case, single spaces, no escapes. */
export const targetName = (text: string): string => text.replaceAll('\\', '').trim().replace(/\s+/g, ' ').toLowerCase()
