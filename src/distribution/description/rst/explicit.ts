import { classify } from './body/line-kinds.ts'
import { reportUnindent } from './body/unindent.ts'
import { simpleName } from './characters.ts'
import { readDirective } from './directives.ts'
import { type Element, element } from './element.ts'
import { readHyperlinkTarget, readTarget } from './explicit/hyperlink-target.ts'
import { readSubstitution } from './explicit/substitution.ts'
import { normalName, withNulls } from './names.ts'
import type { Explicit, Parser, Place } from './parser.ts'
import { isBlank, type Reader } from './reader.ts'

const footnote = new RegExp(`^\\.\\. +\\[([0-9]+|#|#${simpleName}|\\*|${simpleName})\\](?: +|$)`, 'u')
const directive = new RegExp(`^\\.\\. +(${simpleName}) ?::(?: +|$)`, 'u')

/** Read what begins with two dots, and the explicit markup right behind it. */
export function readExplicit(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const elements: Element[] = []
  let endsBlank = true
  for (let line = reader.peek(); line !== undefined && !isBlank(line); line = reader.peek()) {
    const { kind, width } = classify(line)
    if (kind !== 'explicit' && kind !== 'anonymous') break
    const made =
      kind === 'explicit' ? readConstruct(parser, reader, place, line) : readAnonymousTarget(parser, reader, width)
    for (const each of made.elements) elements.push(each)
    endsBlank = made.endsBlank
  }
  if (!endsBlank) reportUnindent(parser, reader, 'Explicit markup')
  return elements
}

function readAnonymousTarget(parser: Parser, reader: Reader, width: number): Explicit {
  const line = reader.number()
  const { lines, endsBlank } = reader.takeIndented({ first: width, endsAtBlank: true })
  return { elements: [readTarget(parser, '', lines.map(withNulls), line)], endsBlank }
}

function readConstruct(parser: Parser, reader: Reader, place: Place, line: string): Explicit {
  const note = footnote.exec(line)
  if (note !== null) return readFootnote(parser, reader, place, note)
  if (/^\.\. +_(?! |$)/.test(line)) return readHyperlinkTarget(parser, reader) ?? readComment(reader)
  if (/^\.\. +\|(?! |$)/.test(line)) return readSubstitution(parser, reader, place) ?? readComment(reader)
  const named = directive.exec(line)
  if (named !== null) return readDirective(parser, reader, place, { name: named[1] ?? '', width: named[0].length })
  return readComment(reader)
}

function readFootnote(parser: Parser, reader: Reader, place: Place, match: RegExpExecArray): Explicit {
  const { document } = parser
  const line = reader.number()
  const { endsBlank, ...block } = reader.takeIndented({ first: match[0].length })
  const label = normalName(match[1] ?? '')
  if (label === '*') document.symbols.footnotes.push(line)
  else if (label.startsWith('#')) document.autoFootnotes.push({ label: label.slice(1), line })
  const name = label.replace(/^[#*]/, '')
  if (name !== '') document.targets.addExplicit(name, { line })
  return { elements: [element('footnote', line, { children: parser.nest(block, place) })], endsBlank }
}

/** Two dots alone before a blank line are a comment by themselves. */
function readComment(reader: Reader): Explicit {
  const line = reader.number()
  const text = (reader.peek() ?? '').replace(/^\.\. */, '')
  if (text === '' && isBlank(reader.peek(1))) {
    reader.index += 1
    return { elements: [element('comment', line)], endsBlank: true }
  }
  const { lines, endsBlank } = reader.takeIndented({ first: (reader.peek() ?? '').length - text.length })
  return { elements: [element('comment', line, { text: lines.join('\n').trim() })], endsBlank }
}
