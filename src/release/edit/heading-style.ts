import { writtenDay } from '../change-log/date.ts'
import type { Section } from '../change-log/tree.ts'

/** How a change log words the headings of its sections, and where it keeps their dates. */
export interface HeadingStyle {
  /** `Version `, `v`, `[`, or nothing. */
  readonly before: string
  readonly after: string
  /** What stands around a date in the heading; `undefined` if dates have a line of their own. */
  readonly date: { readonly before: string; readonly after: string } | undefined
}

const defaultStyle: HeadingStyle = { before: 'Version ', after: '', date: undefined }

// Words, an opening bracket, or a "v"; the version; a closing bracket or a colon; the rest, which may be a date.
const headingPattern = /^((?:version |release )?\[?v?)[^\s,&/(\]:]+(\]?:?)(.*)$/i

/**
 * The style of the first section that names one version and nothing else, or that and a date.
 *
 * @param sections Those to be followed first.
 */
export function headingStyle(sections: readonly Section[]): HeadingStyle {
  for (const section of sections) {
    const style = section.versions.length === 1 ? styleOf(section) : undefined
    if (style !== undefined) return style
  }
  return defaultStyle
}

/** The title of a heading; `day` is what stands where a date does, or `undefined` if the version stands alone. */
export function titleOf(version: string, { before, after, date }: HeadingStyle, day: string | undefined): string {
  const title = `${before}${version}${after}`
  return date === undefined || day === undefined ? title : `${title}${date.before}${day}${date.after}`
}

/** What stands where a date will: a sentence may begin after a dash, but not in brackets. */
export function unreleasedIn({ date }: HeadingStyle): string {
  return date?.before.endsWith('(') ? 'unreleased' : 'Unreleased'
}

function styleOf({ heading, date, line }: Section): HeadingStyle | undefined {
  const [, before, after = '', rest = ''] = headingPattern.exec(heading.replace(/\s+/g, ' ')) ?? []
  if (before === undefined) return undefined
  if (rest === '') return { before, after, date: undefined }
  const day = date.kind === 'dated' && date.line === line ? writtenDay(date.text) : undefined
  if (day === undefined) return undefined
  const at = rest.lastIndexOf(day)
  return { before, after, date: { before: rest.slice(0, at), after: rest.slice(at + day.length) } }
}
