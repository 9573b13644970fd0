import { simpleName } from '../characters.ts'
import { type Element, element } from '../element.ts'
import type { Role } from '../inline/roles.ts'
import { plainRole } from '../inline/roles.ts'
import { identifierOf } from '../names.ts'
import { from } from '../reader.ts'
import { parseDirective } from './block.ts'
import { faultOfClass } from './bodies.ts'
import { type Call, type Directive, form, hasNoContent, missingContent } from './directive.ts'
import { classes, decodeCharacter, flag, type OptionCheck, unchanged } from './options.ts'

/** What defines substitutions, roles, and classes. */
export const definitions: Readonly<Record<string, Directive>> = {
  replace: { ...form, hasContent: true, run: runReplace },
  unicode: {
    ...form,
    required: 1,
    isPhrase: true,
    options: { trim: flag, ltrim: flag, rtrim: flag },
    run: runUnicode,
  },
  date: {
    ...form,
    hasContent: true,
    run: (call) => outside(call) ?? [shown(call.line, '')],
  },
  class: { ...form, required: 1, isPhrase: true, hasContent: true, run: runClass },
  role: { ...form, hasContent: true, run: runRole },
  'default-role': { ...form, optional: 1, run: runDefaultRole },
}

const shown = (line: number, text: string): Element =>
  element('other', line, { inline: { text, substitutions: [], isBound: false } })

function outside({ name, defines }: Call): string | undefined {
  if (defines !== undefined) return undefined
  return `Invalid context: the "${name}" directive can only be used within a substitution definition`
}

function runReplace(call: Call) {
  const fault = outside(call) ?? (hasNoContent(call) ? missingContent(call) : undefined)
  if (fault !== undefined) return fault
  const children = call.parser.nest(call.content, call.place)
  const isParagraph = children.length === 1 && children[0]?.kind === 'paragraph'
  return isParagraph ? children : `Error in "${call.name}" directive: may contain a single paragraph only`
}

function runUnicode(call: Call) {
  const fault = outside(call)
  if (fault !== undefined) return fault
  const codes =
    (call.arguments[0] ?? '')
      .split(/(?: |\n|^)\.\. /)[0]
      ?.split(/\s+/)
      .filter(Boolean) ?? []
  const unknown = codes.find((code) => decodeCharacter(code) === undefined)
  if (unknown !== undefined) return `Invalid character code: ${unknown}`
  return [shown(call.line, codes.map(decodeCharacter).join(''))]
}

function runClass(call: Call) {
  const fault = faultOfClass(call)
  if (fault !== undefined) return fault
  return hasNoContent(call) ? [element('class-mark', call.line)] : call.parser.nest(call.content, call.place)
}

// Which options a role made from another takes, besides a class.
const roleOptions: Readonly<Partial<Record<Role['kind'], Readonly<Record<string, OptionCheck>>>>> = {
  raw: { format: unchanged },
  code: { language: unchanged },
}

const declaration = new RegExp(`^(${simpleName})\\s*(?:\\(\\s*(${simpleName})\\s*\\)\\s*)?$`, 'u')

function runRole(call: Call) {
  const { parser, name, line, content } = call
  const [first] = content.lines
  if (first === undefined || content.first > line + 1) return `"${name}" directive requires arguments on the first line`
  const match = declaration.exec(first)
  if (match === null) return `"${name}" directive arguments not valid role names: "${first}"`
  const [, own = '', base] = match
  const role = base === undefined ? plainRole : parser.document.roles.find(base)
  if (role === undefined) return `Unknown interpreted text role "${base}"`
  const options = { class: classes, ...roleOptions[role.kind] }
  const parsed = parseDirective(parser, from(content, 1), { ...form, options })
  if (typeof parsed === 'string') return `Error in "${name}" directive: ${parsed}`
  if (!parsed.options.has('class') && identifierOf(own) === '') {
    return `Invalid argument for "${name}" directive: cannot make "${own}" into a class name`
  }
  parser.document.roles.add(own, role)
  return []
}

function runDefaultRole({ parser, arguments: given }: Call) {
  const [name] = given
  const role = name === undefined ? undefined : parser.document.roles.find(name)
  if (name !== undefined && role === undefined) return `Unknown interpreted text role "${name}"`
  parser.document.roles.setDefault(role)
  return []
}
