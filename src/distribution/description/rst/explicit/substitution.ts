import { simpleName } from '../characters.ts'
import { type DirectiveMarker, readDirective } from '../directives.ts'
import { element } from '../element.ts'
import { spacedName, withNulls, withoutNulls } from '../names.ts'
import type { Explicit, Parser, Place } from '../parser.ts'
import { isBlank, Reader, withoutBottom, withoutTop } from '../reader.ts'

const marker = /^\.\. +\|/
const embedded = new RegExp(`^(${simpleName})::(?: +|$)`, 'u')

/** Read `.. |name| directive:: …`; `undefined` if the name does not end. */
export function readSubstitution(parser: Parser, reader: Reader, place: Place): Explicit | undefined {
  const { document } = parser
  const index = reader.index
  const line = reader.number()
  const width = marker.exec(reader.peek() ?? '')?.[0].length ?? 0
  const { lines, first, endsBlank } = reader.takeIndented({ first: width, keepsIndent: true })
  let text = ''
  for (const [at, part] of lines.entries()) {
    text += (at === 0 ? '' : ' ') + withNulls(part.trim())
    document.spend(text.length)
    const named = /^(?! )(.+?)(?<![\s\0])\|(?: +|$)/.exec(text)
    if (named === null) continue
    const rest = part.trim().slice(part.trim().length - (text.length - named[0].length))
    const content = text.length === named[0].length ? lines.slice(at + 1) : [rest, ...lines.slice(at + 1)]
    const block = withoutBottom(withoutTop({ lines: content, first: first + lines.length - content.length }))
    const name = spacedName(withoutNulls(named[1] ?? ''))
    return { elements: define(parser, place, name, line, block), endsBlank }
  }
  reader.index = index
  document.report(line, 'malformed substitution definition')
  return undefined
}

function define(parser: Parser, place: Place, name: string, line: number, block: Parameters<typeof withoutTop>[0]) {
  const { document } = parser
  const start = block.lines[0]?.trim()
  if (start === undefined || isBlank(start)) {
    document.report(line, `Substitution definition "${name}" missing contents`)
    return []
  }
  const directive = embedded.exec(start)
  const reader = new Reader({ ...block, lines: [start, ...block.lines.slice(1)] }, document)
  const mark: DirectiveMarker = { name: directive?.[1] ?? '', width: directive?.[0].length ?? 0, defines: name }
  const faults = document.faults.length
  const made = directive === null ? [] : readDirective(parser, reader, place, mark).elements
  const [content] = made
  // A directive that failed has said so.
  if (document.faults.length > faults) return []
  if (content?.inline === undefined) {
    document.report(line, `Substitution definition "${name}" empty or invalid`)
    return []
  }
  if (content.inline.isBound) document.report(line, `Substitution definition contains illegal element`)
  document.define({ name, line, text: content.inline.text, references: content.inline.substitutions })
  return [element('unseen', line)]
}
