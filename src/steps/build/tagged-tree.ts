import { join, posix } from 'node:path'
import { attemptAsync } from '../../attempt.ts'
import { OpenFile } from '../../clients/files.ts'
import { Git } from '../../clients/git.ts'
import { isSubstituted } from '../../distribution/comparison/tagged-tree/export-subst.ts'
import { reasonOfDifference } from '../../distribution/comparison/tagged-tree/same-source.ts'
import {
  type CopiedFile,
  compareWithTree,
  isMetadata,
  type OtherBytes,
  type TreeComparison,
} from '../../distribution/comparison/tagged-tree.ts'
import { readSdistMembers } from '../../distribution/contents/members.ts'
import type { Distribution } from '../../distribution.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import { counted } from '../../listed.ts'
import { quoted, quotedPath } from '../../quoted.ts'
import { readWrittenFiles } from '../../release/project/back-ends/written-files.ts'
import type { SourceTree } from '../../release/source-tree.ts'

/** The commit that a source distribution was built from. */
export interface TaggedSource {
  readonly git: Git
  readonly commit: string
  /** The checkout. */
  readonly workspace: string
  readonly environment: Readonly<Record<string, string>>
  /** The files of the project. */
  readonly tree: SourceTree
  /** Of the project, from the root of the repository: empty, or with a final `/`. */
  readonly folder: string
  /** Name of the file that takes the place of `pyproject.toml` there. */
  readonly projectFile: string
}

/** A source distribution, and how it differs from the commit, in the end. */
export interface SdistComparison extends TreeComparison {
  readonly name: string
}

/** Compare the source distribution with the tagged commit, by names and digests first, and by the bytes of what differs. */
export async function compareSdist(
  { name, fileName, contents }: Distribution,
  path: string,
  source: TaggedSource,
): Promise<SdistComparison> {
  const declared = await readWrittenFiles(source.tree)
  const writerOf = (path: string): string | undefined => (isMetadata(path) ? 'the back end' : declared(path))
  const entries = await entriesWithSubmodules(source)
  const found = compareWithTree(contents.files, { entries, folder: source.folder, writerOf })
  const reasons = new Map(await reasonsOfCopies(found.copied, entries, source))
  // Of what no commit has under its name, this one alone may be known by its bytes.
  const added = [...found.added, ...found.copied.map(({ path }) => path)]
    .filter((path) => path === 'setup.cfg')
    .map((path): OtherBytes => ({ path, entry: '' }))
  const doubtful = [...found.changed, ...added]
  if (doubtful.length === 0) return { name, ...explained(found, reasons) }
  const paths = new Set(doubtful.map((each) => each.path))
  const file = await OpenFile.open(path)
  const packed = await readSdistMembers(name, file, paths).finally(() => file.close())
  const tracked = await source.git.blobs(doubtful.map(({ entry }) => hashIn(entry)).filter((hash) => hash !== ''))
  const attributes = await attributesIn(entries, source)
  for (const each of doubtful) {
    const own = packed.get(each.path)
    const other = each.entry === '' ? Buffer.alloc(0) : tracked.get(hashIn(each.entry))
    if (own === undefined || other === undefined) continue
    const texts = {
      path: each.path,
      packed: own,
      tracked: other,
      version: fileName.version,
      isSubstituted: isSubstituted(`${source.folder}${each.path}`, attributes),
    }
    const reason = isElsewhere(each, other, { entries, source, files: contents.files }) ?? reasonOfDifference(texts)
    if (reason !== undefined) reasons.set(each.path, reason)
  }
  return { name, ...explained(found, reasons) }
}

function explained(found: TreeComparison, reasons: ReadonlyMap<string, string>): TreeComparison {
  const written = [...reasons].map(([path, by]) => ({ path, by }))
  return {
    ...found,
    added: found.added.filter((path) => !reasons.has(path)),
    copied: found.copied.filter(({ path }) => !reasons.has(path)),
    changed: found.changed.filter(({ path }) => !reasons.has(path)),
    written: [...found.written, ...written],
  }
}

interface Surroundings {
  readonly entries: ReadonlyMap<string, string>
  readonly source: TaggedSource
  readonly files: Distribution['contents']['files']
}

/** A link of the commit is packed as what it leads to; and a package may have a project file of another name. */
function isElsewhere(
  { path, entry }: OtherBytes,
  tracked: Buffer,
  { entries, source: { folder, projectFile }, files }: Surroundings,
): string | undefined {
  const blob = files.find((file) => file.path === path)?.blob
  const isAt = (place: string): boolean => blob !== undefined && hashIn(entries.get(place) ?? '') === blob
  if (entry.startsWith('120000')) {
    const target = posix.join(posix.dirname(`${folder}${path}`), tracked.toString('utf8'))
    return isAt(target) ? 'it is a link of the commit' : undefined
  }
  return path === 'pyproject.toml' && isAt(`${folder}${projectFile}`) ? `it is ${projectFile}` : undefined
}

/** A file below a link to a folder is that of the folder; and a package may have a project file of another name. */
async function reasonsOfCopies(
  copied: readonly CopiedFile[],
  entries: ReadonlyMap<string, string>,
  { git, folder, projectFile }: TaggedSource,
): Promise<readonly (readonly [path: string, reason: string])[]> {
  const links = [...entries].filter(([, entry]) => entry.startsWith('120000'))
  const isBelow = (link: string): boolean => copied.some(({ path }) => `${folder}${path}`.startsWith(`${link}/`))
  const targets = await git.blobs(links.filter(([link]) => isBelow(link)).map(([, entry]) => hashIn(entry)))
  const isSame = (place: string, { of }: CopiedFile): boolean =>
    entries.has(place) && hashIn(entries.get(place) ?? '') === hashIn(entries.get(of) ?? '')
  return copied.flatMap((each): (readonly [string, string])[] => {
    const place = `${folder}${each.path}`
    if (each.path === 'pyproject.toml' && isSame(`${folder}${projectFile}`, each))
      return [[each.path, `it is ${projectFile}`]]
    const [link = '', entry = ''] = links.find(([path]) => place.startsWith(`${path}/`)) ?? []
    const target = targets.get(hashIn(entry))?.toString('utf8')
    if (target === undefined) return []
    const leadsTo = posix.join(posix.dirname(link), target, place.slice(link.length))
    return isSame(leadsTo, each) ? [[each.path, 'it is behind a link of the commit']] : []
  })
}

/** The texts of all `.gitattributes`, by path. */
async function attributesIn(
  entries: ReadonlyMap<string, string>,
  { git }: TaggedSource,
): Promise<ReadonlyMap<string, string>> {
  const own = [...entries].filter(([path]) => posix.basename(path) === '.gitattributes')
  const texts = await git.blobs(own.map(([, entry]) => hashIn(entry)))
  return new Map(
    own.flatMap(([path, entry]) => {
      const text = texts.get(hashIn(entry))?.toString('utf8')
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}

const hashIn = (entry: string): string => entry.slice(entry.lastIndexOf(' ') + 1)

/** The files of the commit, and those of its submodules at the commits that it names, where these are checked out. */
async function entriesWithSubmodules(source: TaggedSource): Promise<ReadonlyMap<string, string>> {
  const { git, commit, workspace, environment } = source
  const { entries } = await git.treeAt(commit)
  const modules = [...entries].filter(([, entry]) => entry.startsWith('160000'))
  if (modules.length === 0) return entries
  const all = new Map(entries)
  for (const [path, entry] of modules) {
    const inside = await attemptAsync(() => new Git(join(workspace, path), environment).treeAt(hashIn(entry)))
    if (inside instanceof ReleaseError) continue
    for (const [own, each] of inside.entries) all.set(`${path}/${own}`, each)
  }
  return all
}

// As of what the last release had: the summary shows all.
const shownNames = 300

/** A warning for a source distribution that holds what nobody committed, before what workflow and project make of it. */
export function problemsOfSdist({ name, added, copied, changed }: SdistComparison): Problem[] {
  const names = [
    ...added.map((path) => `  not in it: ${quotedPath(path)}`),
    ...copied.map(({ path, of }) => `  copy of ${quotedPath(of)}: ${quotedPath(path)}`),
    ...changed.map(({ path }) => `  other bytes: ${quotedPath(path)}`),
  ]
  if (names.length === 0) return []
  const shown = names.slice(0, shownNames)
  const rest = names.length - shown.length
  const lines = rest > 0 ? [...shown, `  and ${rest} more, which the summary names`] : shown
  return [
    {
      code: 'sdist-differs',
      severity: 'warning',
      message: `${quoted(name)} holds ${counted(added.length + copied.length, 'file')} that the tagged commit does not have${copied.length === 0 ? '' : ' under that name'}, and ${counted(changed.length, 'file')} with other bytes than there:\n${lines.join('\n')}`,
      hint: 'No review has seen these files. Find out what in the build made them; then commit them, or name each in the setting of the tool that writes it, such as version-file of hatch-vcs.',
      file: name,
    },
  ]
}

/** What the summary says in a line. */
export function remarkOfSdist({ name, sameCount, added, copied, changed, written, missing }: SdistComparison): string {
  const others = added.length + copied.length + changed.length
  const whole = others === 0 ? 'all others' : `${sameCount} others`
  return `${quoted(name)} against the tagged commit: ${counted(written.length, 'file')} written by tools, ${counted(others, 'file')} that nobody committed, ${whole} as they are there; ${counted(missing.length, 'tracked file')} left out.`
}
