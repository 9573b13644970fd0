import type { Asset } from '../../clients/github/assets.ts'
import type { Release } from '../../clients/github/releases.ts'
import type { CurrentTrust } from '../../clients/trust/current-trust.ts'
import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { sharedPrefix } from '../../release/tag/known-prefix.ts'
import { customaryPrefix, partsOfTag } from '../../release/tag.ts'
import { type Report, reportOf } from '../../report.ts'
import type { DraftWork, WantedRelease } from './decide.ts'

/** What `draft` wanted, decided, and found afterwards. */
export interface DraftOutcome {
  readonly wanted: WantedRelease
  readonly decision: DraftWork
  readonly release: Release
  readonly assets: readonly Asset[]
  readonly greater: string | undefined
  /** What the index says about taking these files, a sentence each. */
  readonly admission: readonly string[]
  /** Every release page of the repository. */
  readonly pages: readonly Pick<Release, 'tag' | 'isDraft'>[]
  /** What provenance was verified against. */
  readonly current: CurrentTrust
}

/** The report of the step `draft`. */
export function draftReport(outcome: DraftOutcome): Report {
  const { wanted, decision, release, assets, greater, admission, current } = outcome
  const uploaded = new Set(decision.kind === 'done' ? [] : decision.uploads.map(({ name }) => name))
  const left = assets.filter(({ name }) => wanted.files.every((file) => file.name !== name))
  const box = greater === undefined ? [] : [`${greater} is greater: leave "Set as the latest release" unticked.`]
  return reportOf({
    step: 'draft',
    headline: `The ${release.isDraft ? 'draft' : 'published release'} of ${wanted.fields.name} has every file: ${release.url}`,
    files: wanted.files.map(({ lacking, ...file }) => ({
      ...file,
      result: uploaded.has(file.name) ? 'uploaded' : 'already there',
    })),
    problems: [...current.notices, ...warnOfPrefix(outcome)],
    remarks: [
      ...replacedRemark(decision),
      `Verified against ${current.trust.description}.`,
      ...admission,
      ...left.map(({ name, uploader }) => `Left alone: ${quoted(name)}, uploaded by ${uploader}.`),
      ...box,
      release.isDraft ? 'Next: read the draft, and click "Publish release".' : 'Nothing is left to do here.',
    ],
    outputs: { 'release-id': String(release.id), 'release-url': release.url },
  })
}

/** The build had no other tag to compare with. Where the prefix names something, there may be several packages. */
function warnOfPrefix({ wanted, pages }: DraftOutcome): Problem[] {
  const { tag } = wanted.fields
  const prefix = customaryPrefix(tag)
  const others = pages.filter((page) => !page.isDraft && page.tag !== tag).map((page) => page.tag)
  const shared = sharedPrefix(others, wanted.version)
  if (partsOfTag(tag)?.prefix !== prefix || shared === undefined || shared === prefix) return []
  const expected = `${shared}${tag.slice(prefix.length)}`
  const message = `The tag ${quoted(tag)} does not begin as those of the last releases, by which it would be ${quoted(expected)}.`
  const hint = `If it is a slip, delete the draft and the tag, and push ${quoted(expected)}.`
  return [{ code: 'tag-prefix', severity: 'warning', message, hint, found: tag, expected }]
}

function replacedRemark(decision: DraftWork): string[] {
  if (decision.kind !== 'update' || decision.replacedCommit === undefined) return []
  const { replacedCommit, deletes } = decision
  return [
    `Replaced the build of ${replacedCommit}: its text, and ${listed(deletes.map(({ name }) => name)) || 'no file'}.`,
  ]
}
