import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Git, gitIn } from '../../../src/clients/git/isolated.ts'
import type { Stage } from '../../../src/rehearsal/runner/stage.ts'
import { identity } from '../../../src/rehearsal/scene/maintainer.ts'
import type { Origin } from '../../../src/rehearsal/scene/origin.ts'

/** Somebody with a clone and the right to push. */
export interface Person {
  readonly git: Git
  /** Commit files on top of a commit (the tagged one, unless another is named), and push them to a branch. */
  commit(files: Readonly<Record<string, string>>, options?: { branch?: string; on?: string }): Promise<string>
  /** Push an annotated tag, by force if it is there. */
  pushTag(name: string, commit: string): Promise<void>
  /** Push what the arguments of `git push origin` name. */
  push(...refspecs: readonly string[]): Promise<void>
}

/** Clone the repository that GitHub holds. */
export async function makePerson(origin: Origin, { work, environment, world, now }: Stage): Promise<Person> {
  const folder = join(work, 'person')
  await mkdir(folder)
  const git = gitIn(folder, environment)
  const push = async (...refspecs: readonly string[]): Promise<void> => {
    await git(['push', '--quiet', '--force', 'origin', ...refspecs])
    await world.receive()
  }
  await git(['clone', '--quiet', origin.folder, '.'])
  let isTagged = false
  return {
    git,
    push,
    commit: async (files, { branch = 'change', on = origin.commit } = {}) => {
      await git(['checkout', '--quiet', '--force', '-B', branch, on])
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
      await git(['add', '--all'])
      await git(['commit', '--quiet', '--allow-empty', '--message', 'change'], identity(now()))
      await push(branch)
      return git(['rev-parse', 'HEAD'])
    },
    pushTag: async (name, commit) => {
      // The sample's own tag object comes first: another one would be another time in the log of the test.
      const isOwn = name === origin.tag && commit === origin.commit && !isTagged
      if (isOwn) {
        isTagged = true
        await origin.pushTag()
        await world.receive()
        return
      }
      await git(['tag', '--force', '--annotate', '--message', `release version ${name}`, name, commit], identity(now()))
      await push(`refs/tags/${name}`)
    },
  }
}
