import type { Problem } from '../../errors.ts'
import { sectionsOf } from '../change-log/index.ts'
import type { ChangeLog, Section } from '../change-log/tree.ts'
import type { Project } from '../project.ts'
import { parseVersion, releasedAs, type Version } from '../version.ts'
import type { CheckFacts } from './facts.ts'

/** One rule: what it finds wrong, or nothing. */
export type Rule = (subject: Subject) => readonly Problem[]

/** The facts, with what every rule would otherwise work out again. */
export interface Subject {
  readonly facts: CheckFacts
  readonly project: Project | undefined
  /** The version of the project; `undefined` if the project cannot be read, or PEP 440 cannot read its version. */
  readonly declared: Version | undefined
  /** The version that is to be released: that of the tag, else the one that the declared version leads to. */
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

/** Work out what the rules need. */
export function subjectOf(facts: CheckFacts): Subject {
  const { project, changeLog } = facts.state
  const readProject = project.kind === 'read' ? project.value : undefined
  const readLog = changeLog.kind === 'read' ? changeLog.value : undefined
  const declared = readProject && parseVersion(readProject.version.text)
  const version = facts.askedTag?.version ?? (declared && releasedAs(declared))
  const choice: SectionChoice = readLog && version ? chooseSection(readLog, version) : { kind: 'none' }
  return { facts, project: readProject, declared, version, changeLog: readLog, choice }
}

/** The section of a version: its own, else that of its base version if it is a pre-release. */
function chooseSection(changeLog: ChangeLog, version: Version): SectionChoice {
  const all = sectionsOf(changeLog, version)
  const [section] = all
  if (section !== undefined) return { kind: 'own', section, all }
  const base = version.isPreRelease ? parseVersion(version.base) : undefined
  const [baseSection] = base === undefined ? [] : sectionsOf(changeLog, base)
  return baseSection === undefined ? { kind: 'none' } : { kind: 'base', section: baseSection }
}
