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
    ...releaseFiles(published),
    ...indexFiles(published),
    ...attestationFiles(published),
  ]
}

/** The summary of each step; that of a second attempt stands beside it. */
function summaries(records: readonly JobRecord[]): OutputFile[] {
  return records.flatMap(({ steps }) =>
    steps.map(({ step, attempt, summary }) => ({
      path: `summaries/${attempt === 1 ? step : `${step}.attempt-${attempt}`}.md`,
      content: summary,
    })),
  )
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
