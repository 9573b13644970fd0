import { describe, expect, test } from '@jest/globals'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { releaseSection } from '../../src/release/edit/release-section.ts'
import { versionOf } from './version-of.ts'

const day = '2026-02-18'
const version = versionOf('1.3.0')

/** A change log of Markdown with a newest section, and one that is out. */
const markdown = (newest: string, old: string): string => `# Changes\n\n${newest}\n\n- A lid.\n\n${old}\n\n- Boxes.\n`
const rst = (newest: string, old: string): string =>
  `Changes\n#######\n\n${newest}\n\n- A lid.\n\n\n${old}\n\n- Boxes.\n`

/** The newest section, that of the release before, the newest one once it is released, and one that is begun above. */
type Form = readonly [name: string, newest: string, old: string, released: string, begun: string]

const link = (before: string, after: string): string =>
  `[${after}](https://github.com/a/b/compare/v${before}...v${after})`

const inMarkdown: readonly Form[] = [
  [
    'an address that compares two versions',
    `## ${link('1.2.0', '1.3.0')} - unreleased`,
    `## ${link('1.1.0', '1.2.0')} - 2025-01-02`,
    `## ${link('1.2.0', '1.3.0')} - 2026-02-18`,
    `## ${link('1.2.0', '1.3.0')} - Unreleased`,
  ],
  [
    'an identifier of MkDocs',
    '## 1.3.0 <small>unreleased</small> { id="1.3.0" }',
    '## 1.2.0 <small>January 2, 2025</small> { id="1.2.0" }',
    '## 1.3.0 <small>February 18, 2026</small> { id="1.3.0" }',
    '## 1.3.0 <small>Unreleased</small> { id="1.3.0" }',
  ],
  [
    'a day before the version that is left open',
    '## 202X-XX-XX - 1.3.0',
    '## 2025-01-02 - 1.2.0',
    '## 2026-02-18 - 1.3.0',
    '## Unreleased - 1.3.0',
  ],
  [
    'a codename, which is of one release',
    '## 1.3.0 "Nevermind" - unreleased',
    '## 1.2.0 "Bleach" - 2025-01-02',
    '## 1.3.0 "Nevermind" - 2026-02-18',
    '## 1.3.0 - Unreleased',
  ],
  [
    'a codename at the end',
    '## 1.3.0 - unreleased - Nevermind',
    '## 1.2.0 - 2025-01-02 - Bleach',
    '## 1.3.0 - 2026-02-18 - Nevermind',
    '## 1.3.0 - Unreleased',
  ],
  [
    'a person beside the day',
    '## 1.3.0 (@ada, unreleased)',
    '## 1.2.0 (@ada, 2025-01-02)',
    '## 1.3.0 (@ada, 2026-02-18)',
    '## 1.3.0 (unreleased)',
  ],
  [
    'a day of the week',
    '## 1.3.0 (unreleased)',
    '## 1.2.0 (Thursday, 2 January 2025)',
    '## 1.3.0 (Wednesday, 18 February 2026)',
    '## 1.3.0 (unreleased)',
  ],
  [
    'a picture on the line of the day',
    '## 1.3.0\n\n:calendar: unreleased',
    '## 1.2.0\n\n:calendar: 2025-01-02',
    '## 1.3.0\n\n:calendar: Released 2026-02-18',
    '## 1.3.0\n\nUnreleased',
  ],
  [
    'an item of the list of entries',
    '## 1.3.0\n\n- Unreleased',
    '## 1.2.0\n\n- Released 2025-01-02',
    '## 1.3.0\n\n- Released 2026-02-18',
    '## 1.3.0\n\nUnreleased',
  ],
  [
    'a note of GitHub',
    '## 1.3.0\n\n> [!NOTE]\n> Not released yet.',
    '## 1.2.0\n\n> [!NOTE]\n> Released 2025-01-02',
    '## 1.3.0\n\n> [!NOTE]\n> Released 2026-02-18',
    '## 1.3.0\n\nUnreleased',
  ],
  [
    'an anchor above the heading, which stays with it',
    "<a id='changelog-1.3.0'></a>\n## 1.3.0 — unreleased",
    "<a id='changelog-1.2.0'></a>\n## 1.2.0 — 2025-01-02",
    "<a id='changelog-1.3.0'></a>\n## 1.3.0 — 2026-02-18",
    '## 1.3.0 — Unreleased',
  ],
]

const inRst: readonly Form[] = [
  [
    'a note',
    '1.3.0\n-----\n\n.. note:: unreleased',
    '1.2.0\n-----\n\n.. note:: 2025-01-02',
    '1.3.0\n-----\n\n.. note:: 2026-02-18',
    '1.3.0\n-----\n\nUnreleased',
  ],
  [
    'fields, of which one is the day',
    '1.3.0\n-----\n\n:Released: TBD\n:Codename: Nevermind',
    '1.2.0\n-----\n\n:Released: 2025-01-02\n:Codename: Bleach',
    '1.3.0\n-----\n\n:Released: 2026-02-18\n:Codename: Nevermind',
    '1.3.0\n-----\n\nUnreleased',
  ],
  [
    'an address of its own',
    '`1.3.0 <https://a.b/1.3.0>`_ - WIP\n----------------------------------',
    '`1.2.0 <https://a.b/1.2.0>`_ - 2025-01-02\n-----------------------------------------',
    '`1.3.0 <https://a.b/1.3.0>`_ - 2026-02-18\n-----------------------------------------',
    '`1.3.0 <https://a.b/1.3.0>`_ - Unreleased\n-----------------------------------------',
  ],
]

describe.each([
  ['CHANGES.md', inMarkdown, markdown, '\n\n'],
  ['CHANGES.rst', inRst, rst, '\n\n\n'],
])('%s in the form of others', (path, forms, of, below) => {
  const fileOf = (text: string) => ({ path, text, projectName: undefined })

  test.each(forms)('%s: released', (_, newest, old, released) => {
    const release = { version, day, isOptional: false, kept: 'none' } as const
    expect(releaseSection(fileOf(of(newest, old)), release)).toBe(of(released, old))
  })

  test.each(forms)('%s: begun', (_, newest, old, _released, begun) => {
    const text = of(newest, old)
    const before = text.slice(0, text.indexOf(newest)) + text.slice(text.indexOf(old))
    expect(nextSection(fileOf(before), version, false)).toBe(before.replace(old, () => `${begun}${below}${old}`))
  })
})
