import { tableOf } from '../bench/table.ts'
import { type Clone, cloneOf } from './clones.ts'
import { commitOf, withCopy } from './copies.ts'
import type { ListedTag } from './lists.ts'
import { type Answer, answerOf, command } from './processes.ts'
import { notRun, share } from './sums.ts'

/** What `check TAG` says of a listed tag, without any setting. */
export interface CheckedTag {
  readonly listed: ListedTag
  readonly answer: Answer
  /** "Go" for what is fine, and the listed error for a fault. */
  readonly isRight: boolean
}

/** Run `check` on every listed tag that a clone has. */
export function checkTags(
  tags: readonly ListedTag[],
  clones: readonly Clone[],
  say: (line: string) => void,
): readonly CheckedTag[] {
  return [...Map.groupBy(tags, ({ repository }) => repository)].flatMap(([repository, listed]) => {
    const clone = cloneOf(repository, clones)
    if (clone === undefined) return []
    say(`check: ${repository}, ${listed.length} tags`)
    return withCopy(clone, (copy) => {
      const there = listed.filter(({ tag }) => commitOf(copy, `refs/tags/${tag}`) !== undefined)
      return there.map((row) => checkedTag(row, answerOf(command(copy, ['check', row.tag]))))
    })
  })
}

function checkedTag(listed: ListedTag, answer: Answer): CheckedTag {
  const isRight = isFine(listed) ? answer.verdict === 'go' : answer.errors.includes(listed.verdict)
  return { listed, answer, isRight }
}

const isFine = ({ verdict }: ListedTag): boolean => verdict === 'fine'

/** The table of repositories, every tag that is not judged as the list says, and what was not run. */
export function checkReport(tags: readonly ListedTag[], checked: readonly CheckedTag[]): string {
  const byRepository = Map.groupBy(checked, ({ listed }) => listed.repository)
  const titles = ['repository', 'tags', 'go', 'fine', 'of them go', 'not go', 'faulty', 'seen', 'not seen']
  const rows = [...byRepository].map(([repository, those]) => [repository, ...countsOf(those)])
  const wrong = checked.filter(({ isRight }) => !isRight)
  const differing = wrong.map(({ listed, answer }) => {
    return [listed.repository, listed.tag, listed.verdict, answer.verdict, answer.errors.join(' ')]
  })
  const fine = checked.filter(({ listed }) => isFine(listed))
  const refused = fine.filter(({ isRight }) => !isRight).length
  const notSeen = wrong.length - refused
  const ran = new Set(checked.map(({ listed }) => listed))
  return [
    '## check TAG, without settings\n',
    tableOf([titles, ...rows, ['all', ...countsOf(checked)]]),
    '\nNot judged as the list says:\n',
    tableOf([['repository', 'tag', 'list', 'check', 'errors'], ...differing]),
    '',
    `not go: ${share(checked.filter(({ answer }) => answer.verdict !== 'go').length, checked.length)}`,
    `fine, but not go: ${share(refused, fine.length)}`,
    `fault not seen: ${share(notSeen, checked.length - fine.length)}`,
    ...notRun('tags', tags, ran),
  ].join('\n')
}

function countsOf(checked: readonly CheckedTag[]): readonly string[] {
  const go = checked.filter(({ answer }) => answer.verdict === 'go')
  const [fine, faulty] = [true, false].map((kind) => checked.filter(({ listed }) => isFine(listed) === kind))
  const halves = [fine, faulty].flatMap((those = []) => {
    const right = those.filter(({ isRight }) => isRight).length
    return [those.length, right, those.length - right]
  })
  return [checked.length, go.length, ...halves].map(String)
}
