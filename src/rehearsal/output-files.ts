import type { OutputFile } from './output-folder.ts'
import { attestationsIn, type Published } from './published.ts'
import { type RehearseReport, serializeReport } from './report.ts'
import type { JobRecord } from './runner/job.ts'
import type { Stage } from './runner/stage.ts'

/** Everything that a rehearsal leaves in its output folder. */
export function outputFiles(parts: {
  readonly stage: Stage
  readonly published: Published
  readonly records: readonly JobRecord[]
  readonly report: RehearseReport
}): OutputFile[] {
  const { stage, published, records, report } = parts
  return [
    { path: 'report.json', content: serializeReport(report) },
    { path: 'trusted_root.json', content: `${JSON.stringify(stage.world.trustedRoot, null, 2)}\n` },
    { path: 'requests.jsonl', content: stage.ledger.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('') },
    ...summaries(records),
    ...logs(records),
    ...annotations(records),
    ...comment(published),
    ...releaseFiles(published),
    ...indexFiles(published),
    ...attestationFiles(published),
  ]
}

/** The summary of each step; that of a second attempt stands beside it, and that of another job has its name. */
function summaries(records: readonly JobRecord[]): OutputFile[] {
  const steps = records.flatMap((record) => record.steps)
  return steps.map(({ job, step, attempt, summary }) => {
    const isShared = steps.some((other) => other.step === step && other.job !== job)
    const name = [step, ...(isShared ? [fileName(job)] : []), ...(attempt === 1 ? [] : [`attempt-${attempt}`])]
    return { path: `summaries/${name.join('.')}.md`, content: summary }
  })
}

/** What each job printed, its attempts and runs one below the other. */
function logs(records: readonly JobRecord[]): OutputFile[] {
  const talks = talksOf(records).filter(({ log }) => log.trim() !== '')
  return [...Map.groupBy(talks, ({ job }) => fileName(job))].map(([job, ofJob]) => ({
    path: `logs/${job}.txt`,
    content: ofJob.map(({ title, attempt, log }) => `${title}, attempt ${attempt}\n${log.trimEnd()}\n`).join('\n'),
  }))
}

/** All annotations, as a log would show them. */
function annotations(records: readonly JobRecord[]): OutputFile[] {
  const rows = talksOf(records).flatMap(({ job, title, annotations: shown }) =>
    shown.map(({ level, title: heading, message, file, line }) => {
      const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`
      return `${level}: ${heading === undefined ? '' : `${heading}: `}${message}${place}\n  by ${title}, job ${job}\n`
    }),
  )
  return rows.length === 0 ? [] : [{ path: 'annotations.txt', content: rows.join('\n') }]
}

function talksOf(records: readonly JobRecord[]) {
  return records.flatMap(({ name, attempt, talks }) => talks.map((talk) => ({ job: name, attempt, ...talk })))
}

/** The name of a job as that of a file: `build-3.12-ubuntu-latest`. */
function fileName(job: string): string {
  return job.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|-+$/g, '')
}

function comment({ comments }: Published): OutputFile[] {
  return comments.length === 0 ? [] : [{ path: 'comment.md', content: `${comments.join('\n\n---\n\n').trimEnd()}\n` }]
}

function releaseFiles({ release, assets }: Published): OutputFile[] {
  if (release === undefined) return []
  const files = assets.map(({ name, bytes }) => ({ path: `release/${name}`, content: bytes }))
  return [{ path: 'release/body.md', content: release.body }, ...files]
}

function indexFiles({ simple, served, provenance }: Published): OutputFile[] {
  if (simple === undefined) return []
  return [
    { path: 'index/simple.json', content: simple },
    ...served.map(({ name, bytes }) => ({ path: `index/${name}`, content: bytes })),
    ...[...provenance].map(([name, content]) => ({ path: `index/${name}.provenance.json`, content })),
  ]
}

function attestationFiles({ provenance }: Published): OutputFile[] {
  return [...provenance].flatMap(([name, text]) =>
    [...attestationsIn(text)].map(([kind, content]) => ({ path: `attestations/${name}.${kind}.attestation`, content })),
  )
}
