import { describe, expect, test } from '@jest/globals'
import { parseFileName } from '../../src/distribution/file-name.ts'
import { parseMetadata } from '../../src/distribution/metadata.ts'
import { foldOfComparison } from '../../src/report/comparison.ts'
import { pipLines } from '../../src/report/contents/metadata.ts'
import { treeLines } from '../../src/report/contents/tree.ts'
import { foldsOfContents, type ShownDistribution } from '../../src/report/contents.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { foldOfTree } from '../../src/report/tagged-tree.ts'
import { reportOf } from '../../src/report.ts'
import { onJobPage } from '../audiences.ts'

const metadata = parseMetadata(
  Buffer.from(`Metadata-Version: 2.4
Name: rocket
Version: 1.0
Summary: Flies
Author-email: Ada <ada@example.org>
License-Expression: MIT
Requires-Python: >=3.10
Requires-Dist: zlib-ng>=0.5
Requires-Dist: Attrs
Requires-Dist: pytest; extra == "test"
Provides-Extra: test
Classifier: Typing :: Typed
Project-URL: Home Page, https://rocket.example

Goes up.
`),
  'METADATA',
)

const file = (path: string, sizeBytes = 10) => ({ path, sizeBytes })

function shown(name: string, paths: readonly string[], entryPoints?: string): ShownDistribution {
  const fileName = parseFileName(name)
  const wheel = fileName.kind === 'wheel' ? { isPurelib: true, generator: 'flit 3.12.0' } : undefined
  return { name, fileName, metadata, contents: { files: paths.map((path) => file(path)), wheel, entryPoints } }
}

describe('a tree', () => {
  test('has a line a file, folders first', () => {
    const files = [file('b.txt', 1500), file('a/c/d.py'), file('a/b.py'), file('a/\u202eevil.py')]
    expect(treeLines(files, 20).map((line) => line.replace(/ {2,}(?=\S+ \S+$|\d+ files?)/, ' | '))).toEqual([
      'a/ | 3 files, 30 B',
      '  c/ | 1 file, 10 B',
      '    d.py | 10 B',
      '  b.py | 10 B',
      '  \\u{202e}evil.py | 10 B',
      'b.txt | 1.5 kB',
    ])
  })

  test('of more than may be drawn closes its largest folders, and says their sums', () => {
    const many = Array.from({ length: 100 }, (_, index) => file(`tests/t${index}.py`))
    const lines = treeLines([...many, file('src/a.py'), file('src/b.py'), file('README')], 10)
    expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['src/', '2 files, 20 B'],
      ['a.py', '10 B'],
      ['b.py', '10 B'],
      ['tests/', '100 files, 1.0 kB'],
      ['README', '10 B'],
    ])
  })

  test('of one folder with too many files says what is left', () => {
    const lines = treeLines(
      Array.from({ length: 100 }, (_, index) => file(`${100 + index}`)),
      3,
    )
    expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['100', '10 B'],
      ['101', '10 B'],
      ['102', '10 B'],
      ['… and 97 more files', '970 B'],
    ])
  })
})

test('metadata are shown as pip shows them', () => {
  expect(pipLines(metadata)).toEqual([
    'Name: rocket',
    'Version: 1.0',
    'Summary: Flies',
    'Home-page: https://rocket.example',
    'Author:',
    'Author-email: Ada <ada@example.org>',
    'License-Expression: MIT',
    'Requires: Attrs, zlib-ng',
    'Metadata-Version: 2.4',
    'Classifiers:',
    '  Typing :: Typed',
    'Project-URLs:',
    '  Home Page, https://rocket.example',
  ])
})

test('the folds of two files: what is in them, and what no wheel has', () => {
  const folds = foldsOfContents([
    shown('rocket-1.0.tar.gz', ['PKG-INFO', 'LICENSE', 'src/rocket/a.py', 'tests/test_a.py']),
    shown(
      'rocket-1.0-py3-none-any.whl',
      ['rocket/a.py', 'rocket-1.0.dist-info/licenses/LICENSE'],
      '[console_scripts]\nrocket = rocket:`fly`\n',
    ),
  ])
  expect(folds.map(({ title }) => title)).toEqual([
    'What is in rocket-1.0.tar.gz: 4 files, 40 B unpacked',
    'What is in rocket-1.0-py3-none-any.whl: 2 files, 20 B unpacked',
  ])
  const [sdist = '', wheel = ''] = folds.map(({ markdown }) => markdown.replace(/ {3,}/g, '   '))
  expect(sdist).toContain(
    '**In the source distribution, and in no wheel**\n\n```\ntests/   1 file, 10 B\n  test_a.py   10 B\nPKG-INFO   10 B\n```',
  )
  expect(wheel.slice(wheel.indexOf('**Requires-Python**'))).toBe(`**Requires-Python**

\`>=3.10\`

**Dependencies**

- \`zlib-ng>=0.5\`
- \`Attrs\`
- \`pytest; extra == "test"\`

**Entry points**

\`\`\`
[console_scripts]
rocket = rocket:\`fly\`
\`\`\`

**Generator**

\`flit 3.12.0\``)
})

test('a comparison names each file that is gone, and other back ends', () => {
  const folds = foldOfComparison('0.9', [
    {
      name: 'rocket-1.0-py3-none-any.whl',
      last: 'rocket-0.9-py3-none-any.whl',
      vanished: [{ path: 'rocket/`de`.mo', kind: 'catalog' }],
      vanishedFolders: [],
      deletedCount: 2,
      sizeBytes: { was: 2000, is: 1000 },
      isJump: false,
      losses: [],
      generators: { was: 'flit 2.3', is: 'flit 3.12.0' },
    },
  ])
  expect(folds).toEqual([
    {
      title: 'Compared with 0.9: 1 file gone',
      markdown: `**\`rocket-1.0-py3-none-any.whl\`**, after \`rocket-0.9-py3-none-any.whl\`

- 1.0 kB, and was 2.0 kB
- 2 files less, which the project deleted
- built by \`flit 3.12.0\`, and was by \`flit 2.3\`
- gone: \`\`rocket/\`de\`.mo\`\``,
    },
  ])
})

test('what nobody committed is named, and what tools wrote with who did', () => {
  const folds = foldOfTree('rocket-1.0.tar.gz', {
    sameCount: 3,
    added: ['build.sh'],
    copied: [{ path: 'conftest.py', of: 'tests/data/x' }],
    changed: [{ path: 'setup.py', entry: '' }],
    written: [{ path: 'PKG-INFO', by: 'the back end' }],
    missing: Array.from({ length: 201 }, (_, index) => `t${index}`),
  })
  expect(folds.map(({ title }) => title)).toEqual([
    'rocket-1.0.tar.gz against the tagged commit: 3 files that nobody committed',
  ])
  expect(
    folds[0]?.markdown
      .split('\n')
      .filter((line) => !/^- `t\d+`$/.test(line))
      .join('\n'),
  ).toBe(`**In no commit**

- \`build.sh\`

**In the commit under another name**

- \`conftest.py\`: \`tests/data/x\`

**With other bytes than in the commit**

- \`setup.py\`

**Written by tools**

- \`PKG-INFO\`: \`the back end\`

**Tracked, and not in it**

- and 1 more`)
})

test('a summary is never longer than GitHub takes, and says what was left out', () => {
  const fold = (title: string) => ({ title, markdown: 'ä'.repeat(250_000) })
  const folds = [fold('first'), fold('second'), fold('third'), { title: 'last', markdown: 'short' }]
  const summary = renderSummary(reportOf({ step: 'build', headline: 'Built.', folds }), onJobPage)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary.match(/(?<=<summary>)\w+|^Left.*$/gm)).toEqual([
    'first',
    'second',
    'last',
    'Left out, since GitHub takes 1 MiB of a summary: third.',
  ])
})
