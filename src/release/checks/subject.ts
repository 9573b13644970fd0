import type { ChangeLog, Section } from '../change-log/tree.ts'
import { sectionsOf } from '../change-log.ts'
import type { Project } from '../project.ts'
import { parseVersion, type Version } from '../version.ts'
import { declaredVersion } from './declared-version.ts'
import type { CheckFacts } from './facts.ts'
import { type Finding, notApplicable, notChecked, type Skipped } from './finding.ts'
import { versionToRelease } from './released-version.ts'

/** The facts, with what every rule would otherwise work out again. */
export interface Subject {
  readonly facts: CheckFacts
  readonly project: Project | undefined
  /** The version that the project writes; `undefined` if that cannot be read, PEP 440 cannot read it, or the tag has it. */
  readonly declared: Version | undefined
  /** The version that is to be released; `undefined` if it is not known. */
  readonly version: Version | undefined
  readonly changeLog: ChangeLog | undefined
  readonly choice: SectionChoice
}

/** Which section of the change log belongs to the version. */
type SectionChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly section: Section; readonly all: readonly Section[] }
  /** A pre-release may use the section of the final release that it leads to. */
  | { readonly kind: 'base'; readonly section: Section }

/** A subject whose version is known. */
export type VersionSubject = Subject & { readonly version: Version }

/** A subject with a change log in which the version has a section. */
export type SectionSubject = VersionSubject & {
  readonly changeLog: ChangeLog
  readonly choice: Exclude<SectionChoice, { kind: 'none' }>
}

/** Work out what the rules need. */
export function subjectOf(facts: CheckFacts): Subject {
  const { project, changeLog } = facts.state
  const readProject = project.kind === 'read' ? project.value : undefined
  const readLog = changeLog.kind === 'read' ? changeLog.value : undefined
  const declared = declaredVersion(facts.state)
  const version = versionToRelease(facts)
  const choice: SectionChoice = version ? chooseSection(readLog, version) : { kind: 'none' }
  return { facts, project: readProject, declared, version, changeLog: readLog, choice }
}

/** The section of a version: its own, else that of its base version if it is a pre-release. */
export function chooseSection(changeLog: ChangeLog | undefined, version: Version): SectionChoice {
  if (changeLog === undefined) return { kind: 'none' }
  const all = sectionsOf(changeLog, version)
  const [section] = all
  if (section !== undefined) return { kind: 'own', section, all }
  const base = version.isPreRelease ? parseVersion(version.base) : undefined
  const [baseSection] = base === undefined ? [] : sectionsOf(changeLog, base)
  return baseSection === undefined ? { kind: 'none' } : { kind: 'base', section: baseSection }
}

/** A rule about the version: not checked if that is not known. */
export function withVersion(find: (subject: VersionSubject) => Finding): (subject: Subject) => Finding {
  return (subject) => {
    const { version } = subject
    return version === undefined
      ? notChecked('the version of the project cannot be read')
      : find({ ...subject, version })
  }
}

/** A rule about the section of the version: not checked if there is none. */
export function withSection(find: (subject: SectionSubject) => Finding): (subject: Subject) => Finding {
  return withVersion((subject) => {
    const { changeLog, choice, facts } = subject
    if (changeLog === undefined || choice.kind === 'none') return noSection(facts)
    return find({ ...subject, changeLog, choice })
  })
}

/** Why a rule about the change log is not checked. */
export function noSection({ settings, state: { changeLog, fragments } }: CheckFacts): Skipped {
  if (settings.changeLog.kind === 'none') return notApplicable('the project sets change-log = "none"')
  if (changeLog.kind === 'unreadable') return notChecked('the change log cannot be read')
  if (changeLog.value === undefined && fragments?.tool.name === 'reno')
    return notApplicable('reno keeps the notes of each release, and writes no change log')
  if (changeLog.value === undefined) return notChecked('there is no change log')
  return notChecked('the change log has no section of the version')
}
