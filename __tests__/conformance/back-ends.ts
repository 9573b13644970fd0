import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildLibrary, oraclePython } from '../oracles.ts'
import type { ProjectFiles } from '../release/tree-of.ts'

const script = fileURLToPath(new URL('back_end_versions.py', import.meta.url))

/** What flit_core, hatchling, and setuptools themselves make of projects: name and version, or the text of an error. */
export function askBackEnds(projects: readonly ProjectFiles[]): readonly (readonly [string, string] | string)[] {
  const input = JSON.stringify(projects)
  const env = { PATH: process.env.PATH, PYTHONPATH: buildLibrary() }
  const { status, stdout, stderr } = spawnSync(oraclePython(), [script], { input, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`The back ends failed: ${stderr}`)
  return JSON.parse(stdout)
}
