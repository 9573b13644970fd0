import { resolve } from 'node:path'
import { type Command, runCommand, stoppedLine, type Terminal } from '../../src/command-line.ts'
import { type PublicServices, publicServices } from '../../src/endpoints.ts'
import { stopOf } from '../../src/errors.ts'
import { plain } from '../../src/report/style.ts'
import type { Said } from '../../src/voice.ts'
import { onLaptop } from '../audiences.ts'
import { movedClock, movedNetwork } from './moved-clock.ts'

/** Nobody listens there: whoever is asked all the same is found out. */
const nobody: PublicServices = {
  ...publicServices,
  githubApi: 'http://127.0.0.1:9',
  index: { indexName: 'PyPI', index: 'http://127.0.0.1:9', upload: 'http://127.0.0.1:9/legacy/' },
}

/** A terminal of a command that runs in the process of the test, with what it said and wrote. */
export function terminalWith(given: Partial<Terminal> = {}): {
  readonly terminal: Terminal
  readonly talk: readonly string[]
  readonly output: readonly string[]
  /** Of the network, if the command opened it. */
  readonly said: readonly Said[]
} {
  const talk: string[] = []
  const output: string[] = []
  const said: Said[] = []
  const terminal: Terminal = {
    arguments: [],
    environment: {},
    workingFolder: '/nowhere',
    now: () => new Date(),
    audience: onLaptop,
    say: (line) => talk.push(line),
    write: (line) => output.push(line),
    style: plain,
    talkStyle: plain,
    services: nobody,
    openNetwork: async () => movedNetwork(movedClock(), { voice: (one) => said.push(one) }),
    installation: { node: process.execPath, root: resolve(import.meta.dirname, '../..') },
    leaves: () => {},
    untilStopped: async () => {},
    ...given,
  }
  return { terminal, talk, output, said }
}

/** Run a command as the entry does: what stops it is the answer to a program, and is thrown. */
export async function runAnswering(command: Command, terminal: Terminal): Promise<number> {
  try {
    return await runCommand(command, terminal)
  } catch (error) {
    const { arguments: words, audience } = terminal
    const line = stoppedLine([command], { words: [command.name, ...words], audience }, stopOf(error))
    if (line !== undefined) terminal.write(line)
    throw error
  }
}
