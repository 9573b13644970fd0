import { attemptAsync } from '../../attempt.ts'
import type { Git } from '../../clients/git.ts'
import { packagesOf, type ReleasedPackage, releasedPackage } from '../../clients/packages.ts'
import { ReleaseError } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { packageOfTag } from '../../release/packages.ts'
import type { Settings } from '../../release/settings.ts'
import { customaryPrefix, partsAfter, partsOfTag, readNamedTag, type TagReading } from '../../release/tag.ts'

/** What a tag means in a tree of several packages. */
export type TaggedPackage =
  /** The tree has one project. */
  | { readonly kind: 'single' }
  /** `released` is the package that is built, if the tag is of one. */
  | { readonly kind: 'several'; readonly reading: TagReading; readonly released?: ReleasedPackage }

/**
 * The package that a tag is of. The run of a tag has no other tags, and this one says it.
 *
 * @param settings Of the root.
 * @throws ReleaseError `package-unknown` for a bare version where the root is no package, or an input that names none.
 */
export async function taggedPackage(git: Git, inputs: BuildInputs, settings: Settings): Promise<TaggedPackage> {
  const { tagName, packageName: name, run } = inputs
  const tags = [{ name: tagName, commit: run.sha }]
  const packages = await packagesOf(git, { commits: [run.sha], settings, tags: async () => tags })
  const tagPrefix = inputs.tagPrefix || undefined
  const released = await attemptAsync(() => releasedPackage(packages, { name, tagName, tagPrefix, folder: undefined }))
  const isPlain = customaryPrefix(tagName) === partsOfTag(tagName)?.prefix
  if (released instanceof ReleaseError) {
    if (isPlain || name !== undefined) throw released
    return { kind: 'several', reading: { kind: 'not-a-version', name: tagName } }
  }
  if (released === undefined) return { kind: 'single' }
  const isSet = (tagPrefix ?? released.settings.tagPrefix) !== undefined
  if (!isSet && !isPlain && !isNamedBy(tagName, released)) {
    const { readUnusualTag } = await import('./tagged-version.ts')
    return { kind: 'several', released, reading: await readUnusualTag(git, inputs, released) }
  }
  return { kind: 'several', released, reading: readingOf(tagName, tagPrefix ?? released.settings.tagPrefix, released) }
}

/** Whether a tag has the name of a package before the version: the root is taken for any other tag too. */
const isNamedBy = (tagName: string, { own, packages: { all, learned } }: ReleasedPackage): boolean =>
  packageOfTag(tagName, all, learned)?.package === own

/** One that begins otherwise than it is set is refused by name, since nothing else would tell of it. */
function readingOf(name: string, set: string | undefined, { tagPrefix = '' }: ReleasedPackage): TagReading {
  const own = readNamedTag(name, set ?? tagPrefix)
  if (set === undefined || partsAfter(name, set) !== undefined || own.kind !== 'release') return own
  return { kind: 'other-prefix', name, expected: `${set}${own.tag.version.text}` }
}
