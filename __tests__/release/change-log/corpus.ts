import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChangeLog } from '../../../src/release/change-log.ts'
import type { Version } from '../../../src/release/version.ts'
import { versionOf } from '../version-of.ts'

/** One change log of the corpus; `truncated` ones have only their head, or the part around the section. */
export interface CorpusText {
  readonly name: string
  readonly path: string
  readonly text: string
  /** What the corpus says of the release, where the text is the one of its tag. */
  readonly release?: CorpusRelease
}

export interface CorpusRelease {
  readonly tag: string
  readonly changelog: string
  readonly heading: string
  readonly date_line: string | null
  readonly expected_errors: readonly string[]
  readonly expected_warnings: readonly string[]
  readonly texts: Readonly<Record<string, { readonly before: string | null; readonly after: string | null }>>
}

/** The newest change log of each project. */
export function newestChangeLogs(shared: string): readonly CorpusText[] {
  const folder = join(shared, 'corpus')
  return readdirSync(folder)
    .filter((name) => /\.(?:rst|md)$/.test(name))
    .map((name) => ({ name, path: name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** The change log of each release, before and after its commit. */
export function releaseChangeLogs(shared: string): readonly CorpusText[] {
  const folder = join(shared, 'corpus')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ name, line })),
    )
    .flatMap(({ name, line }) => textsOf(name, JSON.parse(line)))
}

function textsOf(file: string, release: CorpusRelease): readonly CorpusText[] {
  const { before, after } = release.texts[release.changelog] ?? { before: null, after: null }
  const name = `${file} ${release.tag}`
  const path = release.changelog
  return [
    ...(before ? [{ name: `${name} before`, path, text: before }] : []),
    ...(after ? [{ name: `${name} after`, path, text: after, release }] : []),
  ]
}

/** The next greater first number, of which no change log has a section. */
export function laterVersion(path: string, text: string): Version {
  const [newest] = parseChangeLog(path, text).sections.flatMap(({ versions }) => versions)
  return versionOf(`${Number(newest?.base.split('.')[0]) + 1}.0.0`)
}
