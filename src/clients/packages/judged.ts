import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { versionToRelease } from '../../release/checks/released-version.ts'
import { reasonNotARelease } from '../../release/checks.ts'
import { isInside, isRoot, namesOf, type Package, type PackageWish, packageMissing } from '../../release/packages.ts'
import type { Settings } from '../../release/settings.ts'
import type { GitHistory } from '../git/history.ts'
import type { Git } from '../git.ts'
import { asReleased, historyOf, type Packages, packagesOf, type ReleasedPackage, releasedPackage } from '../packages.ts'
import { type GatheredStates, gatherStates } from '../release-states.ts'

/** What is judged of several packages. */
export type JudgedPackage =
  /** The tree has one project. */
  | { readonly kind: 'single' }
  | { readonly kind: 'released'; readonly released: ReleasedPackage }
  /** The branch releases none; `states` are those of one, `reason` is one sentence. */
  | { readonly kind: 'none'; readonly states: GatheredStates; readonly reason: string }

/** A branch that is looked at. */
interface Branch {
  readonly commit: string
  /** What it starts from; `undefined` if that is not known. */
  readonly base: string | undefined
}

/** A branch, or a tag on it, with what may say which package is meant. */
export interface PackageQuestion extends Branch {
  /** Of the root, as they are in force. */
  readonly settings: Settings
  readonly wish: PackageWish
}

/**
 * Which package is judged: the one that is named by option, tag, or folder; else the one that the branch releases.
 *
 * @throws ReleaseError `package-unknown`, `packages-several`, `git-failed`
 */
export async function judgedPackage(git: Git, history: GitHistory, question: PackageQuestion): Promise<JudgedPackage> {
  const { commit, base, settings, wish } = question
  // A base may not have the packages yet.
  const commits = [...(base === undefined ? [] : [base]), commit]
  const packages = await packagesOf(git, { commits, settings, tags: () => history.tags() })
  const released = await releasedPackage(packages, wish)
  if (released !== undefined) return { kind: 'released', released }
  return packages === undefined ? { kind: 'single' } : await changedPackage(git, packages, question)
}

/** The package that is released; `undefined` if the tree has one project, or the branch releases none. */
export const releasedOf = (judged: JudgedPackage): ReleasedPackage | undefined =>
  judged.kind === 'released' ? judged.released : undefined

/** What holds for a whole tree. */
interface Scope {
  readonly history: GitHistory
  /** Of the root. */
  readonly settings: Settings
  /** As it was given by an option or an input; `undefined` if it was not. */
  readonly tagPrefix: string | undefined
}

/** What holds for what is judged: of a package its own tags, settings, and prefix. */
export function scopeOf(
  judged: JudgedPackage,
  { history, settings, tagPrefix }: Scope,
): Scope & { readonly own: GitHistory } {
  const released = releasedOf(judged)
  const own = historyOf(released, history)
  if (released === undefined) return { history, own, settings, tagPrefix: tagPrefix ?? settings.tagPrefix }
  return { history, own, settings: released.settings, tagPrefix: tagPrefix ?? released.tagPrefix }
}

/**
 * The package that a branch releases, where nothing names one: the one whose version or change log the branch makes those
 * of a release.
 *
 * @throws ReleaseError `packages-several` if there are two; `package-unknown` if the base is not known.
 */
async function changedPackage(git: Git, packages: Packages, branch: Branch): Promise<JudgedPackage> {
  if (branch.base === undefined) throw packageMissing(packages.all, namedBy)
  const looks = await Promise.all(
    (await touched(git, packages, branch)).map((own) => lookAt(git, packages, own, branch)),
  )
  const [one, ...others] = withoutTwins(looks.filter(({ reason }) => reason === undefined))
  if (one !== undefined && others.length > 0) throw several([one, ...others])
  if (one !== undefined) return { kind: 'released', released: one.released }
  const root = packages.all.find(isRoot)
  const [shown] = looks.filter(({ released: { own } }) => isRoot(own))
  const { states, reason } = shown ?? (await lookAt(git, packages, root ?? first(packages), branch))
  const none = `None of the packages ${namesOf(packages.all)} is released.`
  return { kind: 'none', states, reason: root === undefined || reason === undefined ? none : reason }
}

const namedBy = 'the option `--package`, or by the input `package`'

/** The packages whose files the branch changes, or whose change log the root may have. */
async function touched(git: Git, { all }: Packages, { commit, base = commit }: Branch): Promise<readonly Package[]> {
  const [one, other] = await Promise.all([git.treeAt(base), git.treeAt(commit)])
  const paths = [...new Set([...one.entries.keys(), ...other.entries.keys()])]
  const changed = paths.filter((path) => one.entries.get(path) !== other.entries.get(path))
  const isElsewhere = (path: string): boolean => !all.some((each) => !isRoot(each) && isInside(each, path))
  return all.filter((each) => changed.some((path) => isInside(each, path) || isElsewhere(path)))
}

/** What a branch does with one package. */
interface Look {
  readonly released: ReleasedPackage
  readonly states: GatheredStates
  /** Why it is not released; `undefined` if it is. */
  readonly reason: string | undefined
}

async function lookAt(git: Git, packages: Packages, own: Package, { commit, base }: Branch): Promise<Look> {
  const released = await asReleased(packages, own)
  const states = await gatherStates(git, { commit, base, settings: released.settings, askedTag: undefined, released })
  return { released, states, reason: reasonNotARelease(states) }
}

/** Without a second project that has its version in the place of the first, and so is released with it. */
function withoutTwins(looks: readonly Look[]): readonly Look[] {
  return looks.filter((look, index) => !looks.slice(0, index).some((other) => placeOf(other) === placeOf(look)))
}

function placeOf({ released, states: { state } }: Look): string {
  const version = state.project.kind === 'read' ? state.project.value.version : undefined
  return version?.kind === 'written' ? `${version.source.file}:${version.source.line}` : released.own.name
}

function first({ all: [one] }: Packages): Package {
  if (one === undefined) throw new Error('there are packages, and none of them is the first')
  return one
}

function several(looks: readonly Look[]): ReleaseError {
  const names = looks.map(({ released, states }) =>
    `${released.own.name} ${versionToRelease(states)?.text ?? ''}`.trim(),
  )
  return new ReleaseError('packages-several', {
    message: `The branch releases several packages: ${listed(names)}.`,
    hint: `Release each by a pull request of its own, since each has a tag and a page; or name the one that is judged by ${namedBy}.`,
  })
}
