import { describe, expect, test } from '@jest/globals'
import { editVersions } from '../../src/release/edit/versions.ts'
import { backEnds } from '../../src/release/project/back-ends.ts'
import { readProject } from '../../src/release/project.ts'
import { backEndProjects } from './back-end-projects.ts'
import { refusal } from './refusal.ts'
import { type ProjectFiles, treeOf, writtenVersion } from './tree-of.ts'

/** A version as it stands in a file: plain for `*`, in a tuple for `#`, as SemVer for `%`. */
interface Spelled {
  readonly plain: string
  readonly tuple: string
  readonly semVer: string
}

const versions: readonly Spelled[] = [
  { plain: '1.1.0', tuple: '1, 1, 0', semVer: '1.1.0' },
  { plain: '1.2.0.dev', tuple: '1, 2, 0, "dev"', semVer: '1.2.0-dev' },
  { plain: '1.2.0rc1', tuple: '1, 2, "0rc1"', semVer: '1.2.0-rc.1' },
  { plain: '1.2.0', tuple: '1, 2, 0', semVer: '1.2.0' },
]

const filled = (files: ProjectFiles, { plain, tuple, semVer }: Spelled): ProjectFiles =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('*', plain).replace('(#)', `(${tuple})`).replace('%', semVer),
    ]),
  )

const places = backEnds.flatMap(({ title, places }) => places.map(({ where, what }) => [title, where, what] as const))

test('every place of the page has an example, and no other', () => {
  const examples = Object.entries(backEndProjects).flatMap(([title, each]) =>
    Object.entries(each).map(([where, { refused }]) => [
      title,
      where,
      refused === undefined ? 'read and written' : 'refused',
    ]),
  )
  expect(examples.map(String).toSorted()).toEqual(places.map(String).toSorted())
})

describe.each(places)('%s: %s', (title, where, what) => {
  const example = backEndProjects[title]?.[where] ?? { files: {} }
  if (what === 'refused') {
    test('is refused', async () => {
      expect(await refusal(example.files)).toBe(`version-not-found: ${example.refused}`)
    })
    return
  }

  test.each(versions.map((version) => [version.plain, version] as const))('%s is read', async (plain, version) => {
    const { name, version: read } = await readProject(treeOf(filled(example.files, version)))
    const found = writtenVersion(read)
    const isSemVer = found.file.endsWith('Cargo.toml')
    expect([name, found.text.replace('0.0rc1', '0rc1')]).toEqual(['sample', isSemVer ? version.semVer : plain])
  })

  test.each(versions.slice(1).map((to, index) => [to.plain, versions[index] ?? to, to] as const))(
    '%s is written, and every other byte stays',
    async (_, from, to) => {
      const files = filled(example.files, from)
      const edits = await editVersions(treeOf(files), to.plain)
      expect({ ...files, ...Object.fromEntries(edits) }).toEqual(filled(example.files, to))
    },
  )
})
