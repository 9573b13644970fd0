import { helpUrl, type IndexContext } from '../context.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import { type Digests, filesOf, type Release } from '../state.ts'

const openDays = 14
const dayMs = 24 * 60 * 60 * 1000

/**
 * Compare an upload with all that the index has, of every project.
 *
 * @returns Whether the very same file is there already.
 * @throws Refusal 400 when the name is taken by other bytes, the bytes by another name, or the name was used before.
 */
export function isUploadedAlready({ host, state }: IndexContext, name: string, digests: Digests): boolean {
  const files = [...state.projects.values()].flatMap(filesOf)
  const found = files.find((file) => file.name === name || file.digests.blake2b256 === digests.blake2b256)
  if (found?.name === name && found.digests.sha256 === digests.sha256) return true
  const help = `See ${helpUrl(host, 'file-name-reuse')} for more information.`
  if (found !== undefined) {
    // Every tool that skips existing files looks for this beginning.
    throw new Refusal(
      400,
      `File already exists (${repr(name)}, with blake2_256 hash ${repr(digests.blake2b256)}). ${help}`,
    )
  }
  if (!state.usedFileNames.has(name)) return false
  throw new Refusal(
    400,
    `This filename was previously used by a file that has since been deleted. Use a different version. ${help}`,
  )
}

/**
 * Check that a release still takes this file.
 *
 * @param release `undefined` for the first file of a version.
 * @throws Refusal 400 after 14 days, or for a second sdist.
 * @see https://blog.pypi.org/posts/2026-07-22-releases-now-reject-new-files-after-14-days
 */
export function checkReleaseIsOpen(release: Release | undefined, kind: string, now: Date): void {
  if (release === undefined) return
  if (now.getTime() - release.createdAt.getTime() > openDays * dayMs) {
    throw new Refusal(400, `Uploading new files to releases older than ${openDays} days is not allowed.`)
  }
  if (kind === 'sdist' && release.files.some((file) => file.kind === 'sdist')) {
    throw new Refusal(400, 'Only one sdist may be uploaded per release.')
  }
}
