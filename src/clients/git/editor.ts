import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReleaseError } from '../../errors.ts'
import { isRecord } from '../../json-value.ts'
import { endingWithUs } from '../children.ts'
import { withTemporaryFolder } from '../temporary-folder.ts'
import { inPlace, type PersonGit } from './person.ts'
import { notStarted } from './process.ts'

/**
 * Open a file in the editor of the person, as git opens one for a message, and wait until it is closed.
 *
 * `git config --edit` does not read the file: it starts the editor of `git var GIT_EDITOR`, with its arguments and quotes,
 * and has the terminal. It ends alike whatever becomes of the editor, which only its trace tells.
 *
 * @param path Absolute.
 * @param hint What to do if the editor fails.
 * @throws ReleaseError `editor-failed`; `git-failed` if git cannot be started.
 * @see https://git-scm.com/docs/api-trace2
 */
export async function editInEditor({ directory, environment }: PersonGit, path: string, hint: string): Promise<void> {
  await withTemporaryFolder(tmpdir(), 'editor', async (folder) => {
    const trace = join(folder, 'trace.jsonl')
    const child = endingWithUs(
      spawn('git', ['-C', directory, 'config', '--file', path, '--edit'], {
        env: { ...environment, ...inPlace, GIT_TRACE2_EVENT: trace },
        stdio: 'inherit',
      }),
    )
    await new Promise<void>((resolve, reject) => {
      child.once('error', (error) => reject(notStarted(error, 'code' in error && error.code === 'ENOENT')))
      child.once('close', () => resolve())
    })
    const exitCode = editorExit(await readFile(trace, 'utf8').catch(() => ''))
    if (exitCode === 0) return
    const ended = exitCode === undefined ? 'cannot be started' : `ended with exit code ${exitCode}`
    throw new ReleaseError('editor-failed', { message: `The editor that \`git var GIT_EDITOR\` names ${ended}.`, hint })
  })
}

/** How the editor ended that git started: its exit code, or `undefined` if it was not started. */
function editorExit(trace: string): number | undefined {
  const events = trace.split('\n').map(eventOf)
  const start = events.find((event) => event?.event === 'child_start' && event.child_class === 'editor')
  // The editor may start git too, which writes into the same file.
  const end = events.find(
    (event) => event?.event === 'child_exit' && event.sid === start?.sid && event.child_id === start?.child_id,
  )
  return typeof end?.code === 'number' && end.code >= 0 ? end.code : undefined
}

function eventOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const event: unknown = JSON.parse(line)
    return isRecord(event) ? event : undefined
  } catch {
    return undefined
  }
}
