import type { Place, Step } from '../block-reader.ts'
import { endOfIndented, type Line, sourceOf } from '../lines.ts'
import { targetName } from '../target-name.ts'
import type { Block } from '../tree.ts'
import { readDirective } from './directives.ts'

/** Read what begins with `..`: a target, a directive, a comment, or something that is kept and named. */
export function readExplicit(lines: readonly Line[], at: number, place: Place): Step | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  if (line.text.startsWith('__ ')) return { blocks: [unknown([line], 'anonymous target')], next: at + 1 }
  if (!/^\.\.(?: |$)/.test(line.text)) return undefined
  const next = Math.max(at + 1, endOfIndented(lines, at + 1, 1))
  const source = lines.slice(at, next)
  // Docutils: an empty comment does not take what is indented below a blank line.
  if (line.text === '..' && lines[at + 1]?.text === '') return { blocks: [comment([line])], next: at + 1 }
  return { blocks: [readMarkup(source, line, place)], next }
}

function readMarkup(source: readonly Line[], line: Line, place: Place): Block {
  const marked = line.text.slice(2).trimStart()
  if (/^\[[^\]]+\](?: |$)/.test(marked)) return unknown(source, 'footnote')
  if (/^\|[^|]+\| /.test(marked)) return unknown(source, 'substitution')
  if (marked.startsWith('__:')) return unknown(source, 'anonymous target')
  if (marked.startsWith('_')) return readTarget(source, line, marked) ?? comment(source)
  const directive = /^([a-zA-Z0-9](?:[-._+:]?[a-zA-Z0-9])*) ?::(?: +|$)/.exec(marked)
  if (directive === null) return comment(source)
  const [prefix, name = ''] = directive
  return (
    readDirective({ source, name, argument: marked.slice(prefix.length), place }) ??
    unknown(source, `directive "${name}"`)
  )
}

// ".. _name: url", where the URL may go on in the next lines, and ".. _`a: name`: url".
function readTarget(source: readonly Line[], line: Line, marked: string): Block | undefined {
  const quoted = /^_`([^`]+)`:(?: |$)/.exec(marked)
  const match = quoted ?? /^_([^:\\]*(?:(?:\\.|:(?! |$))[^:\\]*)*):(?: |$)/.exec(marked)
  if (match === null) return undefined
  const [prefix, name = ''] = match
  const rest = [marked.slice(prefix.length), ...source.slice(1).map((each) => each.text)]
  return { kind: 'target', line: line.number, name: targetName(name), url: rest.join('').replace(/\s/g, '') }
}

const comment = (source: readonly Line[]): Block => ({
  kind: 'comment',
  line: source[0]?.number ?? 0,
  text: sourceOf(source),
})

const unknown = (source: readonly Line[], construct: string): Block => ({
  kind: 'unknown',
  line: source[0]?.number ?? 0,
  construct,
  text: sourceOf(source),
})
