import { quoted } from '../../../quoted.ts'
import { admonitionNames, titledNames } from '../admonition-names.ts'
import type { Place, Step } from '../block-reader.ts'
import { dedent, endOfIndented, type Line, makeLine, sourceOf } from '../lines.ts'
import type { Block } from '../tree.ts'
import { parseInlines } from './inline.ts'
import { blockText, fenceOf } from './starts.ts'

/** Read lines that are indented by four columns. */
export function readIndentedCode(lines: readonly Line[], at: number): Step | undefined {
  const line = lines[at]
  if (line === undefined || line.indent < 4) return undefined
  const next = endOfIndented(lines, at, 4)
  return {
    blocks: [{ kind: 'literal', line: line.number, language: '', text: sourceOf(dedent(lines.slice(at, next), 4)) }],
    next,
  }
}

/** Read what stands between two fences: code, or a directive of MyST. A fence that is not closed holds all the rest. */
export function readFence(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const [line, fence] = [lines[at], fenceOf(lines[at])]
  if (line === undefined || fence === undefined) return undefined
  let end = at + 1
  while (end < lines.length && !closes(lines[end], fence.marks)) end += 1
  const next = Math.min(end + 1, lines.length)
  const body = dedent(lines.slice(at + 1, end), line.indent)
  const directive = /^\{([-\w:]+)\}(?: +|$)/.exec(fence.info)
  if (directive === null) {
    return { blocks: [{ kind: 'literal', line: line.number, language: fence.info, text: sourceOf(body) }], next }
  }
  const [prefix, name = ''] = directive
  const argument = fence.info.slice(prefix.length)
  const block: Block = readDirective({ line: line.number, name, argument, body, place }) ?? {
    kind: 'unknown',
    line: line.number,
    construct: `directive ${quoted(name)}`,
    text: sourceOf(lines.slice(at, next)),
  }
  return { blocks: [block], next }
}

function closes(line: Line | undefined, marks: string): boolean {
  const text = blockText(line)
  return text?.startsWith(marks) === true && text.replaceAll(marks.slice(0, 1), '') === ''
}

interface Directive {
  readonly line: number
  readonly name: string
  /** What stands beside the name. */
  readonly argument: string
  readonly body: readonly Line[]
  readonly place: Place
}

/** Read a directive of MyST that is understood; `undefined` for any other, which is kept and never carried out. */
function readDirective({ line, name, argument, body, place }: Directive): Block | undefined {
  if (name === 'code-block' || name === 'code') {
    return { kind: 'literal', line, language: argument, text: sourceOf(body) }
  }
  if (!admonitionNames.includes(name)) return undefined
  const isTitled = titledNames.includes(name)
  const title = isTitled ? parseInlines(argument, line) : []
  return {
    kind: 'admonition',
    line,
    name,
    title,
    blocks: place.nested(isTitled ? body : [makeLine(argument, line), ...body]),
  }
}
