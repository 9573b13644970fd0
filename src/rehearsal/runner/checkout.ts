import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CallerEnvironment, type Git, gitIn } from '../../clients/git/isolated.ts'
import { isCommit } from '../../release/commit.ts'
import { unsupportedError } from '../workflow.ts'
import { checkOutSubmodules } from './submodules.ts'

/** What `actions/checkout` is asked for, and where. */
export interface CheckoutOptions {
  /** Filled inputs of the step. */
  readonly inputs: Readonly<Record<string, string>>
  /** `owner/name` */
  readonly repository: string
  /** Folder of the bare repository that stands for GitHub's. */
  readonly origin: string
  readonly ref: string
  readonly sha: string
  /** The job's own; without one, no credentials are kept, whatever is asked for. */
  readonly token: string | undefined
  readonly workspace: string
  readonly environment: CallerEnvironment
  /** Names the step in a refusal: `publish.yaml:17`. */
  readonly place: string
}

// Inputs that are honored, and those that change nothing that a rehearsal could show.
const knownInputs = [
  ...['ref', 'fetch-depth', 'fetch-tags', 'persist-credentials', 'repository', 'token', 'submodules'],
  ...['clean', 'show-progress', 'set-safe-directory'],
]

/**
 * Do what `actions/checkout` does since its version 6.0.2, with real git.
 *
 * @returns The outputs of the step.
 * @throws ReleaseError `workflow-unsupported` for inputs that are not honored here; `git-failed`
 * @see https://github.com/actions/checkout#usage
 */
export async function checkOut(options: CheckoutOptions): Promise<Record<string, string>> {
  const { inputs, workspace, environment } = options
  refuseUnknown(options)
  const git = gitIn(workspace, environment)
  await git(['init', '--quiet', '--initial-branch', 'main', '--template=', '.'])
  await appendFile(join(workspace, '.git/config'), configurationOf(options))
  const ref = inputs.ref ?? ''
  const target = ref === '' ? options.ref : ref
  const isShallow = await fetch(git, inputs, target, target === options.ref ? options.sha : undefined)
  if (!isShallow) await takeAsWhole(workspace)
  await checkOutFetched(git, target)
  const submodules = inputs.submodules?.toLowerCase()
  if (submodules === 'true' || submodules === 'recursive')
    await checkOutSubmodules({
      workspace,
      origin: options.origin,
      isRecursive: submodules === 'recursive',
      environment,
    })
  return { ref: target, commit: await git(['rev-parse', 'HEAD']) }
}

/** What the clone keeps: the remote has GitHub's address, and every fetch from it is led to the bare repository. */
function configurationOf({ inputs, repository, origin, token }: CheckoutOptions): string {
  const address = `https://github.com/${repository}`
  const credentials = Buffer.from(`x-access-token:${inputs.token || token}`).toString('base64')
  const isPersisted = token !== undefined && (inputs['persist-credentials'] || 'true') === 'true'
  return [
    '[remote "origin"]',
    `\turl = ${address}`,
    '\tfetch = +refs/heads/*:refs/remotes/origin/*',
    `[url "${pathToFileURL(origin).href}"]`,
    `\tinsteadOf = ${address}`,
    ...(isPersisted ? ['[http "https://github.com/"]', `\textraheader = AUTHORIZATION: basic ${credentials}`] : []),
    '',
  ].join('\n')
}

function refuseUnknown({ inputs, repository, place }: CheckoutOptions): void {
  const refused = Object.entries(inputs).filter(([name, value]) => {
    if (name === 'repository') return value !== '' && value.toLowerCase() !== repository.toLowerCase()
    return !knownInputs.includes(name) && value !== '' && value !== 'false'
  })
  if (refused.length === 0) return
  throw unsupportedError(refused.map(([name, value]) => `${place}: actions/checkout with \`${name}: ${value}\``))
}

const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']

/** @returns Whether only a part of the history was asked for. */
async function fetch(
  git: Git,
  inputs: Readonly<Record<string, string>>,
  target: string,
  sha: string | undefined,
): Promise<boolean> {
  const depth = Number(inputs['fetch-depth'] || '1')
  const hasTags = inputs['fetch-tags'] === 'true'
  const wanted = refspecs(target, sha)
  const isShallow = Number.isInteger(depth) && depth > 0
  const specs = isShallow
    ? [...wanted.filter((spec) => !(hasTags && isTagSpec(spec))), ...(hasTags ? ['+refs/tags/*:refs/tags/*'] : [])]
    : [...everything, ...wanted.filter((spec) => !isTagSpec(spec))]
  const extent = isShallow ? `--depth=${depth}` : '--update-shallow'
  await git(['fetch', '--quiet', '--no-tags', extent, 'origin', ...specs])
  return isShallow
}

/** Let a job take a history that was cut off for all there is: GitHub has the whole one. */
async function takeAsWhole(workspace: string): Promise<void> {
  const roots = join(workspace, '.git/shallow')
  const isCutOff = await stat(roots).then(
    () => true,
    () => false,
  )
  if (!isCutOff) return
  await mkdir(join(workspace, '.git/info'), { recursive: true })
  // Both files name commits that are to have no parents, but only the first makes git say that something is missing.
  await rename(roots, join(workspace, '.git/info/grafts'))
}

function isTagSpec(spec: string): boolean {
  return spec.startsWith('+refs/tags/')
}

function refspecs(target: string, sha: string | undefined): string[] {
  if (target.startsWith('refs/pull/'))
    return [`+${sha ?? target}:refs/remotes/pull/${target.slice('refs/pull/'.length)}`]
  // By its name, not by the commit: so an annotated tag stays one.
  if (target.startsWith('refs/tags/')) return [`+${target}:${target}`]
  if (target.startsWith('refs/heads/')) {
    return [`+${sha ?? target}:refs/remotes/origin/${target.slice('refs/heads/'.length)}`]
  }
  if (isCommit(target)) return [target]
  return [`+refs/heads/${target}*:refs/remotes/origin/${target}*`, `+refs/tags/${target}*:refs/tags/${target}*`]
}

async function checkOutFetched(git: Git, target: string): Promise<void> {
  const branch = await branchOf(git, target)
  if (branch !== undefined) {
    await git(['checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`])
    return
  }
  const pull = /^refs\/pull\/(.+)$/.exec(target)
  const commit = pull === null ? target : `refs/remotes/pull/${pull[1]}`
  await git(['checkout', '--quiet', '--force', '--detach', `${commit}^{commit}`])
}

/** The branch that is named; of a short name only git knows. */
async function branchOf(git: Git, target: string): Promise<string | undefined> {
  if (target.startsWith('refs/heads/')) return target.slice('refs/heads/'.length)
  if (target.startsWith('refs/') || isCommit(target)) return undefined
  const isThere = await git(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${target}`]).then(
    () => true,
    () => false,
  )
  return isThere ? target : undefined
}

/** Folder of a job's workspace: `WORK/NAME/NAME`, as on a hosted runner. */
export function workspaceFolder(work: string, name: string): string {
  return join(work, name, name)
}
