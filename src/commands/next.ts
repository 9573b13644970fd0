import { declare } from '../command-line/command.ts'
import { inFolder, json, packageName, tagPrefix } from '../command-line/options.ts'
import { nextAnswer, stoppedNext } from './next/answer.ts'
import { versionOperand } from './release-arguments.ts'

/** Begin a version on the branch that is checked out. */
export const next = declare({
  name: 'next',
  summary: 'begin the next version on the branch that is checked out',
  about: [
    'A new section "Unreleased", ".dev" in every file that declares the version, as the project spells it, and the lock, in one commit.',
    'Nothing is pushed.',
  ],
  operand: versionOperand('the version that begins, such as 3.3.0; without it, the next fix version'),
  options: { directory: inFolder('work in the clone in DIR', '--repository'), package: packageName, tagPrefix, json },
  examples: [
    { line: 'next', meaning: 'after the release of 3.2.0: version 3.2.1' },
    { line: 'next 3.3.0', meaning: 'after the release of 3.2.0, on its main branch' },
    { line: 'next 3.2.1 -C ../flask', meaning: 'in another clone, on its maintenance branch' },
  ],
  exits: '0 done, 1 problems found, 2 wrong use, 3 something outside failed',
  answer: nextAnswer,
  stopped: stoppedNext,
  run: async (terminal, options, version) => (await import('./next/run.ts')).runNext(terminal, options, version),
})
