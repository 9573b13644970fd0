import { classify } from '../body/line-kinds.ts'
import { takeField } from '../body/lists.ts'
import { wordsOf } from '../characters.ts'
import { readInline } from '../inline.ts'
import type { Parser } from '../parser.ts'
import { type Block, from, isBlank, Reader, withoutBottom, withoutTop } from '../reader.ts'
import type { Form, Parsed } from './directive.ts'

/** Part the block of a directive into arguments, options, and content; or say what is wrong with it. */
export function parseDirective(parser: Parser, source: Block, form: Form): Parsed | string {
  const block = withoutBottom(isBlank(source.lines[0]) && source.lines.length > 0 ? from(source, 1) : source)
  const takesArguments = form.required + form.optional > 0
  const hasHead = takesArguments || form.options !== undefined
  const blank = block.lines.findIndex((line) => isBlank(line))
  const end = blank === -1 ? block.lines.length : blank
  const head = hasHead ? block.lines.slice(0, end) : []
  const option = form.options === undefined ? -1 : head.findIndex((line) => classify(line).kind === 'field')
  const words = option === -1 ? head : head.slice(0, option)
  const options =
    option === -1
      ? new Map<string, string | undefined>()
      : parseOptions(parser, { lines: head.slice(option), first: block.first + option }, form)
  if (typeof options === 'string') return options
  const rest = from(block, hasHead ? end : 0)
  const isContent = words.length > 0 && !takesArguments
  const content = withoutTop(isContent ? { lines: [...words, ...rest.lines], first: block.first } : rest)
  const given = takesArguments ? argumentsOf(words, form) : []
  if (typeof given === 'string') return given
  if (content.lines.length > 0 && !form.hasContent) return 'no content permitted'
  return { arguments: given, options, content }
}

function argumentsOf(lines: readonly string[], { required, optional, isPhrase }: Form): readonly string[] | string {
  const text = lines.join('\n')
  const words = wordsOf(text)
  if (words.length < required) return `${required} argument(s) required, ${words.length} supplied`
  const most = required + optional
  if (words.length <= most) return words
  if (!isPhrase) return `maximum ${most} argument(s) allowed, ${words.length} supplied`
  // No directive with a phrase has more than one argument.
  return [text.trim()]
}

function parseOptions(parser: Parser, block: Block, form: Form): Map<string, string | undefined> | string {
  const options = new Map<string, string | undefined>()
  const reader = new Reader(block, parser.document)
  const fields: (readonly [string, string | undefined])[] = []
  for (let line = reader.peek(); line !== undefined; line = reader.peek()) {
    const marker = classify(line)
    if (marker.kind !== 'field') return 'invalid option block'
    const { name, number, lines } = takeField(reader, marker, line)
    const { text } = readInline(parser.document, name, number)
    fields.push([text, lines.length === 0 ? undefined : lines.join('\n').trimEnd()])
  }
  for (const [name, value] of fields) {
    if (wordsOf(name).length !== 1) {
      return 'invalid option data: extension option field name may not contain multiple words'
    }
    const lower = name.toLowerCase()
    const check = form.options?.[lower]
    if (check === undefined) return `unknown option: "${lower}"`
    if (options.has(lower)) return `invalid option data: duplicate option "${lower}"`
    const fault = check(value)
    if (fault !== undefined) return `invalid option value: (option: "${lower}"; value: '${value ?? ''}') ${fault}`
    options.set(lower, value)
  }
  return options
}
