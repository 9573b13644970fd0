import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { buildLibrary } from '../../oracles.ts'
import { machinePython } from '../python.ts'
import { runFolder } from '../run-folder.ts'
import { sha256 } from './world.ts'

export const run = promisify(execFile)

export interface Built {
  readonly name: string
  readonly path: string
  readonly bytes: Buffer
}

export interface DemoDistributions {
  readonly wheel: Built
  readonly sdist: Built
  /** A damaged copy, by the name of its folder; `wheel` or `sdist` says of which. */
  variant(name: string, of: 'wheel' | 'sdist'): Promise<Built>
}

const [wheelName, sdistName] = ['demo_project-1.0-py3-none-any.whl', 'demo_project-1.0.tar.gz']

const project = {
  'pyproject.toml': `[build-system]
requires = ["flit_core>=3.11,<4"]
build-backend = "flit_core.buildapi"

[project]
name = "Demo.Project"
version = "1.0"
description = "A sample."
readme = "README.md"
requires-python = ">=3.9"
license = "MIT"
license-files = ["LICENSE.txt"]
dependencies = ["blinker>=1.9"]

[project.urls]
Source = "https://github.com/example/demo"

[tool.flit.module]
name = "demo_project"
`,
  'README.md': '# Demo\n',
  'LICENSE.txt': 'MIT\n',
  'src/demo_project/__init__.py': 'answer = 42\n',
}

/**
 * A wheel and an sdist of a real front end and back end, and damaged copies of them; they are built once in a run of the
 * tests, so nobody may change the files.
 */
export async function buildDemo(): Promise<DemoDistributions> {
  const folder = join(runFolder(), 'demo')
  if (!existsSync(folder)) {
    const mine = await mkdtemp(`${folder}-`)
    await buildIn(mine)
    // Another worker may have been faster, with the same files.
    await rename(mine, folder).catch((error) => {
      if (!existsSync(folder)) throw error
    })
  }
  const wheel = await load(join(folder, 'dist', wheelName))
  const sdist = await load(join(folder, 'dist', sdistName))
  return {
    wheel,
    sdist,
    variant: (name, of) => load(join(folder, 'variants', name, { wheel, sdist }[of].name)),
  }
}

async function buildIn(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(project)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const env = { ...process.env, PYTHONPATH: buildLibrary(), SOURCE_DATE_EPOCH: '1767225600' }
  await run(machinePython(), ['-m', 'build', '--no-isolation'], { cwd: folder, env })
  const script = resolve('__tests__/worlds/index/index_variants.py')
  const [wheel, sdist] = [wheelName, sdistName].map((name) => join(folder, 'dist', name))
  await run(machinePython(), [script, wheel ?? '', sdist ?? '', join(folder, 'variants')])
}

async function load(path: string): Promise<Built> {
  return { name: basename(path), path, bytes: await readFile(path) }
}

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * The form of an upload, written by hand from the project's own metadata.
 *
 * @param changes Fields to replace, to repeat (a list), or to leave out (`undefined`).
 */
export function uploadForm({ name, bytes }: Pick<Built, 'name' | 'bytes'>, changes: Fields = {}): FormData {
  const isWheel = name.endsWith('.whl')
  const fields: Fields = {
    ':action': 'file_upload',
    protocol_version: '1',
    filetype: isWheel ? 'bdist_wheel' : 'sdist',
    pyversion: isWheel ? 'py3' : 'source',
    sha256_digest: sha256(bytes),
    metadata_version: '2.4',
    name: 'Demo.Project',
    version: '1.0',
    summary: 'A sample.',
    description: '# Demo\n\n',
    description_content_type: 'text/markdown',
    requires_python: '>=3.9',
    requires_dist: ['blinker>=1.9'],
    project_urls: ['Source, https://github.com/example/demo'],
    license_expression: 'MIT',
    license_file: ['LICENSE.txt'],
    ...changes,
  }
  const form = new FormData()
  for (const [field, value = []] of Object.entries(fields)) {
    for (const text of typeof value === 'string' ? [value] : value) form.append(field, text)
  }
  form.append('content', new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' }))
  return form
}
