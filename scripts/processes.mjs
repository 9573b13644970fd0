// Starting programs from the project's scripts: argument arrays, no shell.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whenParentIsGone } from './parent.mjs'

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Folder of what is installed beside the packages. */
export const tools = join(root, '.tools')

function settings({ cwd = root, environment = {} } = {}) {
  return { cwd, env: { ...process.env, ...environment } }
}

/**
 * How a program ended, and everything it said: `{ status, stdout, words }`; `status` is `null` if it did not start.
 *
 * @param options `{ cwd, environment, input }`, each as far as it is not usual.
 */
export function outcome(program, parameters, options) {
  return new Promise((resolve) => {
    const ended = (error, stdout, stderr) => {
      const status = error === null ? 0 : Number.isInteger(error.code) ? error.code : null
      resolve({ status, stdout, words: [stdout, stderr, status === null && error.message].filter(Boolean).join('\n') })
    }
    const child = execFile(program, parameters, { ...settings(options), maxBuffer: 1 << 26 }, ended)
    // One that does not read to the end says by its exit code why.
    child.stdin?.on('error', () => {}).end(options?.input)
  })
}

/** Whether a program is there and ends with 0. */
export async function succeeds(program, parameters, options) {
  return (await outcome(program, parameters, options)).status === 0
}

/** What a program prints, without the last line end; throws with its words if it fails. */
export async function output(program, parameters, options) {
  const { status, stdout, words } = await outcome(program, parameters, options)
  if (status === 0) return stdout.trimEnd()
  throw new Error(`${[program, ...parameters].join(' ')} ended with ${status}: ${words}`)
}

/**
 * Run a program that talks to the person, and pass on the signals that end it; it is ended too when whoever started this
 * process is gone. Answers its exit code.
 */
export function run(program, parameters, options) {
  const child = spawn(program, parameters, { ...settings(options), stdio: 'inherit' })
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
export async function npm(parameters, cwd) {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
  const cli = [process.env.npm_execpath, beside].find((path) => path?.endsWith('.js') && existsSync(path))
  if (cli === undefined) await output('npm', parameters, { cwd })
  else await output(process.execPath, [cli, ...parameters], { cwd })
}
