import { expect, test } from '@jest/globals'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { laterVersion, newestChangeLogs } from '../release/change-log/corpus.ts'
import { docutilsComplaints } from '../release/complaints.ts'
import { nextSections } from '../release/next-sections.ts'
import { withShared } from '../shared.ts'

/** Messages about each text, before and after a section was added. */
function complaintsOf(pairs: readonly (readonly [before: string, after: string])[]) {
  const found = docutilsComplaints(pairs.flat())
  return { before: found.filter((_, index) => index % 2 === 0), after: found.filter((_, index) => index % 2 === 1) }
}

test('Docutils has nothing new to complain of', () => {
  const texts = nextSections.filter(([, path]) => path.endsWith('.rst'))
  const { before, after } = complaintsOf(
    texts.map(([, , , text, section]) => [text.replace('+', ''), text.replace('+', section)]),
  )
  expect(after).toEqual(before)
})

withShared('a version begun in the newest change logs of the corpus', (shared) => {
  test('Docutils has nothing new to complain of in any', () => {
    const logs = newestChangeLogs(shared).filter(({ path }) => path.endsWith('.rst'))
    const { before, after } = complaintsOf(
      logs.map(({ path, text }) => [
        text,
        nextSection({ path, text, projectName: undefined }, laterVersion(path, text), false),
      ]),
    )
    const named = (all: typeof after) => all.map((messages, index) => [logs[index]?.name, messages])
    expect(named(after)).toEqual(named(before))
  })
})
