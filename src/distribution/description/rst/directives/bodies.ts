import { readQuotes } from '../body/block-quote.ts'
import { element } from '../element.ts'
import { integerOf } from '../inline/role-text.ts'
import { readInline } from '../inline.ts'
import { addName, type Call, type Directive, form, hasNoContent, missingContent } from './directive.ts'
import { classes, required, unchanged } from './options.ts'

const named = { class: classes, name: unchanged }

const quote: Directive = {
  ...form,
  hasContent: true,
  run: (call) => (hasNoContent(call) ? missingContent(call) : readQuotes(call.parser, call.content, call.place)),
}

/** Parts of a text that are set apart. */
export const bodies: Readonly<Record<string, Directive>> = {
  topic: { ...form, required: 1, isPhrase: true, hasContent: true, options: named, run: runTopic },
  sidebar: {
    ...form,
    optional: 1,
    isPhrase: true,
    hasContent: true,
    options: { ...named, subtitle: required },
    run: runTopic,
  },
  'line-block': { ...form, hasContent: true, options: named, run: runLines },
  'parsed-literal': { ...form, hasContent: true, options: named, run: runParsedLiteral },
  code: {
    ...form,
    optional: 1,
    hasContent: true,
    options: { ...named, 'number-lines': unchanged },
    run: runCode,
  },
  math: { ...form, hasContent: true, options: named, run: runMath },
  rubric: { ...form, required: 1, isPhrase: true, options: named, run: runRubric },
  epigraph: quote,
  highlights: quote,
  'pull-quote': quote,
  compound: { ...form, hasContent: true, options: named, run: runContainer },
  container: {
    ...form,
    optional: 1,
    isPhrase: true,
    hasContent: true,
    options: { name: unchanged },
    run: (call) => faultOfClass(call) ?? runContainer(call),
  },
}

/** Why the argument cannot name a class. */
export function faultOfClass({ name, arguments: given }: Call): string | undefined {
  const [value] = given
  if (value === undefined || classes(value) === undefined) return undefined
  return `Invalid class attribute value for "${name}" directive: "${value}"`
}

function runTopic(call: Call) {
  const { parser, place, name, line, content, options, arguments: given } = call
  const isSidebar = name.toLowerCase() === 'sidebar'
  if (isSidebar && place.isSidebar) return `The "${name}" directive may not be used within a sidebar element`
  const subtitle = options.get('subtitle')
  if (subtitle !== undefined && given.length === 0) return 'The "subtitle" option may not be used without a title'
  if (!place.isTop && !place.isSidebar) {
    return `The "${name}" directive may not be used within topics or body elements`
  }
  if (hasNoContent(call)) return missingContent(call)
  for (const title of [given[0], subtitle]) {
    if (title !== undefined) readInline(parser.document, title, line)
  }
  addName(call)
  return [element('other', line, { children: parser.nest(content, place, isSidebar) })]
}

function runLines(call: Call) {
  if (hasNoContent(call)) return missingContent(call)
  addName(call)
  for (const [at, text] of call.content.lines.entries()) {
    readInline(call.parser.document, text.trim(), call.content.first + at)
  }
  return [element('other', call.line)]
}

function runParsedLiteral(call: Call) {
  if (hasNoContent(call)) return missingContent(call)
  readInline(call.parser.document, call.content.lines.join('\n'), call.line)
  addName(call)
  return [element('other', call.line)]
}

// A language that Pygments does not know is shown as it is.
function runCode(call: Call) {
  if (hasNoContent(call)) return missingContent(call)
  const start = call.options.get('number-lines')
  if (start !== undefined && integerOf(start) === undefined) return ':number-lines: with non-integer start value'
  addName(call)
  return [element('other', call.line)]
}

function runMath(call: Call) {
  if (hasNoContent(call)) return missingContent(call)
  addName(call)
  return [element('other', call.line)]
}

function runRubric(call: Call) {
  readInline(call.parser.document, call.arguments[0] ?? '', call.line)
  addName(call)
  return [element('other', call.line)]
}

function runContainer(call: Call) {
  if (hasNoContent(call)) return missingContent(call)
  addName(call)
  return [element('other', call.line, { children: call.parser.nest(call.content, call.place) })]
}
