import {
  choosePackage,
  findPackages,
  isRoot,
  leadingPrefix,
  type Package,
  type PackageWish,
  packageOfTag,
  packageSettings,
  packageTree,
  pathInRepository,
  prefixOfNew,
  tagsOf,
} from '../release/packages.ts'
import { writtenVersionIn } from '../release/project.ts'
import { reading } from '../release/reading.ts'
import type { Settings } from '../release/settings.ts'
import type { SourceTree } from '../release/source-tree.ts'
import { customaryPrefix } from '../release/tag.ts'
import { compareVersions, isSameVersion, parseVersion } from '../release/version.ts'
import type { GitHistory } from './git/history.ts'
import type { Git } from './git.ts'

/** A tag, as far as packages are told by it. */
interface Ref {
  readonly name: string
  readonly commit: string
}

/** What the packages of a clone are told by. */
export interface PackagesSubject {
  /** The commits whose files may tell them, the first that does: the base goes before what is judged. */
  readonly commits: readonly string[]
  /** Of the root, as they are in force. */
  readonly settings: Settings
  /** Tells the tags, as far as they are known. */
  readonly tags: () => Promise<readonly Ref[]>
}

/** The packages of a clone, with what was learned of their tags. */
export interface Packages {
  /** None where only one project is released, from the root. */
  readonly all: readonly Package[]
  readonly learned: ReadonlyMap<string, Package>
  /** The files that told them. */
  readonly tree: SourceTree
  /** Of the root. */
  readonly settings: Settings
  readonly tags: readonly Ref[]
}

/** A package that is released, with what holds for it alone. */
export interface ReleasedPackage {
  readonly own: Package
  /** All of them, this one too. */
  readonly packages: Packages
  readonly settings: Settings
  /** What its tags begin with, as it is set or as they do; `undefined` of the root if that is not set. */
  readonly tagPrefix: string | undefined
}

/**
 * Find the packages of a clone. Where the tags of one have another name, they are learned from the versions that it had.
 *
 * @returns `undefined` where only one project is released, from the root.
 * @throws ReleaseError `git-failed`
 */
export async function packagesOf(git: Git, subject: PackagesSubject): Promise<Packages | undefined> {
  const { commits, settings, tags } = subject
  for (const commit of commits) {
    const found = await packagesIn(git, await git.treeAt(commit), { settings, tags })
    if (found !== undefined) return found
  }
  return undefined
}

/** The same of one tree. */
export async function packagesIn(
  git: Git,
  tree: SourceTree,
  { settings, tags }: Omit<PackagesSubject, 'commits'>,
): Promise<Packages | undefined> {
  const all = await findPackages(tree, { settings, tagNames: async () => (await tags()).map(({ name }) => name) })
  if (all.length === 0) return undefined
  const known = await tags()
  return { all, learned: await learnedPrefixes(git, all, known), tree, settings, tags: known }
}

// Each of them costs a look at one commit.
const mostLearned = 8

/**
 * The prefixes that no name tells, each with the only package that had the version of its newest tag there: `core-v` of a
 * package `tidy-core`.
 */
async function learnedPrefixes(
  git: Git,
  packages: readonly Package[],
  tags: readonly Ref[],
): Promise<ReadonlyMap<string, Package>> {
  const learned = new Map<string, Package>()
  const unnamed = packages.filter((own) => !isRoot(own) && tagsOf(tags, own, { packages }).length === 0)
  if (unnamed.length === 0) return learned
  const groups = Map.groupBy(tags, ({ name }) => prefixToLearn(name, packages))
  for (const [prefix, group] of [...groups].slice(0, mostLearned + 1)) {
    const newest = prefix === undefined ? undefined : newestOf(group, prefix)
    if (prefix === undefined || newest === undefined) continue
    const [found, another] = await havingVersion(git, unnamed, newest, prefix)
    if (found !== undefined && another === undefined) learned.set(prefix, found)
  }
  return learned
}

function prefixToLearn(name: string, packages: readonly Package[]): string | undefined {
  const prefix = leadingPrefix(name)
  const isNamed = prefix === undefined || prefix === customaryPrefix(name) || packageOfTag(name, packages) !== undefined
  return isNamed ? undefined : prefix
}

function newestOf(tags: readonly Ref[], prefix: string): Ref | undefined {
  const versioned = tags.flatMap((tag) => {
    const version = parseVersion(tag.name.slice(prefix.length))
    return version === undefined ? [] : [{ ...tag, version }]
  })
  return versioned.toSorted((a, b) => compareVersions(b.version, a.version))[0]
}

async function havingVersion(
  git: Git,
  packages: readonly Package[],
  { name, commit }: Ref,
  prefix: string,
): Promise<readonly Package[]> {
  const tree = await git.treeAt(commit)
  const found: Package[] = []
  for (const own of packages) {
    const written = await writtenVersionIn(packageTree(tree, own))
    if (written !== undefined && isSameVersion(written, name.slice(prefix.length))) found.push(own)
  }
  return found
}

/**
 * The package that is meant, with what holds for it.
 *
 * @returns `undefined` if there are no packages, or nothing names one.
 * @throws ReleaseError `package-unknown`
 */
export async function releasedPackage(
  packages: Packages | undefined,
  wish: PackageWish,
): Promise<ReleasedPackage | undefined> {
  const own = choosePackage(packages?.all ?? [], wish, packages?.learned)
  return packages && own && (await asReleased(packages, own, wish.tagName))
}

/** A package with what holds for it, by whatever it was chosen. */
export async function asReleased(packages: Packages, own: Package, tagName?: string): Promise<ReleasedPackage> {
  const text = await reading(packages.tree.read(pathInRepository(own, 'pyproject.toml')))
  const settings = packageSettings(packages.settings, text.kind === 'read' ? text.value : undefined, own)
  return { own, packages, settings, tagPrefix: settings.tagPrefix ?? prefixOf(packages, own, tagName) }
}

function prefixOf({ all, learned, tags }: Packages, own: Package, tagName: string | undefined): string | undefined {
  const asked = tagName === undefined ? undefined : packageOfTag(tagName, all, learned)
  if (asked?.package === own) return asked.prefix
  // The tags of the root are told apart as those of a tree with one project.
  if (isRoot(own)) return undefined
  const [newest] = tagsOf(tags, own, { packages: all, learned }).toSorted((a, b) =>
    compareVersions(b.version, a.version),
  )
  if (newest !== undefined) return newest.prefix
  const others = tags.flatMap(({ name }) => packageOfTag(name, all, learned)?.prefix ?? [])
  return prefixOfNew(own, others)
}

/** Whether a tag may be one of a package: of the root are all that are of no other. */
export function isOwnTag({ own, packages: { all, learned } }: ReleasedPackage, name: string): boolean {
  const owner = packageOfTag(name, all, learned)?.package
  return owner === own || (owner === undefined && isRoot(own))
}

/** A past with the tags of a package alone; of a tree with one project, with all of them. */
export const historyOf = (released: ReleasedPackage | undefined, history: GitHistory): GitHistory =>
  released === undefined ? history : history.only((name) => isOwnTag(released, name))

/** A tag whose project is asked for. */
interface Tagged {
  readonly commit: string
  readonly tag: string
  /** All of the clone: a prefix that names no package may be learned from another one. */
  readonly tags: () => Promise<readonly Ref[]>
}

/** The files of the project that a tag releases: of one of several packages, its own alone. */
export async function taggedTree(git: Git, { commit, tag, tags }: Tagged, settings: Settings): Promise<SourceTree> {
  const others = async (): Promise<readonly Ref[]> => (await tags()).filter(({ name }) => name !== tag)
  const subject = { commits: [commit], settings, tags: async () => [...(await others()), { name: tag, commit }] }
  const wish = { name: undefined, tagName: tag, tagPrefix: undefined, folder: undefined }
  const tree = await git.treeAt(commit)
  const released = await releasedPackage(await packagesOf(git, subject), wish)
  return released === undefined ? tree : packageTree(tree, released.own)
}
