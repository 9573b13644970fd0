import { escapeStart, fencedBlock, list, listItem, quote } from '../../markdown.ts'
import type { Block, Footnote, Item, Table } from '../change-log/tree.ts'
import { alert } from './alert.ts'
import { renderHtml, renderMissingTags } from './html.ts'
import { renderInlines } from './inlines.ts'
import { OpenElements } from './open-elements.ts'
import { pipeTable } from './pipe-table.ts'
import type { Rendering } from './rendering.ts'

/** Where blocks stand; GitHub shows its alerts at the top only. */
type Place = 'top' | 'inside'

/** Markdown of a block, or of an item of a list, with what separates it from the one before. */
export interface Piece {
  readonly text: string
  /** In the change log, from 1. */
  readonly line: number
}

/**
 * Blocks as Markdown.
 *
 * @returns Pieces in order; at the top each item of a list is one, and what stands in an element of HTML with its tags,
 *   so that a long text can be cut between any two.
 */
export function renderPieces(blocks: readonly Block[], rendering: Rendering, place: Place): readonly Piece[] {
  const pieces: Piece[] = []
  const open = new OpenElements()
  let before: Block | undefined
  let bullet = '-'
  for (const block of blocks) {
    // Two lists in a row would become one if their items began with the same sign.
    if (block.kind === 'list') bullet = before?.kind === 'list' && bullet === '-' ? '*' : '-'
    const isInElement = !open.isEmpty
    const [first, ...others] =
      block.kind === 'html'
        ? [{ text: renderHtml(block.text, block.line, open, rendering), line: block.line }]
        : renderBlock(block, rendering, place, bullet)
    if (first === undefined || first.text === '') continue
    const written = [
      {
        text: `${before === undefined ? '' : separator(before, block, place, rendering)}${first.text}`,
        line: first.line,
      },
      ...others.map(({ text, line }) => ({ text: `\n${text}`, line })),
    ]
    const [last] = isInElement ? pieces.splice(-1) : []
    pieces.push(...(last === undefined ? written : [joined([last, ...written])]))
    before = block
  }
  const missing = renderMissingTags(open, rendering)
  const [last] = missing.length === 0 ? [] : pieces.splice(-1)
  return last === undefined ? pieces : [...pieces, { ...last, text: `${last.text}\n\n${missing.join('\n')}` }]
}

const joined = (pieces: readonly [Piece, ...Piece[]]): Piece => ({
  text: pieces.map(({ text }) => text).join(''),
  line: pieces[0].line,
})

const renderBlocks = (blocks: readonly Block[], rendering: Rendering): string =>
  renderPieces(blocks, rendering, 'inside')
    .map(({ text }) => text)
    .join('')

/** Footnotes that the text refers to, and those that they refer to themselves. */
export function renderFootnotes(
  footnotes: ReadonlyMap<string, Footnote>,
  referred: ReadonlySet<string>,
  rendering: Rendering,
): readonly Piece[] {
  const pieces: Piece[] = []
  // The set grows while a footnote is rendered.
  for (const label of referred) {
    const footnote = footnotes.get(label)
    if (footnote === undefined) continue
    const text = renderBlocks(footnote.blocks, rendering).replaceAll(/\n(?=[^\n])/g, '\n    ')
    pieces.push({ text: `\n\n[^${label}]: ${text}`.trimEnd(), line: footnote.line })
  }
  return pieces
}

// In an item, a list may follow its text without a blank line.
function separator(before: Block, block: Block, place: Place, rendering: Rendering): string {
  // A hyphen alone below a line of text would make a heading of it.
  const isEmpty = block.kind === 'list' && block.items[0]?.blocks.length === 0
  return place === 'inside' && before.kind === 'paragraph' && isListLike(block, rendering) && !isEmpty ? '\n' : '\n\n'
}

function renderBlock(
  block: Exclude<Block, { kind: 'html' }>,
  rendering: Rendering,
  place: Place,
  bullet: string,
): readonly Piece[] {
  const { line } = block
  switch (block.kind) {
    case 'paragraph':
      return [{ text: escapeStart(renderInlines(block.inlines, rendering)), line }]
    case 'heading':
      return [
        {
          text: `${'#'.repeat(Math.min(6, Math.max(3, block.level)))} ${renderInlines(block.inlines, rendering)}`,
          line,
        },
      ]
    case 'list':
      return block.items.map((item, index) => ({
        text: renderItem(item, block.ordered ? number(block.items, index) : bullet, rendering),
        line: item.line,
      }))
    case 'definition':
      return [{ text: renderDefinition(block, rendering), line }]
    case 'quote':
      return [
        {
          text: isListLike(block, rendering)
            ? renderBlocks(block.blocks, rendering)
            : quote(renderBlocks(block.blocks, rendering)),
          line,
        },
      ]
    case 'literal':
      return [{ text: fencedBlock(block.text, block.language), line }]
    case 'admonition':
      return [
        {
          text: alert(block.name, {
            title: renderInlines(block.title, rendering),
            text: renderBlocks(block.blocks, rendering),
            isAtTop: place === 'top',
          }),
          line,
        },
      ]
    case 'table':
      return [{ text: renderTable(block, rendering), line }]
    case 'rule':
      return [{ text: '---', line }]
    case 'target':
    case 'comment':
    case 'footnote':
      return []
    case 'unknown':
      rendering.note({
        line,
        kind: `kept as text: ${block.construct}`,
        message: `Kept as text: ${block.construct}.`,
      })
      return [{ text: fencedBlock(block.text), line }]
  }
}

function renderItem(item: Item, marker: string, rendering: Rendering): string {
  const box = item.isDone === undefined ? '' : `[${item.isDone ? 'x' : ' '}] `
  return listItem(marker, `${box}${renderBlocks(item.blocks, rendering)}`).trimEnd()
}

// "#." and letters are counted; GitHub knows numbers only.
function number(items: readonly Item[], index: number): string {
  return `${Number(/\d+/.exec(items[0]?.marker ?? '')?.[0] ?? 1) + index}.`
}

// A term with a list below it is, in change logs, a list that lacks its blank line.
function renderDefinition({ term, blocks }: Extract<Block, { kind: 'definition' }>, rendering: Rendering): string {
  const text = escapeStart(renderInlines(term, rendering))
  const inner = renderBlocks(blocks, rendering)
  return `${text}${blocks.every((block) => isListLike(block, rendering)) ? '\n' : '\n\n'}${inner}`
}

// To Docutils, text that is indented too far is a quote; around a list it was not meant as one.
const isListLike = (block: Block, rendering: Rendering): boolean =>
  block.kind === 'list' ||
  (rendering.format === 'rst' &&
    block.kind === 'quote' &&
    block.blocks.length > 0 &&
    block.blocks.every((inner) => isListLike(inner, rendering)))

/** A table as Markdown; one with more than a line of text in a cell becomes a list of its rows. */
function renderTable({ title: words, rows: source, headerRows, alignments }: Table, rendering: Rendering): string {
  const title = words.length === 0 ? '' : `**${renderInlines(words, rendering)}**\n\n`
  const isSimple = source.every((row) =>
    row.every((cell) => cell.every(({ kind }) => kind === 'paragraph') && cell.length < 2),
  )
  const rows = source.map((row) => row.map((cell) => renderBlocks(cell, rendering)))
  return title + (isSimple ? pipeTable(rows, headerRows, alignments) : list(rows.map((row) => row.join('\n\n'))))
}
