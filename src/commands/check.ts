import { resolve } from 'node:path'
import { Git } from '../clients/git.ts'
import { GitHistory } from '../clients/git-history.ts'
import { ReleaseError } from '../errors.ts'
import { toJson } from '../report/json.ts'
import { exitCodeOf } from '../report/report.ts'
import { terminalLines } from '../report/terminal.ts'
import { parseOptions, type Terminal, wrongUse } from './arguments.ts'
import { judgeClone } from './judgement.ts'

export const checkUsage =
  'release-action check [TAG|COMMIT] [--repository DIR] [--base REF] [--tag-prefix PREFIX] [--json]'

/**
 * Judge a clone before anything is pushed, without any network.
 *
 * @returns 0 go or no release, 1 no-go.
 * @throws ReleaseError `input-invalid`, `tag-not-found`, `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
export async function runCheck(terminal: Terminal): Promise<number> {
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
  const directory = resolve(terminal.workingFolder, values.repository)
  const git = new Git(directory, terminal.environment)
  const history = new GitHistory(directory, terminal.environment)
  const tagged = await git.commitOf(`refs/tags/${revision}`)
  const { facts, report } = await judgeClone(
    { git, history },
    {
      commit: tagged ?? (await commitOf(git, revision)),
      tagName: tagged === undefined ? undefined : revision,
      base: values.base === undefined ? undefined : await commitOf(git, values.base),
      tagPrefix: values['tag-prefix'],
      today: terminal.now().toISOString().slice(0, 10),
    },
  )
  if (values.json) terminal.write(toJson(report, { tag: facts.existingTag?.name ?? null, commit: facts.commit }))
  else for (const line of terminalLines(report)) terminal.write(line)
  return exitCodeOf(report)
}

async function commitOf(git: Git, revision: string): Promise<string> {
  const commit = await git.commitOf(revision)
  if (commit !== undefined) return commit
  throw new ReleaseError('tag-not-found', {
    message: `The repository has no "${revision}".`,
    hint: 'Name a tag or a commit of this clone, or fetch it first.',
  })
}
