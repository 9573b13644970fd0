import { tableOf } from '../bench/table.ts'
import { type Agreement, type Comparison, compare } from './changes.ts'
import { type Clone, cloneOf } from './clones.ts'
import { commitOf, standBefore, withCopy } from './copies.ts'
import type { ListedRelease, ListedStart } from './lists.ts'
import { answerOf, command, gitOutput } from './processes.ts'
import { notRun, share } from './sums.ts'

/** What a command made where a person made a commit. */
export interface Remade<Row> {
  readonly listed: Row
  /** The tag or version that names it. */
  readonly name: string
  /** `undefined` where the command stopped. */
  readonly comparison: Comparison | undefined
  /** Codes of its errors. */
  readonly errors: readonly string[]
}

/** A commit of a person, and the command that should make the same. */
interface Case<Row> {
  readonly listed: Row
  readonly name: string
  readonly commit: string
  readonly words: readonly string[]
}

/** Run `prepare` on the parents of the listed release commits, on the day that they tell. */
export function prepareReleases(
  rows: readonly ListedRelease[],
  clones: readonly Clone[],
  say: (line: string) => void,
): readonly Remade<ListedRelease>[] {
  const cases = rows.map((listed): Case<ListedRelease> => {
    const { tag, day } = listed
    // What stands before the first digit is the tag's prefix.
    return { listed, name: tag, commit: `refs/tags/${tag}`, words: ['prepare', tag.replace(/^\D+/, ''), '--date', day] }
  })
  return remake(cases, clones, say)
}

/** Run `next` on the parents of the listed commits that begin a version. */
export function startVersions(
  rows: readonly ListedStart[],
  clones: readonly Clone[],
  say: (line: string) => void,
): readonly Remade<ListedStart>[] {
  const cases = rows.map((listed): Case<ListedStart> => {
    const { commit, version } = listed
    return { listed, name: `${version} ${commit.slice(0, 8)}`, commit, words: ['next', version] }
  })
  return remake(cases, clones, say)
}

function remake<Row extends { readonly repository: string }>(
  cases: readonly Case<Row>[],
  clones: readonly Clone[],
  say: (line: string) => void,
): readonly Remade<Row>[] {
  return cases.flatMap(({ listed, name, commit, words }) => {
    const clone = cloneOf(listed.repository, clones)
    if (clone === undefined) return []
    say(`${words[0]}: ${listed.repository} ${name}`)
    return withCopy(clone, (copy) => {
      const theirs = commitOf(copy, commit)
      if (theirs === undefined) return []
      const base = standBefore(copy, theirs)
      const { verdict, errors } = answerOf(command(copy, words))
      const ours = gitOutput(copy, ['rev-parse', 'HEAD'])
      // Without a commit, it may also have found everything there already.
      const isRefused = ours === base && (verdict === 'stopped' || verdict === 'no-answer')
      return [{ listed, name, comparison: isRefused ? undefined : compare(copy, { base, ours, theirs }), errors }]
    })
  })
}

/** The table of what was made, and the sums. */
export function remadeReport<Row extends ListedRelease | ListedStart>(
  title: string,
  rows: readonly Row[],
  remade: readonly Remade<Row>[],
): string {
  const titles = ['repository', 'release', 'section', 'result', 'in what']
  const lines = remade.map((one) => [
    one.listed.repository,
    one.name,
    sectionOf(one.listed),
    resultOf(one),
    detailOf(one),
  ])
  const counts = Map.groupBy(remade, resultOf)
  const stood = remade.filter(({ listed }) => sectionOf(listed) === 'before')
  const right = stood.filter((one) => asFarAsItGoes.includes(resultOf(one)))
  return [
    `## ${title}\n`,
    tableOf([titles, ...lines]),
    '',
    [...counts].map(([result, those]) => `${result}: ${those.length}`).join(', '),
    `the same as far as it goes, where the section stood there before: ${share(right.length, stood.length)}`,
    ...notRun('commits', rows, new Set(remade.map(({ listed }) => listed))),
  ].join('\n')
}

const asFarAsItGoes: readonly string[] = ['identical', 'further files', 'further lines'] satisfies readonly Agreement[]

// `next` makes its section itself.
const sectionOf = (listed: ListedRelease | ListedStart): string => ('section' in listed ? listed.section : 'before')

function resultOf<Row>({ comparison }: Remade<Row>): string {
  return comparison?.agreement ?? 'refused'
}

function detailOf<Row>({ comparison, errors }: Remade<Row>): string {
  if (comparison === undefined) return errors.join(' ')
  const { furtherFiles, furtherLines, ownLines } = comparison
  const own = ownLines.map(({ file, text }) => `${file} ${text}`)
  const shown = [...(own.length > 0 ? own : furtherLines), ...furtherFiles.map((file) => `further ${file}`)]
  return [...shown.slice(0, 4), ...(shown.length > 4 ? [`${shown.length - 4} more`] : [])].join(' | ')
}
