import type { BlockContext } from './context.ts'
import { readDirective } from './directives.ts'
import { RenderProblem, type RstDocument } from './document.ts'
import { indentOf, takeIndented } from './lines.ts'

const start = /^\.\.(?: +|$)/
const anonymous = /^__(?: +|$)/
const simpleName = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+)*'
const footnote = new RegExp(`^\\[(\\d+|#(?:${simpleName})?|\\*|${simpleName})\\](?: +|$)`, 'u')
const directive = new RegExp(`^(${simpleName}) ?::(?: +|$)`, 'u')
const substitution = /^\|(?![ |])(.+?)(?<!\s)\| +(.*)$/s
const target = /^_(?! )(?:_|(?!_)(`?)(?![ `])(.+?)(?<![\s\\])\1)(?<!(?<!\\):):(?: +|$)/s

/**
 * Read what begins with two dots, or an anonymous target.
 *
 * @returns Where the next line is; `undefined` when nothing of this begins here.
 * @throws RenderProblem
 */
export function readExplicit(context: BlockContext, index: number): number | undefined {
  const { lines, document } = context
  const line = lines[index] ?? ''
  const [marker] = anonymous.exec(line) ?? start.exec(line) ?? []
  if (marker === undefined) return undefined
  const content = line.slice(marker.length)
  const isComment = line === '..' && (lines[index + 1] ?? '') === ''
  const body = isComment
    ? { lines: [''], next: index + 1, isBlankBehind: true }
    : takeIndented(lines, index + 1, 1, content)
  if (line.startsWith('__')) readAnonymous(document)
  else readConstruct(context, content, body.lines)
  const following = lines[body.next] ?? ''
  if (!body.isBlankBehind && !start.test(following) && !anonymous.test(following)) {
    throw new RenderProblem('Explicit markup ends without a blank line; unexpected unindent.')
  }
  return body.next
}

function readAnonymous(document: RstDocument): void {
  document.count('anonymousTargets')
}

function readConstruct(context: BlockContext, content: string, body: readonly string[]): void {
  const { document, nested } = context
  const note = footnote.exec(content)
  if (note !== null) {
    addNote(note[1] ?? '', document)
    nested([content.slice(note[0].length), ...body.slice(1)])
    return
  }
  if (content.startsWith('_')) {
    readTarget(body, document)
    return
  }
  if (/^\|(?![ |])/.test(content)) {
    readSubstitution(context, body)
    return
  }
  const [marker, name] = directive.exec(content) ?? []
  if (marker !== undefined && name !== undefined) {
    readDirective(context, name, [content.slice(marker.length), ...body.slice(1)], 'block')
  }
}

function addNote(label: string, document: RstDocument): void {
  document.hasContent = true
  if (label === '#' || label === '*') document.count(label)
  else document.addTarget(label.replace(/^#/, ''), '', 'explicit')
  if (/^#./.test(label)) document.count('#')
}

function readTarget(body: readonly string[], document: RstDocument): void {
  const text = body
    .filter((line) => line !== '')
    .map((line) => line.trim())
    .join(' ')
  const match = target.exec(text)
  if (match === null) throw new RenderProblem('Malformed hyperlink target.')
  const uri = text.slice(match[0].length)
  const name = match[2]
  const isIndirect = /^(?:`[^`]+`|[\p{L}\p{N}][\p{L}\p{N}\-._+:]*)_$/u.test(uri)
  if (isIndirect) document.addReference(uri.slice(0, -1).replace(/^`|`$/g, ''))
  if (name === undefined) document.count('anonymousTargets')
  else document.addTarget(name.replaceAll('\\', ''), isIndirect ? '' : uri.replace(/\s/g, ''), 'explicit')
}

function readSubstitution(context: BlockContext, body: readonly string[]): void {
  const match = substitution.exec(body.join('\n'))
  const [, name = '', definition = ''] = match ?? []
  const [marker, directiveName] = directive.exec(definition) ?? []
  if (match === null || marker === undefined || directiveName === undefined) {
    throw new RenderProblem('Substitution definition empty or invalid.')
  }
  const [first = '', ...rest] = definition.slice(marker.length).split('\n')
  const depth = Math.min(...rest.filter((line) => line !== '').map(indentOf))
  context.document.addSubstitution(name)
  readDirective(context, directiveName, [first, ...rest.map((line) => line.slice(depth))], 'substitution')
}
