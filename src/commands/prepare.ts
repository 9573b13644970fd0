import { declare } from '../command-line/command.ts'
import { flag, one } from '../command-line/option.ts'
import { inFolder, json, packageName, tagPrefix } from '../command-line/options.ts'
import { prepareAnswer, stoppedPrepare } from './prepare/answer.ts'
import { day, versionOperand } from './release-arguments.ts'

/** Prepare a release on a branch of its own. */
export const prepare = declare({
  name: 'prepare',
  summary: 'make the release branch of a version; with --tag and --push, tag and push it',
  about: [
    'One commit, with the version in every file that declares it, the date in the change log, and the lock. It is judged as `check` judges, and only then tagged and pushed. Run again after anything went wrong, it does what is missing.',
  ],
  operand: versionOperand(
    'the version to release, such as 3.2.0; without it, the one that change log or .dev announce',
  ),
  options: {
    directory: inFolder('work in the clone in DIR', '--repository'),
    date: one('YYYY-MM-DD', 'the date of the release; without it, today, or what is planned for the next days', day),
    edit: flag('write the section in the editor that git opens; it is begun if it is missing'),
    tag: flag('make the annotated tag, if the verdict is go; signed if the last three are, or the project wants it'),
    noSign: flag('make the tag without a signature, even if the configuration of git says otherwise'),
    push: flag('push the branch, and with --tag the tag, if the verdict is go'),
    package: packageName,
    tagPrefix,
    json,
  },
  exclusions: [['edit', 'json']],
  examples: [
    { line: 'prepare --push', meaning: 'the branch for the pull request of the version that is announced' },
    { line: 'prepare 3.2.0 --push --tag', meaning: 'when the check of the pull request says go: the tag too' },
    { line: 'prepare 3.2.0 --date 2026-12-24', meaning: 'on a day that is planned, and nothing pushed' },
  ],
  exits: '0 go, 1 no-go or problems found, 2 wrong use, 3 something outside failed',
  answer: prepareAnswer,
  stopped: stoppedPrepare,
  run: async (terminal, options, version) => (await import('./prepare/run.ts')).runPrepare(terminal, options, version),
})
