import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseChangeLog } from '../../src/release/change-log.ts'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { releaseSection } from '../../src/release/edit/release-section.ts'
import { versionOf } from './version-of.ts'

const day = '2026-02-18'
const version = versionOf('1.3.0')

const days = ['2025-01-02', '2025/1/2', '2 January 2025', 'January 2nd, 2025', 'Jan. 2, 2025', '2025.01.02']
const remarks = ['unreleased', 'in development', 'TBD', 'YYYY-MM-DD', 'not yet released', 'WIP', '????-??-??']
const names = ['{v}', 'v{v}', 'Version {v}', 'Release {v}', 'tidy-box {v}', '[{v}]', '**{v}**', '🚀 {v}', '`{v}`']
const places = [' ({d})', ' - {d}', ' — {d}', ', {d}', ' [{d}]', ' / {d}', '\n\n*{d}*', '\n\nReleased {d}', '\n\n> {d}']
const endings = ['\n', '\r\n', '\r']

/** How a change log is written, and the text of an entry. */
const forms = fc.record({
  name: fc.constantFrom(...names),
  place: fc.constantFrom(...places),
  said: fc.constantFrom(...days),
  remark: fc.constantFrom(...remarks),
  isMarkdown: fc.boolean(),
  hasTitle: fc.boolean(),
  ending: fc.constantFrom(...endings),
  mark: fc.constantFrom('', '\uFEFF'),
  entry: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => `x${text.replace(/[^\p{L}\p{N} ]/gu, '')}`),
})
type Form = typeof forms extends fc.Arbitrary<infer Value> ? Value : never

function section({ name, place, isMarkdown, entry }: Form, spelled: string, said: string): string {
  const [title = '', ...below] = `${name}${place}`.replace('{v}', spelled).replace('{d}', said).split('\n')
  const heading = isMarkdown ? [`## ${title}`] : [title, '-'.repeat(title.length)]
  return [...heading, ...below, '', `- ${entry}`, '', ''].join('\n')
}

function fileOf(form: Form, ...sections: readonly string[]) {
  const title = form.isMarkdown ? '# Changes\n\n' : 'Changes\n=======\n\n'
  const text = `${form.hasTitle ? title : ''}${sections.join('')}`
  const path = form.isMarkdown ? 'CHANGES.md' : 'CHANGES.rst'
  return { path, text: form.mark + text.replaceAll('\n', form.ending), projectName: 'tidy-box' }
}

test('a section that is begun is the first one, at the level of its neighbor, and every other byte stays', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const file = fileOf(form, section(form, '1.2.0', form.said), section(form, '1.1.0', form.said))
      const text = nextSection(file, version, false)
      const [first, second] = parseChangeLog(file.path, text, 'tidy-box').sections
      expect([first?.versions, first?.date.kind, first?.level]).toEqual([[version], 'unreleased', second?.level])
      // What was added stands in one place.
      let start = 0
      while (text[start] === file.text[start] && start < file.text.length) start += 1
      const end = file.text.length - start
      const added = text.length - file.text.length
      expect(text.slice(0, start) + text.slice(start + added)).toBe(
        file.text.slice(0, start) + text.slice(-end || text.length),
      )
      expect(text.replaceAll(form.ending, '')).not.toMatch(/[\r\n]/)
    }),
    { numRuns: 300 },
  )
})

test('a section that is released has the day once, no remark, and the form of the last releases', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const old = [section(form, '1.2.0', form.said), section(form, '1.1.0', form.said)]
      const file = fileOf(form, section(form, '1.3.0', form.remark), ...old)
      const text = releaseSection(file, { version, day, isOptional: false, kept: 'none' })
      const { sections } = parseChangeLog(file.path, text, 'tidy-box')
      expect(sections.map(({ date }) => date.kind)).toEqual(['dated', 'dated', 'dated'])
      expect(sections[0]?.date).toMatchObject({ date: day })
      expect(text).not.toContain(form.remark)
      expect(text.endsWith(old.join('').replaceAll('\n', form.ending))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
