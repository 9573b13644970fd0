import { type ErrorCode, errorCodes } from '../../error-codes.ts'
import type { Problem } from '../../errors.ts'
import type { ProcessResult } from './action-process.ts'
import type { Annotation } from './workflow-commands.ts'

// Enough of a log to see what a process died of.
const lastLines = 12

/**
 * The problems that a step reported by its annotations.
 *
 * The action writes the code as the title, and the hint below a blank line of the message. A step that fails without such
 * an annotation has crashed: its last lines of output, without what it masked, are the message then.
 */
export function problemsOf(step: string, { exitCode, reading }: ProcessResult): Problem[] {
  const problems = reading.annotations.flatMap(problemOf)
  if (exitCode === 0 || problems.some(({ severity }) => severity === 'error')) return problems
  const said = [
    ...reading.annotations.map(({ message }) => message),
    ...reading.talk.filter((line) => line.trim() !== ''),
  ]
  // A stack begins with what happened; its end says little.
  const start = said.findLastIndex((line) => /^\w*Error\b/.test(line))
  const words = start === -1 ? said.slice(-lastLines) : said.slice(start, start + lastLines)
  const tail = withoutMasks(words.join('\n'), reading.masks)
  const crashed: Problem = {
    code: 'step-crashed',
    severity: 'error',
    message: `The step "${step}" ended with exit code ${exitCode}. Its last words:\n${tail}`,
    hint: 'Report it with these lines: a step explains whatever it refuses.',
  }
  return [...problems, crashed]
}

function problemOf({ level, title, message, file, line }: Annotation): Problem[] {
  if (level === 'notice' || title === undefined || !isCode(title)) return []
  const end = message.lastIndexOf('\n\n')
  return [
    {
      code: title,
      severity: level,
      message: end === -1 ? message : message.slice(0, end),
      hint: end === -1 ? '' : message.slice(end + 2),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    },
  ]
}

function isCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCodes, text)
}

function withoutMasks(text: string, masks: readonly string[]): string {
  return masks.filter((mask) => mask !== '').reduce((shown, mask) => shown.replaceAll(mask, '***'), text)
}
