import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One real release, as far as the tests of this folder look at it. */
export interface CorpusRelease {
  readonly repo: string
  readonly tag: string
  readonly commit: string
  /** Path; `null` if the project has none. */
  readonly changelog: string | null
  readonly tag_type: 'annotated' | 'lightweight'
  /** `null` for a lightweight tag. */
  readonly tag_signed: 'signed' | 'unsigned' | null
  readonly parents: number
  /** Tag of the release before, which need not be in the corpus; `null` for the first. */
  readonly previous: string | null
  readonly files_in_commit: readonly string[]
  /** Empty if there was no pull request. */
  readonly files_in_pull_request: readonly string[]
  /** ISO 8601 with the tagger's offset; `null` for a lightweight tag. */
  readonly tag_date: string | null
  readonly commit_date: string
  /** `how @ file = version`, the first of which is the one that is built. */
  readonly version_sources: readonly string[]
  readonly expected_errors: readonly string[]
  readonly expected_warnings: readonly string[]
  readonly texts: Readonly<Record<string, { readonly before: string | null; readonly after: string | null }>>
}

/** Every release of the corpus. */
export function corpusReleases(sharedFolder: string): readonly CorpusRelease[] {
  const folder = resolve(sharedFolder, 'corpus')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(resolve(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line): CorpusRelease => JSON.parse(line))
}

/** The texts of a release as files, before or after its commit. */
export function filesOf(release: CorpusRelease, when: 'before' | 'after'): Readonly<Record<string, string>> {
  const entries = Object.entries(release.texts).map(([path, texts]) => [path, texts[when]] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
