import { type ReleaseError, stopOf } from '../errors.ts'
import type { Terminal } from './arguments.ts'

/**
 * Do the work of a command that takes `--json`: what stops it is one line on stdout then too, so that a program always
 * gets an answer. People get it on stderr, and the exit code is that of what stopped it.
 *
 * @param answer The line, of what stopped it.
 * @throws What the work throws.
 */
export async function answering(
  terminal: Terminal,
  answer: (stop: ReleaseError) => string,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (isForPrograms(terminal)) terminal.write(answer(stopOf(error)))
    throw error
  }
}

/** Whether `--json` is given: also among arguments that cannot be parsed, but not as a name after `--`. */
function isForPrograms({ arguments: all }: Terminal): boolean {
  const end = all.indexOf('--')
  return (end === -1 ? all : all.slice(0, end)).includes('--json')
}
