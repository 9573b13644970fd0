import { posix } from 'node:path'
import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { isOfTool } from '../fragments/tree-fragments.ts'
import { type FileKind, kindOfFile } from './changed-files.ts'
import type { CheckFacts } from './facts.ts'
import { type Finding, notChecked } from './finding.ts'
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

const unexpectedFiles = withChanges((paths) => [
  ...unexpected(paths, 'source', 'error'),
  ...unexpected(paths, 'tests', 'error'),
  ...unexpected(paths, 'other', 'error'),
  ...unexpected(paths, 'documentation', 'warning'),
  ...unexpected(paths, 'tooling', 'warning'),
])

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
  find: withChanges((paths) => {
    const changed = paths.filter((path) => kindOfFile(path) === 'workflow')
    const [file] = changed
    if (file === undefined) return []
    const message = `The release changes ${firstOf(changed)}: the tag runs its own workflow files, and they decide what is built, signed, and published.`
    const hint = 'Change workflows in a pull request of their own, and release from its merge; else review every line.'
    return [{ code: 'unexpected-workflow-files', severity: 'warning', message, hint, file }]
  }),
}

function unexpected(paths: readonly string[], kind: FileKind, severity: Problem['severity']): readonly Problem[] {
  const changed = paths.filter((path) => kindOfFile(path) === kind)
  const [file] = changed
  if (file === undefined) return []
  const message = `The release changes ${words[kind]}: ${firstOf(changed)}.`
  const hint =
    'Move the change to a pull request of its own; what belongs to every release is named by allow-files in [tool.release-action].'
  return [{ code: 'unexpected-files', severity, message, hint, file }]
}

const words: Readonly<Record<FileKind, string>> = {
  release: 'files of the release',
  workflow: 'workflow files',
  documentation: 'documentation',
  tooling: 'files of tools',
  tests: 'tests',
  source: 'source code',
  other: 'files that no release touches',
}

function firstOf(paths: readonly string[]): string {
  const shown = paths.slice(0, shownFiles).map(quoted)
  return listed(paths.length > shownFiles ? [...shown, `${paths.length - shownFiles} more`] : shown)
}

/** A rule about the changed files, without those that belong to a release of this project. */
function withChanges(find: (paths: readonly string[]) => Finding): Rule['find'] {
  return ({ facts }) => {
    if (facts.changes.kind === 'unknown') return notChecked(facts.changes.reason)
    const others = facts.changes.value.filter(({ path, isVersionOnly }) => !isVersionOnly && !isAllowed(path, facts))
    return find(others.map(({ path }) => path))
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
