import { element } from '../element.ts'
import { readInline } from '../inline.ts'
import { addName, type Call, type Directive, form, hasNoContent, missingContent } from './directive.ts'
import { classes, unchanged } from './options.ts'

const names = ['attention', 'caution', 'danger', 'error', 'hint', 'important', 'note', 'tip', 'warning']

const admonition: Directive = {
  ...form,
  hasContent: true,
  isPhrase: true,
  options: { class: classes, name: unchanged },
  run: runAdmonition,
}

/** Notes, warnings, and the like. */
export const admonitions: Readonly<Record<string, Directive>> = {
  ...Object.fromEntries(names.map((name) => [name, admonition])),
  admonition: { ...admonition, required: 1 },
}

function runAdmonition(call: Call) {
  const { parser, place, line, content, arguments: given } = call
  if (hasNoContent(call)) return missingContent(call)
  addName(call)
  if (given[0] !== undefined) readInline(parser.document, given[0], line)
  return [element('other', line, { children: parser.nest(content, place) })]
}
