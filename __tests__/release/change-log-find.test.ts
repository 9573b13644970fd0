import { describe, expect, test } from '@jest/globals'
import { findChangeLog } from '../../src/release/change-log/index.ts'
import { treeOf } from './tree-of.ts'

const rst = '1.0\n---\n\n- x\n'
const markdown = '## 1.0\n\n- x\n'

async function found(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  return (await findChangeLog(treeOf(files)))?.path
}

describe('the file of the change log', () => {
  test.each([
    ['CHANGES.rst', 'flask'],
    ['CHANGES.md', 'click'],
    ['CHANGELOG.rst', 'croniter'],
    ['CHANGELOG.md', 'elsewhere'],
    ['CHANGES', 'flask-principal'],
    ['ChangeLog', 'flask-openid'],
    ['docs/changes.rst', 'flask-wtf'],
    ['docs/CHANGES.rst', 'croniter, before'],
    ['doc/changelog.rst', 'flask-admin'],
  ])('%s, as in %s', async (path) => {
    expect(await found({ [path]: path.endsWith('.md') ? markdown : rst, 'README.md': markdown })).toBe(path)
  })

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['the root is asked first', { 'docs/changes.rst': rst, 'CHANGES.md': markdown }, 'CHANGES.md'],
    [
      'a file without a version gives way',
      { 'CHANGES.rst': 'Nothing here.\n', 'docs/changes.rst': rst },
      'docs/changes.rst',
    ],
    ['a file without a version is better than none', { 'CHANGES.rst': 'Nothing here.\n' }, 'CHANGES.rst'],
    ['no such file', { 'README.md': markdown, 'src/changes.rst': rst }, undefined],
    [
      'a file that only includes another stands for it',
      { 'docs/changes.rst': 'Changes\n=======\n\n.. include:: ../NEWS.rst\n', 'NEWS.rst': rst },
      'NEWS.rst',
    ],
    [
      'Markdown too',
      { 'docs/changes.md': '# Changes\n\n```{include} ../HISTORY.md\n```\n', 'HISTORY.md': markdown },
      'HISTORY.md',
    ],
    [
      'an include in the root',
      { 'CHANGES.rst': '.. include:: docs/./log/all.rst\n', 'docs/log/all.rst': rst },
      'docs/log/all.rst',
    ],
    ['a path out of the repository is not followed', { 'CHANGES.rst': '.. include:: /etc/passwd\n' }, undefined],
    ['nor one that climbs out', { 'CHANGES.rst': '.. include:: ../CHANGES.rst\n' }, undefined],
    ['a circle ends', { 'CHANGES.rst': '.. include:: b.rst\n', 'b.rst': '.. include:: CHANGES.rst\n' }, undefined],
  ])('%s', async (_, files, path) => {
    expect(await found(files)).toBe(path)
  })

  test('any other include is kept as text', async () => {
    const files = { 'CHANGES.rst': `${rst}\n.. include:: secret.txt\n`, 'secret.txt': 'secret' }
    const changeLog = await findChangeLog(treeOf(files))
    expect(changeLog?.sections[0]?.blocks.at(-1)).toEqual({
      kind: 'unknown',
      line: 6,
      construct: 'directive "include"',
      text: '.. include:: secret.txt',
    })
  })
})
