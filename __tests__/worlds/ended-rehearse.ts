import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { newFolder } from './clone.ts'

const root = resolve(import.meta.dirname, '../..')

/**
 * Run `npm run rehearse` until it says something, end npm alone, which hands that to its shell alone, and wait until no
 * process is left.
 *
 * @returns How many processes there were when npm was ended.
 */
export async function endedRehearse(options: readonly string[], sign: RegExp): Promise<number> {
  const parameters = ['run', '--silent', 'rehearse', '--', '--out', join(newFolder(), 'rehearsal'), ...options]
  const child = spawn('npm', parameters, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const group = child.pid ?? Number.NaN
  let said = ''
  await new Promise<void>((seen, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (sign.test(said)) seen()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => failed(new Error(`It ended with ${code}: ${said}`)))
  })
  const { length: count } = processesOf(group)
  child.kill('SIGTERM')
  while (processesOf(group).length > 0) await setTimeout(100)
  return count
}

/** The processes of a group that did not end, as Linux lists them. */
function processesOf(group: number): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const [state, , processGroup] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return processGroup === String(group) && state !== 'Z'
    } catch {
      return false
    }
  })
}
