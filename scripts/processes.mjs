// Starting programs from the project's scripts: argument arrays, no shell.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

function start(program, parameters, { cwd = root, environment = {}, stdio = 'pipe' } = {}) {
  const env = { ...process.env, ...environment }
  return spawnSync(program, parameters, { cwd, env, stdio, encoding: 'utf8' })
}

/** Whether a program is there and ends with 0. */
export function succeeds(program, parameters, options) {
  return start(program, parameters, options).status === 0
}

/** What a program prints, without the last line end; throws with its words if it fails. */
export function output(program, parameters, options) {
  const finished = start(program, parameters, options)
  if (finished.status === 0) return finished.stdout.trimEnd()
  const words = [finished.stdout, finished.stderr, finished.error?.message].filter(Boolean).join('\n')
  throw new Error(`${[program, ...parameters].join(' ')} ended with ${finished.status}: ${words}`)
}

/** Run a program that talks to the person; answers its exit code. */
export function run(program, parameters, options) {
  const finished = start(program, parameters, { ...options, stdio: 'inherit' })
  if (finished.error) throw finished.error
  return finished.status ?? 1
}

/** Run npm in a folder; its words are shown only if it fails. */
export function npm(parameters, cwd) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js')
    ? output(process.execPath, [cli, ...parameters], { cwd })
    : output('npm', parameters, { cwd })
}
