import type { BlockContext } from './context.ts'
import { type Directive, directives, optionProblem } from './directive-table.ts'
import { RenderProblem } from './document.ts'
import { readInline } from './inline.ts'

/**
 * Read a directive: arguments, options, and content, as far as its kind has them.
 *
 * @param lines From behind the two colons, dedented.
 * @throws RenderProblem
 */
export function readDirective(
  context: BlockContext,
  name: string,
  lines: readonly string[],
  place: 'block' | 'substitution',
): void {
  const kind = directives.get(name.toLowerCase())
  if (kind === undefined) throw new RenderProblem(`Unknown directive type "${name}".`)
  if (kind.isDisabled === true) throw new RenderProblem(`"${name}" directive disabled.`)
  if (kind.place !== undefined && kind.place !== place)
    throw new RenderProblem(`Invalid context for "${name}" directive.`)
  const { argument, options, content } = split(kind, lines)
  checkArguments(name, kind, argument)
  checkOptions(name, kind, options)
  if (kind.content === 'none' && content.length > 0)
    throw new RenderProblem(`Error in "${name}" directive: no content permitted.`)
  if (kind.content === 'required' && content.length === 0) {
    throw new RenderProblem(`Content block expected for the "${name}" directive; none found.`)
  }
  context.document.hasContent = true
  if (kind.doubt !== undefined) context.document.doubts.add(kind.doubt)
  if (name.toLowerCase() === 'role') addRole(context, argument)
  if (kind.isArgumentText === true) readInline(argument, context.document)
  if (kind.isParsed === true) context.nested(content)
  if (kind.isInline === true) readInline(content.join('\n'), context.document)
}

interface Parts {
  readonly argument: string
  readonly options: readonly string[]
  readonly content: readonly string[]
}

/** Arguments end at the first option or blank line; options at the first blank line. */
function split(kind: Directive, lines: readonly string[]): Parts {
  const hasHead = kind.least > 0 || kind.most > 0 || kind.options.size > 0
  const first = lines.findIndex((line) => line !== '')
  if (first < 0) return { argument: '', options: [], content: [] }
  if (!hasHead) return { argument: '', options: [], content: lines.slice(first) }
  const blank = lines.findIndex((line, index) => line === '' && index >= first && index > 0)
  // Without anything behind the colons a blank line ends the head at once.
  const end = lines[0] === '' && lines[1] === '' ? 0 : blank < 0 ? lines.length : blank
  const head = lines.slice(0, end)
  const option = head.findIndex((line, index) => index > 0 && /^:[^: ][^:]*:(?: |$)/.test(line))
  const argumentLines = option < 0 ? head : head.slice(0, option)
  const isContent = kind.most === 0 && argumentLines.some((line) => line !== '')
  const content = lines
    .slice(end)
    .filter((line, index, all) => line !== '' || all.slice(0, index).some((each) => each !== ''))
  const argument = isContent ? '' : argumentLines.join('\n').trim()
  const options = option < 0 || isContent ? [] : head.slice(option)
  return { argument, options, content: isContent ? lines.slice(first) : content }
}

function checkArguments(name: string, { least, most, isOneText }: Directive, argument: string): void {
  const count = argument === '' ? 0 : argument.split(/\s+/).length
  if (count < least)
    throw new RenderProblem(`Error in "${name}" directive: ${least} argument(s) required, ${count} supplied.`)
  if (count > most && !isOneText) {
    throw new RenderProblem(`Error in "${name}" directive: maximum ${most} argument(s) allowed, ${count} supplied.`)
  }
}

function checkOptions(name: string, kind: Directive, lines: readonly string[]): void {
  const seen = new Set<string>()
  for (const line of lines.filter((each) => /^\S/.test(each))) {
    const [, option, value = ''] = /^:([^: ][^:]*):(?: +(.*))?$/.exec(line) ?? []
    if (option === undefined) throw new RenderProblem(`Error in "${name}" directive: invalid option block.`)
    const key = option.toLowerCase()
    const check = kind.options.get(key)
    const problem = check === undefined ? 'unknown option' : optionProblem(check, value.trim())
    if (problem !== undefined || seen.has(key)) {
      throw new RenderProblem(`Error in "${name}" directive: ${problem ?? 'duplicate option'}: "${option}".`)
    }
    seen.add(key)
  }
}

function addRole({ document }: BlockContext, argument: string): void {
  const [, name, , base] = /^([\w.+:-]+)(\s*\(\s*([\w.+:-]+)\s*\))?/.exec(argument) ?? []
  if (base === 'raw') throw new RenderProblem('The raw role is disabled.')
  if (name !== undefined) document.roles.add(name.toLowerCase())
}
