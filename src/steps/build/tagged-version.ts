import { GitHistory } from '../../clients/git/history.ts'
import type { Git } from '../../clients/git.ts'
import type { ReleasedPackage } from '../../clients/packages.ts'
import { ReleaseError, theRun } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { quoted } from '../../quoted.ts'
import { packageTree } from '../../release/packages.ts'
import { isLookedAt, versionSeenIn } from '../../release/project/tag-tools/seen-version.ts'
import { readProject, type VersionFromTag } from '../../release/project.ts'
import { reading } from '../../release/reading.ts'
import { sharedPrefix } from '../../release/tag/known-prefix.ts'
import { partsOfTag, readNamedTag, readTagOf, type TagName, type TagReading } from '../../release/tag.ts'
import { compareVersions, parseVersion } from '../../release/version.ts'

/**
 * Read a tag whose prefix is neither set nor customary: `core-1.2.0`. It is one of this project if the project has that very
 * version; where the version comes from the tag, if the other tags of the checkout begin so.
 *
 * @param released The package that is built; `undefined` where the tree has one project.
 * @throws ReleaseError `git-failed`
 */
export async function readUnusualTag(
  git: Git,
  { tagName, run, environment }: Pick<BuildInputs, 'tagName' | 'run' | 'environment'>,
  released?: ReleasedPackage,
): Promise<TagReading> {
  const none: TagReading = { kind: 'not-a-version', name: tagName }
  const tree = await git.treeAt(run.sha)
  const project = await reading(readProject(released === undefined ? tree : packageTree(tree, released.own)))
  if (project.kind === 'unreadable') return none
  const { version } = project.value
  if (version.kind === 'written') {
    const declared = parseVersion(version.source.text)
    const tag = declared && readTagOf(tagName, declared)
    return tag === undefined ? none : { kind: 'release', tag }
  }
  const parts = partsOfTag(tagName)
  const names = (await new GitHistory(run.workspace, environment, false).tags()).map(({ name }) => name)
  const others = names.filter((name) => name !== tagName)
  return parts !== undefined && sharedPrefix(others, parts.version) === parts.prefix ? readNamedTag(tagName) : none
}

/** A tag on the commit that is built. */
export interface TagOnCommit {
  readonly name: string
  readonly isAnnotated: boolean
  /** `undefined` of a lightweight tag, and of very old ones. */
  readonly taggedSeconds: number | undefined
}

/**
 * Refuse a checkout from which a tool would take another version than the tag has. The history is not needed for that.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
export async function requireTaggedVersion(
  git: Git,
  { run, environment }: BuildInputs,
  tag: TagName,
  fromTag: VersionFromTag,
): Promise<void> {
  const refs = await new GitHistory(run.workspace, environment, false).tags()
  const names = refs.filter(({ commit }) => commit === run.sha).map(({ name }) => name)
  const facts = await Promise.all(names.map((name) => git.tag(name)))
  const tags = facts.flatMap((found) =>
    found === undefined
      ? []
      : [{ name: found.name, isAnnotated: found.isAnnotated, taggedSeconds: found.tagged?.epochSeconds }],
  )
  requireFirst(tags, tag, fromTag)
}

/**
 * Decide whether the tool would take this tag, of all that are on the commit.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
export function requireFirst(tags: readonly TagOnCommit[], tag: TagName, { tool, tags: rules }: VersionFromTag): void {
  if (!tags.some(({ name }) => name === tag.name)) {
    throw new ReleaseError('tag-not-found', {
      message: `The checkout does not have the tag ${quoted(tag.name)}, from which ${tool} takes the version: it would build a development version.`,
      hint: `Give actions/checkout \`ref: \${{ github.ref }}\`, or \`fetch-tags: true\`, and run ${theRun} again.`,
    })
  }
  if (rules.kind === 'unknown') return
  const [first] = tags
    .filter(({ name }) =>
      rules.kind === 'pattern' && !rules.passesOver
        ? isLookedAt(name, rules)
        : versionSeenIn(name, rules).kind === 'seen',
    )
    .toSorted(byRank)
  const read = first && versionSeenIn(first.name, rules)
  if (first === undefined || first.name === tag.name) return
  if (read?.kind === 'seen' && compareVersions(read.version, tag.version) === 0) return
  throw new ReleaseError('version-already-tagged', {
    message: `The commit has the tag ${quoted(first.name)} too, which ${tool} takes before ${quoted(tag.name)}.`,
    hint: `Delete the tag ${quoted(first.name)} if it is the wrong one; else release ${quoted(tag.version.text)} from a commit of its own.`,
  })
}

/** As `git describe --tags` takes them: annotated tags first, of these the newest, of others the first by name. */
function byRank(a: TagOnCommit, b: TagOnCommit): number {
  if (a.isAnnotated !== b.isAnnotated) return a.isAnnotated ? -1 : 1
  const newer = (b.taggedSeconds ?? 0) - (a.taggedSeconds ?? 0)
  return newer !== 0 || a.name === b.name ? newer : a.name < b.name ? -1 : 1
}
