import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { ProjectState } from '../checks/facts.ts'
import type { Project } from '../project.ts'
import type { Reading } from '../reading.ts'
import { inPackage, isBuiltInPlace, type Package, pathInRepository } from './package.ts'

/** What was read of a package, with the paths of the repository, and with the package named where something could not be read. */
export function stateInRepository(own: Package, state: ProjectState): ProjectState {
  const placed = <Source extends { readonly file: string }>(source: Source): Source => ({
    ...source,
    file: pathInRepository(own, source.file),
  })
  const named = <Value>(reading: Reading<Value>, of: (value: Value) => Value): Reading<Value> => {
    if (reading.kind === 'read') return { kind: 'read', value: of(reading.value) }
    return { kind: 'unreadable', error: inPackage(own, reading.error) }
  }
  return {
    ...state,
    project: named(requireBuildable(own, state.project), (project) => {
      const { version } = project
      const moved = version.kind === 'written' ? { ...version, source: placed(version.source) } : placed(version)
      return { ...project, version: moved }
    }),
    changeLog: named(state.changeLog, (log) => log && { ...log, path: pathInRepository(own, log.path) }),
    likelyChangeLogs: state.likelyChangeLogs.map((path) => pathInRepository(own, path)),
    declarations: state.declarations.map(placed),
    bystanders: state.bystanders.map(placed),
    lock: state.lock && placed(state.lock),
    settings: {
      ...state.settings,
      problems: state.settings.problems.map((each) =>
        each.file === undefined ? each : { ...each, file: pathInRepository(own, each.file) },
      ),
    },
  }
}

/** A project file that takes the place of another makes a changed checkout, of which such a tool makes another version. */
function requireBuildable(own: Package, project: Reading<Project>): Reading<Project> {
  if (isBuiltInPlace(own) || project.kind === 'unreadable' || project.value.version.kind === 'written') return project
  const { tool, line } = project.value.version
  const error = new ReleaseError('version-not-found', {
    message: `${own.projectFile} takes the version from the tag, by ${tool}, and is built in the place of pyproject.toml: the tool would see a changed checkout.`,
    hint: `Write the version as \`version = "…"\` in [project] of ${quoted(own.projectFile)}.`,
    file: 'pyproject.toml',
    line,
  })
  return { kind: 'unreadable', error }
}
