import { classify } from '../body/line-kinds.ts'
import { wordsOf } from '../characters.ts'
import { element } from '../element.ts'
import { readInline } from '../inline.ts'
import { normalName } from '../names.ts'
import { isBlank } from '../reader.ts'
import { addName, type Call, type Directive, form, hasNoContent, missingContent } from './directive.ts'
import { choice, classes, flag, integer, required, unchanged } from './options.ts'

const decoration: Directive = {
  ...form,
  hasContent: true,
  run: (call) => {
    if (hasNoContent(call)) return missingContent(call)
    return [element('decoration', call.line, { children: call.parser.nest(call.content, call.place) })]
  },
}

/** What is made from the text as a whole. */
export const parts: Readonly<Record<string, Directive>> = {
  contents: {
    ...form,
    optional: 1,
    isPhrase: true,
    options: { depth: integer(0), local: flag, backlinks: choice('top', 'entry', 'none'), class: classes },
    run: runContents,
  },
  sectnum: {
    ...form,
    options: { depth: integer(), start: integer(), prefix: required, suffix: required },
    run: ({ line }) => [element('unseen', line)],
  },
  header: decoration,
  footer: decoration,
  'target-notes': {
    ...form,
    options: { class: classes, name: unchanged },
    run: (call) => {
      addName(call)
      return [element('unseen', call.line)]
    },
  },
  title: { ...form, required: 1, isPhrase: true, run: () => [] },
  meta: { ...form, hasContent: true, run: runMeta },
  raw: {
    ...form,
    required: 1,
    isPhrase: true,
    hasContent: true,
    options: { file: required, url: required, encoding: required, class: classes },
    run: disabled,
  },
  include: {
    ...form,
    required: 1,
    isPhrase: true,
    options: {
      literal: flag,
      code: unchanged,
      encoding: required,
      parser: unchanged,
      'tab-width': integer(),
      'start-line': integer(),
      'end-line': integer(),
      'start-after': required,
      'end-before': required,
      'number-lines': unchanged,
      class: classes,
      name: unchanged,
    },
    run: disabled,
  },
  'restructuredtext-test-directive': {
    ...form,
    optional: 1,
    isPhrase: true,
    hasContent: true,
    options: { option: required },
    run: () => [],
  },
}

// Nobody may bring HTML of their own, or a file of the index's machine, onto a page of the index.
function disabled({ name }: Call) {
  return `"${name}" directive disabled`
}

function runContents({ parser, place, name, line, options, arguments: given }: Call) {
  if (!place.isTop && !place.isSidebar) {
    return `The "${name}" directive may not be used within topics or body elements`
  }
  const [title] = given
  const text = title === undefined ? 'Contents' : readInline(parser.document, title, line).text
  const own = normalName(text)
  if (!parser.document.targets.has(own)) parser.document.targets.addImplicit(own, { line })
  return [element('contents', line, { size: options.has('local') ? 1 : 0 })]
}

function runMeta(call: Call) {
  if (hasNoContent(call)) return missingContent(call)
  for (const line of call.content.lines) {
    const { kind, width } = classify(line)
    if (kind === 'field') {
      const [, ...attributes] = wordsOf(line.slice(1, width).replace(/: *$/, ''))
      const wrong = attributes.find((word) => !/^[^=]+=(?:"[^"]*"|'[^']*'|[^"'].*)$/.test(word))
      if (wrong !== undefined) return `Error parsing meta tag attribute "${wrong}"`
    } else if (!isBlank(line) && !line.startsWith(' ')) return 'Invalid meta directive'
  }
  return [element('unseen', call.line)]
}
