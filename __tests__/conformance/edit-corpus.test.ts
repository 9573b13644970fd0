import { expect, test } from '@jest/globals'
import { parseChangeLog, sectionsOf } from '../../src/release/change-log.ts'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { editRelease } from '../../src/release/edit.ts'
import { reading } from '../../src/release/reading.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { compareVersions, parseVersion, type Version } from '../../src/release/version.ts'
import { type CorpusRelease, corpusReleases, filesOf } from '../release/corpus.ts'
import { treeOf } from '../release/tree-of.ts'
import { withShared } from '../shared.ts'

/** Where the real commit has more than the version, the date, and the lock: what a person wrote by hand. */
const differences: readonly string[] = [
  // It fixes a role in an entry.
  'pallets/flask 3.1.0: CHANGES.rst',
  // It fixes the month of the release before.
  'pallets/markupsafe 3.0.1: CHANGES.rst',
  // uv wrote the specifier of a dependency in another way.
  'pallets-eco/flask-alembic 3.2.0: uv.lock',
  // It adds `readme`; its version is in a module, whose text the corpus does not have.
  'pallets-eco/blinker 1.6.3: version-not-found',
]

/** Where a section was begun in another manner than the one below it. */
const otherManners: readonly string[] = [
  // Its heading has "1.0" for 1.0.0, and that of jinja has no word before the version.
  'pallets/itsdangerous 1.0.0',
  'pallets/jinja 2.11.2',
  // Other numbers of blank lines than between the sections below.
  'pallets-eco/blinker 1.8.0',
  'pallets-eco/wtforms 3.0.0',
  'pallets-eco/wtforms 3.2.1',
]

/** Whether the commit touched only the files in which version, date, and lock stand, and all of them have texts. */
function isSelected({ commit_date, files_in_commit, changelog, texts }: CorpusRelease): boolean {
  const expected = [changelog, 'pyproject.toml', 'uv.lock']
  return (
    commit_date >= '2023' &&
    files_in_commit.every((file) => {
      const { before, after } = texts[file] ?? {}
      return expected.includes(file) && typeof before === 'string' && typeof after === 'string'
    })
  )
}

/** The day that the maintainers wrote. */
function dayOf({ changelog }: CorpusRelease, after: Readonly<Record<string, string>>, version: Version): string {
  const [section] = sectionsOf(parseChangeLog(changelog ?? '', after[changelog ?? ''] ?? ''), version)
  return section?.date.kind === 'dated' ? section.date.date : ''
}

async function compared(release: CorpusRelease): Promise<readonly string[]> {
  const name = `${release.repo} ${release.tag}`
  const version = parseVersion(release.tag)
  if (version === undefined) throw new Error(`${name} has no version.`)
  const [before, after] = [filesOf(release, 'before'), filesOf(release, 'after')]
  const day = dayOf(release, after, version)
  const edits = await reading(editRelease(treeOf(before), defaultSettings, { version, day, kept: 'none' }))
  if (edits.kind === 'unreadable') return [`${name}: ${edits.error.code}`]
  const result: Readonly<Record<string, string>> = { ...before, ...Object.fromEntries(edits.value) }
  const paths = new Set([...Object.keys(after), ...Object.keys(result)])
  return [...paths].filter((path) => result[path] !== after[path]).map((path) => `${name}: ${path}`)
}

/** A change log without the section of a version, and with nothing in it but the line `Unreleased`. */
function begun({ changelog, texts, tag }: CorpusRelease): { without: string; empty: string; version: Version }[] {
  const text = texts[changelog ?? '']?.before
  const version = parseVersion(tag)
  if (typeof text !== 'string' || version === undefined) return []
  const { sections } = parseChangeLog(changelog ?? '', text)
  const at = sections.findIndex(({ versions }) => versions.some((each) => compareVersions(each, version) === 0))
  const [section, following] = [sections[at], sections[at + 1]]
  if (section?.date.kind !== 'unreleased' || section.date.line === section.line || following === undefined) return []
  const lines = text.split('\n')
  const [start, end] = [section.line - 1, following.line - 1]
  const lastEntry = lines.slice(0, end).findLastIndex((line) => line.trim() !== '')
  const without = [...lines.slice(0, start), ...lines.slice(end)].join('\n')
  const empty = [...lines.slice(0, section.date.line), ...lines.slice(lastEntry + 1)].join('\n')
  return [{ without, empty, version }]
}

withShared('release commits of the corpus, made again', (sharedFolder) => {
  const releases = corpusReleases(sharedFolder).filter(isSelected)

  test('there are 29', () => {
    expect(releases.length).toBe(29)
  })

  test('their files before become their files after, byte for byte', async () => {
    const found = await Promise.all(releases.map(compared))
    expect(found.flat().toSorted()).toEqual(differences.toSorted())
  })

  test('a section that was begun stands as the maintainers began it', () => {
    const all = corpusReleases(sharedFolder).flatMap((release) => begun(release).map((each) => ({ ...each, release })))
    const found = all.flatMap(({ without, empty, version, release: { repo, tag, changelog } }) => {
      const file = { path: changelog ?? '', text: without, projectName: undefined }
      return nextSection(file, version, false) === empty ? [] : [`${repo} ${tag}`]
    })
    expect(all.length).toBe(85)
    expect(found).toEqual(otherManners)
  })
})
