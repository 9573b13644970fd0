import type { Problem } from '../errors.ts'
import { counted, listed } from '../listed.ts'
import type { Audience } from '../report/shown-problem.ts'
import { type Style, toned } from '../report/style.ts'
import { terminalProblems } from '../report/terminal.ts'
import { formatSize } from '../report/words.ts'
import type { RehearseReport } from './report.ts'
import type { JobRecord } from './runner/job.ts'
import type { Ledger } from './runner/ledger.ts'
import type { MadeRelease, Scene } from './scene.ts'

/** One line for the person who watches. */
export type Say = (line: string) => void

/** Where the person watches, how lines are shown there, and in whose words. */
export interface Talk {
  readonly say: Say
  readonly style: Style
  readonly audience: Audience
}

/** The beginning: which files run, what is released, and what of it is not in the project's own repository. */
export function sayScene(talk: Talk, scene: Scene): void {
  const { say } = talk
  const { project, version, tag, origin, repository, workflows, source, made } = scene
  say(workflows.said)
  say(`Rehearsal of ${project} ${version} as ${repository.owner}/${repository.name}`)
  say(`  tag ${tag} at commit ${origin.commit.slice(0, 12)}; no request leaves this machine`)
  if (made !== undefined) say(`  ${madeLine(made)}`)
  const { uncommitted } = source
  if (uncommitted !== 0) {
    const changes = uncommitted === 1 ? '1 change that is' : `${uncommitted ?? 'all'} changes that are`
    say(`  ${changes} not committed: not part of the rehearsal`)
  }
  sayProblems(talk, scene.warnings)
}

/** One line on a release that the rehearsal made, as a person would make it next. */
function madeLine({ isBegun, isReleased, hasMadeUpEntry, reason, from, outBefore }: MadeRelease): string {
  const commands = [...(isBegun ? ['`next`'] : []), ...(isReleased ? ['`prepare`'] : [])]
  const how = commands.length === 0 ? 'the tag alone, since no file changes' : `as ${listed(commands)} would make it`
  const entry = hasMadeUpEntry ? ', with one placeholder entry' : ''
  const why = reason === undefined ? '' : `; ${reason.replace(/\.$/, '')}`
  const before = outBefore === undefined ? '' : `; the tag ${outBefore} is on another commit`
  return `made in the copy on ${from.slice(0, 12)}, ${how}${entry}${why}${before}`
}

/** The moment in which a person acts. */
export function sayButton(say: Say, number: 1 | 2 | 3, what: string): void {
  say('')
  say(`Button ${number}: ${what}`)
}

/** One line for one attempt of a job. */
export function sayJob(say: Say, record: JobRecord): void {
  const time =
    record.result === 'skipped' || record.ready !== undefined ? '' : `${(record.durationMs / 1000).toFixed(1)} s`
  say(`  ${record.name.padEnd(12)} ${wordOf(record).padEnd(8)} ${time.padStart(7)}`.trimEnd())
}

function wordOf({ attempt, result, unrun, ready }: JobRecord): string {
  if (unrun !== undefined) return `not run: ${unrun}`
  switch (result) {
    case 'success':
      if (ready !== undefined) return `not run here: the files of ${ready}`
      return attempt === 1 ? 'done' : 'again'
    case 'failure':
      return 'FAILED'
    case 'skipped':
      return 'skipped'
  }
}

/** Problems, as every command shows them. */
export function sayProblems({ say, style, audience }: Talk, problems: readonly Problem[]): void {
  for (const row of terminalProblems(problems, audience, style)) say(row)
}

/** What the closing table is made of. */
interface Closing {
  readonly report: RehearseReport
  readonly records: readonly JobRecord[]
  readonly ledger: Ledger
  readonly out: string
  /** Attestations on the index by file name: `publish`, `slsa`. */
  readonly attestations: ReadonlyMap<string, readonly string[]>
  readonly hasComment: boolean
  /** What the index took without a look at all that PyPI looks at. */
  readonly notChecked: readonly string[]
}

/** The end: verdict, files, where to look, and what was not run or not checked. */
export function sayClosing({ say, style }: Talk, closing: Closing): void {
  const { report, records, attestations } = closing
  say('')
  say(toned(verdictLine(report), 'verdict', style))
  for (const { name, sizeBytes, sha256, provenanceLine } of report.files) {
    say('')
    say(`  ${name.padEnd(66)} ${formatSize(sizeBytes).padStart(10)}`)
    say(`    sha256  ${sha256}`)
    const kinds = attestations.get(name)
    const index = kinds === undefined ? 'not on the index' : `index/, attestations/ (${kinds.join(', ') || 'none'})`
    const line = provenanceLine === undefined ? '' : `, line ${provenanceLine} of multiple.intoto.jsonl`
    say(`    see     release/${line}`)
    say(`            ${index}`)
  }
  say('')
  for (const row of whereToLook(closing)) say(row)
  for (const row of onlyAtGitHub(records)) say(row)
  for (const row of section('Not checked here, and PyPI may refuse it:', closing.notChecked)) say(row)
}

/** What only GitHub runs: jobs, with those that went on without them, and steps. */
function onlyAtGitHub(records: readonly JobRecord[]): string[] {
  const jobs = records.flatMap(({ name, unrun, ready }) => {
    if (ready !== undefined) return [`${name}: not run here; its files are those of ${ready}`]
    if (unrun === undefined) return []
    const users = records.filter(({ presumed }) => presumed.includes(name)).map((record) => record.name)
    return [
      `${name}: ${unrun}${users.length === 0 ? '' : `; ${listed([...new Set(users)])} went on as if it had succeeded`}`,
    ]
  })
  const steps = records.flatMap(({ name, notRun }) => notRun.map((what) => `${what} (${name})`))
  return [...section('Jobs that only GitHub runs:', jobs), ...section('Steps that only GitHub runs:', steps)]
}

function section(title: string, found: readonly string[]): string[] {
  const different = [...new Set(found)]
  return different.length === 0 ? [] : ['', title, ...different.map((row) => `  ${row}`)]
}

function verdictLine({ verdict, code, project, version, files }: RehearseReport): string {
  switch (verdict) {
    case 'published':
      return `Published: ${project} ${version}, ${counted(files.length, 'file')}.`
    case 'refused':
      return `Refused [${code}]: ${project} ${version} was not released.`
    case 'failed':
      return `Failed${code === null ? '' : ` [${code}]`}: the rehearsal of ${project} ${version} did not hold.`
  }
}

function whereToLook({
  report: { files },
  records,
  ledger: { entries },
  out,
  attestations,
  hasComment,
}: Closing): string[] {
  const talks = records.flatMap((record) => record.talks)
  const hasLogs = talks.some(({ log }) => log.trim() !== '')
  const hasAnnotations = talks.some(({ annotations }) => annotations.length > 0)
  const writes = entries.filter(({ write }) => write).length
  return [
    `In ${out.replace(/\/$/, '')}/:`,
    ...(files.length === 0 ? [] : ['  release/         the release page: body.md and every asset']),
    ...(attestations.size === 0
      ? []
      : ['  index/           what PyPI (stand-in) serves', '  attestations/    of each file on the index']),
    '  summaries/       what each step says on the page of its run',
    ...(hasLogs ? ['  logs/            what each job printed, such as the words of the build'] : []),
    ...(hasAnnotations ? ['  annotations.txt  the annotations of all jobs'] : []),
    ...(hasComment ? ['  comment.md       what is said on the release pull request'] : []),
    `  requests.jsonl   ${counted(entries.length, 'request')}, ${writes} of them ${writes === 1 ? 'a write' : 'writes'}`,
    '  report.json      all of this for programs',
  ]
}
