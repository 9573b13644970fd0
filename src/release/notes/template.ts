import { type Problem, ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { hintForUnknown } from '../settings/unknown-name.ts'

/** What a template can name beside the entries; `docs/configuration.md` says what each stands for. */
export const placeholders = [
  'project',
  'version',
  'series',
  'base',
  'tag',
  'kind',
  'repository',
  'index-url',
  'changes-url',
] as const
export type Placeholder = (typeof placeholders)[number]

/** A line of a template: text as it is shown, and what stands for a value. */
type Line = readonly (string | { readonly placeholder: Placeholder })[]

/** The words before and after the entries. */
export interface Template {
  readonly before: readonly Line[]
  readonly after: readonly Line[]
}

/** What cannot be used of a template; `found` is said of the template, without a full stop. */
interface Fault {
  /** Counts from 1. */
  readonly line: number
  readonly found: string
  readonly hint: string
}
type Refuse = (fault: Fault) => void

/** Characters of the words around the entries, which need the room: a few hundred are sensible. */
export const longestWords = 20_000

const entries = '{entries}'
const names = [...placeholders.map((name) => `{${name}}`), entries]

/**
 * Parse a template of the notes: text with `{placeholders}`, and `{entries}` on a line of its own. A brace is written
 * twice. There is nothing else to it: nothing is chosen, repeated, or run.
 *
 * @param text Any line ends.
 * @throws ReleaseError `notes-template-invalid` with the first fault.
 */
export function parseTemplate(text: string): Template {
  const { template, faults } = readTemplate(text)
  const [fault] = faults
  if (fault === undefined) return template
  throw new ReleaseError('notes-template-invalid', {
    message: `The template of the notes ${fault.found}.`,
    hint: fault.hint,
  })
}

/** All that `parseTemplate` would refuse of a file, each with its line. */
export function templateProblems(file: string, text: string): readonly Problem[] {
  return readTemplate(text).faults.map(({ line, found, hint }) => {
    return { code: 'notes-template-invalid', severity: 'error', message: `${file} ${found}.`, hint, file, line }
  })
}

/** The lines as text, with a value in the place of each placeholder. What is in a value stays as it is. */
export function fill(lines: readonly Line[], values: Readonly<Record<Placeholder, string>>): string {
  const filled = lines.map((line) =>
    line.map((part) => (typeof part === 'string' ? part : values[part.placeholder])).join(''),
  )
  return filled.join('\n').replace(/^\n+/, '').trimEnd()
}

function readTemplate(text: string): { readonly template: Template; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const refuse: Refuse = (fault) => faults.push(fault)
  if (text.length > longestWords) {
    const found = `has ${text.length} characters, and no more than ${longestWords} are read`
    return { template: { before: [], after: [] }, faults: [{ line: 1, found, hint: 'Shorten it.' }] }
  }
  const source = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const lines = source.map((line, index) => readLine(line, index + 1, refuse))
  const [at = -1, another] = source.flatMap((line, index) => (line.trimEnd() === entries ? [index] : []))
  // Where they stand beside other text, that is the fault.
  if (at === -1 && !faults.some(({ found }) => found.includes(entries))) {
    refuse({
      line: 1,
      found: `has no line ${quoted(entries)}`,
      hint: `Write ${quoted(entries)} on a line where they belong.`,
    })
  }
  if (another !== undefined) {
    const found = `has ${quoted(entries)} at line ${another + 1}, and at line ${at + 1} before`
    refuse({ line: another + 1, found, hint: 'Leave one of them.' })
  }
  return { template: { before: lines.slice(0, at), after: lines.slice(at + 1) }, faults }
}

// A brace written twice, a name in braces, or a brace alone; each character is looked at once.
const marks = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g

function readLine(text: string, line: number, refuse: Refuse): Line {
  if (text.trimEnd() === entries) return []
  const parts: (string | { placeholder: Placeholder })[] = []
  let from = 0
  for (const match of text.matchAll(marks)) {
    const [mark, name] = match
    parts.push(text.slice(from, match.index))
    from = match.index + mark.length
    const placeholder = placeholders.find((each) => each === name)
    const at = `has ${quoted(mark)} at line ${line}`
    if (placeholder !== undefined) parts.push({ placeholder })
    else if (mark === '{{' || mark === '}}') parts.push(mark.slice(1))
    else if (mark === entries)
      refuse({ line, found: `${at} beside other text`, hint: 'Write it on a line of its own.' })
    else if (name === undefined)
      refuse({ line, found: `${at} alone`, hint: `Write ${quoted(`${mark}${mark}`)} for a brace.` })
    else refuse({ line, found: `${at}, which stands for nothing`, hint: hintForUnknown(mark, names) })
  }
  return [...parts, text.slice(from)]
}
