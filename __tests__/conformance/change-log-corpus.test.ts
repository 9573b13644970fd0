import { describe, expect, test } from '@jest/globals'
import { parseChangeLog, sectionsOf } from '../../src/release/change-log.ts'
import { parseVersion } from '../../src/release/version.ts'
import { type CorpusRelease, newestChangeLogs, releaseChangeLogs } from '../release/change-log/corpus.ts'
import { textOfSection, wordsOf } from '../release/change-log/words.ts'
import { withShared } from '../shared.ts'

withShared('all change logs of the corpus', (shared) => {
  const newest = newestChangeLogs(shared)
  const texts = [...newest, ...releaseChangeLogs(shared)]

  test('no word of a section is lost or made up', () => {
    let sections = 0
    for (const { name, path, text } of texts) {
      const changeLog = parseChangeLog(path, text)
      const lines = text.split('\n')
      for (const [index, section] of changeLog.sections.entries()) {
        const end = changeLog.sections[index + 1]?.line
        const source = lines.slice(section.line - 1, end === undefined ? undefined : end - 1).join('\n')
        // The name of a target is kept in lower case.
        const [kept, written] = [textOfSection(section), source].map((each) => wordsOf(each.toLowerCase()))
        expect({ name, heading: section.heading, words: kept }).toEqual({
          name,
          heading: section.heading,
          words: written,
        })
        sections += 1
      }
    }
    expect(sections).toBeGreaterThan(3000)
  })

  test('every version of the newest files is found', () => {
    const found = newest.map(({ name, path, text }) => {
      const { sections } = parseChangeLog(path, text)
      return [name, sections.length, sections.flatMap(({ versions }) => versions).length]
    })
    // Sections, and versions in their headings: only flask-admin has a section without one, "[unreleased]".
    expect(found).toEqual([
      ['davidism+email-simplified.md', 2, 2],
      ['davidism+modify-repos.md', 3, 3],
      ['pallets+flask.rst', 63, 63],
      ['pallets+itsdangerous.rst', 24, 24],
      ['pallets+jinja.rst', 50, 50],
      ['pallets+markupsafe.rst', 23, 23],
      ['pallets-eco+blinker.rst', 18, 18],
      ['pallets-eco+flask-admin.rst', 21, 20],
      ['pallets-eco+flask-alembic.md', 13, 13],
      ['pallets-eco+flask-sqlalchemy-lite.md', 3, 3],
      ['pallets-eco+wtforms.rst', 38, 38],
    ])
  })

  describe('each release', () => {
    const releases = texts.flatMap(({ name, path, text, release }) => (release ? [{ name, path, text, release }] : []))

    test.each(releases)('$name', ({ path, text, release }) => {
      const version = parseVersion(release.tag)
      if (version === undefined) throw new Error(`not a version: ${release.tag}`)
      const sections = sectionsOf(parseChangeLog(path, text), version)
      if (release.heading.startsWith('(absent')) {
        expect(sections).toEqual([])
        return
      }
      const [section, ...others] = sections
      expect(others).toEqual([])
      // The corpus has one heading without the word that its file has.
      expect(section?.heading.replace('Version ', '')).toBe(release.heading.replace('Version ', ''))
      expect(dateOf(section?.date)).toEqual(expectedDate(release))
    })
  })
})

const dateOf = (date: ReturnType<typeof sectionsOf>[number]['date'] | undefined): unknown =>
  date?.kind === 'dated' ? { kind: date.kind, form: date.form, text: date.text } : { kind: date?.kind }

/** What the corpus says of the line with the date, in our words. */
function expectedDate({ date_line: text, expected_warnings: warnings }: CorpusRelease): unknown {
  if (text === null) return { kind: 'none' }
  const form = warnings.includes('date-format:release-prose')
    ? 'prose'
    : warnings.includes('date-format:release-iso-variant')
      ? 'iso'
      : 'released'
  return { kind: 'dated', form, text }
}
