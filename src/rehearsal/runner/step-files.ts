import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files through which an action talks to the runner. */
export interface StepFiles {
  readonly output: string
  readonly environment: string
  readonly path: string
  readonly state: string
  readonly summary: string
}

/** What an action left in its files. */
export interface StepResults {
  readonly outputs: Readonly<Record<string, string>>
  /** Variables for the later steps of the job. */
  readonly variables: Readonly<Record<string, string>>
  /** Folders for the front of PATH in the later steps, newest first. */
  readonly paths: readonly string[]
  /** GitHub-flavored Markdown. */
  readonly summary: string
}

/** Make the empty files of one step. */
export async function makeStepFiles(folder: string): Promise<StepFiles> {
  await mkdir(folder, { recursive: true })
  const files = {
    output: join(folder, 'set_output'),
    environment: join(folder, 'set_env'),
    path: join(folder, 'add_path'),
    state: join(folder, 'save_state'),
    summary: join(folder, 'step_summary'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  return files
}

/** Read what the step left. */
export async function readStepFiles(files: StepFiles): Promise<StepResults> {
  const read = (file: string): Promise<string> => readFile(file, 'utf8')
  return {
    outputs: Object.fromEntries(parseAssignments(await read(files.output))),
    variables: Object.fromEntries(parseAssignments(await read(files.environment))),
    paths: (await read(files.path))
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .toReversed(),
    summary: await read(files.summary),
  }
}

/**
 * Parse `NAME=VALUE` lines and `NAME<<DELIMITER` blocks; what is neither is left out.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function parseAssignments(text: string): [name: string, value: string][] {
  const lines = text.split(/\r?\n/)
  const assignments: [string, string][] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', index + 1)
      if (end === -1) break
      assignments.push([block[1] ?? '', lines.slice(index + 1, end).join('\n')])
      index = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals > 0) assignments.push([line.slice(0, equals), line.slice(equals + 1)])
  }
  return assignments
}
