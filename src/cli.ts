#!/usr/bin/env node
import { once } from 'node:events'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { satisfies } from 'semver'
import type { Terminal } from './commands/arguments.ts'
import { publicServices } from './endpoints.ts'
import { ReleaseError, stopOf } from './errors.ts'
import { failureReport } from './report/report.ts'
import { terminalLines, visibleLine } from './report/terminal.ts'

const help = `release-action: release a Python project in three human decisions

  release-action rehearse   run a whole release on this machine, on the sample or on --project DIR
  release-action check      judge a release branch of this clone, before anything is pushed
  release-action prepare    make the release branch of a version; with --tag and --push, tag and push it
  release-action next       begin the next version on the branch that is checked out
  release-action verify     say who built files, a release, or a version of a project, and whether that holds

Every command takes --help. Exit codes: 0 done, 1 problems found, 2 wrong use, 3 something outside failed.`

// What `runs.using: node24` means, as @sigstore states it.
const neededNode = '>=24.15.0'

/** Run one command. Each is loaded only when it is asked for. */
async function run(command: string, terminal: Terminal): Promise<number> {
  const wantsHelp = terminal.arguments.includes('--help')
  switch (command) {
    case 'check': {
      const { checkUsage, runCheck } = await import('./commands/check.ts')
      return wantsHelp ? showHelp(checkUsage) : runCheck(terminal)
    }
    case 'prepare': {
      const { prepareUsage, runPrepare } = await import('./commands/prepare.ts')
      return wantsHelp ? showHelp(prepareUsage) : runPrepare(terminal)
    }
    case 'next': {
      const { nextUsage, runNext } = await import('./commands/next.ts')
      return wantsHelp ? showHelp(nextUsage) : runNext(terminal)
    }
    case 'verify': {
      const { runVerify, verifyHelp } = await import('./commands/verify.ts')
      return wantsHelp ? showHelp(verifyHelp) : runVerify(terminal, publicServices)
    }
    case 'rehearse': {
      const { rehearseUsage, runRehearse } = await import('./commands/rehearse.ts')
      const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
      return wantsHelp ? showHelp(rehearseUsage) : runRehearse(terminal, { node: process.execPath, root }, stopSignal)
    }
    case '':
    case 'help':
    case '--help':
      return showHelp(help)
    default:
      throw new ReleaseError('input-invalid', { message: `There is no command "${command}".`, hint: help })
  }
}

function showHelp(text: string): number {
  console.log(text)
  return 0
}

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
  const [command = '', ...rest] = process.argv.slice(2)
  // What is thrown while nobody waits for it.
  process.on('uncaughtException', (error) => process.exit(sayWhatStopped(command, error)))
  const terminal: Terminal = {
    arguments: rest,
    environment: process.env,
    workingFolder: process.cwd(),
    now: () => new Date(),
    say: (line) => console.error(line),
    write: (line) => console.log(line),
  }
  try {
    requireNode()
    process.exitCode = await run(command, terminal)
  } catch (error) {
    process.exitCode = sayWhatStopped(command, error)
  }
}

/** Node would end a bug with 1, which means that problems were found. */
function sayWhatStopped(command: string, error: unknown): number {
  const stop = stopOf(error)
  const name = command === '' || command.startsWith('-') ? 'release-action' : command
  for (const line of terminalLines(failureReport(name, stop))) console.error(line)
  if (stop !== error) for (const line of inspect(error).split('\n')) console.error(visibleLine(line))
  return stop.exitCode
}

await main()
