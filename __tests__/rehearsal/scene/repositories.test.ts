import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CallerEnvironment, type Git, gitIn, gitVariables } from '../../../src/clients/git/isolated.ts'
import { ReleaseError } from '../../../src/errors.ts'
import { checkOut } from '../../../src/rehearsal/runner/checkout.ts'
import { identity } from '../../../src/rehearsal/scene/maintainer.ts'
import { makeScene, type Scene, type SceneOptions } from '../../../src/rehearsal/scene.ts'
import { readGitSnapshot } from '../../../src/standins/github/git/snapshot.ts'
import { sawProblem } from '../../examples.ts'
import { makeRepository, projectRoot, temporaryFolder, writeFiles } from '../../worlds/rehearsal.ts'

const now = new Date('2027-03-04T12:00:00Z')

const project = (version: string): string =>
  `[project]\nname = "example"\nversion = "${version}"\n\n[build-system]\nrequires = ["flit_core<4"]\nbuild-backend = "flit_core.buildapi"\n`
const log = '## Version 1.1.0\n\nReleased 2027-01-04\n\n- Fix.\n'
const released = { 'pyproject.toml': project('1.1.0'), 'CHANGES.md': log }
const begun = {
  'pyproject.toml': project('1.2.0.dev'),
  'CHANGES.md': `## Version 1.2.0\n\nUnreleased\n\n- Add.\n\n${log}`,
}

/** A repository that a rehearsal is to understand, on `main`, at 1.2.0.dev. */
interface Given {
  readonly folder: string
  readonly git: Git
  /** Empty folder beside it. */
  readonly beside: string
}

/** What is rehearsed of it, and with which variables. */
interface Asked {
  readonly project?: string
  readonly variables?: Readonly<Record<string, string>>
}

async function commit({ git }: Given, message = 'more'): Promise<void> {
  await git(['add', '--all'])
  await git(['commit', '--quiet', '--message', message], identity(now))
}

/** A commit on top that says any time. */
async function commitAt({ git }: Given, time: string): Promise<void> {
  const [tree, parent] = (await git(['rev-parse', 'HEAD^{tree}', 'HEAD'])).split('\n')
  const person = `A <a@example.org> ${time}`
  const text = `tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\nold\n`
  const made = await git(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], {}, text)
  await git(['update-ref', 'refs/heads/main', made])
}

/** Hooks that leave a mark. */
async function writeHooks(folder: string, mark: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of ['post-checkout', 'reference-transaction', 'pre-commit', 'post-index-change', 'fsmonitor']) {
    await writeFile(join(folder, name), `#!/bin/sh\necho ${name} >> '${mark}'\n`)
    await chmod(join(folder, name), 0o755)
  }
}

/** A configuration of the person. */
async function configured({ beside }: Given, text: string): Promise<Asked> {
  await writeFile(join(beside, '.gitconfig'), text)
  return { variables: { HOME: beside } }
}

/** Another clone of it. */
async function cloned({ folder, git, beside }: Given, ...options: readonly string[]): Promise<Asked> {
  await git(['config', 'uploadpack.allowFilter', 'true'])
  const target = join(beside, 'clone')
  await git(['clone', '--quiet', ...options, pathToFileURL(folder).href, target])
  return { project: target }
}

const kinds: Readonly<Record<string, (given: Given) => Promise<Asked>>> = {
  'an ordinary clone': async () => ({}),
  'no branch checked out': async ({ git }) => {
    await git(['checkout', '--quiet', '--detach'])
    return {}
  },
  'a shallow clone': async (given) => cloned(given, '--depth', '1'),
  'a clone without old blobs': async (given) => cloned(given, '--filter=blob:none'),
  'a clone without old folders': async (given) => cloned(given, '--filter=tree:0'),
  'a clone that shares its objects': async (given) => cloned(given, '--shared'),
  'a linked work tree': async ({ git, beside }) => {
    await git(['worktree', 'add', '--quiet', '-b', 'work', join(beside, 'tree')])
    return { project: join(beside, 'tree') }
  },
  'a hook of git or a job of GitHub around it': async ({ beside }) => {
    const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR']
    const place = Object.fromEntries(names.map((name) => [name, join(beside, 'nowhere')]))
    return {
      variables: { ...place, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'other/name', GITHUB_SHA: '0'.repeat(40) },
    }
  },
  'commits of strange times': async (given) => {
    const times = ['1315448330 +051800', '-62135596800 +0000', '4102444800 +0000', '99999999999999999999 +9999']
    for (const time of times) await commitAt(given, time)
    return {}
  },
  'names that are not UTF-8': async (given) => {
    const { folder, git } = given
    const latin = Buffer.from('gr\xf6\xdfe.txt', 'latin1')
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), latin]), 'x')
    await git(['add', '--all'])
    await git(['commit', '--quiet', '--message', 'more'], { ...identity(now), GIT_AUTHOR_NAME: 'J\\xf6rg' })
    execFileSync('sh', ['-c', 'git branch "$(printf \'gr\\366\\337e\')"; git tag "$(printf \'t\\366g\')"'], {
      cwd: folder,
    })
    return {}
  },
  'no name of a person': async (given) => configured(given, ''),
  'a path with spaces and signs': async ({ folder, git, beside }) => {
    const target = join(beside, '-a b%20ü')
    await git(['clone', '--quiet', folder, target])
    return { project: target }
  },
  'files of LFS, without LFS': async (given) => {
    await writeFile(join(given.folder, '.gitattributes'), '*.bin filter=lfs diff=lfs merge=lfs -text\n')
    await writeFile(join(given.folder, 'big.bin'), 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')
    await commit(given)
    const filter = '[filter "lfs"]\n\tclean = no-such-program\n\tsmudge = no-such-program\n\trequired = true\n'
    await appendFile(join(given.folder, '.git/config'), filter)
    // As new as the index, so that git looks into it.
    await writeFile(join(given.folder, 'big.bin'), 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')
    return {}
  },
  'an object that is replaced': async (given) => {
    await given.git(['replace', 'HEAD', 'HEAD^'])
    return {}
  },
  'a graft': async ({ folder, git }) => {
    await mkdir(join(folder, '.git/info'))
    await writeFile(join(folder, '.git/info/grafts'), `${await git(['rev-parse', 'HEAD'])}\n`)
    return {}
  },
  'line ends of Windows in the folder': async (given) => {
    await given.git(['config', 'core.autocrlf', 'true'])
    for (const [path, text] of Object.entries(begun))
      await writeFile(join(given.folder, path), text.replaceAll('\n', '\r\n'))
    return {}
  },
  'hooks in the clone': async ({ folder, beside, git }) => {
    await writeHooks(join(folder, '.git/hooks'), join(beside, 'mark'))
    await git(['config', 'core.fsmonitor', join(folder, '.git/hooks/fsmonitor')])
    return {}
  },
  'hooks of the person': async (given) => {
    await writeHooks(join(given.beside, 'hooks'), join(given.beside, 'mark'))
    const template = join(given.beside, 'template')
    await writeHooks(join(template, 'hooks'), join(given.beside, 'mark'))
    return configured(given, `[core]\n\thooksPath = ${given.beside}/hooks\n[init]\n\ttemplateDir = ${template}\n`)
  },
  'a careful person': async (given) => {
    await commitAt(given, '1315448330 +051800')
    const sections = [
      ...[
        '[safe]\n\tbareRepository = explicit',
        '[protocol "file"]\n\tallow = never',
        '[clone]\n\trejectShallow = true',
      ],
      ...['[transfer]\n\tfsckObjects = true', '[commit]\n\tgpgSign = true', '[tag]\n\tgpgSign = true'],
    ]
    const asked = await cloned(given, '--depth', '1')
    return { ...asked, ...(await configured(given, `${sections.join('\n')}\n`)) }
  },
}

let shared: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  shared = await temporaryFolder()
  const folder = join(shared.path, 'project')
  await makeRepository(folder, [released, begun])
  await gitIn(folder, process.env)(['tag', '--annotate', '--message', 'x', '1.1.0', 'HEAD^'], identity(now))
})

afterAll(() => shared[Symbol.asyncDispose]())

/** A copy of the repository, with folders beside it, which go away with `await using`. */
async function given() {
  const folder = await temporaryFolder()
  const [source, beside, work] = ['project', 'beside', 'work'].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ]
  for (const path of [beside, work]) await mkdir(path)
  await cp(join(shared.path, 'project'), source, { recursive: true, preserveTimestamps: true })
  const found: Given = { folder: source, git: gitIn(source, process.env), beside }
  return { ...found, work, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

test.each(Object.entries(kinds))('the release after what is checked out is made of %s', async (name, make) => {
  await using place = await given()
  const { folder, beside, work } = place
  const { project: source = folder, variables = {} } = await make(place)
  const before = contentOf(source)
  const head = await gitIn(source, process.env)(['rev-parse', 'HEAD'], { GIT_NO_REPLACE_OBJECTS: '1' })

  const environment = { ...process.env, ...variables }
  const scene = await makeScene({ project: source, root: projectRoot, environment, now: () => now }, work)

  const { tag, version, origin, made, warnings } = scene
  expect({ tag, version, made }).toMatchObject({
    tag: '1.2.0',
    version: '1.2.0',
    made: { isBegun: false, isReleased: true, hasMadeUpEntry: false, from: head },
  })
  expect(origin.base).toBe(head)
  const lines = (await origin.git(['diff', '--unified=0', origin.base, origin.commit])).split('\n')
  expect(lines.filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
    '-Unreleased',
    '+Released 2027-03-04',
    '-version = "1.2.0.dev"',
    '+version = "1.2.0"',
  ])
  // What GitHub's stand-in reads of it, and what a job checks out.
  const snapshot = await readGitSnapshot(origin.folder, gitVariables(environment))
  expect(snapshot.commits.has(head)).toBe(true)
  const workspace = await checkedOut(scene, work, environment)
  expect(await workspace.git(['rev-list', '--count', 'HEAD'])).toBe(
    lacksHistory.has(name) ? '2' : await countOf(source),
  )
  expect(warnings.map(({ code }) => code)).toEqual(lacksHistory.has(name) ? ['git-shallow'] : [])
  // Nothing ran there, and nothing was changed.
  expect(existsSync(join(beside, 'mark'))).toBe(false)
  expect(contentOf(source)).toBe(before)
})

const lacksHistory = new Set(Object.keys(kinds).filter((name) => /shallow|without old|careful/.test(name)))

/** The commits of a release that follows what is checked out. */
async function countOf(source: string): Promise<string> {
  const variables = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null' }
  return String(1 + Number(await gitIn(source, process.env)(['rev-list', '--count', 'HEAD'], variables)))
}

/** What a job has that asks for the whole history. */
async function checkedOut(scene: Scene, work: string, environment: CallerEnvironment, inputs = {}) {
  const workspace = join(work, 'workspace')
  await mkdir(workspace)
  const { origin } = scene
  const place = { origin: origin.folder, workspace, repository: 'example/example', token: 'x', place: 'x.yaml:1' }
  const asked = { 'fetch-depth': '0', ref: origin.commit, ...inputs }
  await checkOut({ ...place, inputs: asked, ref: 'refs/pull/1/merge', sha: origin.mergeCommit, environment })
  return { path: workspace, git: gitIn(workspace, environment) }
}

/** Check out what a job of GitHub has of a pull request that releases 1.2.0. */
async function tryMerge(place: Given, date = '2027-03-04'): Promise<{ readonly head: string; readonly merge: string }> {
  const { folder, git } = place
  const base = await git(['rev-parse', 'HEAD'])
  const files = {
    'pyproject.toml': project('1.2.0'),
    'CHANGES.md': begun['CHANGES.md'].replace('Unreleased', `Released ${date}`),
  }
  await writeFiles(folder, files)
  await commit(place, 'release version 1.2.0')
  const head = await git(['rev-parse', 'HEAD'])
  const message = `Merge ${head} into ${base}`
  const merge = await git(['commit-tree', 'HEAD^{tree}', '-p', base, '-p', head, '-m', message], identity(now))
  await git(['checkout', '--quiet', '--detach', merge])
  await git(['update-ref', 'refs/heads/main', base])
  return { head, merge }
}

test('of the merge that GitHub tries for a pull request, its head is rehearsed', async () => {
  await using place = await given()
  const { head } = await tryMerge(place)
  const { origin, made } = await sceneOf(place)
  expect([origin.commit, origin.base, made]).toEqual([head, await place.git(['rev-parse', 'main']), undefined])
})

test('without that head, the merge of a release is refused', async () => {
  await using place = await given()
  const { merge } = await tryMerge(place)
  await place.git(['update-ref', 'refs/heads/merge', merge])
  const { project: clone = '' } = await cloned(place, '--depth', '1', '--branch', 'merge')
  const scene = sceneOf(place, clone)
  await expect(scene).rejects.toMatchObject({
    code: 'git-shallow',
    message: expect.stringMatching(/^What is checked out is the merge that GitHub tries/),
  })
})

test('a clone without tags whose last release is old has the next one before it', async () => {
  await using place = await given()
  await tryMerge(place, '2027-01-30')
  await place.git(['tag', '--delete', '1.1.0'])
  expect(await sceneOf(place)).toMatchObject({ tag: '1.2.1', made: { isBegun: true } })
})

async function sceneOf(
  { folder, work }: Given & { readonly work: string },
  source = folder,
  options: Partial<SceneOptions> = {},
): Promise<Scene> {
  return await makeScene(
    { project: source, root: projectRoot, environment: process.env, now: () => now, ...options },
    work,
  )
}

describe('submodules', () => {
  /** A project with a submodule that has one too. */
  async function withSubmodules(place: Given): Promise<void> {
    const { beside, folder } = place
    const [inner, outer] = [join(beside, 'inner'), join(beside, 'outer')]
    await makeRepository(inner, [{ 'inner.txt': '1' }])
    await makeRepository(outer, [{ 'outer.txt': '1' }])
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add']
    await gitIn(outer, process.env)([...add, inner, 'in ner'])
    await commit({ ...place, git: gitIn(outer, process.env) })
    await place.git([...add, '--name', 'other', outer, 'vendor/outer'])
    await gitIn(
      folder,
      process.env,
    )(['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', '--recursive'])
    await commit(place)
  }

  /** The template, with another checkout in its first job. */
  async function workflowWith(place: Given, submodules: string): Promise<string> {
    const text = await readFile(join(projectRoot, 'templates/publish.yaml'), 'utf8')
    const file = join(place.beside, 'publish.yaml')
    await writeFile(
      file,
      text.replace('persist-credentials: false', `persist-credentials: false\n          submodules: ${submodules}`),
    )
    return file
  }

  test.each([
    ['true', true, false],
    ['recursive', true, true],
  ])('submodules: %s', async (submodules, hasOuter, hasInner) => {
    await using place = await given()
    await withSubmodules(place)
    const before = contentOf(place.folder)
    const scene = await sceneOf(place, place.folder, { workflow: await workflowWith(place, submodules) })
    const { path } = await checkedOut(scene, place.work, process.env, { submodules })
    const files = ['vendor/outer/outer.txt', 'vendor/outer/in ner/inner.txt'].map((file) =>
      existsSync(join(path, file)),
    )
    expect(files).toEqual([hasOuter, hasInner])
    expect([scene.warnings, contentOf(place.folder)]).toEqual([[], before])
  })

  test('one that is wanted and not there is refused by its name', async () => {
    await using place = await given()
    await withSubmodules(place)
    const { project: clone = '' } = await cloned(place)
    const scene = sceneOf(place, clone, { workflow: await workflowWith(place, 'true') })
    const refusal: unknown = await scene.catch((error: unknown) => error)
    if (!(refusal instanceof ReleaseError)) throw refusal
    sawProblem(refusal.toProblem())
    expect(refusal.message).toBe(
      'The workflow checks out 1 submodule whose commit the clone does not have: "vendor/outer".',
    )
  })

  test('one that no workflow checks out is told of', async () => {
    await using place = await given()
    await withSubmodules(place)
    expect((await sceneOf(place)).warnings.map(({ message }) => message)).toEqual([
      'No workflow checks out 1 submodule of the project: "vendor/outer", so that no job has it.',
    ])
  })
})

/** A digest of all that is in a folder, the inside of git too. */
function contentOf(folder: string): string {
  const script = 'find . \\( -type f -o -type l \\) -exec sha256sum {} + | LC_ALL=C sort | sha256sum'
  return execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })
}
