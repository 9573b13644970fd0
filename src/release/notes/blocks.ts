import { escapeStart, fencedBlock, list, listItem, quote, table, tableRow } from '../../markdown.ts'
import type { Admonition, Block, Item, Table } from '../change-log/tree.ts'
import { renderInlines } from './inlines.ts'
import type { Rendering } from './rendering.ts'

/** Where blocks stand; GitHub shows its alerts at the top only. */
type Place = 'top' | 'inside'

// https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
const alerts: Readonly<Record<string, string>> = {
  note: 'NOTE',
  seealso: 'NOTE',
  tip: 'TIP',
  hint: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING',
  attention: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
}

/**
 * Blocks as Markdown.
 *
 * @returns Pieces in order, each with what separates it from the one before; at the top each item of a list is a piece,
 *   so that a long text can be cut between any two.
 */
export function renderPieces(blocks: readonly Block[], rendering: Rendering, place: Place): readonly string[] {
  const pieces: string[] = []
  let before: Block | undefined
  let bullet = '-'
  for (const block of blocks) {
    // Two lists in a row would become one if their items began with the same sign.
    if (block.kind === 'list') bullet = before?.kind === 'list' && bullet === '-' ? '*' : '-'
    const [first, ...others] = renderBlock(block, rendering, place, bullet)
    if (first === undefined) continue
    pieces.push(`${before === undefined ? '' : separator(before, block, place)}${first}`)
    for (const piece of others) pieces.push(`\n${piece}`)
    before = block
  }
  return pieces
}

const renderBlocks = (blocks: readonly Block[], rendering: Rendering): string =>
  renderPieces(blocks, rendering, 'inside').join('')

// In an item, a list may follow its text without a blank line.
function separator(before: Block, block: Block, place: Place): string {
  // A hyphen alone below a line of text would make a heading of it.
  const isEmpty = block.kind === 'list' && block.items[0]?.blocks.length === 0
  return place === 'inside' && before.kind === 'paragraph' && isListLike(block) && !isEmpty ? '\n' : '\n\n'
}

function renderBlock(block: Block, rendering: Rendering, place: Place, bullet: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escapeStart(renderInlines(block.inlines, rendering))]
    case 'heading':
      return [`${'#'.repeat(Math.min(6, Math.max(3, block.level)))} ${renderInlines(block.inlines, rendering)}`]
    case 'list':
      return block.items.map((item, index) =>
        renderItem(item, block.ordered ? number(block.items, index) : bullet, rendering),
      )
    case 'definition':
      return [renderDefinition(block, rendering)]
    case 'quote':
      return [isListLike(block) ? renderBlocks(block.blocks, rendering) : quote(renderBlocks(block.blocks, rendering))]
    case 'literal':
      return [fencedBlock(block.text, block.language)]
    case 'admonition':
      return [renderAdmonition(block, rendering, place)]
    case 'table':
      return [renderTable(block, rendering)]
    case 'rule':
      return ['---']
    case 'target':
    case 'comment':
      return []
    case 'unknown':
      rendering.note({ line: block.line, message: `Kept as text: ${block.construct}.` })
      return [fencedBlock(block.text)]
  }
}

function renderItem(item: Item, marker: string, rendering: Rendering): string {
  return listItem(marker, renderBlocks(item.blocks, rendering)).trimEnd()
}

// "#." and letters are counted; GitHub knows numbers only.
function number(items: readonly Item[], index: number): string {
  return `${Number(/\d+/.exec(items[0]?.marker ?? '')?.[0] ?? 1) + index}.`
}

// A term with a list below it is, in change logs, a list that lacks its blank line.
function renderDefinition({ term, blocks }: Extract<Block, { kind: 'definition' }>, rendering: Rendering): string {
  const text = escapeStart(renderInlines(term, rendering))
  const inner = renderBlocks(blocks, rendering)
  return `${text}${blocks.every(isListLike) ? '\n' : '\n\n'}${inner}`
}

function renderAdmonition({ name, title, blocks }: Admonition, rendering: Rendering, place: Place): string {
  const alert = title.length === 0 && place === 'top' ? alerts[name] : undefined
  const words = renderInlines(title, rendering)
  const label = name === 'admonition' ? words : `${labels[name] ?? capitalized(name)}${words === '' ? '' : ` ${words}`}`
  const heading = alert === undefined ? `**${label}**\n` : `[!${alert}]`
  return quote(`${heading}\n${renderBlocks(blocks, rendering)}`.trimEnd())
}

const labels: Readonly<Record<string, string>> = {
  deprecated: 'Deprecated since version',
  seealso: 'See also',
  versionadded: 'Added in version',
  versionchanged: 'Changed in version',
  versionremoved: 'Removed in version',
}

// Text that is indented too far is a quote for Docutils; around a list it was not meant as one.
const isListLike = (block: Block): boolean =>
  block.kind === 'list' || (block.kind === 'quote' && block.blocks.length > 0 && block.blocks.every(isListLike))

const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/** A table as Markdown; one with more than a line of text in a cell becomes a list of its rows. */
function renderTable({ title: words, rows: source, headerRows }: Table, rendering: Rendering): string {
  const title = words.length === 0 ? '' : `**${renderInlines(words, rendering)}**\n\n`
  const isSimple = source.every((row) =>
    row.every((cell) => cell.every(({ kind }) => kind === 'paragraph') && cell.length < 2),
  )
  const rows = source.map((row) => row.map((cell) => renderBlocks(cell, rendering)))
  return title + (isSimple ? pipeTable(rows, headerRows) : list(rows.map((row) => row.join('\n\n'))))
}

// The first row is the header; a table without one has an empty header, since GitHub knows no other form.
function pipeTable(rows: readonly (readonly string[])[], headerRows: number): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const empty = Array.from({ length: width }, () => '')
  const filled = rows.map((cells) => empty.map((_, index) => cells[index] ?? ''))
  const [header = empty, ...body] = headerRows > 0 ? filled : [empty, ...filled]
  return table(`${tableRow(header)}\n|${' --- |'.repeat(width)}`, body)
}
