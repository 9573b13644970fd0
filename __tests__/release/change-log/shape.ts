import { plainText } from '../../../src/release/change-log/plain-text.ts'
import type { Block, Inline } from '../../../src/release/change-log/tree.ts'

/** What a tree says, without places and without what is not shown, to be compared with trees of others. */
export type Shape = readonly unknown[]

/** The shape of blocks, as `docutils_shape.py` makes it. */
export function shapeOf(blocks: readonly Block[]): Shape {
  return blocks.flatMap(blockShape)
}

function blockShape(block: Block): Shape {
  switch (block.kind) {
    case 'paragraph':
      return [['paragraph', inlineShapes(block.inlines)]]
    case 'heading':
      return [['heading', block.level, inlineShapes(block.inlines)]]
    case 'list':
      return [['list', block.ordered, block.items.map((item) => shapeOf(item.blocks))]]
    case 'definition':
      return [['definition', inlineShapes(block.term), shapeOf(block.blocks)]]
    case 'quote':
      return [['quote', shapeOf(block.blocks)]]
    case 'literal':
      return [['literal', block.text]]
    case 'admonition':
      return [['admonition', block.name, shapeOf(block.blocks)]]
    case 'table':
      return [['table', block.rows.map((row) => row.map(shapeOf))]]
    case 'rule':
      return [['rule']]
    case 'target':
    case 'comment':
      return []
    case 'unknown':
      return block.construct.startsWith('directive') ? [] : [[block.construct, plain(block.text)]]
  }
}

function inlineShapes(inlines: readonly Inline[]): Shape {
  const shapes: string[][] = []
  for (const shape of inlines.map(inlineShape)) {
    const last = shapes.at(-1)
    if (shape[0] === 'text' && last?.[0] === 'text') last[1] = plain(`${last[1]}${shape[1]}`)
    else shapes.push(shape)
  }
  return shapes
}

function inlineShape(inline: Inline): string[] {
  const text = plain(plainText([inline]))
  switch (inline.kind) {
    case 'text':
    case 'unknown':
      return ['text', text]
    case 'literal':
    case 'emphasis':
    case 'strong':
      return [inline.kind, text]
    case 'role':
      return ['role', inline.name, inline.title === undefined ? text : `${inline.title} <${inline.target}>`]
    case 'link':
    case 'autolink':
      return ['link', text, inline.url]
    case 'reference':
      return ['reference', text, inline.name]
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ')
