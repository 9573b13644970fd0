import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Git, gitIn } from '../../../src/clients/git/isolated.ts'
import type { Stage } from '../../../src/rehearsal/runner/stage.ts'
import { importedCommit, line } from '../../../src/rehearsal/scene/fast-import.ts'
import { identity, signatureOf } from '../../../src/rehearsal/scene/maintainer.ts'
import type { Origin } from '../../../src/rehearsal/scene/origin.ts'

/** Somebody who may push. What they push is written where it arrives: a clone of theirs would start ten processes for it. */
export interface Person {
  /** Push a commit of files on top of another (the tagged one, unless one is named) to a branch. */
  commit(files: Readonly<Record<string, string>>, options?: { branch?: string; on?: string }): Promise<string>
  /** Push an annotated tag, by force if it is there. */
  pushTag(name: string, commit: string): Promise<void>
  /** Push a commit to a ref, or remove the ref. */
  pushTo(ref: string, commit: string | undefined): Promise<void>
  /** A clone of theirs, for what only a work tree shows. */
  clone(): Promise<Git>
}

/** Somebody who may push to the repository that GitHub holds. */
export function personWith(origin: Origin, { work, environment, world, now }: Stage): Person {
  const { git } = origin
  let isTagged = false
  return {
    commit: async (files, { branch = 'change', on = origin.commit } = {}) => {
      const ref = `refs/heads/${branch}`
      const commit = importedCommit({
        ref,
        committer: signatureOf(now()),
        message: 'change',
        files: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', content })),
      })
      const stream = [line(`reset ${ref}`), line(`from ${on}`), ...commit]
      await git(['fast-import', '--quiet', '--force'], {}, Buffer.concat(stream))
      await world.receive()
      return world.github.state.git.refs.get(ref)?.sha ?? ''
    },
    pushTag: async (name, commit) => {
      // The sample's own tag object comes first: another one would be another time in the log of the test.
      const isOwn = name === origin.tag && commit === origin.commit && !isTagged
      const tag = ['tag', '--force', '--annotate', '--message', `release version ${name}`, name, commit]
      if (isOwn) await origin.pushTag()
      else await git(tag, identity(now()))
      isTagged ||= isOwn
      await world.receive()
    },
    pushTo: async (ref, commit) => {
      await git(commit === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, commit])
      await world.receive()
    },
    clone: async () => {
      const folder = join(work, 'person')
      await mkdir(folder)
      const own = gitIn(folder, environment)
      await own(['clone', '--quiet', origin.folder, '.'])
      return own
    },
  }
}
