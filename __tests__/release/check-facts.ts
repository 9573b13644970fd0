import { type ErrorCode, type Problem, ReleaseError } from '../../src/errors.ts'
import type { ChangeLog, ReleaseDate, Section } from '../../src/release/change-log.ts'
import {
  type CheckFacts,
  decideCheck,
  type FileChange,
  type PastRelease,
  type ProjectState,
} from '../../src/release/checks.ts'
import { type History, type VersionTag, versionTagOf } from '../../src/release/history.ts'
import { type Known, known } from '../../src/release/known.ts'
import type { Project } from '../../src/release/project.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { readTag, type TagName } from '../../src/release/tag.ts'
import { parseVersion } from '../../src/release/version.ts'
import { sawProblem } from '../examples.ts'

/** The commit that is judged in these facts, and one that is not. */
export const here = 'a'.repeat(40)
export const elsewhere = 'b'.repeat(40)

/** A section at line 3 with one entry, dated as Pallets do. */
export function section(versions: string, change: Partial<Section> = {}): Section {
  const date = dated('2026-02-18')
  const blocks = [{ kind: 'paragraph', line: 7, inlines: [{ kind: 'text', text: 'Fix a bug.' }] }] as const
  const read = versions.split(' & ').flatMap((text) => parseVersion(text) ?? [])
  return {
    heading: `Version ${versions}`,
    versions: read,
    spelledVersions: versions.split(' & '),
    beside: '',
    line: 3,
    level: 2,
    date,
    blocks,
    groupsOnItsLevel: [],
    endedBy: undefined,
    ...change,
  }
}

/** `Released YYYY-MM-DD` at line 5, or another form of it. */
export function dated(
  date: string,
  form: 'released' | 'iso' | 'prose' | 'heading' = 'released',
  text = '',
): ReleaseDate {
  return { kind: 'dated', date, form, text: text || `Released ${date}`, line: 5 }
}

/** CHANGES.rst with these sections. */
function changeLog(...sections: readonly Section[]): ChangeLog {
  return {
    path: 'CHANGES.rst',
    format: 'rst',
    projectName: 'a',
    title: undefined,
    sections,
    otherHeadings: [],
    targets: new Map(),
    footnotes: new Map(),
  }
}

/** A project whose version stands at line 3 of pyproject.toml, with the given sections. */
export function state(text: string, ...sections: readonly Section[]): ProjectState {
  const version = { text, file: 'pyproject.toml', line: 3 }
  const project: Project = {
    name: 'a',
    normalizedName: 'a',
    version: { kind: 'written', source: version },
    buildBackend: '',
    buildRequires: [],
    changesUrl: undefined,
  }
  return {
    project: { kind: 'read', value: project },
    changeLog: { kind: 'read', value: changeLog(...sections) },
    likelyChangeLogs: [],
    fragments: undefined,
    declarations: [version],
    bystanders: [],
    lock: undefined,
    settings: { settings: defaultSettings, problems: [] },
  }
}

/** A tag of a version, annotated and signed, on the commit that is judged; with a change. */
export function versionTag(name: string, change: Partial<VersionTag> = {}): VersionTag {
  const tag = versionTagOf({ name, commit: here, isAnnotated: true, isSigned: true }, '')
  if (tag === undefined) throw new Error(`no tag of a version: ${name}`)
  return { ...tag, ...change }
}

/** A history with tags, in which each commit has the next as its only parent. */
export function history(tags: readonly VersionTag[], ...commits: readonly string[]): Known<History> {
  const parents = commits.map((commit, index): [string, string[]] => [commit, commits.slice(index + 1, index + 2)])
  return known({ tags, parents: new Map(parents) })
}

/** Releases before, the nearest first: on a commit of its own that changes the change log and no more; with changes. */
export function releasesBefore(
  ...releases: readonly (readonly [name: string, change?: Partial<PastRelease>])[]
): Pick<CheckFacts, 'lastReleases'> {
  const past = releases.map(([name, change]): PastRelease => {
    return {
      tag: versionTag(name, { commit: `commit of ${name}` }),
      isMerge: false,
      changes: changed('CHANGES.rst'),
      ...change,
    }
  })
  return { lastReleases: known(past) }
}

/** Files that changed in any way. */
export const changed = (...paths: readonly string[]): readonly FileChange[] =>
  paths.map((path) => ({ path, extent: 'any' }))

/** A tag that releases a version. */
export function tagNamed(name: string, prefix = ''): TagName {
  const reading = readTag(name, prefix)
  if (reading.kind !== 'release') throw new Error(`not a release tag: ${name}`)
  return reading.tag
}

/** The pull request of 3.2.0, in which nothing is wrong, with a change. */
export function facts(change: Partial<CheckFacts> = {}): CheckFacts {
  return {
    commit: here,
    isMerge: false,
    state: state('3.2.0', section('3.2.0'), section('3.1.0', { line: 20, date: dated('2025-11-11') })),
    base: state('3.2.0.dev', section('3.2.0', { date: unreleased }), section('3.1.0', { date: dated('2025-11-11') })),
    settings: defaultSettings,
    tagPrefix: '',
    tagPrefixFrom: 'nothing',
    askedTag: undefined,
    existingTag: undefined,
    history: history([], here),
    startingTags: undefined,
    lastReleases: known([]),
    isShallow: false,
    changes: known([]),
    milestone: known(undefined),
    checkRuns: known({ failing: [], running: [] }),
    statuses: known({ failing: [], running: [] }),
    notesTemplate: undefined,
    referenceDay: { day: '2026-02-18', of: 'the day of the commit' },
    ...change,
  }
}

/** As the section of the next version begins. */
export const unreleased: ReleaseDate = { kind: 'unreleased', text: 'Unreleased', line: 5 }

/** What the rules find in the facts of `facts`, with a change. */
export function problemsOf(change: Partial<CheckFacts>): readonly Problem[] {
  const decision = decideCheck(facts(change))
  if (decision.kind === 'not-a-release') throw new Error(decision.reason)
  for (const problem of decision.problems) if (problem.message !== notThere.message) sawProblem(problem)
  return decision.problems
}

/** Severity and code of every problem. */
export const codesOf = (change: Partial<CheckFacts>): readonly string[] =>
  problemsOf(change).map(({ code, severity }) => `${severity} ${code}`)

/** The facts that differ in the section of the version only. */
export const withSection = (change: Partial<Section>, version = '3.2.0'): Partial<CheckFacts> => ({
  state: state(version, section(version, change), section('3.1.0')),
})

// In the place of what a reader says.
const notThere = { message: 'It is not there.', hint: 'Put it there.' }

/** What could not be read, for a reason. */
export const unreadable = (code: ErrorCode) =>
  ({
    kind: 'unreadable',
    error: new ReleaseError(code, notThere),
  }) as const
