import { readDateLine, saysOnlyWhen } from './date.ts'
import { plainText } from './plain-text.ts'
import type { Block, ReleaseDate } from './tree.ts'

/**
 * Take the date from the blocks of a section: it is the first thing that is said.
 *
 * It may stand in a paragraph, a quote, a sub-heading, a tag of HTML, a field, a note, the first item of a list, or an item
 * without text.
 *
 * @returns The date, and the blocks without it.
 */
export function takeDate(blocks: readonly Block[]): { readonly date: ReleaseDate; readonly others: readonly Block[] } {
  const at = blocks.findIndex((block) => block.kind !== 'target' && block.kind !== 'comment')
  const block = blocks[at]
  if (block === undefined) return { date: { kind: 'none' }, others: blocks }
  if (block.kind === 'unknown' && block.construct === 'field list') return takeField(blocks, at, block)
  if (block.kind === 'list' && block.items.length > 0) {
    const found = takeItem(blocks, at, block)
    if (found !== undefined) return found
  }
  const text = lineOf(block)
  const date = text === undefined ? ({ kind: 'none' } as const) : readDateLine({ text, line: block.line })
  return { date, others: date.kind === 'none' ? blocks : blocks.toSpliced(at, 1) }
}

/** The text of a block that is one line. */
function lineOf(block: Block): string | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      // A role names a thing, and is no word of a sentence.
      return block.inlines.some(({ kind }) => kind === 'role') ? undefined : plainText(block.inlines)
    case 'quote': {
      const [first, ...others] = block.blocks
      return first?.kind === 'paragraph' && others.length === 0 ? plainText(first.inlines) : undefined
    }
    case 'html':
      return block.text
    case 'unknown':
      return block.construct === 'line block' ? block.text.replace(/^\| /, '') : undefined
    case 'list':
      return block.items.length === 1 && block.items[0]?.blocks.length === 0 ? '-' : undefined
    case 'admonition': {
      const [first, ...others] = block.blocks
      if (first === undefined) return onlyWhen(plainText(block.title))
      const isOne = first.kind === 'paragraph' && others.length === 0 && block.title.length === 0
      return isOne ? onlyWhen(plainText(first.inlines)) : undefined
    }
    case 'definition':
    case 'literal':
    case 'table':
    case 'footnote':
    case 'rule':
    case 'target':
    case 'comment':
      return undefined
  }
}

const onlyWhen = (text: string): string | undefined => (saysOnlyWhen(text) ? text : undefined)

type List = Extract<Block, { kind: 'list' }>

/** The date in the first item of a list, which must say nothing else: the other items are entries. */
function takeItem(
  blocks: readonly Block[],
  at: number,
  block: List,
): { readonly date: ReleaseDate; readonly others: readonly Block[] } | undefined {
  const [item, ...items] = block.items
  const [first, ...others] = item?.blocks ?? []
  if (item === undefined || first?.kind !== 'paragraph' || others.length > 0) return undefined
  const text = onlyWhen(plainText(first.inlines))
  const date = text === undefined ? ({ kind: 'none' } as const) : readDateLine({ text, line: first.line })
  // "TBD" and "TODO" stand in the place of an entry.
  if (date.kind !== 'dated' && !/releas|develop/i.test(text ?? '')) return undefined
  const [next] = items
  return {
    date,
    others: blocks.toSpliced(at, 1, ...(next === undefined ? [] : [{ ...block, line: next.line, items }])),
  }
}

type FieldList = Extract<Block, { kind: 'unknown' }>

const fieldOfDate = /^:(?:release[ds]?|published|(?:release |publication )?date|released on|status): /i

// Of several fields, the others stay.
function takeField(
  blocks: readonly Block[],
  at: number,
  block: FieldList,
): { readonly date: ReleaseDate; readonly others: readonly Block[] } {
  const fields = block.text.split('\n')
  const index = fields.findIndex((field) => fieldOfDate.test(field))
  const text = fields[index]
  const date = text === undefined ? ({ kind: 'none' } as const) : readDateLine({ text, line: block.line + index })
  if (date.kind === 'none') return { date, others: blocks }
  const rest = fields.toSpliced(index, 1).join('\n')
  return { date, others: blocks.toSpliced(at, 1, ...(rest === '' ? [] : [{ ...block, text: rest }])) }
}
