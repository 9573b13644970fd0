import { ReleaseError } from '../errors.ts'
import { encodedUrl, escapeText } from '../markdown.ts'
import { withoutEmptyGroups } from './change-log/entries.ts'
import { footnotesOf } from './change-log/targets.ts'
import type { ChangeLog, Section } from './change-log.ts'
import { type Piece, renderFootnotes, renderPieces } from './notes/blocks.ts'
import { changesLink } from './notes/changes-link.ts'
import type { Notice, Rendering } from './notes/rendering.ts'
import { fill, longestWords, type Placeholder, parseTemplate, type Template } from './notes/template.ts'
import { type ReleaseKind, releaseKindOf } from './release-kind.ts'
import { seriesOf, type Version } from './version.ts'

export { summarizeNotices } from './notes/rendering.ts'

/** What the notes are made from. */
export interface NotesInput {
  /** `undefined` if the project has none. */
  readonly changeLog: ChangeLog | undefined
  /** `undefined` if the version has none: the notes are the words around entries then. */
  readonly section: Section | undefined
  readonly version: Version
  /** Without it, the version as projects without a prefix tag it. */
  readonly tag?: string
  /** `owner/name` */
  readonly repository: string
  /** As written in the project's metadata. */
  readonly projectName: string
  /** The page of the change log that the project names, such as `Project.changesUrl`. */
  readonly changesUrl?: string | undefined
  /** Text of the words around the entries; without it, our own for the kind of release. */
  readonly template?: string | undefined
  /** Characters that the text may have; less than GitHub's limit if something is added to it. */
  readonly longest?: number
}

/** The notes of a release, with what of the change log is not shown as it was meant, by line. */
export interface Notes {
  readonly text: string
  readonly notices: readonly Notice[]
}

// GitHub refuses a longer release body: "body is too long (maximum is 125000 characters)".
const longestBody = 125_000

/**
 * Render the section of a version as the text of its release page, in GitHub-flavored Markdown.
 *
 * Roles become links and code, relative addresses absolute ones at the tag, and mentions are inert; of HTML, what GitHub
 * would drop is shown as text. The words of a template are left as they are. What is too long is cut between two entries,
 * with a link to all of them.
 *
 * @throws ReleaseError `notes-template-invalid`
 */
export function renderNotes(input: NotesInput): Notes {
  const { changeLog, section, version, repository, tag = version.text, longest = longestBody } = input
  const notices: Notice[] = []
  const referred = new Set<string>()
  const footnotes = new Map([...(changeLog?.footnotes ?? []), ...footnotesOf(section?.blocks ?? [])])
  const rendering: Rendering = {
    repository,
    format: changeLog?.format ?? 'markdown',
    place: { repository, tag, path: changeLog?.path },
    targets: changeLog?.targets ?? new Map(),
    footnotes,
    refer: (label) => referred.add(label),
    note: (notice) => notices.push(notice),
  }
  const entries = renderPieces(withoutEmptyGroups(section?.blocks ?? []), rendering, 'top')
  const template =
    input.template === undefined ? defaultTemplateOf(releaseKindOf(input.version)) : parseTemplate(input.template)
  const values = valuesOf(input)
  const text = fitText({
    before: fill(template.before, values),
    entries: [...entries, ...renderFootnotes(footnotes, referred, rendering)],
    after: fill(template.after, values),
    closing: closingOf(values['changes-url']),
    longest: longest - 1,
    note: (notice) => notices.push(notice),
  })
  return { text: `${text}\n`, notices: notices.sort((a, b) => a.line - b.line) }
}

/** Only the name of a project can have signs of Markdown; the addresses must not be ended by what is in them. */
function valuesOf(input: NotesInput): Readonly<Record<Placeholder, string>> {
  const { changeLog, section, version, repository, projectName, changesUrl, tag = version.text } = input
  const page = [projectName, version.text].map(encodeURIComponent).join('/')
  return {
    project: escapeText(projectName),
    version: version.text,
    series: seriesOf(version),
    base: version.base,
    tag,
    kind: kindNames[releaseKindOf(version)],
    repository,
    'index-url': encodedUrl(`https://pypi.org/project/${page}/`),
    'changes-url': encodedUrl(
      changesLink({ changesUrl, repository, tag, path: changeLog?.path, heading: section?.heading ?? '' }),
    ),
  }
}

const openings: Readonly<Record<ReleaseKind, string>> = {
  feature:
    '{project} {version} is a feature release. It can add features, start deprecations, and remove or change what was deprecated before.',
  fix: '{project} {version} is a fix release for {series}. It corrects faults and is meant to change nothing else.',
  'pre-release':
    '{project} {version} is a pre-release of {base}. It is there to be tried out; installers choose it only when asked to.',
}

// GitHub shows the line breaks of a release page as they are.
const links = 'Files: <{index-url}>\nChanges: <{changes-url}>'

/** The words of a kind of release where a project has none of its own. */
const defaultTemplateOf = (kind: ReleaseKind): Template => parseTemplate(`${openings[kind]}\n\n${links}\n\n{entries}\n`)

/** What a kind is called in a sentence. */
const kindNames: Readonly<Record<ReleaseKind, string>> = {
  feature: 'feature release',
  fix: 'fix release',
  'pre-release': 'pre-release',
}

/** What stands in the place of entries for which there was no room. */
const closingOf = (url: string): string => `There are more entries than fit on this page: <${url}>`

/** The parts of a text that may not be too long. */
interface TextParts {
  readonly before: string
  /** It may be cut between any two. */
  readonly entries: readonly Piece[]
  readonly after: string
  /** Stands in the place of the entries for which there is no room. */
  readonly closing: string
  readonly longest: number
  /** Takes where it was cut. */
  readonly note: (notice: Notice) => void
}

/**
 * Join words and entries, with blank lines between; only entries are left out.
 *
 * @throws ReleaseError `notes-template-invalid` if the words alone are too long, as those of a template can become that
 *   names an address many times.
 */
function fitText({ before, entries: pieces, after, closing, longest, note }: TextParts): string {
  const words = before.length + after.length
  if (words > longestWords) {
    throw new ReleaseError('notes-template-invalid', {
      message: `The template of the notes makes ${words} characters around the entries, more than ${longestWords}.`,
      hint: 'Shorten it.',
    })
  }
  const entries = pieces.map(({ text }) => text)
  const whole = joined(before, entries.join(''), after)
  if (whole.length <= longest) return whole
  let room = longest - joined(before, closing, after).length - blankLine.length
  const end = entries.findIndex((entry) => {
    room -= entry.length
    return room < 0
  })
  note({
    line: pieces[end]?.line ?? 0,
    kind: 'cut',
    message: `The section is too long for a release page: the notes end here, and link to all of it.`,
  })
  return joined(before, entries.slice(0, end).join(''), closing, after)
}

const blankLine = '\n\n'

const joined = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join(blankLine)
