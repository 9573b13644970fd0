import type { Place, Step } from '../block-reader.ts'
import { isBlank, type Line } from '../lines.ts'
import type { Block, Heading } from '../tree.ts'
import { parseInlines } from './inline.ts'

/** A heading and the marks that tell its level: `-` for an underline, `--` for a line above and below. */
interface MarkedHeading extends Heading {
  readonly marks: string
}

/** Read a heading, or a line of marks that stands alone. Headings stand at the top only. */
export function readHeading(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  if (first === undefined) return undefined
  if (isMarks(first)) {
    const isOverlined = place.isTop && first.text.length >= 4 && second !== undefined && third?.text === first.text
    if (isOverlined && !isBlank(second))
      return { blocks: [heading(second, first.text.slice(0, 1).repeat(2))], next: at + 3 }
    if (first.text.length < 4 || !isBlank(second)) return undefined
    return { blocks: [{ kind: 'rule', line: first.number, text: first.text }], next: at + 1 }
  }
  if (!place.isTop || second === undefined || !isMarks(second)) return undefined
  // Docutils takes an underline that is too short if it has at least 4 characters.
  if (second.text.length < Math.min(4, first.text.length)) return undefined
  return { blocks: [heading(first, second.text.slice(0, 1))], next: at + 2 }
}

/** Number the levels in the order in which their marks appear. */
export function withLevels(blocks: readonly Block[]): readonly Block[] {
  const order: string[] = []
  return blocks.map((block) => {
    if (!isMarkedHeading(block)) return block
    if (!order.includes(block.marks)) order.push(block.marks)
    const { marks, ...rest } = block
    return { ...rest, level: order.indexOf(marks) + 1 }
  })
}

function heading(line: Line, marks: string): MarkedHeading {
  return { kind: 'heading', line: line.number, level: 0, inlines: parseInlines(line.text.trim(), line.number), marks }
}

const isMarkedHeading = (block: Block): block is MarkedHeading => block.kind === 'heading' && 'marks' in block

// One punctuation character of ASCII, repeated.
function isMarks(line: Line): boolean {
  const [mark] = line.text
  if (mark === undefined || !/[!-/:-@[-`{-~]/.test(mark)) return false
  for (const character of line.text) if (character !== mark) return false
  return true
}
