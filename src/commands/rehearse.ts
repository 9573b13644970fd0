import { resolve } from 'node:path'
import { declare, type Terminal } from '../command-line/command.ts'
import { file, flag, type Given, type Many, text } from '../command-line/option.ts'
import { inFolder, json, packageName, tagPrefix } from '../command-line/options.ts'
import { wrongUse } from '../command-line/wrong-use.ts'
import { type RehearseReport, rehearsalReport, stoppedRehearsal } from '../rehearsal/report.ts'
import type { Version } from '../release/version.ts'
import { answerLine } from '../report/answer.ts'
import { versionOperand } from './release-arguments.ts'

/** Ready files of one leg. */
interface GivenLeg {
  /** As GitHub shows it. */
  readonly name: string
  readonly folder: string
}

const legs: Many<GivenLeg> = {
  kind: 'many',
  placeholder: 'JOB=DIR',
  help: 'take the files of DIR for a job, such as `wheels (macos-latest)`, that cannot run here; repeatable',
  completed: 'nothing',
  form: 'the name of a job, `=`, and a folder',
  // The values of a leg stand in parentheses, and may hold the sign.
  read: (given) => {
    const [, name, folder] = /^([^=]+?\(.*?\)|[^=]+)=(.+)$/.exec(given) ?? []
    return name === undefined || folder === undefined ? undefined : { name, folder }
  },
}

const options = {
  directory: inFolder('rehearse the project in DIR; it is copied, never touched; without it, the sample', '--project'),
  tag: text(
    'TAG',
    'release this tag: an existing one, with the files of its commit, or one made on what is checked out',
  ),
  package: packageName,
  tagPrefix,
  workflow: file('FILE', 'run this file in the place of publish.yaml'),
  out: text('DIR', 'put what the world would see there; without it, in rehearsal', { completed: 'folder' }),
  released: text('DIR', 'the index has the files in DIR already: the last release, to compare with', {
    completed: 'folder',
  }),
  'run-steps': flag('run the commands of `run:` steps too: code of the project, on this machine'),
  leg: legs,
  twice: flag('run every job again right after its first time, and fail if anything is done twice'),
  serve: flag('keep the index running, print its address, and end with Ctrl-C'),
  json,
}

/** Run a whole release on this machine. */
export const rehearse = declare({
  name: 'rehearse',
  summary: 'run a whole release on this machine, on the sample or on a project of yours',
  about: [
    "The project's own workflow files are run, each step is the real action, and GitHub, Sigstore, and the index are stand-ins on this machine.",
    'Steps of other actions are not run. With --run-steps, commands are: on the copy, with the PATH of this machine, an empty home, and no token; they are not locked in.',
    'If what is checked out is no release yet, the one that comes next is made in a copy, as `prepare` would make it. A version or a package alone is one of the project in this folder. Changes that are not committed are not part of it.',
    'Paths of --workflow, --released, and --out are those of the folder that the command is started in.',
  ],
  operand: versionOperand(
    'the version to release; without it, what is checked out if that is a release, else what comes next',
  ),
  options,
  exclusions: [['tag', 'package']],
  examples: [
    { line: 'rehearse', meaning: 'the sample' },
    { line: 'rehearse -C .', meaning: 'the release that comes next of the project here' },
    { line: 'rehearse 3.2.0 -C . --twice', meaning: 'this version of it, and every job twice' },
  ],
  exits: '0 published, 1 refused or not repeatable, 2 wrong use, 3 failed',
  answer: rehearsalReport,
  stopped: stoppedRehearsal,
  run: runRehearse,
})

async function runRehearse(
  terminal: Terminal,
  given: Given<typeof options>,
  version: Version | undefined,
): Promise<number> {
  const { exitCodeOfRehearsal, inNewProcess, rehearse: run } = await import('../rehearsal.ts')
  const { directory, workflow, tag, out = 'rehearsal' } = given
  // A version and a package are those of a project: of the sample there is one release.
  const project = directory ?? (version === undefined && given.package === undefined ? undefined : '.')
  if (version !== undefined && tag !== undefined)
    throw wrongUse(
      'A version and --tag cannot be given together.',
      'Name the version that is to be prepared, or the tag that is there.',
    )
  const { installation, environment, now, audience, say, talkStyle } = terminal
  const at = (path: string): string => resolve(terminal.workingFolder, path)
  terminal.leaves(`The copy of the project is gone, and ${out} is as it was.`)
  const { report, serving } = await run({
    ...(project === undefined ? {} : { project: at(project) }),
    ...(tag === undefined ? {} : { tag }),
    ...(version === undefined ? {} : { version }),
    ...(given.package === undefined ? {} : { package: given.package }),
    ...(given.tagPrefix === undefined ? {} : { tagPrefix: given.tagPrefix }),
    ...(workflow === undefined ? {} : { workflow: at(workflow) }),
    ...(given.released === undefined ? {} : { released: at(given.released) }),
    legs: new Map(given.leg.map(({ name, folder }) => [name, at(folder)])),
    out: at(out),
    isTwice: given.twice,
    runsCommands: given['run-steps'],
    isServing: given.serve,
    runAction: inNewProcess(installation.node),
    action: resolve(installation.root, 'dist/action/index.js'),
    root: installation.root,
    environment,
    now,
    audience,
    say,
    style: talkStyle,
  })
  const index = serving === undefined ? {} : { index: serving.url }
  if (given.json) terminal.write(answerLine({ ...report, ...index } satisfies RehearseReport, audience))
  if (serving !== undefined) {
    if (!given.json) terminal.write(`index ${serving.url}`)
    await terminal.untilStopped()
    await serving.close()
  }
  return exitCodeOfRehearsal(report)
}
