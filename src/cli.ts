#!/usr/bin/env node
import { once } from 'node:events'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { satisfies } from 'semver'
import type { Network } from './clients/http/network.ts'
import { runCommandLine, type Terminal } from './command-line.ts'
import { commands } from './commands/table.ts'
import { publicServices } from './endpoints.ts'
import { ReleaseError, stopOf } from './errors.ts'
import { program } from './program.ts'
import { failureReport } from './report/report.ts'
import { terminalLines, visibleLine } from './report/terminal.ts'

// What `runs.using: node24` means, as @sigstore states it.
const neededNode = '>=24.15.0'

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
}

function requireNode(): void {
  if (satisfies(process.versions.node, neededNode)) return
  throw new ReleaseError('node-too-old', {
    message: `Node ${process.versions.node} is running, but ${neededNode} is needed.`,
    hint: 'Use Node 24; in a clone of this project, `npm run rehearse` brings its own.',
  })
}

async function main(): Promise<void> {
  const words = process.argv.slice(2)
  // What is thrown while nobody waits for it.
  process.on('uncaughtException', (error) => process.exit(sayWhatStopped(words, error)))
  const terminal: Terminal = {
    arguments: words,
    environment: process.env,
    workingFolder: process.cwd(),
    now: () => new Date(),
    say: (line) => console.error(line),
    write: (line) => console.log(line),
    services: publicServices,
    openNetwork,
    installation: { node: process.execPath, root: resolve(dirname(fileURLToPath(import.meta.url)), '../..') },
    untilStopped: stopSignal,
  }
  try {
    requireNode()
    process.exitCode = await runCommandLine(commands, terminal)
  } catch (error) {
    process.exitCode = sayWhatStopped(words, error)
  }
}

async function openNetwork(): Promise<Network> {
  const network = await import('./clients/http/network.ts')
  const say = (line: string) => console.error(line)
  const waiting = (what: string, ms: number) => say(network.waitingLine(what, ms))
  return network.openNetwork(process.env, say, { observer: { waiting } })
}

/** Node would end a bug with 1, which means that problems were found. */
function sayWhatStopped([command = '-']: readonly string[], error: unknown): number {
  const stop = stopOf(error)
  const name = command.startsWith('-') ? program.name : command
  for (const line of terminalLines(failureReport(name, stop))) console.error(line)
  if (stop !== error) for (const line of inspect(error).split('\n')) console.error(visibleLine(line))
  return stop.exitCode
}

await main()
