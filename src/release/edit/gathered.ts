import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { findChangeLog, sectionsOf } from '../change-log.ts'
import { gatheringHint, isWithoutSome, notGathered } from '../fragments/gathering.ts'
import { type Fragments, fragmentsOf, writesSection } from '../fragments/tree-fragments.ts'
import { readProject } from '../project.ts'
import { reading } from '../reading.ts'
import type { ChangeLogPlace } from '../settings/values.ts'
import type { SourceTree } from '../source-tree.ts'
import { parseVersion, type Version } from '../version.ts'

/**
 * Refuse to begin by hand the section that a tool of the project writes from fragments, as long as there are some.
 *
 * @throws ReleaseError `change-log-fragments`
 */
export function requireNoneWaiting(fragments: Fragments | undefined, version: Version): void {
  // A folder that is only called like one for fragments may hold something else.
  if (fragments === undefined || fragments.tool.name === 'folder' || !writesSection(fragments.tool)) return
  if (fragments.waiting.length > 0)
    throw new ReleaseError('change-log-fragments', notGathered(fragments, version, false))
}

/**
 * Refuse a release whose section is still to be written by a tool of the project, which is not run here.
 *
 * @throws ReleaseError `change-log-fragments`, `change-log-section-missing`
 */
export async function requireGathered(tree: SourceTree, place: ChangeLogPlace, version: Version): Promise<void> {
  const fragments = await fragmentsOf(tree)
  if (fragments === undefined || !writesSection(fragments.tool)) return
  const project = await reading(readProject(tree))
  const name = project.kind === 'read' ? project.value.normalizedName : undefined
  const changeLog = await findChangeLog(tree, place, name)
  const base = version.isPreRelease ? parseVersion(version.base) : undefined
  const wanted = [version, ...(base === undefined ? [] : [base])]
  const hasSection = changeLog !== undefined && wanted.some((each) => sectionsOf(changeLog, each).length > 0)
  if (isWithoutSome(fragments, version, hasSection))
    throw new ReleaseError('change-log-fragments', notGathered(fragments, version, hasSection))
  const isUnnamed = changeLog?.sections.some(({ versions }) => versions.length === 0)
  if (hasSection || isUnnamed || fragments.tool.name === 'folder') return
  throw new ReleaseError('change-log-section-missing', {
    message: `${changeLog?.path ?? 'The project'} has no section of version ${quoted(version.text)}, and there is no fragment of one.`,
    hint: gatheringHint(fragments, version),
  })
}
