import type { GitTree } from '../../clients/git.ts'
import { editsInRepository, namingPackage, type Opened, titleOf } from '../../clients/packages/opened.ts'
import { ReleaseError } from '../../errors.ts'
import { type Edits, editFirstEntry, editNext, editRelease, withEdits } from '../../release/edit.ts'
import type { Version } from '../../release/version.ts'
import type { Copy } from './copy.ts'
import { importedCommit, line } from './fast-import.ts'
import { signatureOf } from './maintainer.ts'

/** The release that is to be prepared. */
export interface ToPrepare {
  readonly version: Version
  /** `YYYY-MM-DD` */
  readonly day: string
  /** What is checked out. */
  readonly opened: Opened
  /** Full name of the ref that the commits are made on. */
  readonly ref: string
  readonly now: Date
}

const madeUpEntry = 'A placeholder of the rehearsal, since nobody has written an entry.'

/** What was made of it. */
export interface Prepared {
  /** Whether there is a commit that begins the version, as `next` makes it. */
  readonly isBegun: boolean
  /** Whether there is a commit that releases it, as `prepare` makes it; without any change, the tag alone does. */
  readonly isReleased: boolean
  /** Whether the section got an entry that nobody wrote. */
  readonly hasMadeUpEntry: boolean
}

/**
 * Make in the copy what `next` and `prepare` make in a clone: the commits that begin and release a version.
 *
 * @throws ReleaseError what `editNext` and `editRelease` throw; `git-failed`
 */
export async function prepareIn(copy: Copy, release: ToPrepare): Promise<Prepared> {
  const { version, opened, ref, now } = release
  const { git, reader, head } = copy
  const tree = await reader.treeAt(head)
  const { begun, entered, released } = await namingPackage(opened, () => editsOf(release))
  const commit = (message: string, inPackage: Edits): readonly Buffer[] => {
    if (inPackage.size === 0) return []
    const files = filesOf(editsInRepository(opened, inPackage), tree)
    return importedCommit({ ref, committer: signatureOf(now), message, files })
  }
  const title = titleOf(opened, version)
  const stream = [
    line(`reset ${ref}`),
    line(`from ${head}`),
    ...commit(`start ${title}`, begun),
    ...commit(`release ${title}`, released),
  ]
  await git(['fast-import', '--quiet', '--force'], {}, Buffer.concat(stream))
  return { isBegun: begun.size > 0, isReleased: released.size > 0, hasMadeUpEntry: entered.size > 0 }
}

/** The edits of both commits, with the paths of the tree that was opened. */
async function editsOf(release: ToPrepare) {
  const { version, opened } = release
  const { tree, settings } = opened
  const { begun, dated } = await datedEdits(release)
  const base = withEdits(tree, begun)
  const entered = await editFirstEntry(withEdits(base, dated), settings, { version, words: madeUpEntry })
  return { begun, entered, released: new Map([...dated, ...entered]) }
}

/**
 * What `prepare` changes, and before it what `next` does, where `prepare` alone would ask for it: there is no section for
 * the version.
 *
 * A version that is begun already, or a change log that is none, needs no such commit.
 */
async function datedEdits({ opened: { tree, settings }, version, day }: ToPrepare) {
  const dating = { version, day, kept: 'near' } as const
  try {
    return { begun: new Map() as Edits, dated: await editRelease(tree, settings, dating) }
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'change-log-section-missing') throw error
    const begun = await editNext(tree, settings, version)
    return { begun, dated: await editRelease(withEdits(tree, begun), settings, dating) }
  }
}

function filesOf(edits: Edits, { entries }: GitTree) {
  return [...edits].map(([path, content]) => ({ path, mode: entries.get(path)?.split(' ')[0] ?? '100644', content }))
}
