import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { buildLibrary } from '../../oracles.ts'

/**
 * An environment whose PATH has git and Python only, so that no `uv` of this machine builds the sample, and whose
 * Python has the front end and the sample's back end.
 */
export async function programs(work: string): Promise<Record<string, string>> {
  const folder = join(work, 'programs')
  await mkdir(folder)
  for (const name of ['git', 'python3']) {
    await writeScript(join(folder, name), `PATH='${process.env.PATH}' exec '${find(name)}' "$@"`)
  }
  return { PATH: folder, HOME: work, PYTHONPATH: buildLibrary() }
}

/**
 * A Node that keeps what its process prints, in the file `log` of the job's folder, and prints it.
 *
 * @param variables For its process alone.
 */
export async function recordingNode(work: string, variables: Readonly<Record<string, string>> = {}): Promise<string> {
  const set = Object.entries(variables).map(([name, value]) => `${name}='${value}' `)
  const path = join(work, set.length === 0 ? 'node' : 'changed-node')
  const log = `"\${RUNNER_TEMP%/_temp}/log"`
  await writeScript(
    path,
    `${set.join('')}'${process.execPath}' "$@" >${log} 2>&1\ncode=$?\n'${find('cat')}' ${log}\nexit $code`,
  )
  return path
}

/** Write a shell script that can be run. */
export async function writeScript(path: string, text: string): Promise<void> {
  // Bash hands on variables whose names have a hyphen, as inputs have; a plain sh drops them.
  await writeFile(path, `#!${find('bash')}\n${text}\n`)
  await chmod(path, 0o755)
}

function find(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`There is no ${name} on the PATH.`)
  return found
}
