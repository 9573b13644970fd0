import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CallerEnvironment, type Git, gitIn } from '../../clients/git/isolated.ts'

/** A folder of a commit that is a repository of its own. */
export interface Submodule {
  /** From the top of the outermost repository. */
  readonly path: string
  /** What is checked out there. */
  readonly commit: string
}

/** The submodules of a commit, without theirs. */
export async function submodulesOf(git: Git, commit: string, outer = ''): Promise<readonly Submodule[]> {
  const entries = (await git(['ls-tree', '-r', '-z', commit])).split('\0')
  return entries.flatMap((entry) => {
    const [, hash, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
    return hash === undefined || path === undefined ? [] : [{ path: outer + path, commit: hash }]
  })
}

/** Where the copy of a submodule lies: in the bare repository that stands for GitHub's. */
export const submoduleFolder = (origin: string, path: string): string =>
  join(origin, 'submodules', encodeURIComponent(path))

/** A checkout whose submodules are wanted too. */
export interface SubmoduleCheckout {
  readonly workspace: string
  /** The bare repository, with the copies of all submodules in it. */
  readonly origin: string
  /** Whether those of submodules are wanted. */
  readonly isRecursive: boolean
  readonly environment: CallerEnvironment
}

/**
 * Check out submodules, each as a repository of its own.
 *
 * @param folder The repository whose submodules they are, from the workspace.
 * @throws ReleaseError `git-failed`
 */
export async function checkOutSubmodules(checkout: SubmoduleCheckout, folder = ''): Promise<void> {
  const { workspace, origin, isRecursive, environment } = checkout
  const outer = gitIn(join(workspace, folder), environment)
  for (const { path, commit } of await submodulesOf(outer, 'HEAD', folder)) {
    const target = join(workspace, path)
    await mkdir(target, { recursive: true })
    const git = gitIn(target, environment)
    await git(['init', '--quiet', '--initial-branch', 'main', '--template=', '.'])
    await git(['fetch', '--quiet', '--depth=1', pathToFileURL(submoduleFolder(origin, path)).href, commit])
    await git(['checkout', '--quiet', '--force', '--detach', commit])
    if (isRecursive) await checkOutSubmodules(checkout, `${path}/`)
  }
}
