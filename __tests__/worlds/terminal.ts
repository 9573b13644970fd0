import { resolve } from 'node:path'
import type { Terminal } from '../../src/command-line.ts'
import { type PublicServices, publicServices } from '../../src/endpoints.ts'
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
