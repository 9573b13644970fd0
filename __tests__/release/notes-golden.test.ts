import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseChangeLog } from '../../src/release/change-log.ts'
import { type Notes, renderNotes } from '../../src/release/notes.ts'
import { expectGolden } from '../golden.ts'
import { withShared } from '../shared.ts'
import { newestChangeLogs } from './change-log/corpus.ts'
import { notesOf } from './notes-of.ts'

const goldenFile = (name: string): URL => new URL(`../golden/notes/${name}`, import.meta.url)
const read = (name: string): string => readFileSync(goldenFile(name), 'utf8')

/** The notes, and below a line what was kept as text. */
function shown({ text, notices }: Notes): string {
  return notices.length === 0
    ? text
    : `${text}\n====\n${notices.map(({ line, message }) => `${line}: ${message}\n`).join('')}`
}

test.each([
  ['feature.rst', '2.1.0', 'every construct of reStructuredText'],
  ['fix.md', '2.1.3', 'every construct of Markdown'],
  ['pre-release.rst', '3.0.0rc1', 'a pre-release'],
  ['dated-headings.rst', '0.8.0', 'dates in headings, named sub-headings, issues as links'],
  ['setext.md', '0.16.0', 'headings with a line below, dates in words'],
  ['bare-versions.rst', '2.2.0', 'paragraphs as headings, tables made of lists'],
  ['sub-headings.rst', '5.4.1', 'two versions in a heading, literal blocks in items'],
  ['directives.rst', '3.2.0', 'directives, titles of roles, several numbers in a role, malformed roles'],
  ['myst.md', '0.21.0', 'the roles and directives of MyST, what else people write in Markdown'],
  ['prose', '0.4.1', 'sentences instead of lists, no ending'],
  ['own-words.rst', '1.4.0', 'the words of the project'],
])('the notes of %s, version %s: %s', (name, version) => {
  const template = existsSync(goldenFile(`${name}.template`)) ? read(`${name}.template`) : undefined
  const options = { template, changesUrl: 'https://flask.example.org/changes/' }
  expectGolden(goldenFile(`${name}.notes`), shown(notesOf(name, read(name), version, options)))
})

withShared('the notes of the newest section with entries of each change log of the corpus', (sharedFolder) => {
  // Their texts are not ours to publish, so what is kept is only what they become.
  test('have the digests of the notes that were looked at', () => {
    const all = newestChangeLogs(sharedFolder).map(newestNotes)
    const golden = goldenFile('newest-sections.txt')
    const known = existsSync(golden) ? read('newest-sections.txt') : ''
    const changed = all.filter(({ line }) => !known.includes(line))
    if (changed.length > 0) console.error(changed.map(({ line, text }) => `${line}\n${text}`).join('\n'))
    expectGolden(golden, all.map(({ line }) => line).join(''))
    expect(all).toHaveLength(11)
  })
})

/** A line of the golden file, and the notes that it stands for. */
function newestNotes({ name, path, text }: { name: string; path: string; text: string }): {
  line: string
  text: string
} {
  const changeLog = parseChangeLog(path.replace(/.*\./, 'CHANGES.'), text)
  const repository = name.replace('+', '/').replace(/\.\w+$/, '')
  const [, projectName = ''] = repository.split('/')
  for (const section of changeLog.sections) {
    const [version] = section.versions
    if (version === undefined || section.blocks.length === 0) continue
    const notes = renderNotes({ changeLog, section, version, repository, projectName })
    const sha256 = createHash('sha256').update(notes.text).digest('hex')
    return {
      line: `${repository}, ${section.heading}: ${sha256}, ${notes.notices.length} notices\n`,
      text: shown(notes),
    }
  }
  throw new Error(`no version with entries in ${name}`)
}
