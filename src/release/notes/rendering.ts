import { listed } from '../../listed.ts'
import type { ChangeLog, Footnote } from '../change-log/tree.ts'
import type { FilePlace } from './addresses.ts'

/** What rendering needs beside the tree. */
export interface Rendering {
  /** `owner/name` */
  readonly repository: string
  /** Of the change log. */
  readonly format: ChangeLog['format']
  /** What relative addresses are relative to. */
  readonly place: FilePlace
  readonly targets: ReadonlyMap<string, string>
  readonly footnotes: ReadonlyMap<string, Footnote>
  /** Takes the label of a footnote that the text refers to. */
  readonly refer: (label: string) => void
  /** Takes what is not shown as it was meant. */
  readonly note: (notice: Notice) => void
}

/** Something in a change log that is not shown as it was meant, for the people who can fix it. */
export interface Notice {
  /** In the change log, from 1. */
  readonly line: number
  /** What was done with what, in a few words: `kept as text: table`. */
  readonly kind: string
  readonly message: string
}

// More would hide the kinds.
const mostLines = 8

/** Notices in a few sentences, one for each kind. */
export function summarizeNotices(notices: readonly Notice[]): readonly string[] {
  return [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return `Change log, line ${first?.line}: ${first?.message}`
    const lines = [...new Set([first, ...others].map(({ line }) => String(line)))]
    const more = lines.length > mostLines ? [`${lines.length - mostLines} more`] : []
    const places = listed([...lines.slice(0, mostLines), ...more])
    return `Change log, ${others.length + 1} times ${kind} (${lines.length === 1 ? 'line' : 'lines'} ${places}).`
  })
}
