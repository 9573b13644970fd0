import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../src/clients/git/process.ts'
import { Git } from '../../src/clients/git.ts'
import { cloneIn, copyOf, newClone, newFolder } from '../worlds/clone.ts'
import { refusal } from './refusal.ts'

const home = newFolder()
const environment: Environment = { PATH: process.env.PATH, HOME: home }

/** A history of two commits, a branch beside it, and tags of every kind. */
function makeHistory() {
  const clone = newClone()
  clone.write('pyproject.toml', '[project]\n')
  clone.write('docs/größe "x".md', 'Zürich\n')
  clone.write('latin-1.txt', Buffer.from('Zürich', 'latin1'))
  clone.write('bom.txt', '\ufeffx')
  symlinkSync('pyproject.toml', join(clone.directory, 'link.toml'))
  clone.git(['add', '.'])
  clone.git(['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},submodule`])
  clone.git(['commit', '--quiet', '--message', 'first'], { date: '2026-01-31T23:30:00-11:00' })
  const first = clone.git(['rev-parse', 'HEAD'])
  clone.git(['commit', '--quiet', '--allow-empty', '--message', 'release version 3.2.0\n\nbody'], {
    date: '2026-02-18T00:15:00+05:30',
  })
  const second = clone.git(['rev-parse', 'HEAD'])
  clone.git(['tag', '--annotate', '--message', 'release', '3.2.0'], { date: '2026-02-18T19:41:55-08:00' })
  clone.git(['tag', '3.1.0', first])
  clone.git(['-c', 'advice.nestedTag=false', 'tag', '--annotate', '--message', 'nested', 'tag-of-tag', '3.2.0'])
  clone.git(['tag', '--annotate', '--message', 'tree', 'tag-of-tree', 'HEAD^{tree}'])
  clone.git(['tag', 'blob', 'HEAD:pyproject.toml'])
  clone.git(['branch', '3.2.0', first])
  clone.git(['branch', '--', 'side', first])
  clone.git(['update-ref', 'refs/tags/--upload-pack=evil', first])
  return { clone, first, second, tree: clone.git(['rev-parse', 'HEAD^{tree}']) }
}

const { clone, first, second, tree } = makeHistory()
const git = new Git(clone.directory, environment)

/** End the processes that answer questions about a clone. */
function killGit(directory: string): void {
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const command = commandLine(id)
    if (command.includes(directory) && command.includes('cat-file')) process.kill(Number(id))
  }
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

describe('commits', () => {
  test('the one that is checked out', async () => {
    expect(await git.headCommit()).toBe(second)
  })

  test.each<[string, string | undefined, string]>([
    ['HEAD', second, 'what is checked out'],
    ['refs/tags/3.2.0', second, 'an annotated tag is followed'],
    ['refs/tags/tag-of-tag', second, 'so is a tag of a tag'],
    ['refs/tags/3.1.0', first, 'a lightweight tag'],
    ['refs/heads/3.2.0', first, 'a branch that is named as a tag'],
    [second.slice(0, 12), second, 'a short hash'],
    ['refs/tags/--upload-pack=evil', first, 'a name that looks like an option, in full'],
    ['--upload-pack=evil', first, 'a name that looks like an option, which git finds among the tags'],
    ['--help', undefined, 'an option of git'],
    ['-x', undefined, 'an option of git'],
    ['refs/tags/9.9.9', undefined, 'no such tag'],
    ['0'.repeat(40), undefined, 'no such commit'],
    ['', undefined, 'nothing'],
    ['HEAD\nHEAD', undefined, 'two lines'],
    ['$(touch x); `id`', undefined, 'a shell command'],
  ])('%j leads to %s: %s', async (revision, commit) => {
    expect(await git.commitOf(revision)).toBe(commit)
  })

  test('a revision that is no commit is refused', async () => {
    expect(await refusal(git.commitOf('refs/tags/tag-of-tree'))).toMatchObject({
      code: 'tag-not-a-commit',
      message: '"refs/tags/tag-of-tree" points at a tag, not at a commit.',
    })
  })

  test('facts of a commit, with the days that the people saw', async () => {
    expect(await git.commit(second)).toEqual({
      commit: second,
      parents: [first],
      committed: { epochSeconds: 1771353900, localDay: '2026-02-18' },
      subject: 'release version 3.2.0',
    })
    expect(await git.commit(first)).toMatchObject({ parents: [], committed: { localDay: '2026-01-31' } })
  })

  test('facts of what is no commit', async () => {
    expect(await refusal(git.commit(tree))).toMatchObject({ code: 'git-failed' })
  })
})

describe('what is checked out', () => {
  test('commit, branch, and what differs from it, however that came', async () => {
    const other = copyOf(clone)
    other.git(['restore', '.'])
    other.git(['mv', 'bom.txt', ' a b.txt'])
    other.write('docs/größe "x".md', 'changed')
    other.write('untracked.txt', '')
    const changed = [' a b.txt', 'bom.txt', 'docs/größe "x".md']
    expect(await new Git(other.directory, environment).checkedOut()).toEqual({ head: second, branch: 'main', changed })
    other.git(['checkout', '--quiet', '--force', '--detach'])
    expect(await new Git(other.directory, environment).checkedOut()).toMatchObject({ head: second, branch: undefined })
  })

  test('a file that was not merged', async () => {
    const other = newClone()
    const commit = (text: string) => {
      other.write('one file.txt', text)
      other.git(['add', '.'])
      other.git(['commit', '--quiet', '--message', text])
    }
    commit('1')
    other.git(['switch', '--quiet', '--create', 'side'])
    commit('2')
    other.git(['switch', '--quiet', 'main'])
    commit('3')
    expect(() => other.git(['merge', '--quiet', 'side'])).toThrow()
    expect(await new Git(other.directory, environment).checkedOut()).toMatchObject({ changed: ['one file.txt'] })
  })

  test('nothing yet', async () => {
    expect(await refusal(new Git(newClone().directory, environment).checkedOut())).toMatchObject({
      message: 'The clone has no commit that is checked out.',
    })
  })
})

describe('tags', () => {
  test.each([
    ['3.2.0', { commit: second, isAnnotated: true, tagged: { epochSeconds: 1771472515, localDay: '2026-02-18' } }],
    ['3.1.0', { commit: first, isAnnotated: false, tagged: undefined }],
    ['--upload-pack=evil', { commit: first, isAnnotated: false, tagged: undefined }],
  ])('%s', async (name, facts) => {
    const object = clone.git(['rev-parse', `refs/tags/${name}`])
    expect(await git.tag(name)).toEqual({ name, object, ...facts })
  })

  test.each([['9.9.9'], ['heads/main'], ['../heads/main'], ['main'], ['']])('there is no tag %j', async (name) => {
    expect(await git.tag(name)).toBeUndefined()
  })

  test.each([
    ['tag-of-tag', 'a tag', 'GitHub would show the inner tag'],
    ['tag-of-tree', 'a tree', 'a folder'],
    ['blob', 'a blob', 'a file'],
  ])('%s is refused: it points at %s, %s', async (name, target) => {
    expect(await refusal(git.tag(name))).toEqual({
      code: 'tag-not-a-commit',
      message: `"${name}" points at ${target}, not at a commit.`,
      hint: 'Name a commit; if this is a tag, delete it, and tag the commit itself.',
    })
  })

  test('a signature and a missing date do not confuse', async () => {
    const object = (lines: string[]) =>
      clone.git(['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], { input: `${lines.join('\n')}\n` })
    const undated = object([`object ${first}`, 'type commit', 'tag old', '', 'tagger X <x@example.com> 1 +0000'])
    clone.git(['update-ref', 'refs/tags/old', undated])
    expect(await git.tag('old')).toEqual({
      name: 'old',
      object: undated,
      commit: first,
      isAnnotated: true,
      tagged: undefined,
    })
  })
})

describe('one git that goes on running', () => {
  test('many questions at once are answered in their order', async () => {
    const names = ['3.2.0', 'none', '3.1.0', '--upload-pack=evil']
    const asked = [...names, ...names, ...names]
    const answers = await Promise.all(asked.map((name) => git.tag(name)))
    expect(answers.map((tag) => tag?.name)).toEqual(asked.map((name) => (name === 'none' ? undefined : name)))
  })

  test('it is started anew after it has ended', async () => {
    const other = new Git(clone.directory, environment)
    await expect(other.commit(first)).resolves.toMatchObject({ commit: first })
    killGit(clone.directory)
    // Its end may be seen before the next question, or by it.
    await other.commit(first).catch((error) => expect(error).toMatchObject({ code: 'git-failed' }))
    await expect(other.commit(first)).resolves.toMatchObject({ commit: first })
  })
})

describe('one file of a commit', () => {
  test.each<[string, string | undefined]>([
    ['pyproject.toml', '[project]\n'],
    ['docs', undefined],
    ['none', undefined],
  ])('%s', async (path, text) => {
    expect(await git.fileAt(second, path)).toBe(text)
  })

  test('what is not text is refused', async () => {
    expect(await refusal(git.fileAt(second, 'latin-1.txt'))).toMatchObject({ code: 'source-unreadable' })
  })
})

describe('files of a commit', () => {
  test('links and submodules are not files; the working folder does not matter', async () => {
    clone.write('pyproject.toml', 'changed, and not committed')
    clone.write('untracked.txt', '')
    const files = await git.treeAt(second)
    expect(files.paths).toEqual(['bom.txt', 'docs/größe "x".md', 'latin-1.txt', 'pyproject.toml'])
    expect(await files.read('pyproject.toml')).toBe('[project]\n')
    expect(await files.read('docs/größe "x".md')).toBe('Zürich\n')
    expect(await files.read('bom.txt')).toBe('\ufeffx')
  })

  test.each([['link.toml'], ['submodule'], ['untracked.txt'], ['docs'], ['../pyproject.toml'], ['/etc/passwd']])(
    'there is no file %s',
    async (path) => {
      expect(await (await git.treeAt(second)).read(path)).toBeUndefined()
    },
  )

  test('text that is not UTF-8 is refused by name', async () => {
    expect(await refusal((await git.treeAt(second)).read('latin-1.txt'))).toEqual({
      code: 'source-unreadable',
      message: '"latin-1.txt" is not UTF-8 text.',
      hint: 'Save it in the encoding UTF-8.',
    })
  })

  test('a file that nobody wrote is refused by its size', async () => {
    const large = newClone()
    large.write('CHANGES.md', 'x'.repeat(17 * 1024 * 1024))
    large.git(['add', '.'])
    large.git(['commit', '--quiet', '--message', 'large'])
    const files = await new Git(large.directory, environment).treeAt('HEAD')
    expect(await refusal(files.read('CHANGES.md'))).toMatchObject({
      code: 'source-unreadable',
      message: '"CHANGES.md" has 17825792 bytes, and no more than 16777216 are read.',
    })
  })
})

describe('surroundings', () => {
  test('neither configuration nor variables of the caller change what is seen', async () => {
    const strange = newFolder()
    const lines = [
      '[core]\n  quotePath = true\n  pager = false\n  abbrev = 4\n  precomposeUnicode = true',
      '[color]\n  ui = always\n[i18n]\n  logOutputEncoding = UTF-16',
      '[log]\n  showSignature = true\n[alias]\n  cat-file = !false',
    ]
    writeFileSync(join(strange, '.gitconfig'), `${lines.join('\n')}\n`)
    clone.git(['replace', '--force', second, first])
    const variables = { GIT_DIR: '/nowhere', GIT_OBJECT_DIRECTORY: '/nowhere', GIT_TRACE: '1', LC_ALL: 'de_DE.UTF-8' }
    const other = new Git(clone.directory, { ...environment, ...variables, HOME: strange, INPUT_TOKEN: 'secret' })
    expect(await other.headCommit()).toBe(second)
    expect(await other.commit(second)).toMatchObject({ subject: 'release version 3.2.0', parents: [first] })
    expect((await other.treeAt(second)).paths).toEqual((await git.treeAt(second)).paths)
  })

  test('no git on the path', async () => {
    const nowhere = new Git(clone.directory, { PATH: newFolder() })
    for (const pending of [nowhere.headCommit(), nowhere.tag('3.2.0')]) {
      expect(await refusal(pending)).toEqual({
        code: 'git-failed',
        message: 'There is no git on the PATH.',
        hint: 'Install git, or put it on the PATH.',
      })
    }
  })

  test('a folder that is no clone, and one that does not exist', async () => {
    const message = '`git cat-file` ended with exit code 128: "fatal: not a git repository'
    const folder = newFolder()
    const nowhere = join(folder, 'nowhere')
    expect((await refusal(new Git(folder, environment).headCommit())).message).toContain(message)
    expect((await refusal(new Git(nowhere, environment).headCommit())).message).toBe(
      `\`git cat-file\` ended with exit code 128: "fatal: cannot change to '${nowhere}': No such file or directory".`,
    )
  })

  test('a clone of another user is refused with what to do, and read when that is done', async () => {
    const bin = newFolder()
    // git's own switch for its tests: the owner of a folder cannot be changed without being root.
    const script = '#!/bin/sh\nexport GIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH="$REST"\nexec git "$@"\n'
    writeFileSync(join(bin, 'git'), script.replace('$REST', process.env.PATH ?? ''), { mode: 0o755 })
    const { directory } = clone
    const foreign = { ...environment, PATH: `${bin}:${process.env.PATH}` }
    expect(await refusal(new Git(directory, foreign).headCommit())).toEqual({
      code: 'git-failed',
      message: `The clone at ${directory} belongs to another user, so git does not read it: "fatal: detected dubious ownership in repository at '${directory}'".`,
      hint: `Run \`git config --global --add safe.directory ${directory}\` in a step before, as a job in a container needs it.`,
    })
    const safeHome = newFolder()
    writeFileSync(join(safeHome, '.gitconfig'), `[safe]\n  directory = ${directory}\n`)
    expect(await new Git(directory, { ...foreign, HOME: safeHome }).headCommit()).toBe(second)
  })

  test('a partial clone does not ask its server', async () => {
    clone.git(['config', 'uploadpack.allowFilter', 'true'])
    const partial = cloneIn(newFolder())
    partial.git(['clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${clone.directory}`, '.'])
    const files = await new Git(partial.directory, environment).treeAt(second)
    expect(await refusal(files.read('bom.txt'))).toMatchObject({
      code: 'git-failed',
      message: `The clone at ${partial.directory} lacks objects, and its server is not asked for them: "fatal: transport 'file' not allowed".`,
      hint: 'Fetch them all: clone without `--filter`, or give actions/checkout no `filter`.',
    })
  })
})
