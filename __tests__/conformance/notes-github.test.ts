import { expect, test } from '@jest/globals'
import type { Block, Section } from '../../src/release/change-log/tree.ts'
import { parseChangeLog } from '../../src/release/change-log.ts'
import { renderNotes } from '../../src/release/notes.ts'
import { newestChangeLogs } from '../release/change-log/corpus.ts'
import { versionOf } from '../release/version-of.ts'
import { withShared } from '../shared.ts'
import { htmlOf } from './github-html.ts'

function notesOf(path: string, text: string): readonly { section: Section; text: string }[] {
  const changeLog = parseChangeLog(path, text)
  return changeLog.sections.map((section) => {
    const [version = versionOf('1.0')] = section.versions
    return { section, text: renderNotes({ changeLog, section, version, repository: 'a/b', projectName: 'c' }).text }
  })
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

/** Items of lists and blocks of code, as they must be in the HTML. */
function countBlocks(blocks: readonly Block[], kinds: readonly Block['kind'][]): number {
  return blocks.reduce((sum, block) => {
    const inner =
      block.kind === 'list'
        ? block.items.reduce((items, item) => items + countBlocks(item.blocks, kinds), 0)
        : 'blocks' in block
          ? countBlocks(block.blocks, kinds)
          : 0
    const own =
      block.kind === 'list' && kinds.includes('list') ? block.items.length : Number(kinds.includes(block.kind))
    return sum + inner + own
  }, 0)
}

test('what is written to be read as markup is shown as text', () => {
  const entries = [
    '@name @org/team <img src=x onerror=alert(1)> <script>x</script> &lt;b&gt; other/repo#1',
    '\\*a\\* \\_b\\_ \\[c](https://example.org) \\`d\\` ~~e~~ \\!\\[f](g)',
    '`x <javascript:alert(1)>`_ `x`` <b> *open **open [x](javascript:alert(1))',
    '``</code><b>`` :pr:`<b>` :class:`<b>` |x| `a`_ <!-- -->',
    '# x\n  > x',
  ]
  const rst = `Version 1.0\n-----------\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`
  const [html = ''] = htmlOf(notesOf('CHANGES.rst', rst).map(({ text }) => text))
  const tags = new Set(html.match(/<\/?[a-z0-9]+/g))
  expect([...tags].toSorted()).toEqual(
    ['</a', '</code', '</li', '</p', '</ul', '<a', '<code', '<li', '<p', '<ul'].toSorted(),
  )
  const links = html.match(/href="[^"]*"/g)
  // GitHub makes a bare address a link to itself, which is what it says.
  expect(links).toEqual([
    'href="https://pypi.org/project/c/1.0/"',
    'href="https://github.com/a/b/blob/1.0/CHANGES.rst#version-10"',
    'href="https://example.org"',
  ])
  expect(html.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@|#1/)
})

withShared('the notes of all sections of the newest change logs, as GitHub renders them', (shared) => {
  test('they have every item and every block of code, and no HTML of their own', () => {
    const notes = newestChangeLogs(shared).flatMap(({ name, path, text }) =>
      notesOf(path, text).map((each) => ({ name, ...each })),
    )
    const pages = htmlOf(notes.map(({ text }) => text))
    for (const [index, { name, section }] of notes.entries()) {
      const html = pages[index] ?? ''
      const found = { items: count(html, /<li>/g), code: count(html, /<pre/g), raw: count(html, /raw HTML omitted/g) }
      const expected = {
        items: countBlocks(section.blocks, ['list']),
        code: countBlocks(section.blocks, ['literal', 'unknown']),
        raw: 0,
      }
      expect({ name, heading: section.heading, ...found }).toEqual({ name, heading: section.heading, ...expected })
    }
    expect(pages).toHaveLength(258)
  })
})
