import { spawn } from 'node:child_process'
import { endingWithUs } from '../children.ts'
import { type Environment, notStarted } from './process.ts'

/** Git in a folder, as its owner would start it there. */
export interface PersonGit {
  readonly directory: string
  readonly environment: Environment
}

/** How it ended. */
export interface PersonGitEnded {
  readonly exitCode: number
  readonly stdout: Buffer
  /** The lines on stderr that are not empty, trimmed; some may be those of a hook. */
  readonly errorLines: readonly string[]
}

// They would lead git to another repository than that of the folder.
const placeVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
] as const

/** Variables that keep git in the folder. */
export const inPlace = Object.fromEntries(placeVariables.map((name) => [name, undefined]))

/**
 * Run git with the whole environment of a person: their configuration, hooks, and keys are in force. There is no shell.
 *
 * @param say Is told each line as it is written, those on stdout too.
 * @throws ReleaseError `git-failed` if git cannot be started.
 */
export function runPersonGit(
  { directory, environment }: PersonGit,
  parameters: readonly string[],
  say: (line: string) => void,
): Promise<PersonGitEnded> {
  const started = spawn('git', ['-C', directory, ...parameters], {
    env: { ...environment, ...inPlace },
    // A person may be asked for a password, or to touch a key.
    stdio: ['inherit', 'pipe', 'pipe'],
  })
  const child = endingWithUs(started)
  const output: Buffer[] = []
  const errorLines: string[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  forEachLine(child.stdout, say)
  forEachLine(child.stderr, (line) => {
    if (line.trim() !== '') errorLines.push(line.trim())
    say(line)
  })
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(notStarted(error, 'code' in error && error.code === 'ENOENT')))
    child.once('close', (code) => resolve({ exitCode: code ?? 1, stdout: Buffer.concat(output), errorLines }))
  })
}

/** Hand on the lines of a stream as they come. An address may hold a password, which no line shows. */
function forEachLine(stream: NodeJS.ReadableStream, handle: (line: string) => void): void {
  const decoder = new TextDecoder()
  let rest = ''
  const handOn = (line: string): void => handle(line.replace(/(:\/\/)[^/\s]+@/g, '$1***@'))
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) handOn(line)
  })
  stream.on('end', () => {
    if (rest !== '') handOn(rest)
  })
}
