import { isSpace, wordsOf } from '../characters.ts'
import type { Document } from '../document.ts'
import { normalName, withoutNulls } from '../names.ts'

/** What a phrase reference says, and whether it names a target or has no name, as no substitution may. */
export interface Phrase {
  readonly text: string
  readonly isBound: boolean
}

/** Read what stands between the backquotes of a reference: a name, or a text with `<address>` or `<alias_>`. */
export function readPhrase(document: Document, content: string, isAnonymous: boolean, line: number): Phrase {
  const embedded = embeddedTarget(content)
  if (embedded === undefined) {
    if (isAnonymous) document.anonymous.references.push(line)
    else document.references.push({ name: normalName(withoutNulls(content)), line })
    return { text: content, isBound: isAnonymous }
  }
  const { target } = embedded
  const isAlias = /[^\0]_$/.test(target) && !isAddress(target)
  const address = addressOf(target)
  const text =
    embedded.text === '' ? (isAlias ? normalName(withoutNulls(target.slice(0, -1))) : address) : embedded.text
  const alias = normalName(withoutNulls(target.slice(0, -1)))
  if (isAlias) document.references.push({ name: alias, line })
  if (!isAnonymous) {
    const name = normalName(withoutNulls(text))
    if (isAlias) document.aliases.push({ name, refersTo: alias, line })
    else document.targets.addExplicit(name, { line, address })
  }
  return { text, isBound: !isAnonymous }
}

/** The address in a text in which unescaped spaces do not count. */
export function addressOf(text: string): string {
  const parts = text.split(/\0[ \n]/).map((part) => wordsOf(part).join(''))
  const address = withoutNulls(parts.join(' '))
  return /^[^\s@<>:/]+@[^\s@<>]+\.[^\s@<>]+$/.test(address) ? `mailto:${address}` : address
}

const isAddress = (text: string): boolean => /^[a-z][a-z0-9.+-]*:[^\s<>]+$/i.test(text)

/** What stands in angle brackets at the end of the text, behind a space or as all of it. */
function embeddedTarget(content: string): { readonly text: string; readonly target: string } | undefined {
  const last = content.length - 1
  if (content[last] !== '>' || content[last - 1] === '\0' || isSpace(content[last - 1] ?? '')) return undefined
  for (let at = last - 1; at >= 0; at -= 1) {
    const isEscaped = content[at - 1] === '\0'
    if (content[at] === '>' && !isEscaped) return undefined
    if (content[at] !== '<' || isEscaped) continue
    const target = content.slice(at + 1, last)
    if (target === '' || isSpace(target[0] ?? '')) return undefined
    const text = content.slice(0, at)
    return text === '' || /[ \n]$/.test(text) ? { text: text.replace(/[ \n]+$/, ''), target } : undefined
  }
  return undefined
}
