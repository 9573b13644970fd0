import type { Asset } from '../clients/github/assets.ts'
import type { Release } from '../clients/github/releases.ts'
import type { CurrentTrust } from '../clients/trust/current-trust.ts'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { type Report, reportOf } from '../report.ts'
import type { DraftWork, WantedRelease } from './decide-draft.ts'

/** What `draft` wanted, decided, and found afterwards. */
export interface DraftOutcome {
  readonly wanted: WantedRelease
  readonly decision: DraftWork
  readonly release: Release
  readonly assets: readonly Asset[]
  readonly greater: string | undefined
  /** What provenance was verified against. */
  readonly current: CurrentTrust
}

/** The report of the step `draft`. */
export function draftReport({ wanted, decision, release, assets, greater, current }: DraftOutcome): Report {
  const uploaded = new Set(decision.kind === 'done' ? [] : decision.uploads.map(({ name }) => name))
  const left = assets.filter(({ name }) => wanted.files.every((file) => file.name !== name))
  const box = greater === undefined ? [] : [`${greater} is greater: leave "Set as the latest release" unticked.`]
  return reportOf({
    step: 'draft',
    headline: `The ${release.isDraft ? 'draft' : 'published release'} of ${wanted.fields.name} has every file: ${release.url}`,
    files: wanted.files.map((file) => ({ ...file, result: uploaded.has(file.name) ? 'uploaded' : 'already there' })),
    problems: current.notices,
    remarks: [
      ...replacedRemark(decision),
      `Verified against ${current.trust.description}.`,
      ...left.map(({ name, uploader }) => `Left alone: ${quoted(name)}, uploaded by ${uploader}.`),
      ...box,
      release.isDraft ? 'Next: read the draft, and click "Publish release".' : 'Nothing is left to do here.',
    ],
    outputs: { 'release-id': String(release.id), 'release-url': release.url },
  })
}

function replacedRemark(decision: DraftWork): string[] {
  if (decision.kind !== 'update' || decision.replacedCommit === undefined) return []
  const { replacedCommit, deletes } = decision
  return [
    `Replaced the build of ${replacedCommit}: its text, and ${listed(deletes.map(({ name }) => name)) || 'no file'}.`,
  ]
}
