import { declare } from '../command-line/command.ts'
import { text } from '../command-line/option.ts'
import { inFolder, json, packageName, tagPrefix } from '../command-line/options.ts'
import { wrongUse } from '../command-line/wrong-use.ts'
import { checkAnswer, stoppedCheck } from './check/answer.ts'

/** Judge a clone before anything is pushed, without any network. */
export const check = declare({
  name: 'check',
  summary: 'judge a release branch of this clone, before anything is pushed',
  about: [
    'It is judged as its pull request will be, but without any network: what only a server knows is not checked here.',
  ],
  operand: {
    usage: '[TAG|COMMIT]',
    rows: [['TAG|COMMIT', 'what is judged; without it, what is checked out']],
    completed: 'nothing',
    read: ([revision = 'HEAD', another]) => {
      if (another === undefined) return revision
      throw wrongUse('One tag or commit is judged, and several are given.')
    },
  },
  options: {
    directory: inFolder('judge the clone in DIR', '--repository'),
    base: text('REF', 'compare with this branch or commit; without it, with where the branch begins'),
    package: packageName,
    tagPrefix,
    json,
  },
  examples: [
    { line: 'check', meaning: 'what is checked out' },
    { line: 'check 3.2.0 --base origin/main', meaning: 'a tag, against a branch' },
    { line: 'check -C ../flask --json', meaning: 'another clone, for a program' },
  ],
  exits: '0 go or no release, 1 no-go, 2 wrong use, 3 something outside failed',
  answer: checkAnswer,
  stopped: stoppedCheck,
  run: async (terminal, options, revision) => (await import('./check/run.ts')).runCheck(terminal, options, revision),
})
