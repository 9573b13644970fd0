import { posix } from 'node:path'
import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { isOfTool } from '../fragments/tree-fragments.ts'
import type { CheckFacts, FileChange } from './facts.ts'
import { type Finding, notChecked } from './finding.ts'
import { asBefore, type ChangeKind, type Habit, habitOfReleases, isAlike, kindOfChange, severityOf } from './habits.ts'
import type { Rule } from './rule.ts'

const shownFiles = 5

/** `unexpected-files`: what slipped into the release was not reviewed as a change. */
const filesAreExpected: Rule = {
  claim: 'Only files that a release touches are changed',
  find: (subject) => {
    const { state, base } = subject.facts
    // The file that states the version belongs to every release, and nobody knows which one that is.
    if (state.project.kind !== 'read' || (base !== undefined && base.project.kind !== 'read'))
      return notChecked('where the project states its version cannot be read')
    return unexpectedFiles(subject)
  },
}

/** What a release touches only where the last ones did, then what it may touch. */
const foreignKinds = ['source', 'version-file', 'tests', 'other'] as const
const toleratedKinds = ['words', 'translations', 'documentation', 'tooling'] as const

const unexpectedFiles = withChanges((changes, facts) => [
  ...foreignKinds.flatMap((kind) => foreign(ofKind(changes, kind), kind, facts)),
  ...toleratedKinds.flatMap((kind) => tolerated(ofKind(changes, kind), kind, facts)),
])

const ofKind = (changes: readonly FileChange[], kind: ChangeKind): readonly FileChange[] =>
  changes.filter((change) => kindOfChange(change) === kind)

/** `unexpected-files`, for the one part of the metadata that decides what code runs when the release is built. */
const buildIsUnchanged: Rule = {
  claim: 'The project is built as before',
  find: ({ facts, project }) => {
    const before = facts.base?.project
    if (project === undefined || before?.kind !== 'read')
      return notChecked('the project cannot be compared with its base')
    const [was, is] = [before.value, project].map(({ buildBackend, buildRequires }) =>
      [buildBackend, ...buildRequires].join(', '),
    )
    if (was === is) return []
    const message = `The release changes how the project is built: ${quoted(was ?? '')} became ${quoted(is ?? '')}.`
    const hint = 'Change [build-system] in a pull request of its own, whose builds are tested.'
    return [{ code: 'unexpected-files', severity: 'warning', message, hint, file: 'pyproject.toml' }]
  },
}

/** `unexpected-workflow-files`: the tag's own workflow files are what builds, signs, and publishes it. */
const workflowsAreUnchanged: Rule = {
  claim: 'No workflow file is changed',
  find: withChanges((changes, facts) => {
    const changed = ofKind(changes, 'workflow')
    const [first] = changed
    if (first === undefined) return []
    const message = `The release changes ${firstOf(changed)}${asUsual(changed, facts)}: the tag runs its own workflow files, and they decide what is built, signed, and published.`
    const hint = 'Change workflows in a pull request of their own, and release from its merge; else review every line.'
    return [{ code: 'unexpected-workflow-files', severity: 'warning', message, hint, file: first.path }]
  }),
}

/** Changes of a kind that are a departure, and those that are a habit: a project may release one package with its source. */
function foreign(changes: readonly FileChange[], kind: ChangeKind, facts: CheckFacts): readonly Problem[] {
  const [departures, others] = [true, false].map((isNew) =>
    changes.filter((change) => (fileHabit([change], facts).kind === 'new') === isNew),
  )
  return [departures, others].flatMap((those = []) => {
    const habit = fileHabit(those, facts)
    return unexpected(those, `${words[kind]}: ${firstOf(those)}${asBefore(habit)}`, severityOf(habit))
  })
}

function tolerated(changes: readonly FileChange[], kind: ChangeKind, facts: CheckFacts): readonly Problem[] {
  return unexpected(changes, `${words[kind]}: ${firstOf(changes)}${asUsual(changes, facts)}`, 'warning')
}

/** Whether the last releases changed one of these files, or one like it. */
function fileHabit(changes: readonly FileChange[], facts: CheckFacts): Habit {
  return habitOfReleases(facts, (release) =>
    release.changes.some((earlier) => changes.some((change) => isAlike(change, earlier))),
  )
}

/** That it is a habit, of what is never an error. */
function asUsual(changes: readonly FileChange[], facts: CheckFacts): string {
  const habit = fileHabit(changes, facts)
  return habit.kind === 'usual' ? asBefore(habit) : ''
}

function unexpected(changes: readonly FileChange[], what: string, severity: Problem['severity']): readonly Problem[] {
  const [first] = changes
  if (first === undefined) return []
  const hint =
    'Move the change to a pull request of its own; what belongs to every release is named by allow-files in [tool.release-action].'
  return [{ code: 'unexpected-files', severity, message: `The release changes ${what}.`, hint, file: first.path }]
}

const words: Readonly<Record<ChangeKind, string>> = {
  release: 'files of the release',
  workflow: 'workflow files',
  documentation: 'documentation',
  tooling: 'files of tools',
  tests: 'tests',
  translations: 'translations',
  source: 'source code',
  'version-file': 'more than the version where it is stated',
  words: 'comments, docstrings, or another version in source code, and no more of it',
  other: 'files that no release touches',
}

function firstOf(changes: readonly FileChange[]): string {
  const shown = changes.slice(0, shownFiles).map(({ path }) => quoted(path))
  return listed(changes.length > shownFiles ? [...shown, `${changes.length - shownFiles} more`] : shown)
}

/** A rule about the changed files, without those that belong to a release of this project. */
function withChanges(find: (changes: readonly FileChange[], facts: CheckFacts) => Finding): Rule['find'] {
  return ({ facts }) => {
    if (facts.changes.kind === 'unknown') return notChecked(facts.changes.reason)
    return find(
      facts.changes.value.filter((change) => !isAllowed(change.path, facts)),
      facts,
    )
  }
}

function isAllowed(path: string, { state, base, settings }: CheckFacts): boolean {
  const { changeLog: log } = state
  const changeLog = log.kind === 'read' ? log.value?.path : log.error.file
  // As the base has it: a release does not say itself what belongs to it.
  const tool = base?.fragments?.tool
  const isFragment = tool !== undefined && isOfTool(tool, path)
  return path === changeLog || isFragment || settings.allowFiles.some((glob) => posix.matchesGlob(path, glob))
}

/** The rules about what the pull request changes. */
export const fileRules: readonly Rule[] = [filesAreExpected, buildIsUnchanged, workflowsAreUnchanged]
