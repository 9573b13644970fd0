import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, constants, openSync, rmSync, writeSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { endGroup, endingGroupWithUs, endMarked } from '../children.ts'
import type { Clock } from '../clock.ts'
import { readable, SaidLines } from './said-lines.ts'

/** A program that runs code of the project, or of what builds it. */
export interface ForeignStart {
  readonly command: readonly string[]
  readonly workingFolder: string
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly limitMs: number
  readonly clock: Clock
  /** Gets each line that is said, as it was said. */
  readonly hear?: (line: string) => void
  /** A file that keeps what is said, byte by byte. */
  readonly log?: string
}

/** How it ended; `said` are the last lines, which change no terminal. */
export type ForeignEnd =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly said: readonly string[] }
  | { readonly kind: 'out-of-time'; readonly said: readonly string[] }
  | { readonly kind: 'not-started' }

// As many as fit on a screen: they end with what went wrong.
const shownLines = 40

// What is still on its way when a program ends is there at once; only somebody who holds the pipe keeps it open.
const restMs = 1000

/**
 * Run a program whose code nobody here has read: as the leader of a group that ends with it, in time, heard line by line, and
 * not at all once it has ended, whoever still holds its output.
 */
export async function runForeign(start: ForeignStart): Promise<ForeignEnd> {
  const { command, workingFolder, environment, limitMs, clock, hear } = start
  const [program = '', ...parameters] = command
  const said: string[] = []
  const kept = start.log === undefined ? undefined : new KeptWords(start.log)
  const listen = (line: string): void => {
    hear?.(line)
    const shown = readable(line)
    if (shown !== '') said.push(shown)
    if (said.length > shownLines) said.shift()
  }
  // Whatever it starts has this too, unless it hides.
  const mark = `RELEASE_ACTION_MARK=${randomUUID()}`
  const [name = '', value = ''] = mark.split('=')
  const child = endingGroupWithUs(
    spawn(program, parameters, {
      cwd: workingFolder,
      env: { ...environment, [name]: value },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    }),
  )
  let isOutOfTime = false
  const alarm = clock.alarm(limitMs, () => {
    isOutOfTime = true
    endGroup(child)
  })
  const streams = [child.stdout, child.stderr].map((stream) => listenTo(stream, listen, kept))
  try {
    const exitCode = await new Promise<number | undefined>((resolve) => {
      child.once('error', () => resolve(undefined))
      child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
    })
    endGroup(child)
    if (exitCode === undefined) return { kind: 'not-started' }
    await endMarked(mark)
    await restOf(streams, clock)
    return isOutOfTime ? { kind: 'out-of-time', said } : { kind: 'ended', exitCode, said }
  } finally {
    alarm.cancel()
    kept?.close()
  }
}

/** Hear what is on its way, and then no more. */
async function restOf(streams: readonly Listening[], clock: Clock): Promise<void> {
  await new Promise<void>((resolve) => {
    const alarm = clock.alarm(restMs, resolve)
    void Promise.all(streams.map(({ ended }) => ended)).then(() => {
      alarm.cancel()
      resolve()
    })
  })
  for (const stream of streams) stream.close()
}

interface Listening {
  readonly ended: Promise<void>
  close(): void
}

/** Hear a stream line by line until it ends, or is closed. */
function listenTo(stream: Readable, listen: (line: string) => void, kept: KeptWords | undefined): Listening {
  const lines = new SaidLines()
  stream.on('data', (chunk: Buffer) => {
    kept?.add(chunk)
    for (const line of lines.add(chunk)) listen(line)
  })
  const ended = new Promise<void>((resolve) => {
    stream.once('close', resolve)
    // One that breaks has nothing more to say.
    stream.once('error', () => resolve())
  })
  return {
    ended,
    close: (): void => {
      stream.removeAllListeners('data').destroy()
      for (const line of lines.end()) listen(line)
    },
  }
}

// More than this is of no use to people, and a program could fill the disk.
const longestLogBytes = 64 * 1024 * 1024

/** What a program said, in a file; a disk that is full ends the file, not the build. */
class KeptWords {
  #file: number | undefined
  #bytes = 0

  constructor(path: string) {
    try {
      rmSync(path, { recursive: true, force: true })
      this.#file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644)
    } catch {
      this.#file = undefined
    }
  }

  add(chunk: Buffer): void {
    if (this.#file === undefined) return
    const part = chunk.subarray(0, longestLogBytes - this.#bytes)
    this.#bytes += part.length
    try {
      writeSync(this.#file, part)
    } catch {
      this.close()
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }
}
