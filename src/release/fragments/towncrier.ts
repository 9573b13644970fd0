import { isTable, type Table, tableAt, textsAt, textAt as wholeTextAt } from '../project/toml.ts'
import type { SourceTree } from '../source-tree.ts'
import { readToml } from './configuration.ts'
import { type FragmentPlace, type FragmentTool, folderOf, pathOf } from './tool.ts'

const defaultTypes = ['feature', 'bugfix', 'doc', 'removal', 'misc']
const alwaysIgnored = ['.gitignore', '.gitkeep', '.keep', 'readme', 'readme.md', 'readme.rst']
const defaultFile = 'NEWS.rst'
// Longer than the path of any file; a few such texts that stand in one another would fill the memory.
const longestText = 1000

/**
 * Read `[tool.towncrier]`; `towncrier.toml` goes before `pyproject.toml`, whatever is in it.
 *
 * @see https://towncrier.readthedocs.io/en/stable/configuration.html
 */
export async function readTowncrier(tree: SourceTree): Promise<FragmentTool | undefined> {
  const own = tree.paths.includes('towncrier.toml')
  const table = tableAt(await readToml(tree, own ? 'towncrier.toml' : 'pyproject.toml'), 'tool', 'towncrier')
  if (table === undefined) return undefined
  const isOneFile = table.single_file !== false
  const taken = { kind: 'types', types: typesOf(table), endings: 'any' } as const
  const ignored = [...alwaysIgnored, ...ignoredBy(table)]
  return {
    name: 'towncrier',
    takes: [...new Set(foldersOf(table))].map((folder) => ({ folder, taken, ignored })),
    keeps: isOneFile ? [] : versionFilesBy(table),
    changeLog: isOneFile ? pathOf(textAt(table, 'filename') ?? defaultFile) : undefined,
    titles: titlesOf(table),
    versionPrefix: '',
  }
}

/**
 * Where each version gets a file of its own: `filename` has the version in it, and may have the name of the project.
 *
 * @returns None for one that cannot be told from others by its name, such as with the day of the release in it.
 */
function versionFilesBy(table: Table): readonly FragmentPlace[] {
  const name = textAt(table, 'name') ?? textAt(table, 'package') ?? ''
  const path = pathOf((textAt(table, 'filename') ?? defaultFile).replaceAll('{name}', () => name))
  if (path === undefined) return []
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const [before = '', after, more] = path.slice(folder.length).split('{version}')
  if (after === undefined || more !== undefined || /[{}]/.test(`${folder}${before}${after}`)) return []
  return [{ folder, taken: { kind: 'versions', before, after }, ignored: [] }]
}

/** Below a `directory`, a section has the folder of its path; else `newsfragments` stands at the end of each. */
function foldersOf(table: Table): readonly string[] {
  const directory = textAt(table, 'directory')
  const package_ = [textAt(table, 'package_dir') ?? '.', textAt(table, 'package') ?? ''].join('/')
  const sections = tablesOf(table.section).map((section) => textAt(section, 'path') ?? '')
  return (sections.length === 0 ? [''] : sections).flatMap((section) => {
    const parts = directory === undefined ? [package_, section, 'newsfragments'] : [directory, section]
    return folderOf(parts.filter((part) => part !== '').join('/')) ?? []
  })
}

/** The types of `[tool.towncrier.fragment.TYPE]`, else of `[[tool.towncrier.type]]`, else the usual ones. */
function typesOf(table: Table): readonly string[] {
  const named = isTable(table.fragment) ? Object.keys(table.fragment) : []
  if (named.length > 0) return named
  const listed = tablesOf(table.type).flatMap((type) => {
    return textAt(type, 'directory') ?? textAt(type, 'name')?.toLowerCase() ?? []
  })
  return listed.length > 0 ? listed : defaultTypes
}

function ignoredBy(table: Table): readonly string[] {
  const template = textAt(table, 'template')?.split('/').at(-1) ?? ''
  return [...(textsAt(table, 'ignore') ?? []), template].filter((glob) => glob !== '').map((glob) => glob.toLowerCase())
}

function titlesOf(table: Table): readonly string[] {
  const [package_, name = package_] = [textAt(table, 'package'), textAt(table, 'name')]
  const [before = ''] = (textAt(table, 'title_format') ?? '').split('{version}')
  const words = before.replaceAll('{name}', () => name ?? '').replace(/^[#\s]+|[\s[(]+$/g, '')
  return [name ?? '', package_ ?? '', words].filter((title) => title !== '')
}

const tablesOf = (value: unknown): readonly Table[] => (Array.isArray(value) ? value.filter(isTable) : [])

/** A text of a table; `undefined` if it is not there, or names nothing that there could be. */
function textAt(table: Table, key: string): string | undefined {
  const text = wholeTextAt(table, key)
  return text === undefined || text.length > longestText ? undefined : text
}
