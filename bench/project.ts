import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitIn } from '../src/clients/git/isolated.ts'
import { identity } from '../src/rehearsal/scene/maintainer.ts'
import { root } from './place.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Make bench/project a git repository in which one commit releases it.
 *
 * @param folder Does not exist yet.
 * @param payloadBytes Of random bytes in its wheel.
 */
export async function makeProject(folder: string, payloadBytes: number): Promise<void> {
  await cp(join(root, 'bench/project'), folder, { recursive: true })
  await writeFile(join(folder, 'payload-size'), String(payloadBytes))
  const final = await readFile(join(folder, 'pyproject.toml'), 'utf8')
  const git = gitIn(folder, process.env)
  const commit = async (message: string, date: Date, state: { project: string; status: string }): Promise<void> => {
    await writeFile(join(folder, 'pyproject.toml'), state.project)
    await writeFile(join(folder, 'CHANGES.md'), `## Version 1.0.0\n\n${state.status}\n\n-   Carry a payload.\n`)
    await git(['add', '--all'])
    await git(['commit', '--quiet', '--message', message], identity(date))
  }
  const today = new Date()
  const development = final.replace('version = "1.0.0"', 'version = "1.0.0.dev"')
  await git(['init', '--quiet', '--initial-branch', 'main'])
  await commit('carry a payload', new Date(today.getTime() - dayMs), { project: development, status: 'Unreleased' })
  const status = `Released ${today.toISOString().slice(0, 10)}`
  await commit('release version 1.0.0', today, { project: final, status })
}
