import { spawn } from 'node:child_process'
import { endingWithUs } from '../../clients/children.ts'
import { type CommandReading, readCommands } from './workflow-commands.ts'

/** What one run of the action is told. */
export interface ActionStart {
  /** The bundled action. */
  readonly action: string
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly workspace: string
}

/** How one run of the action ended. */
export interface ActionEnd {
  /** 128 and more for a process that a signal ended. */
  readonly exitCode: number
  /** Everything that it printed. */
  readonly output: string
}

/** Runs the action once. */
export type RunAction = (start: ActionStart) => Promise<ActionEnd>

/** The same, read. */
export interface ProcessResult extends Pick<ActionEnd, 'exitCode'> {
  readonly durationMs: number
  readonly reading: CommandReading
}

/**
 * Start the action as the runner does, each time in a new process, and wait for its end.
 *
 * @param node Executable of Node.
 */
export function inNewProcess(node: string): RunAction {
  return async ({ action, environment, workspace }) => {
    const child = endingWithUs(
      spawn(node, [action], { cwd: workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] }),
    )
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
    })
    return { exitCode, output: Buffer.concat(chunks).toString() }
  }
}

/** Run the action, and read what it printed; nothing is shown. */
export async function readAction(
  { runAction, action, now }: { readonly runAction: RunAction; readonly action: string; readonly now: () => Date },
  start: Omit<ActionStart, 'action'>,
): Promise<ProcessResult> {
  const startedAt = now().getTime()
  const { exitCode, output } = await runAction({ action, ...start })
  return { exitCode, durationMs: now().getTime() - startedAt, reading: readCommands(output) }
}
