import { tableAt, textAt } from '../project/toml.ts'
import type { SourceTree } from '../source-tree.ts'
import { readSetupConfiguration, readToml } from './configuration.ts'
import { type FragmentTool, folderOf, pathOf } from './tool.ts'

type Settings = Readonly<Record<string, string>>

const defaultFolder = 'changelog.d'
const settingNames = ['fragment_directory', 'skip_fragments', 'changelog', 'output_file', 'format'] as const
// What scriv calls a new fragment: when it was made, by whom, and on which branch.
const ownName = /^changelog\.d\/\d{8}_\d{6}_[^/]*\.(?:rst|md)$/

/**
 * Read the settings of scriv from `setup.cfg`, `tox.ini`, `pyproject.toml`, and `scriv.ini` in its folder; each goes before
 * those that stand before it. Without any, its own names of fragments tell that it is used.
 *
 * @see https://scriv.readthedocs.io/en/stable/configuration.html
 */
export async function readScriv(tree: SourceTree): Promise<FragmentTool | undefined> {
  const shared = {
    ...(await readIni(tree, 'setup.cfg')),
    ...(await readIni(tree, 'tox.ini')),
    ...(await readTable(tree)),
  }
  const own = `${shared.fragment_directory ?? defaultFolder}/scriv.ini`
  const settings = { ...shared, ...(await readIni(tree, pathOf(own) ?? '')) }
  const isConfigured = Object.keys(settings).length > 0
  if (!isConfigured && !tree.paths.some((path) => ownName.test(path))) return undefined
  const folder = folderOf(settings.fragment_directory ?? defaultFolder)
  const ignored = [(settings.skip_fragments ?? 'README.*').toLowerCase()]
  const taken = { kind: 'endings', endings: ['.rst', '.md'] } as const
  return {
    name: 'scriv',
    takes: folder === undefined ? [] : [{ folder, taken, ignored }],
    keeps: [],
    changeLog: changeLogOf(settings),
    titles: [],
    versionPrefix: '',
  }
}

function changeLogOf(settings: Settings): string | undefined {
  const named = settings.changelog ?? settings.output_file
  // A value that begins so is to be read elsewhere, or to be computed.
  if (named !== undefined && /^(?:file|literal|command):/.test(named)) return undefined
  const format = settings.format ?? 'rst'
  return pathOf(named?.replace(/\$\{config:format\}/, format) ?? `CHANGELOG.${format}`)
}

async function readIni(tree: SourceTree, path: string): Promise<Settings> {
  const options = [...(await readSetupConfiguration(tree, path))]
  // The section may have either name; what scriv is not asked for here shows that it is used.
  const own = options.flatMap(([key, { lines }]) => {
    const [, name] = /^(?:tool\.)?scriv\.([^.]+)$/.exec(key) ?? []
    return name === undefined ? [] : [[name, lines.join('\n').trim()] as const]
  })
  return Object.fromEntries(own)
}

async function readTable(tree: SourceTree): Promise<Settings> {
  const table = tableAt(await readToml(tree, 'pyproject.toml'), 'tool', 'scriv')
  if (table === undefined) return {}
  const own = settingNames.flatMap((name) => {
    const value = textAt(table, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { used: '', ...Object.fromEntries(own) }
}
