import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backEndLibrary, backEndPrograms } from '../back-end-library.ts'
import type { ProjectFiles } from '../release/tree-of.ts'
import { machinePython } from '../worlds/python.ts'

const script = fileURLToPath(new URL('back_end_versions.py', import.meta.url))

/** What the back ends themselves make of projects: name and version, or the text of an error. */
export function askBackEnds(
  projects: readonly (readonly [files: ProjectFiles, tag?: string])[],
): readonly (readonly [string, string] | string)[] {
  const input = JSON.stringify(projects.map(([files, tag]) => [files, tag ?? null]))
  const PATH = [backEndPrograms(), process.env.PATH].join(delimiter)
  const env = { PATH, HOME: process.env.HOME, PYTHONPATH: backEndLibrary() }
  const { status, stdout, stderr } = spawnSync(machinePython(), [script], { input, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`The back ends failed: ${stderr}`)
  return JSON.parse(stdout)
}
