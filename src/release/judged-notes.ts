import { tagNameOfRelease } from './checks/released-version.ts'
import type { CheckDecision, CheckFacts } from './checks.ts'
import { type Notes, renderNotes } from './notes.ts'

/** Where a release is made, and how long its notes may be. */
export interface NotesPlace {
  /** `owner/name` */
  readonly repository: string
  /** Characters; without it, as many as GitHub takes. */
  readonly longest?: number
}

/**
 * The notes of a release that was judged.
 *
 * @returns `undefined` if project or version cannot be read. A template that cannot be used, which is a problem of its
 *   own, is left out.
 */
export function notesOfJudged(
  facts: CheckFacts,
  { section, version, problems }: Exclude<CheckDecision, { kind: 'not-a-release' }>,
  place: NotesPlace,
): Notes | undefined {
  const { notesTemplate } = facts
  const { changeLog, project } = facts.state
  if (version === undefined || project.kind !== 'read') return undefined
  const isTemplateUsable = !problems.some(({ code }) => code === 'notes-template-invalid')
  return renderNotes({
    changeLog: changeLog.kind === 'read' ? changeLog.value : undefined,
    section,
    version,
    tag: tagNameOfRelease(facts, version),
    projectName: project.value.name,
    changesUrl: project.value.changesUrl,
    template: isTemplateUsable ? notesTemplate?.text : undefined,
    ...place,
  })
}
