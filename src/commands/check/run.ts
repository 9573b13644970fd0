import { resolve } from 'node:path'
import { GitHistory } from '../../clients/git/history.ts'
import { folderIn, requireRepository } from '../../clients/git/repository.ts'
import { Git } from '../../clients/git.ts'
import type { Terminal } from '../../command-line/command.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { answerLine } from '../../report/answer.ts'
import { foldedLines, terminalLines } from '../../report/terminal.ts'
import { exitCodeOf } from '../../report.ts'
import { type JudgedClone, judgeClone } from '../judgement.ts'
import { localDay } from '../release-arguments.ts'
import { answerOf } from './answer.ts'

/** What `check` is told beside what it judges. */
interface CheckOptions {
  readonly directory: string | undefined
  readonly base: string | undefined
  readonly package: string | undefined
  readonly tagPrefix: string | undefined
  readonly json: boolean
}

/**
 * Judge a clone before anything is pushed, without any network.
 *
 * @param revision A tag, or what git takes for a commit.
 * @returns 0 go or no release, 1 no-go.
 * @throws ReleaseError `repository-unfit`, `tag-not-found`, `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
export async function runCheck(terminal: Terminal, options: CheckOptions, revision: string): Promise<number> {
  const { facts, decision, report } = await judge(terminal, options, revision)
  if (options.json) {
    const version = report.outputs.version || null
    const judged = { verdict: decision.kind, version, tag: facts.existingTag?.name ?? null, commit: facts.commit }
    terminal.write(answerLine(answerOf(report, judged), terminal.audience))
  } else
    for (const line of [...terminalLines(report, terminal.audience, terminal.style), ...foldedLines(report)])
      terminal.write(line)
  return exitCodeOf(report)
}

async function judge(terminal: Terminal, options: CheckOptions, revision: string): Promise<JudgedClone> {
  const directory = resolve(terminal.workingFolder, options.directory ?? '.')
  const { root, isShallow } = await requireRepository(directory, terminal.environment)
  const git = new Git(directory, terminal.environment)
  const history = new GitHistory(directory, terminal.environment, isShallow)
  const tagged = await git.commitOf(`refs/tags/${revision}`)
  const subject = {
    commit: tagged ?? (await commitOf(git, revision)),
    tagName: tagged === undefined ? undefined : revision,
    base: options.base === undefined ? undefined : await commitOf(git, options.base),
    tagPrefix: options.tagPrefix,
    package: options.package,
    folder: await folderIn(root, directory),
    today: localDay(terminal.now()),
  }
  return judgeClone({ git, history, repository: () => git.originRepository() }, subject)
}

async function commitOf(git: Git, revision: string): Promise<string> {
  const commit = await git.commitOf(revision)
  if (commit !== undefined) return commit
  throw new ReleaseError('tag-not-found', {
    message: `The repository has no ${quoted(revision)}.`,
    hint: 'Name a tag or a commit of this clone, or fetch it first.',
  })
}
