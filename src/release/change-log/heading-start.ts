import { parseVersion, type Version } from '../version.ts'
import { remarkIn } from './release-words.ts'

const kinds = '(?:(?:stable|final|new|patch|minor|major|maintenance|bug ?fix|feature|security) )?'
const plainLabel = new RegExp(`^(?:${kinds}(?:version|release)|tag|ver\\.?|v\\.) ?[-:]? ?(?=[v([]?\\.?\\d)`, 'i')
const looseLabel =
  /^(?:(?:version|release)s? |(?:the )?(?:release )?notes? (?:for|of|on|to) |(?:what[’']?s )?new in |changes? (?:in|for|of) |change ?logs? (?:for|of) |announcing |released?:? |tagged:? |(?:release )?notes[ :-]+)(?:the )?(?:version |release )?/i
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?'
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const ordinal = '(?:st|nd|rd|th)?'
const time = '(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?: UTC)?)?'
const day = `${weekday}(?:${[
  `\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}${time}`,
  '\\d{4}\\.\\d\\d\\.\\d\\d(?!\\.?\\d)',
  `\\d{1,2}(?:${ordinal}|\\.)(?: of)?[- ]${month},?[- ]\\d{4}`,
  `${month}[- ]\\d{1,2}${ordinal}(?:, ?|[- ])\\d{4}`,
  `\\d{4}[- ]${month}[- ]\\d{1,2}${ordinal}`,
].join('|')})`
// "2026.01.05" alone is a version.
const dayBefore = new RegExp(`^[[(]?(${day})[\\])]?(?: ?[-–—:,/|·•]+ ?| )(?=\\S)(?!\\d{4}[-/]\\d)`, 'i')
const dotted = /^\d{4}\.\d\d\.\d\d$/
const startsWithDay = new RegExp(`^${day}(?!\\w)`, 'i')
const picture = /^(?::[a-z0-9_+-]+:|(?!\u{1f6a7})\p{Extended_Pictographic}\u{fe0f}?) ?/iu

/** Whether a text begins with a day. */
export const beginsWithDay = (text: string): boolean => startsWithDay.test(text)

const remarkBefore =
  /^(?:\[([^[\]]+)\]|\(([^()]+)\)|([\p{L} \u{1f6a7}-]+?|[\dxym?]{2,4}[-/.][\dxm?]{1,2}[-/.][\dxd?]{1,2}))(?: ?[-–—:,/|] ?| )(?=[[(]?(?:version |release )?v?\.?\d)/iu

/** What stands before the first version of a heading. */
interface HeadingStart {
  /** The text from the version on, or from where nothing more is understood. */
  readonly rest: string
  /** The day and the remark that stand there. */
  readonly beside: readonly string[]
  /** Whether the heading of a part of a section could begin so too: `New in`. */
  readonly isLoose: boolean
}

/** Read what stands before the first version: a label, the name of the project, a day, and a remark, in any order. */
export function beforeVersion(text: string, projectName: string | undefined): HeadingStart {
  let rest = text
  let isLoose = false
  const beside: string[] = []
  // Each part may stand there once: a label, the name, a day, and a remark, in any order.
  for (let part = 0; part < 5; part += 1) {
    rest = rest.replace(picture, '')
    if (leadingVersion(rest) !== undefined && dayAt(rest) === null) break
    const label = plainLabel.exec(rest)?.[0] ?? ''
    const named = label === '' ? afterName(rest, projectName) : undefined
    const found = dayAt(rest)
    const loose = looseLabel.exec(rest)?.[0] ?? ''
    const remark = remarkBefore.exec(rest)
    const words = remark?.[1] ?? remark?.[2] ?? remark?.[3] ?? ''
    if (label !== '') rest = rest.slice(label.length)
    else if (named !== undefined) rest = named
    else if (found !== null) {
      beside.push(found[1] ?? '')
      rest = rest.slice(found[0].length)
    } else if (remark !== null && remarkIn(words.trim()) !== undefined) {
      beside.push(words.trim())
      rest = rest.slice(remark[0].length)
    } else if (loose !== '') {
      isLoose = true
      rest = rest.slice(loose.length)
    } else break
  }
  return { rest, beside, isLoose }
}

function dayAt(text: string): RegExpExecArray | null {
  const found = dayBefore.exec(text)
  if (found === null || !dotted.test(found[1] ?? '')) return found
  return /^[[(]?(?:version |release )?v?\d+\.\d/i.test(text.slice(found[0].length)) ? found : null
}

/** A version at the start of a text. */
interface FoundVersion {
  readonly version: Version
  readonly spelled: string
  /** A word that hangs on it: `SNAPSHOT` of `1.0-SNAPSHOT`. */
  readonly suffix: string
  readonly after: string
}

/** Read a version at the start of a text, in brackets or without; `undefined` if there is none. */
export function leadingVersion(text: string): FoundVersion | undefined {
  const [open = ''] = /^(?:[[(](?:version |release )?)?/i.exec(text) ?? []
  const inner = text.slice(open.length)
  const [word = ''] = /^[^\s,&/()[\]:–—|;@~"'”’»]+/.exec(inner) ?? []
  // A version may begin with a letter only if that is "v": PEP 440 has no others.
  if (!/^v?\.?\d/i.test(word)) return undefined
  const [, bare = word, suffix = ''] = /^(.*\d)-(snapshot|unreleased|wip|draft|next|pre-?release)$/i.exec(word) ?? []
  const version = parseVersion(bare)
  if (version === undefined) return undefined
  const rest = inner.slice(word.length)
  const isClosed = open !== '' && /^[\])]/.test(rest)
  if (open !== '' && !isClosed && !/^ /.test(rest)) return undefined
  const after = isClosed ? rest.slice(1) : rest
  const spelled = bare.replace(/^v(?=\.?\d)/i, '')
  return { version, spelled, suffix: suffix === '' ? '' : 'unreleased', after }
}

/** The text behind the project's name and what divides it from the rest; `undefined` if it does not begin with it. */
export function afterName(text: string, projectName: string | undefined): string | undefined {
  if (projectName === undefined) return undefined
  const name = squashed(projectName)
  const open = /^[[("'`]*/.exec(text)?.[0] ?? ''
  let at = open.length
  for (const letter of name) {
    while (/[-_. ]/.test(text[at] ?? '') && text[at] !== letter) at += 1
    if (text[at]?.toLowerCase() !== letter) return undefined
    at += 1
  }
  const divider = /^(?:["'`)\]]*(?:[\s:,@/_–—-]|==)+|$)/.exec(text.slice(at))?.[0]
  if (divider === undefined) return undefined
  const isClosed = /[)\]]/.test(divider)
  return (/[[(]$/.test(open) && !isClosed ? '[' : '') + text.slice(at + divider.length)
}

const squashed = (name: string): string => name.toLowerCase().replace(/[-_. ]/g, '')
