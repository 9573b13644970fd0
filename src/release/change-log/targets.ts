import type { Block } from './tree.ts'

/** All named hyperlink targets of a file, also those inside lists and quotes. The first of a name holds. */
export function targetsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { name, url } of blocks.flatMap(targetsIn)) if (!targets.has(name)) targets.set(name, url)
  return targets
}

type Target = { readonly name: string; readonly url: string }

// As deep as the readers nest, which is limited.
function targetsIn(block: Block): readonly Target[] {
  switch (block.kind) {
    case 'target':
      return block.url === '' ? [] : [block]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(targetsIn))
    case 'definition':
    case 'quote':
    case 'admonition':
      return block.blocks.flatMap(targetsIn)
    case 'table':
      return block.rows.flat(2).flatMap(targetsIn)
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
