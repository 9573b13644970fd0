import { describe, expect, test } from '@jest/globals'
import { parseChangeLog } from '../../src/release/change-log.ts'
import type { ChangeLogFile } from '../../src/release/edit/change-log-file.ts'
import { nextSection } from '../../src/release/edit/next-section.ts'
import { releaseSection } from '../../src/release/edit/release-section.ts'
import { refusalOf } from '../refusal-of.ts'
import { unreleasedWords } from './unreleased-words.ts'
import { versionOf } from './version-of.ts'

const day = '2026-02-18'
const fileOf = (text: string, path = 'CHANGES.md') => ({ path, text, projectName: 'tidy-box' })

function released(text: string, path?: string, version = '1.3.0', more: Partial<ChangeLogFile> = {}): string {
  return releaseSection(
    { ...fileOf(text, path), ...more },
    { version: versionOf(version), day, isOptional: false, kept: 'none' },
  )
}

const begun = (text: string, path?: string, version = '1.3.0'): string =>
  nextSection(fileOf(text, path), versionOf(version), false)

/** A change log of Markdown: the lines of its newest section, and those of the ones before. */
const markdown = (newest: readonly string[], ...before: readonly string[]): string =>
  `# Changes\n\n${[...newest, '- A lid.', ...before, '- Boxes.'].join('\n\n')}\n`
const underlined = (title: string): string => `${title}\n${'-'.repeat(title.length)}`
const rst = (newest: readonly string[], ...before: readonly string[]): string =>
  `Changes\n=======\n\n${[...newest, '- A lid.', ...before, '- Boxes.'].join('\n\n')}\n`

describe('a remark becomes the date, wherever it stands', () => {
  test.each(unreleasedWords)('%s in the heading', (said) => {
    const titles = [`1.3.0 (${said})`, `1.3.0 - ${said}`, `1.3.0 [${said}]`, `1.3.0 (${said}) (2026-01-05)`]
    const found = titles.flatMap((title) => [
      [title, released(markdown([`## ${title}`], '## 1.2.0 (2025-01-02)'))],
      [title, released(rst([underlined(title)], underlined('1.2.0 (2025-01-02)')), 'CHANGES.rst')],
    ])
    const expected = titles.flatMap((title) => [
      [title, markdown([`## 1.3.0 (${day})`], '## 1.2.0 (2025-01-02)')],
      [title, rst([underlined(`1.3.0 (${day})`)], underlined('1.2.0 (2025-01-02)'))],
    ])
    expect(found).toEqual(expected)
  })

  test.each(unreleasedWords)('%s on the line below', (said) => {
    const lines = [said, `*${said}*`, `(${said})`]
    const expected = markdown(['## 1.3.0', `Released ${day}`], '## 1.2.0', 'Released 2025-01-02')
    const found = lines.map((line) => [line, released(markdown(['## 1.3.0', line], '## 1.2.0', 'Released 2025-01-02'))])
    expect(found).toEqual(lines.map((line) => [line, expected]))
  })

  test.each([
    ['## 1.3.0 -', '## 1.3.0 (DATE)'],
    ['## 1.3.0 ()', '## 1.3.0 (DATE)'],
    ['## 1.3.0.dev0', '## 1.3.0 (DATE)'],
    ['## 1.3.0-dev (unreleased)', '## 1.3.0 (DATE)'],
    ['## 1.3.0-SNAPSHOT', '## 1.3.0 (DATE)'],
    ['## Unreleased: 1.3.0', '## 1.3.0 (DATE)'],
    ['## Upcoming release 1.3.0', '## 1.3.0 (DATE)'],
    ['## [WIP] 1.3.0', '## 1.3.0 (DATE)'],
    ['## Draft: v1.3.0', '## 1.3.0 (DATE)'],
    ['## 1.3.0 (January 2026)', '## 1.3.0 (DATE)'],
    ['## 1.3.0 (2026)', '## 1.3.0 (DATE)'],
    ['## 1.3.0 (2026-02-30)', '## 1.3.0 (DATE)'],
    ['## 1.3.0 "Nevermind" (unreleased)', '## 1.3.0 "Nevermind" (DATE)'],
    ['## 1.3.0 (in development, codename Nevermind)', '## 1.3.0 (DATE, codename Nevermind)'],
    ['## Unreleased', '## 1.3.0 (DATE)'],
    ['## Upcoming', '## 1.3.0 (DATE)'],
    ['## Development version', '## 1.3.0 (DATE)'],
    ['## tidy-box (unreleased)', '## 1.3.0 (DATE)'],
    ['## x.x.x', '## 1.3.0 (DATE)'],
    ['## 1.x.x', '## 1.3.0 (DATE)'],
    ['## 1.3.x (unreleased)', '## 1.3.0 (DATE)'],
    ['## Version 1.x - TBD', '## 1.3.0 (DATE)'],
  ])('%s becomes %s', (before, after) => {
    const others = ['## 1.2.0 (2025-01-02)']
    expect(released(markdown([before], ...others))).toBe(markdown([after.replace('DATE', day)], ...others))
  })

  test.each([
    ['> Unreleased', '> Released 2025-01-02', `> Released ${day}`],
    ['*(unreleased)*', '*(2025-01-02)*', `*(${day})*`],
    ['<small>unreleased</small>', '<small>2025-01-02</small>', `<small>${day}</small>`],
    ['Release date: TBD', 'Release date: 2025-01-02', `Release date: ${day}`],
    ['**Date:** soon', '**Date:** 2025-01-02', `**Date:** ${day}`],
    ['TBD', '2 January 2025', '18 February 2026'],
    ['Coming soon', 'Released on January 2nd, 2025', 'Released on February 18th, 2026'],
    ['Unreleased', 'Released 2025-01-02, codename Box', `Released ${day}`],
    ['### Unreleased', '### 2025-01-02', `### ${day}`],
  ])('%s, where the last one has %s', (line, last, expected) => {
    const file = (said: string): string => markdown(['## 1.3.0', said], '## 1.2.0', last)
    expect(released(file(line))).toBe(file(expected))
  })

  test.each([
    [':Date: unreleased', ':Date: 2025-01-02', `:Date: ${day}`],
    [':Released: TBD\n:Author: Ann', ':Released: 2025-01-02\n:Author: Ann', `:Released: ${day}\n:Author: Ann`],
    ['Unreleased', ':Date: 2025-01-02', `:Date: ${day}`],
  ])('%j in reStructuredText, where the last one has %j', (line, last, expected) => {
    const file = (said: string): string => rst([underlined('1.3.0'), said], underlined('1.2.0'), last)
    expect(released(file(line), 'CHANGES.rst')).toBe(file(expected))
  })

  test('the date goes where the last releases have theirs', () => {
    expect(released(markdown(['## 1.3.0 (unreleased)'], '## 1.2.0', 'Released 2025-01-02'))).toBe(
      markdown(['## 1.3.0', `Released ${day}`], '## 1.2.0', 'Released 2025-01-02'),
    )
    expect(released(markdown(['## 1.3.0', 'Unreleased'], '## 1.2.0 (2025-01-02)'))).toBe(
      markdown([`## 1.3.0 (${day})`], '## 1.2.0 (2025-01-02)'),
    )
  })

  test('where no section has a date, none is written', () => {
    const text = markdown(['## 1.3.0'], '## 1.2.0', '- x', '## 1.1.0')
    expect(released(text)).toBe(text)
    expect(released(markdown(['## Unreleased'], '## 1.2.0'))).toBe(markdown(['## 1.3.0'], '## 1.2.0'))
    expect(begun(markdown(['## 1.2.0'], '## 1.1.0'))).toBe(markdown(['## 1.3.0', '## 1.2.0'], '## 1.1.0'))
  })
})

describe('a heading is written like the others', () => {
  test.each([
    ['## 1.2.0 (2nd January, 2025)', '## 1.3.0 (unreleased)', '## 1.3.0 (18th February, 2026)'],
    ['## 1.2.0 (January 2, 2025)', '## 1.3.0 (unreleased)', '## 1.3.0 (February 18, 2026)'],
    ['## 1.2.0 (Jan 02, 2025)', '## 1.3.0 (unreleased)', '## 1.3.0 (Feb 18, 2026)'],
    ['## 1.2.0 - 2025/1/2', '## 1.3.0 - Unreleased', '## 1.3.0 - 2026/2/18'],
    ['## v1.2.0 - 2025.01.02', '## v1.3.0 - Unreleased', '## v1.3.0 - 2026.02.18'],
    ['## tidy-box 1.2.0 (2025-01-02)', '## tidy-box 1.3.0 (unreleased)', `## tidy-box 1.3.0 (${day})`],
    ['## Tidy Box v1.2.0 (2025-01-02)', '## Tidy Box v1.3.0 (unreleased)', `## Tidy Box v1.3.0 (${day})`],
    ['## Release v1.2.0 (2025-01-02)', '## Release v1.3.0 (unreleased)', `## Release v1.3.0 (${day})`],
    ['## Version 1.2.0 Released 2025-01-02', '## Version 1.3.0 (unreleased)', `## Version 1.3.0 Released ${day}`],
    ['## 2025-01-02 - 1.2.0', '## Unreleased - 1.3.0', `## ${day} - 1.3.0`],
    [
      '## 1.2.0 <small>(2025-01-02)</small>',
      '## 1.3.0 <small>(unreleased)</small>',
      `## 1.3.0 <small>(${day})</small>`,
    ],
    ['## 1.2.0 (2025-01-02) {#v1-2-0}', '## 1.3.0 (unreleased) {#v1-3-0}', `## 1.3.0 (${day}) {#v1-3-0}`],
    ['## :tada: 1.2.0 (2025-01-02)', '## :tada: 1.3.0 (unreleased)', `## :tada: 1.3.0 (${day})`],
    ['## \u{1f680} 1.2.0 - 2025-01-02', '## \u{1f680} 1.3.0 - Unreleased', `## \u{1f680} 1.3.0 - ${day}`],
    [
      '## [1.2.0](https://example.org/tree/1.2.0) - 2025-01-02',
      '## [1.3.0](https://example.org/tree/1.3.0) - Unreleased',
      `## [1.3.0](https://example.org/tree/1.3.0) - ${day}`,
    ],
    [
      '## [v1.2.0](https://example.org/v1.2.0) (2025-01-02)',
      '## [v1.3.0](https://example.org/v1.3.0) (unreleased)',
      `## [v1.3.0](https://example.org/v1.3.0) (${day})`,
    ],
  ])('below %s stands %s, and then %s', (last, open, done) => {
    const before = `# Changes\n\n${last}\n\n- Boxes.\n`
    const next = `# Changes\n\n${open}\n\n${last}\n\n- Boxes.\n`
    expect(begun(before)).toBe(next)
    expect(released(next)).toBe(`# Changes\n\n${done}\n\n${last}\n\n- Boxes.\n`)
  })

  test('an address that compares two versions goes on with both', () => {
    const of = (version: string, before: string, when: string): string =>
      `## [${version}](https://example.org/compare/v${before}...v${version}) (${when})\n\n- x\n`
    const text = `# Changes\n\n${of('1.2.0', '1.1.0', '2025-01-02')}\n${of('1.1.0', '1.0.0', '2025-01-01')}`
    const [heading] = parseChangeLog('CHANGES.md', begun(text)).sections
    expect(begun(text).split('\n')[(heading?.line ?? 0) - 1]).toBe(
      '## [1.3.0](https://example.org/compare/v1.2.0...v1.3.0) (unreleased)',
    )
  })

  test('a code name is not passed on', () => {
    const text = '# Changes\n\n## 1.2.0 "Box" (2025-01-02)\n\n- x\n\n## 1.1.0 (2025-01-01)\n\n- x\n'
    expect(begun(text)).toBe(text.replace('## 1.2.0', '## 1.3.0 (unreleased)\n\n## 1.2.0'))
  })
})

describe('the day of the week', () => {
  test.each([
    ['Friday, 1 May 2026', 'Thursday, 2 April 2026', 'Wednesday, 18 February 2026'],
    ['Fri, 03 Apr 2026', 'Thu, 05 Mar 2026', 'Wed, 18 Feb 2026'],
    ['FRI 2026-05-01', 'THU 2026-04-02', 'WED 2026-02-18'],
    ['2026-05-01 Friday', '2026-04-02 Thursday', '2026-02-18 Wednesday'],
    ['May 1st, 2026, Friday', 'April 2nd, 2026, Thursday', 'February 18th, 2026, Wednesday'],
    ['Friday, 1 May 2026', '2 April 2026', '18 February 2026'],
    ['1 May 2026', 'Thursday, 2 April 2026', '18 February 2026'],
  ])('after %s and %s comes %s', (last, before, expected) => {
    const text = markdown(['## 1.3.0 - unreleased'], `## 1.2.0 - ${last}`, `## 1.1.0 - ${before}`)
    expect(released(text)).toBe(text.replace('unreleased', expected))
    const lines = markdown(
      ['## 1.3.0', 'Unreleased'],
      ...['## 1.2.0', `Released ${last}`, '## 1.1.0', `Released ${before}`],
    )
    expect(released(lines)).toBe(lines.replace('Unreleased', `Released ${lineOf(last, before, expected)}`))
  })

  // Of two lines that differ, the nearest is followed.
  const lineOf = (last: string, before: string, expected: string): string =>
    last.startsWith('Friday') && before === '2 April 2026' ? 'Wednesday, 18 February 2026' : expected

  test('of a day that is there is written anew with it', () => {
    const text = markdown(['## 1.3.0 (Monday, 16 February 2026)'], '## 1.2.0 (Friday, 2 January 2026)')
    expect(released(text)).toBe(text.replace('Monday, 16', 'Wednesday, 18'))
  })
})

describe('series and packages', () => {
  const series = '# Changes\n\n## 1.2\n\nAbout boxes.\n\n### 1.2.0 (2025-01-02)\n\n- Boxes.\n'

  test('a version of the series goes below its heading', () => {
    expect(begun(series, 'CHANGES.md', '1.2.1')).toBe(
      series.replace('### 1.2.0', '### 1.2.1 (unreleased)\n\n### 1.2.0'),
    )
  })

  test('a version of another series gets a heading of its own', () => {
    expect(begun(series)).toBe(series.replace('## 1.2\n', '## 1.3\n\n### 1.3.0 (unreleased)\n\n## 1.2\n'))
  })

  test('the version of another package above is left alone', () => {
    const text =
      '# Changes\n\n## tidy-lid 2.0.0 (2025-01-03)\n\n- x\n\n## tidy-box 1.2.0 (2025-01-02)\n\n- x\n\n## tidy-lid 1.9.0 (2025-01-01)\n\n- x\n'
    const next = text.replace('## tidy-box', '## tidy-box 1.3.0 (unreleased)\n\n## tidy-box')
    expect(begun(text)).toBe(next)
    expect(released(next)).toBe(next.replace('unreleased', day))
  })
})

describe('Keep a Changelog', () => {
  const pagesOf = (...versions: readonly string[]): readonly string[] =>
    versions.map((version) => `[${version}]: https://github.com/a/b/releases/tag/${version}`)
  const page = 'The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).'
  const body = '### Added\n\n- A lid.\n\n## [1.2.0] - 2025-01-02\n\n- Boxes.\n'

  test('Unreleased stays on top, empty, and the entries get a heading below it', () => {
    const text = `# Changelog\n\n${page}\n\n## [Unreleased]\n\n${body}`
    expect(released(text)).toBe(`# Changelog\n\n${page}\n\n## [Unreleased]\n\n## [1.3.0] - ${day}\n\n${body}`)
  })

  test('the first release', () => {
    const text = `# Changelog\n\n${page}\n\n## [Unreleased]\n\n- A lid.\n`
    expect(released(text)).toBe(text.replace('- A lid.', `## [1.3.0] - ${day}\n\n- A lid.`))
  })

  test('a section that is called otherwise does not stay', () => {
    const text = `# Changelog\n\n${page}\n\n## Dev\n\n- A lid.\n\n## 1.2.0 (2nd January, 2025)\n\n- Boxes.\n`
    expect(released(text)).toBe(text.replace('Dev', '1.3.0 (18th February, 2026)'))
  })

  test('what is there is left: Unreleased, and the version', () => {
    const text = `# Changelog\n\n## [Unreleased]\n\n## [1.3.0] - ${day}\n\n${body}`
    expect([begun(text), begun(text, 'CHANGES.md', '1.4.0'), released(text)]).toEqual([text, text, text])
  })

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'GitHub',
      [
        '[unreleased]: https://github.com/a/b/compare/1.2.0...HEAD',
        '[1.2.0]: https://github.com/a/b/compare/1.1.0...1.2.0',
      ],
      [
        '[unreleased]: https://github.com/a/b/compare/1.3.0...HEAD',
        '[1.3.0]: https://github.com/a/b/compare/1.2.0...1.3.0',
        '[1.2.0]: https://github.com/a/b/compare/1.1.0...1.2.0',
      ],
    ],
    [
      'tags with a "v", another branch, and capital letters',
      ['[Unreleased]: https://github.com/a/b/compare/v1.2.0...main', '[1.2.0]: https://github.com/a/b/tree/v1.2.0'],
      [
        '[Unreleased]: https://github.com/a/b/compare/v1.3.0...main',
        '[1.3.0]: https://github.com/a/b/compare/v1.2.0...v1.3.0',
        '[1.2.0]: https://github.com/a/b/tree/v1.2.0',
      ],
    ],
    [
      'GitLab',
      [
        '[unreleased]: https://gitlab.com/a/b/-/compare/v1.2.0...master',
        '[1.2.0]: https://gitlab.com/a/b/-/tags/v1.2.0',
      ],
      [
        '[unreleased]: https://gitlab.com/a/b/-/compare/v1.3.0...master',
        '[1.3.0]: https://gitlab.com/a/b/-/compare/v1.2.0...v1.3.0',
        '[1.2.0]: https://gitlab.com/a/b/-/tags/v1.2.0',
      ],
    ],
    [
      'Bitbucket',
      [
        '[unreleased]: https://bitbucket.org/a/b/branches/compare/HEAD%0Dv1.2.0',
        '[1.2.0]: https://bitbucket.org/a/b/branches/compare/v1.2.0%0Dv1.1.0',
      ],
      [
        '[unreleased]: https://bitbucket.org/a/b/branches/compare/HEAD%0Dv1.3.0',
        '[1.3.0]: https://bitbucket.org/a/b/branches/compare/v1.3.0%0Dv1.2.0',
        '[1.2.0]: https://bitbucket.org/a/b/branches/compare/v1.2.0%0Dv1.1.0',
      ],
    ],
    [
      'Azure DevOps',
      [
        '[unreleased]: https://dev.azure.com/a/_git/b/branchCompare?baseVersion=GTv1.2.0&targetVersion=GBmain',
        '[1.2.0]: https://dev.azure.com/a/_git/b/branchCompare?baseVersion=GTv1.1.0&targetVersion=GTv1.2.0',
      ],
      [
        '[unreleased]: https://dev.azure.com/a/_git/b/branchCompare?baseVersion=GTv1.3.0&targetVersion=GBmain',
        '[1.3.0]: https://dev.azure.com/a/_git/b/branchCompare?baseVersion=GTv1.2.0&targetVersion=GTv1.3.0',
        '[1.2.0]: https://dev.azure.com/a/_git/b/branchCompare?baseVersion=GTv1.1.0&targetVersion=GTv1.2.0',
      ],
    ],
    [
      'two dots, and a name before the version',
      [
        '[unreleased]: https://codeberg.org/a/b/compare/tidy-box-1.2.0..trunk',
        '[1.2.0]: https://codeberg.org/a/b/src/tag/tidy-box-1.2.0',
      ],
      [
        '[unreleased]: https://codeberg.org/a/b/compare/tidy-box-1.3.0..trunk',
        '[1.3.0]: https://codeberg.org/a/b/compare/tidy-box-1.2.0..tidy-box-1.3.0',
        '[1.2.0]: https://codeberg.org/a/b/src/tag/tidy-box-1.2.0',
      ],
    ],
    [
      'no link of what is not released',
      [
        '[1.2.0]: https://github.com/a/b/compare/v1.1.0...v1.2.0',
        '[1.1.0]: https://github.com/a/b/compare/v1.0.0...v1.1.0',
      ],
      [
        '[1.3.0]: https://github.com/a/b/compare/v1.2.0...v1.3.0',
        '[1.2.0]: https://github.com/a/b/compare/v1.1.0...v1.2.0',
        '[1.1.0]: https://github.com/a/b/compare/v1.0.0...v1.1.0',
      ],
    ],
    [
      'to the pages of the releases',
      ['[unreleased]: https://github.com/a/b/compare/1.2.0...master', ...pagesOf('1.2.0', '1.1.0')],
      ['[unreleased]: https://github.com/a/b/compare/1.3.0...master', ...pagesOf('1.3.0', '1.2.0', '1.1.0')],
    ],
    ['none', [], []],
    [
      'a form that is not understood',
      ['[unreleased]: https://example.org/newest'],
      ['[unreleased]: https://example.org/newest'],
    ],
  ])('the links at the end go along: %s', (_, before, after) => {
    const of = (heading: string, links: readonly string[]): string =>
      `# Changelog\n\n${page}\n\n## [Unreleased]\n\n${heading}- A lid.\n\n## [1.2.0] - 2025-01-02\n\n- Boxes.\n\n## [1.1.0] - 2025-01-01\n\n- First.\n\n${links.join('\n')}\n`
    const done = of(`## [1.3.0] - ${day}\n\n`, after)
    expect(released(of('', before))).toBe(done)
    expect(released(done)).toBe(done)
    // By hand, and the links were forgotten.
    expect(begun(of(`## [1.3.0] - ${day}\n\n`, before), 'CHANGES.md', '1.4.0')).toBe(done)
  })

  test.each([
    ['v', 'compare/1.2.0...HEAD', 'compare/v1.3.0...HEAD', 'compare/1.2.0...v1.3.0'],
    ['', 'compare/v1.2.0...HEAD', 'compare/1.3.0...HEAD', 'compare/v1.2.0...1.3.0'],
    ['v', 'compare/v1.2.0...HEAD', 'compare/v1.3.0...HEAD', 'compare/v1.2.0...v1.3.0'],
    ['core/', 'compare/core/1.2.0...HEAD', 'compare/core/1.3.0...HEAD', 'compare/core/1.2.0...core/1.3.0'],
    ['core-', 'compare/core/1.2.0...HEAD', 'compare/core-1.3.0...HEAD', 'compare/core/1.2.0...core-1.3.0'],
    ['v', 'branches/compare/HEAD%0D1.2.0', 'branches/compare/HEAD%0Dv1.3.0', 'branches/compare/v1.3.0%0D1.2.0'],
    ['v', 'compare?from=1.2.0&to=HEAD', 'compare?from=v1.3.0&to=HEAD', 'compare?from=1.2.0&to=v1.3.0'],
  ])('a prefix %j of tags that is set, after %s', (tagPrefix, before, open, own) => {
    const of = (heading: string, ...links: readonly string[]): string =>
      `# Changelog\n\n${page}\n\n## [Unreleased]\n\n${heading}- A lid.\n\n## [1.2.0] - 2025-01-02\n\n- Boxes.\n\n${links.join('\n')}\n`
    const at = 'https://github.com/a/b'
    const old = `[1.2.0]: ${at}/releases/tag/1.2.0`
    expect(released(of('', `[unreleased]: ${at}/${before}`, old), undefined, '1.3.0', { tagPrefix })).toBe(
      of(`## [1.3.0] - ${day}\n\n`, `[unreleased]: ${at}/${open}`, `[1.3.0]: ${at}/${own}`, old),
    )
  })

  test('in reStructuredText', () => {
    const of = (heading: string, ...links: readonly string[]): string =>
      `Changelog\n=========\n\n\`Unreleased\`_\n-------------\n\n${heading}- A lid.\n\n\`1.2.0\`_ - 2025-01-02\n---------------------\n\n- Boxes.\n\n${links.join('\n')}\n`
    const text = of(
      '',
      '.. _Unreleased: https://github.com/a/b/compare/v1.2.0...HEAD',
      '.. _1.2.0: https://github.com/a/b/compare/v1.1.0...v1.2.0',
    )
    expect(released(text, 'CHANGELOG.rst')).toBe(
      of(
        `\`1.3.0\`_ - ${day}\n---------------------\n\n`,
        '.. _Unreleased: https://github.com/a/b/compare/v1.3.0...HEAD',
        '.. _1.3.0: https://github.com/a/b/compare/v1.2.0...v1.3.0',
        '.. _1.2.0: https://github.com/a/b/compare/v1.1.0...v1.2.0',
      ),
    )
  })

  test('next gives a change log its Unreleased again', () => {
    const text = `# Changelog\n\n${page}\n\n## [1.2.0] - 2025-01-02\n\n- Boxes.\n`
    expect(begun(text)).toBe(text.replace('## [1.2.0]', '## [Unreleased]\n\n## [1.2.0]'))
    const plain = text.replace('[1.2.0] -', '1.2.0 -')
    expect(begun(plain)).toBe(plain.replace('## 1.2.0', '## Unreleased\n\n## 1.2.0'))
  })
})

describe('nothing is written into what was not understood', () => {
  test.each<[string, string, string, string]>([
    [
      'headings of a form that is not read',
      'CHANGES.md',
      '# Changes\n\n## The release of boxes\n\n- x\n\n## The release before\n\n- x\n',
      '"The release of boxes" at line 3, "- x" at line 5, "The release before" at line 7, and "- x" at line 9',
    ],
    [
      'versions of another name alone',
      'CHANGES.md',
      '# Changes\n\n## boxy 1.2.0 (2025-01-02)\n\n- x\n',
      '"boxy 1.2.0 (2025-01-02)" at line 3 and "- x" at line 5',
    ],
    ['entries without headings', 'CHANGES.md', '# Changes\n\n- One.\n- Two.\n', '"- One." at line 3'],
    [
      'versions without headings',
      'CHANGES.md',
      '# Changes\n\n**1.2.0** (2025-01-02)\n\nBoxes.\n',
      '"1.2.0 (2025-01-02)" at line 3',
    ],
    [
      'a text without marks',
      'CHANGES.txt',
      '1.2.0 (2025-01-02)\n\n* Boxes.\n',
      '"1.2.0 (2025-01-02)" at line 1 and "* Boxes." at line 3',
    ],
    [
      'a heading above the newest version',
      'CHANGES.md',
      '# Changes\n\n## The big one\n\n- x\n\n## 1.2.0 (2025-01-02)\n\n- x\n',
      '"The big one" at line 3',
    ],
    [
      'a version with words that are not understood',
      'CHANGES.md',
      '# Changes\n\n## 1.2.5 or so\n\n- x\n\n## 1.2.0 (2025-01-02)\n\n- x\n',
      '"1.2.5 or so" at line 3',
    ],
    [
      'the same without a title',
      'CHANGES.md',
      '## Boxes galore\n\n- x\n\n## 1.2.0 (2025-01-02)\n\n- x\n',
      '"Boxes galore" at line 1',
    ],
    [
      'a title with entries of its own',
      'CHANGES.rst',
      'Changes\n-------\n\n- x\n\n1.2.0 (2025-01-02)\n------------------\n\n- x\n',
      '"Changes" at line 1',
    ],
  ])('%s', async (_, path, text, shown) => {
    const refusal = await refusalOf(() => begun(text, path))
    expect([refusal.code, refusal.message.split(': ').slice(1).join(': ')]).toEqual([
      'change-log-not-understood',
      `${shown}.`,
    ])
    const other = await refusalOf(() => released(text, path, '1.2.5'))
    expect([other.code, other.message]).toEqual([refusal.code, refusal.message])
  })

  test('prepare refuses too, even where the section is read', async () => {
    const text = '# Changes\n\n## Boxes galore\n\n- x\n\n## 1.3.0 (unreleased)\n\n- x\n'
    const refusal = await refusalOf(() => released(text))
    expect({ code: refusal.code, message: refusal.message, hint: refusal.hint }).toEqual({
      code: 'change-log-not-understood',
      message: 'CHANGES.md is not understood, and nothing is written into it: "Boxes galore" at line 3.',
      hint: 'Write the headings of versions as "Version 1.0", "1.0 (2026-01-05)", or "[1.0] - 2026-01-05", with the name of the project before them or without it, and all else below another heading; or edit the change log by hand.',
    })
  })

  test.each([
    [
      'a title on the level of the versions',
      'Changes\n-------\n\nAll of them.\n\n1.2.0 (2025-01-02)\n------------------\n\n- x\n',
    ],
    ['a series above', '1.x\n---\n\n1.2.0 (2025-01-02)\n------------------\n\n- x\n'],
    [
      'an Unreleased above',
      'Upcoming\n--------\n\n1.3.0 (unreleased)\n------------------\n\n- x\n\n1.2.0 (2025-01-02)\n------------------\n',
    ],
    [
      'a heading that is not understood far below',
      '1.2.0 (2025-01-02)\n------------------\n\n- x\n\nThe old days\n------------\n\n- x\n',
    ],
  ])('accepted: %s', (_, text) => {
    expect(() => begun(text, 'CHANGES.rst')).not.toThrow()
  })
})

describe('a new project gets its first section', () => {
  test.each([
    ['an empty file of Markdown', 'CHANGES.md', '', '## Version 1.3.0\n\nUnreleased\n'],
    ['an empty file of reStructuredText', 'CHANGES.rst', '', 'Version 1.3.0\n-------------\n\nUnreleased\n'],
    ['a title', 'CHANGES.md', '# Changes\n', '# Changes\n\n## Version 1.3.0\n\nUnreleased\n'],
    [
      'a title and an introduction',
      'CHANGES.md',
      '# Changes\n\nAll changes of note.\n\n<!-- start -->\n',
      '# Changes\n\nAll changes of note.\n\n<!-- start -->\n\n## Version 1.3.0\n\nUnreleased\n',
    ],
    [
      'an introduction that names Keep a Changelog',
      'CHANGELOG.md',
      '# Changelog\n\nSee https://keepachangelog.com/.\n',
      '# Changelog\n\nSee https://keepachangelog.com/.\n\n## [Unreleased]\n',
    ],
  ])('%s', (_, path, text, expected) => {
    expect(begun(text, path)).toBe(expected)
  })

  test.each([
    ['CHANGES.md', '# Changes\n', `# Changes\n\n## Version 1.3.0\n\nReleased ${day}\n`],
    ['CHANGES.rst', '', `Version 1.3.0\n-------------\n\nReleased ${day}\n`],
  ])('by prepare as well: %s', (path, text, expected) => {
    expect(released(text, path)).toBe(expected)
  })
})
