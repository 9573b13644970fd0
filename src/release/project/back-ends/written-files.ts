import { attempt, readable } from '../../../attempt.ts'
import type { SourceTree } from '../../source-tree.ts'
import { parseSetupConfiguration } from '../setup-cfg.ts'
import { parseToml, type Table, tableAt, textAt, textsAt } from '../toml.ts'

/** Who writes a file into a source distribution that is in no commit, by its path there; `undefined` if nobody is known. */
export type WriterOf = (path: string) => string | undefined

interface Written {
  readonly by: string
  /** From the folder of the project. */
  readonly path: string
  /** Whether the path may begin further in, since the tool has a root of its own. */
  readonly isInside?: true
}

/**
 * The files that a project lets its tools write when it is packed: those that hold the version above all.
 *
 * @throws ReleaseError `source-unreadable`
 */
export async function readWrittenFiles(tree: SourceTree): Promise<WriterOf> {
  const document = tableOf('pyproject.toml', await tree.read('pyproject.toml'))
  const hatch = tableOf('hatch.toml', await tree.read('hatch.toml'))
  const setup = (await tree.read('setup.cfg')) ?? ''
  const written = [
    ...ofVersionTools(document),
    ...ofHatch(tableAt(document, 'tool', 'hatch') ?? {}),
    ...ofHatch(hatch),
    ...ofScikitBuild(document),
    ...ofSetup(document, setup),
    ...ofBackEnd(document),
  ]
  return (path) =>
    written.find((each) => each.path === path || (each.isInside === true && path.endsWith(`/${each.path}`)))?.by
}

const tableOf = (path: string, text: string | undefined): Table =>
  (text === undefined ? undefined : readable(attempt(() => parseToml(path, text)))) ?? {}

const written = (by: string, path: unknown, more: Pick<Written, 'isInside'> = {}): readonly Written[] =>
  typeof path === 'string' && path !== '' ? [{ by, path: path.replace(/^\.\//, ''), ...more }] : []

/** @see https://setuptools-scm.readthedocs.io/en/latest/config/ @see https://backend.pdm-project.org/metadata/ */
function ofVersionTools(document: Table): readonly Written[] {
  const ofScm = ['setuptools_scm', 'vcs-versioning'].flatMap((name) => {
    const table = tableAt(document, 'tool', name)
    return [textAt(table, 'write_to'), textAt(table, 'version_file')].flatMap((path) => written('setuptools-scm', path))
  })
  return [
    ...ofScm,
    ...written('pdm-backend', textAt(tableAt(document, 'tool', 'pdm', 'version'), 'write_to'), { isInside: true }),
    ...written('versioneer', textAt(tableAt(document, 'tool', 'versioneer'), 'versionfile_source')),
    ...written('versioningit', textAt(tableAt(document, 'tool', 'versioningit', 'write'), 'file')),
  ]
}

/** @see https://hatch.pypa.io/latest/plugins/build-hook/version/ @see https://github.com/ofek/hatch-vcs */
function ofHatch(table: Table): readonly Written[] {
  return [tableAt(table, 'build'), tableAt(table, 'build', 'targets', 'sdist')].flatMap((build) => {
    const hooks = build && tableAt(build, 'hooks')
    if (hooks === undefined) return []
    return [
      ...written('hatch-vcs', textAt(tableAt(hooks, 'vcs'), 'version-file')),
      ...written('hatchling', textAt(tableAt(hooks, 'version'), 'path')),
    ]
  })
}

/** @see https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html#generate-files-with-dynamic-metadata */
function ofScikitBuild(document: Table): readonly Written[] {
  const generate = tableAt(document, 'tool', 'scikit-build')?.generate
  const tables: readonly Table[] = Array.isArray(generate) ? generate : []
  return tables.flatMap((table) =>
    textAt(table, 'location') === 'source' ? written('scikit-build-core', textAt(table, 'path')) : [],
  )
}

function ofSetup(document: Table, setup: string): readonly Written[] {
  const requires = textsAt(tableAt(document, 'build-system'), 'requires') ?? []
  const hasPbr = requires.some((requirement) => /^pbr\b/i.test(requirement))
  const versioneer = parseSetupConfiguration(setup).get('versioneer.versionfile_source')
  return [
    ...written('versioneer', versioneer?.lines.join('').trim()),
    ...(hasPbr ? ['AUTHORS', 'ChangeLog', 'RELEASENOTES.rst'].flatMap((path) => written('pbr', path)) : []),
  ]
}

function ofBackEnd(document: Table): readonly Written[] {
  const backEnd = textAt(tableAt(document, 'build-system'), 'build-backend') ?? ''
  if (backEnd === 'maturin') return written('maturin', 'Cargo.lock')
  const isGenerated = tableAt(document, 'tool', 'poetry', 'build')?.['generate-setup-file'] === true
  return isGenerated ? written('Poetry', 'setup.py') : []
}
