import type { SourceTree } from '../source-tree.ts'
import { requireName } from './name.ts'
import { versionNotFound } from './not-found.ts'
import { keywordArgument } from './python.ts'
import { parseSetupConfiguration, type SetupConfiguration } from './setup-cfg.ts'
import { type Directive, followDirective, type PackageFolders } from './setuptools-directive.ts'
import { type Table, tableAt, textAt, textsAt } from './toml.ts'
import type { VersionSource } from './version-source.ts'

/**
 * The version of a project whose `[project]` leaves it to setuptools: `[tool.setuptools.dynamic]`, else the older files.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
export async function readSetuptoolsVersion(tree: SourceTree, document: Table): Promise<VersionSource> {
  const table = tableAt(document, 'tool', 'setuptools', 'dynamic', 'version')
  const attribute = textAt(table, 'attr')
  const files = textsAt(table, 'file')
  const where = '[tool.setuptools.dynamic]'
  const folders = foldersOfTable(document)
  if (attribute !== undefined) return await followDirective(tree, { kind: 'attribute', attribute, where, folders })
  if (files !== undefined) return await followDirective(tree, { kind: 'files', files, where })
  const version = await readOlderVersion(tree)
  if (version !== undefined) return version
  throw versionNotFound(
    'The version is left to setuptools, but [tool.setuptools.dynamic], setup.py, and setup.cfg do not declare it.',
  )
}

/**
 * Name and version of a project without `[project]`, from `setup.py` and `setup.cfg`. Nothing is run.
 *
 * @returns `undefined` if there is neither file.
 * @throws ReleaseError `project-not-found`, `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export async function readSetuptoolsProject(
  tree: SourceTree,
): Promise<{ readonly name: string; readonly version: VersionSource } | undefined> {
  if (!tree.paths.includes('setup.py') && !tree.paths.includes('setup.cfg')) return undefined
  const version = await readOlderVersion(tree)
  if (version === undefined) {
    throw versionNotFound('Neither setup.py nor setup.cfg has a version that can be read without running code.')
  }
  const argument = keywordArgument({ of: 'setup', keyword: 'name', source: (await tree.read('setup.py')) ?? '' })
  const option = (await readConfiguration(tree)).get('metadata.name')
  return { name: requireName(argument?.text ?? option?.lines.join('\n'), argument ? 'setup.py' : 'setup.cfg'), version }
}

/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readOlderVersion(tree: SourceTree): Promise<VersionSource | undefined> {
  const argument = keywordArgument({ of: 'setup', keyword: 'version', source: (await tree.read('setup.py')) ?? '' })
  if (argument?.text !== undefined) return { text: argument.text, file: 'setup.py', line: argument.line }
  if (argument !== undefined) {
    throw versionNotFound(`setup.py computes the version at line ${argument.line}, and only running it could tell.`)
  }
  const configuration = await readConfiguration(tree)
  const option = configuration.get('metadata.version')
  const value = option?.lines.join('\n') ?? ''
  if (option === undefined || value === '') return undefined
  const directive = directiveOf(value, `setup.cfg at line ${option.line}`, foldersOfConfiguration(configuration))
  return directive ? await followDirective(tree, directive) : { text: value, file: 'setup.cfg', line: option.line }
}

async function readConfiguration(tree: SourceTree): Promise<SetupConfiguration> {
  return parseSetupConfiguration((await tree.read('setup.cfg')) ?? '')
}

function directiveOf(value: string, where: string, folders: PackageFolders): Directive | undefined {
  const [, kind, rest = ''] = /^(attr|file):(.*)$/s.exec(value) ?? []
  if (kind === 'attr') return { kind: 'attribute', attribute: rest.trim(), where, folders }
  if (kind === 'file') return { kind: 'files', files: rest.split(/[,\n]/).map((file) => file.trim()), where }
  return undefined
}

function foldersOfTable(document: Table): PackageFolders {
  const named = tableAt(document, 'tool', 'setuptools', 'package-dir') ?? {}
  const [found] = textsAt(tableAt(document, 'tool', 'setuptools', 'packages', 'find'), 'where') ?? []
  const folders = Object.entries(named).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return new Map(found === undefined ? folders : [['', found], ...folders])
}

function foldersOfConfiguration(configuration: SetupConfiguration): PackageFolders {
  const named = configuration.get('options.package_dir')?.lines ?? []
  const [found] = configuration.get('options.packages.find.where')?.lines ?? []
  const folders = named
    .flatMap((line) => line.split(','))
    .map((entry): [string, string] => {
      const [name = '', folder = ''] = entry.split('=')
      return [name.trim(), folder.trim()]
    })
  return new Map(found === undefined ? folders : [['', found], ...folders])
}
