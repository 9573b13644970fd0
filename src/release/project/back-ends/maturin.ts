import { posix } from 'node:path'
import type { SourceTree } from '../../source-tree.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { requireName } from '../name.ts'
import { versionNotFound } from '../not-found.ts'
import { lineOf, parseToml, type Table, tableAt, textAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'

const hint = 'Write the version as `version = "…"` in [package] of Cargo.toml, or in [project] of pyproject.toml.'

/** A manifest of Cargo. */
interface Manifest {
  readonly path: string
  readonly text: string
  readonly document: Table
}

/**
 * The version that maturin takes from the manifest of Cargo: of the package, or of the workspace that it belongs to.
 *
 * @returns In the spelling of SemVer, as Cargo wants it.
 * @throws ReleaseError `version-not-found`
 * @see https://www.maturin.rs/metadata.html
 * @see https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table
 */
export async function readMaturinVersion(source: BackEndSource): Promise<VersionSource> {
  return await versionOf(source.tree, await manifestOf(source))
}

/** The name of a project without `[project]`: that of the crate. */
export async function readMaturinName(source: BackEndSource): Promise<string> {
  const { document, path } = await manifestOf(source)
  return requireName(tableAt(document, 'package')?.name, path)
}

async function manifestOf({ tree, document }: BackEndSource): Promise<Manifest> {
  const path = posix.normalize(textAt(tableAt(document, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml')
  const manifest = await readManifest(tree, path)
  if (manifest === undefined) throw versionNotFound(`The version is left to maturin, and there is no ${path}.`, hint)
  return manifest
}

async function readManifest(tree: SourceTree, path: string): Promise<Manifest | undefined> {
  const text = await tree.read(path)
  return text === undefined ? undefined : { path, text, document: parseToml(path, text) }
}

async function versionOf(tree: SourceTree, manifest: Manifest): Promise<VersionSource> {
  const { path, document } = manifest
  const own = versionIn(manifest, 'package')
  if (own !== undefined) return own
  if (tableAt(document, 'package', 'version')?.workspace !== true) {
    throw versionNotFound(`The version is left to maturin, and ${path} has none in [package].`, hint)
  }
  for (const root of workspacesOf(manifest, tree)) {
    const found = root === path ? manifest : await readManifest(tree, root)
    if (found === undefined || tableAt(found.document, 'workspace') === undefined) continue
    const version = versionIn(found, 'workspace.package')
    if (version !== undefined) return version
    throw versionNotFound(
      `${path} leaves the version to its workspace, and ${root} has none in [workspace.package].`,
      hint,
    )
  }
  throw versionNotFound(`${path} leaves the version to its workspace, and no Cargo.toml above it is one.`, hint)
}

function versionIn({ path, text, document }: Manifest, table: string): VersionSource | undefined {
  const version = textAt(tableAt(document, ...table.split('.')), 'version')
  return version === undefined ? undefined : { text: version, file: path, line: lineOf(text, table, 'version') }
}

/** Where Cargo looks for the workspace of a package: where it says, else in its own folder and in all above it. */
function workspacesOf({ path, document }: Manifest, { paths }: SourceTree): readonly string[] {
  const folder = posix.dirname(path)
  const named = textAt(tableAt(document, 'package'), 'workspace')
  if (named !== undefined) return [posix.join(folder, named, 'Cargo.toml')]
  const parts = folder === '.' ? [] : folder.split('/')
  const inside = [...parts, ''].map((_, index) => posix.join(...parts.slice(0, parts.length - index), 'Cargo.toml'))
  // Above the folder of a package, the nearest first.
  const above = paths.filter((each) => /^(?:\.\.\/)+Cargo\.toml$/.test(each))
  return [...inside, ...above.toSorted((a, b) => a.length - b.length)]
}
