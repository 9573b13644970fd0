import { listed } from '../../../listed.ts'
import { quoted } from '../../../quoted.ts'
import type { SourceTree } from '../../source-tree.ts'
import type { NamedSource } from '../back-end-source.ts'
import { declareStatically, versionNotFound } from '../not-found.ts'
import { assignmentsTo } from '../python.ts'
import { versionsGivenTo } from '../python-version.ts'
import { tableAt, textAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'

/**
 * The version that flit takes from the module: the first `__version__` at its top level that is a string constant, else
 * one that is joined from a tuple.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://flit.pypa.io/en/stable/pyproject_toml.html
 */
export async function readFlitVersion({ tree, document, name }: NamedSource): Promise<VersionSource> {
  const module = textAt(tableAt(document, 'tool', 'flit', 'module'), 'name') ?? name.replaceAll('-', '_')
  const files = moduleFiles(tree, module)
  for (const file of files) {
    const source = (await tree.read(file)) ?? ''
    // flit takes the first constant; without any it loads the module, where the last assignment holds.
    const constant = assignmentsTo('__version__', source).find(({ text }) => text !== undefined)
    const found = constant ?? versionsGivenTo('__version__', source).at(-1)
    if (found?.text !== undefined) return { ...found, text: found.text, file }
  }
  throw versionNotFound(
    `No string constant is assigned to __version__ at the top level of ${files.join(' or ')}.`,
    `Write \`__version__ = "…"\` there. ${declareStatically.replace(/^Write/, 'Or write')}`,
  )
}

/** Where flit looks, in the order in which it believes what it finds. */
function moduleFiles(tree: SourceTree, module: string): readonly string[] {
  const stem = module.replaceAll('.', '/')
  const folders = ['', 'src/'].map((root) => `${root}${stem}/`)
  const found = [
    ...folders.filter((folder) => tree.paths.some((path) => path.startsWith(folder))),
    ...['', 'src/'].map((root) => `${root}${stem}.py`).filter((path) => tree.paths.includes(path)),
  ]
  const [place, another] = found
  if (place === undefined) {
    throw versionNotFound(
      `There is no module ${quoted(module)}, neither at the root nor in src/, and flit takes the version from it.`,
      'Name the module in [tool.flit.module], or write the version as `version = "…"` in [project].',
    )
  }
  if (another !== undefined) {
    throw versionNotFound(
      `The module ${quoted(module)} could be any of ${listed(found)}, and flit takes the version from it.`,
      'Leave only one of them.',
    )
  }
  if (!place.endsWith('/')) return [place]
  const names = ['__init__.py', 'version.py', '_version.py', '__version__.py']
  return names.map((file) => place + file).filter((path) => path.endsWith('__init__.py') || tree.paths.includes(path))
}
