import { expect, test } from '@jest/globals'
import { withFirstEntry } from '../../src/release/edit/first-entry.ts'
import { parseVersion } from '../../src/release/version.ts'

const words = 'Write the entries here.'
const entry = `- ${words}`
const old = '- Fix.\n'

test.each<[string, string, string, string]>([
  [
    'below the line of the date',
    'CHANGES.rst',
    `Version 1.1\n-----------\n\nReleased 2026-01-02\n\n\nVersion 1.0\n-----------\n\n${old}`,
    `Version 1.1\n-----------\n\nReleased 2026-01-02\n\n${entry}\n\n\nVersion 1.0\n-----------\n\n${old}`,
  ],
  [
    'below a heading with the date, of the only section',
    'CHANGES.md',
    '# Changes\n\n## 1.1 (2026-01-02)\n',
    `# Changes\n\n## 1.1 (2026-01-02)\n\n${entry}\n`,
  ],
  [
    'at the end of a file without a last line end',
    'CHANGES.md',
    '## 1.1 (2026-01-02)',
    `## 1.1 (2026-01-02)\n\n${entry}`,
  ],
  [
    'below the last of empty groups',
    'CHANGELOG.md',
    `## [1.1] - 2026-01-02\n\n### Added\n\n### Fixed\n\n## [1.0] - 2025-01-02\n\n${old}`,
    `## [1.1] - 2026-01-02\n\n### Added\n\n### Fixed\n\n${entry}\n\n## [1.0] - 2025-01-02\n\n${old}`,
  ],
  [
    'with the line ends of the file',
    'CHANGES.md',
    '## 1.1 (2026-01-02)\r\n\r\n## 1.0 (2025-01-02)\r\n\r\n- Fix.\r\n',
    `## 1.1 (2026-01-02)\r\n\r\n${entry}\r\n\r\n## 1.0 (2025-01-02)\r\n\r\n- Fix.\r\n`,
  ],
  [
    'and not where there is one',
    'CHANGES.md',
    `## 1.1 (2026-01-02)\n\n- Add.\n\n## 1.0\n\n${old}`,
    `## 1.1 (2026-01-02)\n\n- Add.\n\n## 1.0\n\n${old}`,
  ],
  ['and not twice', 'CHANGES.md', `## 1.1 (2026-01-02)\n\n${entry}\n`, `## 1.1 (2026-01-02)\n\n${entry}\n`],
  ['and not without a section', 'CHANGES.md', `## 1.0 (2026-01-02)\n\n${old}`, `## 1.0 (2026-01-02)\n\n${old}`],
])('a first entry is written %s', (_where, path, text, expected) => {
  const version = parseVersion('1.1')
  if (version === undefined) throw new Error('1.1 is a version.')
  expect(withFirstEntry({ path, text, projectName: undefined }, version, words)).toBe(expected)
})
