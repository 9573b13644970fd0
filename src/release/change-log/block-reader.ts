import { isBlank, type Line, sourceOf } from './lines.ts'
import type { Block } from './tree.ts'

/** What a reader took: blocks, and the index of the first line that is not theirs. */
export interface Step {
  readonly blocks: readonly Block[]
  readonly next: number
}

/** Where a reader stands. */
export interface Place {
  /** Not inside a list item, quote, or directive. */
  readonly isTop: boolean
  /** Read the lines inside a construct, with its indentation taken off. */
  readonly nested: (lines: readonly Line[]) => readonly Block[]
}

/** Reads one construct that starts at a line with text, or returns `undefined` if it does not start there. */
export type Reader = (lines: readonly Line[], at: number, place: Place) => Step | undefined

// Far more than people write; without a limit a line of a million bullets would exhaust the stack, and each level
// looks at its lines again.
const deepest = 16

/** Read blocks by asking the readers in their order; the last of them must take whatever it is given. */
export function readBlocks(lines: readonly Line[], readers: readonly Reader[], depth = 0): readonly Block[] {
  if (depth > deepest) {
    const construct = `nesting of more than ${deepest} levels`
    return [{ kind: 'unknown', construct, line: lines[0]?.number ?? 0, text: sourceOf(lines) }]
  }
  const place = { isTop: depth === 0, nested: (inner: readonly Line[]) => readBlocks(inner, readers, depth + 1) }
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at += 1
      continue
    }
    const step = firstStep(lines, at, readers, place)
    blocks.push(...step.blocks)
    at = step.next
  }
  return blocks
}

function firstStep(lines: readonly Line[], at: number, readers: readonly Reader[], place: Place): Step {
  for (const read of readers) {
    const step = read(lines, at, place)
    if (step !== undefined) return step
  }
  throw new Error(`No reader takes line ${lines[at]?.number}.`)
}
