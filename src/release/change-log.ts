import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { changeLogPaths } from './change-log/file-names.ts'
import { parseFile } from './change-log/parse.ts'
import type { Block, ChangeLog, Section } from './change-log/tree.ts'
import { customaryVersionFiles, fileOf, type VersionFile } from './change-log/version-files.ts'
import { versionFilesOf } from './fragments/tool.ts'
import { findFragmentTool } from './fragments/tree-fragments.ts'
import { writtenVersionIn } from './project.ts'
import type { ChangeLogPlace } from './settings/values.ts'
import type { SourceTree } from './source-tree.ts'
import { compareVersions, parseVersion, releasedAs, type Version } from './version.ts'

export { parseChangeLog } from './change-log/parse.ts'
export type { Block, ChangeLog, ReleaseDate, Section } from './change-log/tree.ts'

/** The sections whose heading names a version; `1.0` is `1.0.0`. More than one is a fault of the file. */
export function sectionsOf(changeLog: ChangeLog, version: Version): readonly Section[] {
  return changeLog.sections.filter(({ versions }) => versions.some((each) => compareVersions(each, version) === 0))
}

// A file that includes a file that includes …
const longestChain = 8

/**
 * Find and read the change log of a project: at the path that the project has set, where its tool for fragments writes it,
 * or by its name (`CHANGES.rst`, `HISTORY.md`, `docs/changes.rst`, …).
 *
 * Where each version has a file of its own, it is that of the version of the project, else the newest one: in the place where
 * the tool writes them, or in a folder of change logs if nothing else is there.
 *
 * A file that only includes another of the repository stands for that other. In a search the first file with a section
 * is taken; if none has one, the first file with no heading but a title.
 *
 * @param projectName In any spelling, since it may stand before the versions; `undefined` if it is not known.
 * @returns `undefined` if there is no such file, or none is wanted.
 * @throws ReleaseError `source-unreadable`
 */
export async function findChangeLog(
  tree: SourceTree,
  place: ChangeLogPlace = { kind: 'search' },
  projectName?: string,
): Promise<ChangeLog | undefined> {
  switch (place.kind) {
    case 'none':
      return undefined
    case 'path':
      return await follow(tree, place.path, projectName)
    case 'search':
      return await search(tree, projectName)
  }
}

async function search(tree: SourceTree, projectName: string | undefined): Promise<ChangeLog | undefined> {
  const tool = await findFragmentTool(tree)
  const names = [projectName, ...(tool?.titles ?? [])]
  if (tool?.changeLog !== undefined && tree.paths.includes(tool.changeLog))
    return await followNamed(tree, tool.changeLog, names)
  const written = tool && (await inVersionFiles(tree, versionFilesOf(tool, tree.paths), names))
  if (written !== undefined) return written
  let begun: ChangeLog | undefined
  for (const path of changeLogPaths(tree.paths)) {
    const changeLog = await follow(tree, path, projectName)
    if (changeLog !== undefined && changeLog.sections.length > 0) return changeLog
    // docs/history.rst may tell how the project came to be.
    const isBegun = changeLog?.otherHeadings.every(({ kind }) => kind === 'title')
    if (isBegun || /(?:^|\/)change/i.test(path)) begun ??= changeLog
  }
  return (await inVersionFiles(tree, customaryVersionFiles(tree.paths), [projectName])) ?? begun
}

/** The file of the version that the project writes, else of the greatest one; `undefined` if that has no section. */
async function inVersionFiles(
  tree: SourceTree,
  files: readonly VersionFile[],
  names: readonly (string | undefined)[],
): Promise<ChangeLog | undefined> {
  const declared = files.length === 0 ? undefined : parseVersion((await writtenVersionIn(tree)) ?? '')
  const file = fileOf(files, declared && releasedAs(declared))
  const changeLog = file && (await followNamed(tree, file.path, names))
  return changeLog?.sections.some(({ versions }) => versions.length > 0)
    ? { ...changeLog, isOfOneVersion: true }
    : undefined
}

/** The change log as it is read with the name before its versions that makes the most of them understood. */
async function followNamed(
  tree: SourceTree,
  path: string,
  names: readonly (string | undefined)[],
): Promise<ChangeLog | undefined> {
  const read = await Promise.all([...new Set(names)].map((name) => follow(tree, path, name)))
  return read.toSorted((one, other) => (other?.sections.length ?? 0) - (one?.sections.length ?? 0))[0]
}

// An include that leads nowhere, or back, stays the text that it is.
async function follow(
  tree: SourceTree,
  start: string,
  projectName: string | undefined,
): Promise<ChangeLog | undefined> {
  const seen = new Set<string>()
  let path = start
  for (;;) {
    const text = await tree.read(path)
    if (text === undefined) return undefined
    const { changeLog, blocks } = parseFile(path, text, projectName)
    seen.add(path)
    const next = resolvePath(path, onlyIncluded(blocks))
    if (next === undefined || !tree.paths.includes(next) || seen.has(next) || seen.size === longestChain)
      return changeLog
    path = next
  }
}

// The path in the one include of a file that has nothing else but a title.
function onlyIncluded(blocks: readonly Block[]): string | undefined {
  const others = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'target' && kind !== 'comment')
  const [block] = others
  if (others.length !== 1 || block?.kind !== 'unknown') return undefined
  const [line = ''] = block.text.split('\n', 1)
  return /^\.\. include:: +(\S+)$/.exec(line)?.[1] ?? /^(?:`{3,}|:{3,})\{include\} +(\S+)$/.exec(line)?.[1]
}

function resolvePath(from: string, to: string | undefined): string | undefined {
  // A root or a scheme leads out of the repository.
  if (to === undefined || /^\/|^[a-z][-+.a-z0-9]*:/i.test(to)) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * What is said of a project whose change log cannot be found, or is not where its settings say: `change-log-missing`.
 *
 * @param likely Files that may be it: `likelyChangeLogs`.
 */
export function changeLogMissing(
  place: ChangeLogPlace,
  likely: readonly string[],
): { readonly message: string; readonly hint: string } {
  const [first] = likely
  if (place.kind === 'path') {
    return {
      message: `The repository has no ${quoted(place.path)}, which change-log names in [tool.release-action].`,
      hint: 'Correct the path, which is relative to the root of the repository.',
    }
  }
  if (first !== undefined) {
    return {
      message: `The repository has no change log where one is looked for, but it has ${listed(likely.map(quoted))}.`,
      hint: `If it is one of them, name it in [tool.release-action], such as \`change-log = ${quoted(first)}\`; "none" there means that the project has none.`,
    }
  }
  return {
    message: 'The repository has no change log that can be found.',
    hint: 'Add CHANGES.md with a section "## Version …" for each release, or name the file by change-log in [tool.release-action]; "none" there means that the project has none.',
  }
}
