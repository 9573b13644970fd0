import { resolve } from 'node:path'
import { GitHistory } from '../clients/git/history.ts'
import { Git } from '../clients/git.ts'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { toJson } from '../report/json.ts'
import { exitCodeOf, failureReport } from '../report/report.ts'
import { foldedLines, terminalLines } from '../report/terminal.ts'
import { parseOptions, type Terminal, wrongUse } from './arguments.ts'
import { type JudgedClone, judgeClone } from './judgement.ts'
import { localDay } from './release-arguments.ts'
import { answering } from './stopped.ts'

export const checkUsage =
  'release-action check [TAG|COMMIT] [--repository DIR] [--base REF] [--tag-prefix PREFIX] [--json]'

/**
 * Judge a clone before anything is pushed, without any network.
 *
 * @returns 0 go or no release, 1 no-go.
 * @throws ReleaseError `input-invalid`, `tag-not-found`, `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
export async function runCheck(terminal: Terminal): Promise<number> {
  const nothing = { verdict: 'stopped', version: null, tag: null, commit: null }
  return await answering(
    terminal,
    (stop) => toJson(failureReport('check', stop), nothing),
    () => check(terminal),
  )
}

async function check(terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(terminal, checkUsage, {
    allowPositionals: true,
    options: {
      repository: { type: 'string', default: '.' },
      base: { type: 'string' },
      'tag-prefix': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [revision = 'HEAD', ...others] = positionals
  if (others.length > 0)
    throw wrongUse(`One tag or commit is judged, but ${positionals.length} were given.`, checkUsage)
  const { facts, report } = await judge(terminal, revision, values)
  const version = report.outputs.version || null
  if (values.json)
    terminal.write(toJson(report, { version, tag: facts.existingTag?.name ?? null, commit: facts.commit }))
  else for (const line of [...terminalLines(report), ...foldedLines(report)]) terminal.write(line)
  return exitCodeOf(report)
}

interface CheckOptions {
  readonly repository: string
  readonly base?: string | undefined
  readonly 'tag-prefix'?: string | undefined
}

async function judge(terminal: Terminal, revision: string, options: CheckOptions): Promise<JudgedClone> {
  const directory = resolve(terminal.workingFolder, options.repository)
  const git = new Git(directory, terminal.environment)
  const history = new GitHistory(directory, terminal.environment)
  const tagged = await git.commitOf(`refs/tags/${revision}`)
  const subject = {
    commit: tagged ?? (await commitOf(git, revision)),
    tagName: tagged === undefined ? undefined : revision,
    base: options.base === undefined ? undefined : await commitOf(git, options.base),
    tagPrefix: options['tag-prefix'],
    today: localDay(terminal.now()),
  }
  return judgeClone({ git, history }, subject)
}

async function commitOf(git: Git, revision: string): Promise<string> {
  const commit = await git.commitOf(revision)
  if (commit !== undefined) return commit
  throw new ReleaseError('tag-not-found', {
    message: `The repository has no ${quoted(revision)}.`,
    hint: 'Name a tag or a commit of this clone, or fetch it first.',
  })
}
