import { plainText } from '../../src/release/change-log/plain-text.ts'
import type { Block, Inline, Item } from '../../src/release/change-log/tree.ts'

/** What a tree says, without places and without what is not shown, to be compared with trees of other programs. */
export type Shape = readonly unknown[]

type InlineShape = [kind: string, ...texts: string[]]
type ReadInline = (inline: Inline) => readonly InlineShape[]

/** The shape of blocks of reStructuredText, as `docutils_shape.py` makes it. */
export const rstShape = (blocks: readonly Block[]): Shape => shapeOf(blocks, rstInline)

/** The shape of blocks of Markdown, as `markdown_it_shape.py` makes it: it knows no roles. */
export function markdownShape(blocks: readonly Block[], targets: ReadonlyMap<string, string>): Shape {
  const read: ReadInline = (inline) => markdownInline(inline, targets, read)
  return shapeOf(blocks, read)
}

function shapeOf(blocks: readonly Block[], read: ReadInline): Shape {
  return blocks.flatMap((block) => blockShape(block, read))
}

function blockShape(block: Block, read: ReadInline): Shape {
  switch (block.kind) {
    case 'paragraph':
      return [['paragraph', joined(block.inlines, read)]]
    case 'heading':
      return [['heading', block.level, joined(block.inlines, read)]]
    case 'list':
      return [['list', block.ordered, block.items.map((item) => itemShape(item, read))]]
    case 'definition':
      return [['definition', joined(block.term, read), shapeOf(block.blocks, read)]]
    case 'quote':
      return [['quote', shapeOf(block.blocks, read)]]
    case 'literal':
      return [['literal', block.text]]
    case 'admonition':
      return [['admonition', block.name, shapeOf(block.blocks, read)]]
    case 'table':
      return [['table', block.rows.map((row) => row.map((cell) => shapeOf(cell, read)))]]
    case 'rule':
      return [['rule']]
    case 'html':
      return [['html_block', plain(block.text)]]
    case 'target':
    case 'comment':
    case 'footnote':
      return []
    case 'unknown':
      return block.construct.startsWith('directive') ? [] : [[block.construct, plain(block.text)]]
  }
}

// The others know no boxes.
function itemShape({ isDone, blocks: [first, ...others] }: Item, read: ReadInline): Shape {
  if (isDone === undefined || first?.kind !== 'paragraph')
    return shapeOf(first === undefined ? [] : [first, ...others], read)
  const box: Inline = { kind: 'text', text: isDone ? '[x] ' : '[ ] ' }
  return shapeOf([{ ...first, inlines: [box, ...first.inlines] }, ...others], read)
}

function joined(inlines: readonly Inline[], read: ReadInline): Shape {
  const shapes: InlineShape[] = []
  for (const shape of inlines.flatMap(read)) {
    const last = shapes.at(-1)
    if (shape[0] === 'text' && last?.[0] === 'text') last[1] = plain(`${last[1]}${shape[1]}`)
    else shapes.push([...shape])
  }
  return shapes
}

function rstInline(inline: Inline): InlineShape[] {
  const text = plain(plainText([inline]))
  switch (inline.kind) {
    case 'text':
    case 'unknown':
    case 'footnote-reference':
    case 'math':
    case 'character':
    case 'tag':
    case 'comment':
    case 'break':
      return [['text', text]]
    case 'literal':
    case 'emphasis':
    case 'strong':
    case 'deleted':
      return [[inline.kind, text]]
    case 'image':
      return [['image', plain(plainText(inline.inlines)), inline.url]]
    case 'role':
      return [['role', inline.name, inline.title === undefined ? text : `${inline.title} <${inline.target}>`]]
    case 'link':
    case 'autolink':
      return [['link', text, inline.url]]
    case 'reference':
      return [['reference', text, inline.name]]
  }
}

function markdownInline(inline: Inline, targets: ReadonlyMap<string, string>, read: ReadInline): InlineShape[] {
  switch (inline.kind) {
    case 'role': {
      const { name, target, title } = inline
      return [
        ['text', `{${name}}`],
        ['literal', title === undefined ? target : `${title} <${target}>`],
      ]
    }
    case 'autolink':
      return [['text', inline.url]]
    case 'reference': {
      const url = targets.get(inline.name)
      if (url !== undefined) return [['link', plain(plainText(inline.inlines)), url]]
      return [['text', inline.signs[0]], ...inline.inlines.flatMap(read), ['text', inline.signs[1]]]
    }
    case 'text':
    case 'literal':
    case 'emphasis':
    case 'strong':
    case 'deleted':
    case 'link':
    case 'image':
    case 'footnote-reference':
    case 'math':
    case 'character':
    case 'tag':
    case 'comment':
    case 'break':
    case 'unknown':
      return rstInline(inline)
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ')
