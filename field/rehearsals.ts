import { tableOf } from '../bench/table.ts'
import { type Clone, cloneOf } from './clones.ts'
import { withCopy } from './copies.ts'
import type { ListedRehearsal } from './lists.ts'
import { answerOf, command } from './processes.ts'
import { notRun, share } from './sums.ts'

/** What a rehearsal of a repository, as it is, came to. */
export interface Rehearsed {
  readonly listed: ListedRehearsal
  /** The tag that was released; empty where nothing was played. */
  readonly tag: string
  /** `published`, or the code of what stopped it. */
  readonly ending: string
  /** Whether both are as the list says. */
  readonly isRight: boolean
}

/** Rehearse what is checked out in every listed clone. */
export function rehearseClones(
  rehearsals: readonly ListedRehearsal[],
  clones: readonly Clone[],
  say: (line: string) => void,
): readonly Rehearsed[] {
  return rehearsals.flatMap((listed) => {
    const clone = cloneOf(listed.repository, clones)
    if (clone === undefined) return []
    say(`rehearse: ${listed.repository}`)
    const ended = withCopy(clone, (copy) => command(copy, ['rehearse', '--out', `${copy}-rehearsal`]))
    const { verdict, errors } = answerOf(ended)
    const ending = verdict === 'published' ? verdict : errors.join(' ') || verdict
    const tag = tagIn(ended.stdout)
    return [{ listed, tag, ending, isRight: tag === listed.tag && ending === listed.ending }]
  })
}

function tagIn(stdout: string): string {
  return /"tag":"([^"]*)"/.exec(stdout)?.[1] ?? ''
}

/** The table of repositories, and what was not run. */
export function rehearsalReport(rehearsals: readonly ListedRehearsal[], rehearsed: readonly Rehearsed[]): string {
  const rows = rehearsed.map(({ listed, tag, ending, isRight }) => {
    const wanted = isRight ? listed.reason : `${listed.tag} ${listed.ending}`
    return [listed.repository, tag, ending, isRight ? 'right' : 'WRONG', wanted]
  })
  const released = rehearsed.filter(({ listed, tag }) => tag === listed.tag).length
  const right = rehearsed.filter(({ isRight }) => isRight).length
  const ran = new Set(rehearsed.map(({ listed }) => listed))
  return [
    '## rehearse, of what is checked out\n',
    tableOf([['repository', 'tag', 'ending', 'as listed', 'why, or what the list says'], ...rows]),
    '',
    `the right release: ${share(released, rehearsed.length)}`,
    // What builds a project is that of this machine, and may be too old for it.
    `ended as listed: ${share(right, rehearsed.length)}`,
    ...notRun('rehearsals', rehearsals, ran),
  ].join('\n')
}
