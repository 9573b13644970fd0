import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { endingWithUs } from '../children.ts'
import { ByteReader } from './byte-reader.ts'
import { type GitCommand, gitRefused, notStarted } from './process.ts'

/** An object of git, as it is stored. */
export interface GitObject {
  readonly hash: string
  readonly type: string
  readonly content: Buffer
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly answers: ByteReader
  /** Resolves with an error if git could not be started or has ended; never rejects. */
  readonly ended: Promise<Error>
}

/**
 * Objects of one clone, read by one `git cat-file --batch` that goes on running: a process for each would cost more
 * than all that is read.
 *
 * It is started with the first question, does not keep this process alive, and ends with it.
 */
export class GitBatch {
  readonly #command: GitCommand
  #running: Running | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(command: GitCommand) {
    this.#command = command
  }

  /**
   * Objects by name, each `undefined` if there is none. Names go through stdin, so none can be taken for an option.
   *
   * @throws ReleaseError `git-failed`
   */
  read(names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
    // Git would answer the empty line.
    if (names.length === 0) return Promise.resolve([])
    // A line end would make two names of one; no ref can hold one.
    if (names.some((name) => /[\n\0]/.test(name))) return Promise.resolve(names.map(() => undefined))
    // One question after another: the answers have no other order.
    const asked = this.#last.then(() => this.#ask(names))
    this.#last = asked.catch(() => {})
    return asked
  }

  async #ask(names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
    const { child, answers, ended } = this.#current()
    hold(child.stdout, true)
    try {
      child.stdin.write(`${names.join('\n')}\n`)
      const objects: (GitObject | undefined)[] = []
      while (objects.length < names.length) objects.push(await readObject(answers))
      return objects
    } catch {
      // The stream of answers breaks off only when git has ended, and its exit says why.
      this.#running = undefined
      child.ref()
      hold(child.stderr, true)
      throw await ended
    } finally {
      hold(child.stdout, false)
    }
  }

  /** The git that runs; one that has ended meanwhile is started anew. */
  #current(): Running {
    const isOver = this.#running?.child.exitCode !== null || this.#running.child.signalCode !== null
    if (this.#running === undefined || isOver) this.#running = this.#start()
    return this.#running
  }

  #start(): Running {
    const { directory, environment } = this.#command
    const child = spawn('git', ['-C', directory, 'cat-file', '--batch'], { env: { ...environment }, stdio: 'pipe' })
    // git may end before it has read everything; its exit code tells why.
    child.stdin.on('error', () => {})
    endingWithUs(child)
    const ended = this.#endOf(child)
    child.unref()
    for (const stream of [child.stdin, child.stdout, child.stderr]) hold(stream, false)
    return { child, answers: new ByteReader(child.stdout), ended }
  }

  async #endOf(child: ChildProcessWithoutNullStreams): Promise<Error> {
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    try {
      const [code] = (await once(child, 'close')) as [number | null]
      if (code === null) return notStarted(new Error('git was killed'), false)
      return gitRefused(
        'cat-file',
        { exitCode: code, stdout: Buffer.alloc(0), stderr: stderr.trim() },
        this.#command.directory,
      )
    } catch (error) {
      return notStarted(error, Object(error).code === 'ENOENT')
    }
  }
}

// The pipes of a child are sockets, which the types do not say: one that is held keeps this process alive.
function hold(stream: Readable | Writable, isHeld: boolean): void {
  if (!(stream instanceof Socket)) return
  if (isHeld) stream.ref()
  else stream.unref()
}

/** @see https://git-scm.com/docs/git-cat-file#_batch_output */
async function readObject(answers: ByteReader): Promise<GitObject | undefined> {
  const header = (await answers.line()).toString('utf8')
  const [, hash, type = '', size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? []
  if (hash === undefined) return undefined
  const content = await answers.take(Number(size))
  await answers.line()
  return { hash, type, content }
}
