import { spawn } from 'node:child_process'
import { endingWithUs } from '../../clients/children.ts'
import { type CommandReading, readCommands } from './workflow-commands.ts'

/** How a process of the action ended. */
export interface ProcessResult {
  /** 128 and more for a process that a signal ended. */
  readonly exitCode: number
  readonly durationMs: number
  readonly reading: CommandReading
}

export interface ProcessOptions {
  /** Executable of Node. */
  readonly node: string
  /** The bundled action. */
  readonly action: string
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly workspace: string
  readonly now: () => Date
}

/** Start the action as the runner does, and wait for its end. What it prints is read, never shown. */
export async function runAction({ node, action, environment, workspace, now }: ProcessOptions): Promise<ProcessResult> {
  const startedAt = now().getTime()
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
  const durationMs = now().getTime() - startedAt
  return { exitCode, durationMs, reading: readCommands(Buffer.concat(chunks).toString()) }
}
