import { quoted } from '../../quoted.ts'
import type { SourceTree } from '../source-tree.ts'
import { declareStatically, versionNotFound } from './not-found.ts'
import { versionsGivenTo } from './python-version.ts'
import { type Table, tableAt, textsAt } from './toml.ts'
import type { VersionSource } from './version-source.ts'

/** Folders by package name; the empty name stands for all other packages. */
export type PackageFolders = ReadonlyMap<string, string>

/** What setuptools is told to take the version from; `where` says by which part of which file. */
export type Directive =
  | {
      readonly kind: 'attribute'
      /** Module and name in it: `flask.__version__`. */
      readonly attribute: string
      readonly where: string
      readonly folders: PackageFolders
    }
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly where: string }

/** The folders of packages that `[tool.setuptools]` names. */
export function foldersOfTable(document: Table): PackageFolders {
  const named = tableAt(document, 'tool', 'setuptools', 'package-dir') ?? {}
  const [found] = textsAt(tableAt(document, 'tool', 'setuptools', 'packages', 'find'), 'where') ?? []
  const folders = Object.entries(named).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return new Map(found === undefined ? folders : [['', found], ...folders])
}

/**
 * Find what a directive points at.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values
 */
export async function followDirective(tree: SourceTree, directive: Directive): Promise<VersionSource> {
  switch (directive.kind) {
    case 'attribute':
      return await readAttribute(tree, directive)
    case 'files':
      return await readVersionFile(tree, directive.files, directive.where)
  }
}

async function readAttribute(
  tree: SourceTree,
  { attribute, where, folders }: Extract<Directive, { kind: 'attribute' }>,
): Promise<VersionSource> {
  const module = attribute.split('.').slice(0, -1)
  const name = attribute.split('.').at(-1) ?? ''
  const file = moduleFiles(module, folders).find((path) => tree.paths.includes(path))
  if (file === undefined) {
    throw versionNotFound(
      `${where} takes the version from ${quoted(attribute)}, and there is no module ${quoted(module.join('.'))}.`,
      'Correct the name of the module, or the package folder.',
    )
  }
  // setuptools takes the first assignment, and runs the module if that is no constant; it joins a tuple by dots.
  const [found] = versionsGivenTo(name, (await tree.read(file)) ?? '', true)
  if (found?.text !== undefined) return { ...found, text: found.text, file }
  throw versionNotFound(
    `${where} takes the version from ${quoted(attribute)}, and ${file} assigns no string constant to it first at top level.`,
    `Name the module that holds the constant. ${declareStatically.replace(/^Write/, 'Or write')}`,
  )
}

function moduleFiles(module: readonly string[], folders: PackageFolders): readonly string[] {
  return stems(module, folders).flatMap((stem) => [`${stem}.py`, `${stem}/__init__.py`])
}

/** The most specific package folder counts; without any, setuptools finds packages in `src/` or at the root. */
function stems(module: readonly string[], folders: PackageFolders): readonly string[] {
  for (let length = module.length; length >= 0; length -= 1) {
    const folder = folders.get(module.slice(0, length).join('.'))
    if (folder !== undefined) return [joined(folder, module.slice(length))]
  }
  return [joined('src', module), joined('', module)]
}

function joined(folder: string, module: readonly string[]): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  return [...parts, ...module].join('/')
}

async function readVersionFile(tree: SourceTree, files: readonly string[], where: string): Promise<VersionSource> {
  const [file, another] = files.map((path) => path.replace(/^(\.\/)+/, ''))
  if (file === undefined || another !== undefined) {
    throw versionNotFound(`${where} takes the version from ${files.length} files, and one can be followed.`)
  }
  const text = await tree.read(file)
  if (text === undefined) {
    throw versionNotFound(
      `${where} takes the version from ${file}, and the repository has no such file.`,
      'Correct the path, which is relative to the root of the repository.',
    )
  }
  return {
    // The look-behind keeps a run of line ends from being looked at from each of them.
    text: text.replace(/^[\r\n]+|(?<![\r\n])[\r\n]+$/g, ''),
    file,
    line: text.slice(0, text.search(/\S|$/)).split('\n').length,
  }
}
