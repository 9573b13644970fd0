import { simpleName } from '../characters.ts'
import { type Element, element } from '../element.ts'
import { addressOf } from '../inline/phrase.ts'
import { normalName, spacedName, withNulls, withoutNulls } from '../names.ts'
import type { Explicit, Parser } from '../parser.ts'
import type { Reader } from '../reader.ts'

const marker = /^\.\. +_/
const reference = new RegExp(`^(?:(?<simple>${simpleName})_|\`(?! )(?<phrase>.+?)(?<![\\s\\0])\`_)$`, 'u')

/** Read `.. _name: address`; `undefined` if the name does not end. */
export function readHyperlinkTarget(parser: Parser, reader: Reader): Explicit | undefined {
  const index = reader.index
  const line = reader.number()
  const width = marker.exec(reader.peek() ?? '')?.[0].length ?? 0
  const { lines, endsBlank } = reader.takeIndented({ first: width, endsAtBlank: true, keepsIndent: true })
  const escaped = lines.map(withNulls)
  let text = ''
  for (const [at, part] of escaped.entries()) {
    text += part
    parser.document.spend(text.length)
    const named = nameOf(text)
    if (named !== undefined) {
      const rest = [text.slice(named.end).trim(), ...escaped.slice(at + 1)]
      return { elements: [readTarget(parser, named.name, rest, line)], endsBlank }
    }
  }
  reader.index = index
  parser.document.report(line, 'malformed hyperlink target')
  return undefined
}

/** The name before the first colon that ends one: `_` for an anonymous target, in backquotes, or plain. */
function nameOf(text: string): { readonly name: string; readonly end: number } | undefined {
  const anonymous = /^_ ?:(?: +|$)/.exec(text)
  if (anonymous !== null) return { name: '', end: anonymous[0].length }
  const quote = text.startsWith('`') ? '`' : ''
  if (text.startsWith('_') || /^[ `]/.test(text.slice(quote.length))) return undefined
  const colon = quote === '' ? /(?<![\s\0])(?<!(?<!\0):) ?:(?: +|$)/g : /(?<![\s\0])` ?:(?: +|$)/g
  colon.lastIndex = quote.length + 1
  const found = colon.exec(text)
  if (found === null) return undefined
  return { name: text.slice(quote.length, found.index), end: found.index + found[0].length }
}

/** Take down a target and where its escaped lines lead; without a name it is for the references without one. */
export function readTarget(parser: Parser, name: string, lines: readonly string[], line: number): Element {
  const { document } = parser
  const leads = destinationOf(lines)
  const own = name === '' ? undefined : normalName(withoutNulls(name))
  if (own === undefined) document.anonymous.targets.push(line)
  if (leads.alias !== undefined) {
    const refersTo = normalName(leads.alias)
    document.aliases.push({ name: own, refersTo, line })
    if (own !== undefined) document.targets.addExplicit(own, { line, alias: refersTo })
  } else if (own !== undefined) {
    document.targets.addExplicit(own, leads.address === '' ? { line } : { line, address: leads.address })
  }
  const isInternal = leads.alias === undefined && leads.address === ''
  return element('target', line, { text: own ?? '', size: isInternal ? 1 : 0 })
}

/** Where escaped lines lead: to the target that a reference names, or to an address. */
export function destinationOf(lines: readonly string[]): { readonly alias?: string; readonly address: string } {
  if (lines.at(-1)?.trim().endsWith('_')) {
    const groups = reference.exec(spacedName(lines.map((line) => line.trim()).join(' ')))?.groups
    const alias = groups?.simple ?? groups?.phrase
    if (alias !== undefined) return { alias: withoutNulls(alias), address: '' }
  }
  return { address: addressOf(lines.join(' ')) }
}
