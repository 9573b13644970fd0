import { countLines, InlineWriter, readRoleText } from '../inline-writer.ts'
import type { Inline } from '../tree.ts'
import { canEnd, canStart, markEnds, suffixAt, withoutEscapes } from './inline-marks.ts'
import { type Found, matchAt, type Position, readPhrase, readUnderscore, readUrl } from './inline-references.ts'

const special = /[\\*`|[_:]/g

/**
 * Read the inline markup of a paragraph.
 *
 * @param line The line of the file on which the text begins.
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup
 */
export function parseInlines(text: string, line: number): readonly Inline[] {
  const writer = new InlineWriter()
  const endOf = markEnds(text)
  const lineAt = countLines(text, line)
  let from = 0
  for (let at = nextSpecial(text, 0); at < text.length; at = nextSpecial(text, at)) {
    const found = readAt({ text, at, endOf, line: lineAt(at) })
    const start = at - (found?.before ?? 0)
    if (found === undefined || start < from) {
      at += 1
      continue
    }
    writer.addText(text.slice(from, start))
    if (found.inline === undefined) writer.addText(found.text ?? '')
    else writer.add(found.inline)
    from = found.end
    at = found.end
  }
  writer.addText(text.slice(from))
  return writer.inlines
}

function readAt(position: Position): Found | undefined {
  const { text, at } = position
  switch (text[at]) {
    case '\\':
      return { text: withoutEscapes(text.slice(at, at + 2)), end: at + 2 }
    case '*':
      return readStarred(position, text.startsWith('**', at) ? '**' : '*')
    case '`':
      return text.startsWith('``', at)
        ? readLiteral(position)
        : (readInterpreted(position, '', at) ?? readForeign(position))
    case ':':
      return readUrl(position) ?? readRole(position)
    case '|':
      return readSubstitution(position)
    case '[':
      return readFootnote(position)
    default:
      return readUnderscore(position)
  }
}

function readStarred(position: Position, mark: '*' | '**'): Found | undefined {
  const { text, at } = position
  const from = at + mark.length
  if (!canStart(text, at, from)) return undefined
  const end = position.endOf(mark, from)
  if (end === undefined) return unclosed(position, mark)
  const inner: Inline = { kind: 'text', text: withoutEscapes(text.slice(from, end)).replaceAll('\n', ' ') }
  return { inline: { kind: mark === '*' ? 'emphasis' : 'strong', inlines: [inner] }, end: end + mark.length }
}

function readLiteral(position: Position): Found | undefined {
  const { text, at } = position
  if (!canStart(text, at, at + 2)) return undefined
  const end = position.endOf('``', at + 2)
  if (end === undefined) return unclosed(position, '``')
  return { inline: { kind: 'literal', text: text.slice(at + 2, end).replaceAll('\n', ' ') }, end: end + 2 }
}

// ":name:`text`", or ":name`text`", which lacks its second colon and is text for Docutils too.
function readRole(position: Position): Found | undefined {
  const { text, at, line } = position
  if (!canStart(text, at, at + 1)) return undefined
  const role = matchAt(/:([a-zA-Z0-9]+(?:[-._+:][a-zA-Z0-9]+)*):`/y, text, at)
  if (role !== undefined) return readInterpreted(position, role[1] ?? '', at + role[0].length - 1)
  const [source] = matchAt(/:[a-zA-Z]+`[^`]*`/y, text, at) ?? []
  if (source === undefined) return undefined
  const construct = 'role without its second colon'
  return { inline: { kind: 'unknown', line, construct, text: source }, end: at + source.length }
}

// A role of Markdown: "{name}`text`".
function readForeign({ text, at, line }: Position): Found | undefined {
  if (text[at - 1] !== '}') return undefined
  const start = text.lastIndexOf('{', at)
  const source = start === -1 || at - start > 50 ? undefined : matchAt(/\{[a-z:]+\}`[^`]*`/y, text, start)?.[0]
  if (source === undefined) return undefined
  const construct = 'role in the form of Markdown'
  return { inline: { kind: 'unknown', line, construct, text: source }, before: at - start, end: start + source.length }
}

// Backticks at `open`: a role, the default role, a link with its URL, or a reference to a named target.
function readInterpreted(position: Position, role: string, open: number): Found | undefined {
  const { text, line } = position
  if (!canStart(text, open, open + 1)) return undefined
  const close = position.endOf('`', open + 1)
  if (close === undefined) return unclosed(position, text.slice(position.at, open + 1))
  const content = text.slice(open + 1, close).replaceAll('\n', ' ')
  const suffix = suffixAt(text, close + 1)
  const end = close + 1 + suffix.length
  if (role === '' && suffix.startsWith('_')) return { inline: readPhrase(content, `\`${suffix}`, line), end }
  if (suffix === '' || role !== '') return { inline: readRoleText(role, withoutEscapes(content), line), end: close + 1 }
  return { inline: readRoleText(suffix.slice(1, -1), withoutEscapes(content), line), end }
}

function readSubstitution(position: Position): Found | undefined {
  const { text, at, line } = position
  if (!canStart(text, at, at + 1)) return undefined
  const close = position.endOf('|', at + 1)
  if (close === undefined) return undefined
  return {
    inline: { kind: 'unknown', line, construct: 'substitution', text: text.slice(at, close + 1) },
    end: close + 1,
  }
}

function readFootnote({ text, at, line }: Position): Found | undefined {
  const [source] = matchAt(/\[(?:[0-9]+|#[-\w]*|\*|[a-zA-Z][-.\w]*)\]_/y, text, at) ?? []
  if (source === undefined || !canStart(text, at, at + 1) || !canEnd(text, at + source.length)) return undefined
  return { inline: { kind: 'unknown', line, construct: 'footnote reference', text: source }, end: at + source.length }
}

function unclosed({ line, at }: Position, mark: string): Found {
  return {
    inline: { kind: 'unknown', line, construct: 'markup that is not closed', text: mark },
    end: at + mark.length,
  }
}

function nextSpecial(text: string, from: number): number {
  special.lastIndex = from
  return special.exec(text)?.index ?? text.length
}
