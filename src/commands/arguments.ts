import { type ParseArgsConfig, parseArgs } from 'node:util'
import { ReleaseError } from '../errors.ts'

/** What a command is given of the process: it touches nothing else of it. */
export interface Terminal {
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workingFolder: string
  readonly now: () => Date
  /** Talk, on stderr. */
  readonly say: (line: string) => void
  /** Data, on stdout. */
  readonly write: (line: string) => void
}

/**
 * Parse the arguments of a command.
 *
 * @throws ReleaseError `input-invalid` for an option that is not known, or that has a wrong value.
 */
export function parseOptions<T extends ParseArgsConfig>(terminal: Terminal, usage: string, config: T) {
  try {
    return parseArgs({ ...config, args: [...terminal.arguments], strict: true })
  } catch (cause) {
    throw wrongUse(cause instanceof Error ? cause.message : String(cause), usage)
  }
}

/** `input-invalid` with the usage of the command. */
export function wrongUse(message: string, usage: string): ReleaseError {
  return new ReleaseError('input-invalid', { message, hint: `Usage: ${usage}` })
}
