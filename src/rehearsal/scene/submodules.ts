import { appendFile, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CallerEnvironment, type Git, gitIn, readingGitIn } from '../../clients/git/isolated.ts'
import type { Problem } from '../../errors.ts'
import { ReleaseError } from '../../errors.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { submoduleFolder, submodulesOf } from '../runner/submodules.ts'
import { allJobs } from '../workflow/job.ts'
import { allSteps } from '../workflow/step.ts'
import type { Workflow } from '../workflow.ts'
import { cloneOf } from './copy.ts'
import type { Origin } from './origin.ts'

/** Which submodules the workflows check out. */
type Wanted = 'none' | 'own' | 'recursive'

/**
 * Copy the submodules that the workflows check out, from where the person's clone has them.
 *
 * @returns A warning of those that no workflow checks out.
 * @throws ReleaseError `submodule-missing` with each that is wanted and not there.
 */
export async function copySubmodules(
  { folder, git, commit }: Pick<Origin, 'folder' | 'git' | 'commit'>,
  source: string,
  workflows: readonly Workflow[],
  environment: CallerEnvironment,
): Promise<readonly Problem[]> {
  const wanted = wantedBy(workflows)
  if (wanted === 'none') {
    const left = await submodulesOf(git, commit)
    return left.length === 0 ? [] : [leftOut(left.map(({ path }) => path))]
  }
  const missing: string[] = []
  const copyAll = async (outer: Git, at: string, place: string, inside: string): Promise<void> => {
    const names = await namesByPath(outer, at)
    for (const { path, commit: wantedCommit } of await submodulesOf(outer, at, inside)) {
      const own = path.slice(inside.length)
      const found = await gitFolderOf(place, own, names.get(own) ?? own, environment)
      const target = submoduleFolder(folder, path)
      if (found !== undefined) await copyOne(found, target, environment)
      const copied = found === undefined ? undefined : gitIn(target, environment)
      const isThere = copied !== undefined && (await has(copied, wantedCommit))
      if (!isThere) missing.push(path)
      else if (wanted === 'recursive') await copyAll(copied, wantedCommit, found ?? '', `${path}/`)
    }
  }
  await copyAll(git, commit, source, '')
  if (missing.length === 0) return []
  throw new ReleaseError('submodule-missing', {
    message: `The workflow checks out ${counted(missing.length, 'submodule')} whose commit the clone does not have: ${listed(missing.map(quoted))}.`,
    hint: 'Run `git submodule update --init --recursive` in the clone, and rehearse again.',
  })
}

function wantedBy(workflows: readonly Workflow[]): Wanted {
  const values = workflows
    .flatMap((workflow) => allJobs(workflow).flatMap(({ job }) => allSteps(job.steps)))
    .flatMap((step) => (step.kind === 'checkout' ? (step.inputs.get('submodules') ?? []) : []))
  // Only a run can tell what an expression is.
  if (values.some((value) => value.kind !== 'text' || value.text.toLowerCase() === 'recursive')) return 'recursive'
  return values.some((value) => value.kind === 'text' && value.text.toLowerCase() === 'true') ? 'own' : 'none'
}

/** The names of submodules, under which git keeps their repositories, by their paths. */
async function namesByPath(git: Git, commit: string): Promise<ReadonlyMap<string, string>> {
  const asked = ['config', '--blob', `${commit}:.gitmodules`, '-z', '--get-regexp', '^submodule\\..*\\.path$']
  const found = (await git(asked).catch(() => '')).split('\0')
  return new Map(
    found.flatMap((entry) => {
      const [, name, path] = /^submodule\.(.*)\.path\n(.*)$/s.exec(entry) ?? []
      return name === undefined || path === undefined ? [] : [[path, name]]
    }),
  )
}

/** Where the repository of a submodule is: in that of the clone, or, as old versions of git made it, in its own folder. */
async function gitFolderOf(
  place: string,
  path: string,
  name: string,
  environment: CallerEnvironment,
): Promise<string | undefined> {
  const common = await readingGitIn(place, environment)(['rev-parse', '--path-format=absolute', '--git-common-dir'])
  for (const folder of [join(common, 'modules', name), join(place, path, '.git')]) {
    const found = await stat(folder).catch(() => undefined)
    if (found?.isDirectory()) return folder
  }
  return undefined
}

async function copyOne(source: string, target: string, environment: CallerEnvironment): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await cloneOf(source, target, environment)
  await appendFile(join(target, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n')
}

async function has(git: Git, commit: string): Promise<boolean> {
  return await git(['cat-file', '-e', `${commit}^{commit}`]).then(
    () => true,
    () => false,
  )
}

function leftOut(paths: readonly string[]): Problem {
  return {
    code: 'workflow-differs',
    severity: 'warning',
    message: `No workflow checks out ${counted(paths.length, 'submodule')} of the project: ${listed(paths.map(quoted))}, so that no job has ${paths.length === 1 ? 'it' : 'them'}.`,
    hint: 'If a build needs their files, give actions/checkout `submodules: true`.',
  }
}
