import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { lastReleasesCount } from '../history.ts'
import { type Known, known } from '../known.ts'
import type { CheckFacts, PastRelease, ReleaseStates } from './facts.ts'
import { kindOfChange } from './habits/file-roles.ts'
import { versionToRelease } from './released-version.ts'
import { chooseSection } from './subject.ts'

export { changeLogBefore, sectionsBelow } from './habits/before.ts'
export { type ChangeKind, isAlike, kindOfChange } from './habits/file-roles.ts'

/** Whether the last releases did what one does now. */
export type Habit =
  /** At least one of them did. */
  | { readonly kind: 'usual'; readonly those: readonly string[]; readonly count: number }
  /** None of them did; there may be none. */
  | { readonly kind: 'new'; readonly count: number }
  /** `reason` is as in `Known`. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** What a past release did of one thing. */
export interface Deed {
  /** Its tag, or its version. */
  readonly name: string
  readonly isDone: boolean
}

/** Whether something is a habit of the last releases, the nearest first; only the first three count. */
export function habitOf(deeds: Known<readonly Deed[]>): Habit {
  if (deeds.kind === 'unknown') return deeds
  const last = deeds.value.slice(0, lastReleasesCount)
  const those = last.filter(({ isDone }) => isDone).map(({ name }) => name)
  return those.length === 0 ? { kind: 'new', count: last.length } : { kind: 'usual', those, count: last.length }
}

/** Whether the last releases, as the repository has them, did something. */
export function habitOfReleases({ lastReleases }: CheckFacts, isDone: (release: PastRelease) => boolean): Habit {
  if (lastReleases.kind === 'unknown') return lastReleases
  return habitOf(known(lastReleases.value.map((each) => ({ name: each.tag.name, isDone: isDone(each) }))))
}

/** An error is a departure from what the last releases did. What they did is not judged where it is not known. */
export const severityOf = ({ kind }: Habit): 'error' | 'warning' => (kind === 'new' ? 'error' : 'warning')

/** What to add to what was found: `, as in 2 of the last 3 releases ("3.0.1" and "3.0.0")`. */
export function asBefore(habit: Habit): string {
  switch (habit.kind) {
    case 'usual': {
      const { those, count } = habit
      const last = count === 1 ? 'the last release' : `the last ${count} releases`
      return `, as in ${those.length === count ? '' : `${those.length} of `}${last} (${listed(those.map(quoted))})`
    }
    case 'new':
      return ''
    case 'unknown':
      return ` (whether the last releases were so is not checked: ${habit.reason})`
  }
}

/** The facts that say what a release does. */
type Doings = ReleaseStates & Pick<CheckFacts, 'isMerge' | 'changes' | 'history' | 'commit'>

/** Whether a release does anything that may be a habit, so that the last ones have to be looked at. */
export function asksForHabits(facts: Doings): boolean {
  const { isMerge, changes, history, commit, state } = facts
  const { value: changeLog } = state.changeLog.kind === 'read' ? state.changeLog : { value: undefined }
  const version = versionToRelease(facts)
  const isWithoutSection = changeLog !== undefined && version && chooseSection(changeLog, version).kind === 'none'
  const isForeign = changes.kind === 'known' && changes.value.some((change) => kindOfChange(change) !== 'release')
  const tags = history.kind === 'known' ? history.value.tags : []
  const isLightweight = tags.some((tag) => tag.commit === commit && !tag.isAnnotated)
  return isMerge || isWithoutSection === true || isForeign || isLightweight
}
