import { resolve } from 'node:path'
import { gatherCheckFacts } from '../clients/check-facts.ts'
import { Git } from '../clients/git.ts'
import { ReleaseError } from '../errors.ts'
import { decideCheck } from '../release/checks.ts'
import { readTag } from '../release/tag.ts'
import { toJson } from '../report/json.ts'
import { exitCodeOf } from '../report/report.ts'
import { terminalLines } from '../report/terminal.ts'
import { checkReport } from '../steps/check.ts'
import { parseOptions, type Terminal, wrongUse } from './arguments.ts'

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
      'tag-prefix': { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  })
  const [revision = 'HEAD', ...others] = positionals
  if (others.length > 0)
    throw wrongUse(`One tag or commit is judged, but ${positionals.length} were given.`, checkUsage)
  const prefix = values['tag-prefix']
  const git = new Git(resolve(terminal.workingFolder, values.repository), terminal.environment)
  const reading = readTag(revision, prefix)
  const askedTag = reading.kind === 'release' ? reading.tag : undefined
  const commit = await commitOf(git, askedTag === undefined ? revision : `refs/tags/${askedTag.name}`)
  const base = values.base === undefined ? undefined : await git.mergeBase(await commitOf(git, values.base), commit)
  const today = terminal.now().toISOString().slice(0, 10)
  const facts = await gatherCheckFacts(git, { commit, base, tagPrefix: prefix, askedTag, today })
  const repository = (await git.originRepository()) ?? 'OWNER/REPOSITORY'
  const report = checkReport(facts, decideCheck(facts), repository)
  if (values.json) terminal.write(toJson(report, { tag: facts.existingTag?.name ?? null, commit }))
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
