import type { SourceTree } from '../source-tree.ts'
import { versionNotFound } from './not-found.ts'
import { keywordArgument } from './python.ts'
import { parseSetupConfiguration, type SetupConfiguration } from './setup-cfg.ts'
import { type Directive, followDirective, type PackageFolders } from './setuptools-directive.ts'
import type { VersionSource } from './version-source.ts'

/** A name, and the file that says it. */
export interface DeclaredName {
  readonly text: string
  readonly file: string
}

/**
 * The version that `setup.py` passes to `setup`. Nothing is run.
 *
 * @returns `undefined` if it passes none.
 * @throws ReleaseError `version-not-found` if it computes one.
 */
export async function readSetupScriptVersion(tree: SourceTree): Promise<VersionSource | undefined> {
  const argument = keywordArgument({ of: 'setup', keyword: 'version', source: (await tree.read('setup.py')) ?? '' })
  if (argument === undefined) return undefined
  if (argument.text !== undefined) return { text: argument.text, file: 'setup.py', line: argument.line }
  throw versionNotFound(`setup.py computes the version at line ${argument.line}, and only running it could tell.`)
}

/**
 * The version under `[metadata]` of `setup.cfg`, or what its `attr:` or `file:` leads to.
 *
 * @returns `undefined` if it has none.
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values
 */
export async function readSetupConfigurationVersion(tree: SourceTree): Promise<VersionSource | undefined> {
  const configuration = await readSetupConfiguration(tree)
  const option = configuration.get('metadata.version')
  const value = option?.lines.join('\n') ?? ''
  if (option === undefined || value === '') return undefined
  const directive = directiveOf(value, `setup.cfg at line ${option.line}`, foldersOfConfiguration(configuration))
  return directive
    ? await followDirective(tree, directive)
    : { text: value.trim(), file: 'setup.cfg', line: option.line }
}

/** The name of the project in `setup.py`, else in `setup.cfg`; `undefined` if neither has one as a constant. */
export async function readSetupName(tree: SourceTree): Promise<DeclaredName | undefined> {
  return (await readSetupScriptName(tree)) ?? (await readSetupConfigurationName(tree))
}

/** The name that `setup.py` passes to `setup` as a constant. */
export async function readSetupScriptName(tree: SourceTree): Promise<DeclaredName | undefined> {
  const argument = keywordArgument({ of: 'setup', keyword: 'name', source: (await tree.read('setup.py')) ?? '' })
  return argument?.text === undefined ? undefined : { text: argument.text, file: 'setup.py' }
}

/** The name under `[metadata]` of `setup.cfg`. */
export async function readSetupConfigurationName(tree: SourceTree): Promise<DeclaredName | undefined> {
  const option = (await readSetupConfiguration(tree)).get('metadata.name')
  return option && { text: option.lines.join('\n'), file: 'setup.cfg' }
}

/** `setup.cfg`, empty if there is none. */
export async function readSetupConfiguration(tree: SourceTree): Promise<SetupConfiguration> {
  return parseSetupConfiguration((await tree.read('setup.cfg')) ?? '')
}

/** The folders of packages that `setup.cfg` names. */
export function foldersOfConfiguration(configuration: SetupConfiguration): PackageFolders {
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

function directiveOf(value: string, where: string, folders: PackageFolders): Directive | undefined {
  const [, kind, rest = ''] = /^(attr|file):(.*)$/s.exec(value) ?? []
  if (kind === 'attr') return { kind: 'attribute', attribute: rest.trim(), where, folders }
  if (kind === 'file') return { kind: 'files', files: rest.split(/[,\n]/).map((file) => file.trim()), where }
  return undefined
}
