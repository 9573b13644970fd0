// Starting programs from the project's scripts: argument arrays, no shell.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whenParentIsGone } from './parent.mjs'

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Folder of what is installed beside the packages. */
export const tools = join(root, '.tools')

function settings({ cwd = root, environment = {}, stdio = 'pipe', input } = {}) {
  return { cwd, env: { ...process.env, ...environment }, stdio, input, encoding: 'utf8', maxBuffer: 1 << 26 }
}

/** How a program ended, and everything it said: `{ status, stdout, words }`; `status` is `null` if it did not start. */
export function outcome(program, parameters, options) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, settings(options))
  return { status, stdout, words: [stdout, stderr, error?.message].filter(Boolean).join('\n') }
}

/** Whether a program is there and ends with 0. */
export function succeeds(program, parameters, options) {
  return outcome(program, parameters, options).status === 0
}

/** What a program prints, without the last line end; throws with its words if it fails. */
export function output(program, parameters, options) {
  const { status, stdout, words } = outcome(program, parameters, options)
  if (status === 0) return stdout.trimEnd()
  throw new Error(`${[program, ...parameters].join(' ')} ended with ${status}: ${words}`)
}

/**
 * Run a program that talks to the person, and pass on the signals that end it; it is ended too when whoever started this
 * process is gone. Answers its exit code.
 */
export function run(program, parameters, options) {
  const child = spawn(program, parameters, settings({ ...options, stdio: 'inherit' }))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenParentIsGone(() => child.kill('SIGTERM'))
  // A terminal sends Ctrl-C to the program as well: twice would end it before it has cleaned up.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/** Run npm in a folder; its words are shown only if it fails. */
export function npm(parameters, cwd) {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
  const cli = [process.env.npm_execpath, beside].find((path) => path?.endsWith('.js') && existsSync(path))
  return cli === undefined
    ? output('npm', parameters, { cwd })
    : output(process.execPath, [cli, ...parameters], { cwd })
}
