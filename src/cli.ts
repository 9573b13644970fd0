#!/usr/bin/env node
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect, styleText } from 'node:util'
import { satisfies } from 'semver'
import { endChildren } from './clients/children.ts'
import type { Network } from './clients/http/network.ts'
import { removeLentFolders } from './clients/temporary-folder.ts'
import { Output, Screen } from './command-line/screen.ts'
import { commandIn, isGiven, runCommandLine, stoppedLine, type Terminal } from './command-line.ts'
import { commands } from './commands/table.ts'
import { errorsPage, publicServices } from './endpoints.ts'
import { ReleaseError, stopOf, theRun } from './errors.ts'
import { program } from './program.ts'
import type { Audience } from './report/shown-problem.ts'
import { plain, type Style } from './report/style.ts'
import { terminalLines, visibleLine } from './report/terminal.ts'
import { failureReport } from './report.ts'

const data = new Output('stdout', process.stdout)
const talk = new Output('stderr', process.stderr)
const screen = new Screen({
  out: (text) => data.write(text),
  err: (text) => talk.write(text),
  columns: columnsOf(process.stderr),
  now: () => new Date(),
})

const audience: Audience = { runs: 'command', errorsPage: errorsPage() }

// What `runs.using: node24` means, as @sigstore states it.
const neededNode = '>=24.15.0'

function requireNode(): void {
  if (satisfies(process.versions.node, neededNode)) return
  throw new ReleaseError('node-too-old', {
    message: `Node ${process.versions.node} is running, but ${neededNode} is needed.`,
    hint: 'Use Node 24; in a clone of this project, `npm run rehearse` brings its own.',
  })
}

/** Exit codes of POSIX for a process that a signal ends: 128 and its number. */
const endings = { SIGINT: 130, SIGTERM: 143 } as const

type Ending = keyof typeof endings

/** What the signals that ask this process to end find. */
interface Ongoing {
  /** Whole sentences: what is left, and what is not. */
  left: string
  isEnding: boolean
  /** Whether something is on stdout: with `--json`, the answer. */
  hasWritten: boolean
  /** Set by a command whose way to end is a signal. */
  end: (() => void) | undefined
}

async function endBy(signal: Ending, ongoing: Ongoing, words: readonly string[]): Promise<void> {
  if (ongoing.isEnding) return
  if (ongoing.end !== undefined) return ongoing.end()
  ongoing.isEnding = true
  await endChildren(signal)
  removeLentFolders()
  const message = `The command was stopped by ${signal}. ${ongoing.left}`
  answerProgram(words, new ReleaseError('interrupted', { message, hint: `Run ${theRun} again.` }), ongoing)
  screen.say(visibleLine(`${nameIn(words)}: stopped by ${signal}. ${ongoing.left}`))
  process.exit(endings[signal])
}

async function main(): Promise<void> {
  const words = process.argv.slice(2)
  // Node's own, of variables that contradict each other, are no words of this program.
  process.removeAllListeners('warning')
  const ongoing: Ongoing = { left: 'Nothing was changed.', isEnding: false, hasWritten: false, end: undefined }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void endBy(signal, ongoing, words))
  // What is thrown while nobody waits for it.
  process.on('uncaughtException', (error) => process.exit(sayWhatStopped(words, error, ongoing)))
  const terminal: Terminal = {
    arguments: words,
    environment: process.env,
    workingFolder: process.cwd(),
    now: () => new Date(),
    audience,
    // What goes on for a moment after a signal has no more to say.
    say: (line) => ongoing.isEnding || screen.say(line),
    write: (line) => {
      if (ongoing.isEnding) return
      ongoing.hasWritten = true
      screen.write(line)
    },
    style: styleOf(process.stdout, words),
    talkStyle: styleOf(process.stderr, words),
    services: publicServices,
    openNetwork,
    installation: { node: process.execPath, root: resolve(dirname(fileURLToPath(import.meta.url)), '../..') },
    leaves: (sentences) => {
      ongoing.left = sentences
    },
    untilStopped: () =>
      new Promise((done) => {
        ongoing.end = done
      }),
  }
  try {
    requireNode()
    process.exitCode = await runCommandLine(commands, terminal)
  } catch (error) {
    if (!ongoing.isEnding) process.exitCode = sayWhatStopped(words, error, ongoing)
  }
  try {
    await data.written()
    await talk.written()
  } catch (error) {
    process.exitCode = sayWhatStopped(words, error, ongoing)
  }
}

/** Colors as Node decides them, by `NO_COLOR`, `FORCE_COLOR`, and the terminal; none beside JSON. */
function styleOf(stream: NodeJS.WriteStream, words: readonly string[]): Style {
  if (isGiven(words, '--json')) return plain
  const hasColor = styleText('bold', 'word', { stream }) !== 'word'
  return { hasColor, columns: columnsOf(stream) }
}

/** Width of a terminal; `undefined` for what is none, and for one that does not know its width, which says 0. */
function columnsOf(stream: NodeJS.WriteStream): number | undefined {
  return stream.isTTY && stream.columns > 0 ? stream.columns : undefined
}

async function openNetwork({ isVerbose }: { readonly isVerbose: boolean }): Promise<Network> {
  const network = await import('./clients/http/network.ts')
  return network.openNetwork(process.env, (line) => screen.say(line), { voice: screen.voice(isVerbose) })
}

/** Node would end a bug with 1, which means that problems were found. */
function sayWhatStopped(words: readonly string[], error: unknown, ongoing: Ongoing): number {
  const stop = stopOf(error)
  answerProgram(words, stop, ongoing)
  const lines = terminalLines(failureReport(nameIn(words), stop), audience, styleOf(process.stderr, words))
  for (const line of lines) screen.say(line)
  if (stop.code === 'program-fault') for (const line of inspect(error).split('\n')) screen.say(visibleLine(line))
  return stop.exitCode
}

/** With `--json`, a program reads one line, whatever stopped the command and however early. */
function answerProgram(words: readonly string[], stop: ReleaseError, ongoing: Ongoing): void {
  const line = stoppedLine(commands, { words, audience }, stop)
  if (line === undefined || ongoing.hasWritten) return
  ongoing.hasWritten = true
  screen.write(line)
}

/** The command, or the program where it is not known which one is meant. */
const nameIn = (words: readonly string[]): string => commandIn(commands, words)?.name ?? program.name

await main()
