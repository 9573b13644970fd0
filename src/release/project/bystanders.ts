import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'
import { assignmentsTo } from './python.ts'
import { parseSetupConfiguration } from './setup-cfg.ts'
import { lineOf, parseToml, tableAt, textAt } from './toml.ts'
import type { VersionSource } from './version-source.ts'

/** A version that a file states for others than the back end. */
export interface StatedVersion extends VersionSource {
  /** Whether it is the series alone: `3.2` of 3.2.0. */
  readonly isSeries?: true
}

type Stated = Omit<StatedVersion, 'file'> & {
  /** In a lock of Cargo, whose version it is. */
  readonly crate?: string
}

/** A reader of one kind of file. */
interface StatingFile {
  readonly paths: readonly string[]
  /** What it states, as far as a constant states it. */
  readonly read: (text: string, path: string) => readonly Stated[]
}

const statingFiles: readonly StatingFile[] = [
  { paths: ['CITATION.cff'], read: readYaml },
  { paths: ['docs/conf.py', 'doc/conf.py', 'docs/source/conf.py', 'doc/source/conf.py'], read: readSphinx },
  { paths: ['Cargo.toml'], read: readToml('package', 'version') },
  { paths: ['Cargo.toml'], read: readToml('workspace.package', 'version') },
  { paths: ['Cargo.lock'], read: readCargoLock },
  { paths: ['VERSION', 'VERSION.txt', 'version.txt'], read: readWhole },
  { paths: ['pyproject.toml'], read: readToml('tool.commitizen', 'version') },
  { paths: ['pyproject.toml'], read: readToml('tool.bumpversion', 'current_version') },
  { paths: ['.bumpversion.toml'], read: readToml('tool.bumpversion', 'current_version') },
  { paths: ['.bumpversion.cfg', 'setup.cfg'], read: readBumpversion },
  { paths: ['package.json', 'package-lock.json', 'codemeta.json'], read: readJson },
]

/**
 * Files beside the project that state its version for others: citation, documentation, crate, package of npm, and tools that
 * change versions.
 *
 * @returns What stands there, by path. A file that cannot be read states nothing. Some of it may be a version of its own.
 */
export async function findBystanders(tree: SourceTree): Promise<readonly StatedVersion[]> {
  const found: (Stated & { readonly file: string })[] = []
  for (const { paths, read } of statingFiles) {
    for (const file of paths.filter((path) => tree.paths.includes(path))) {
      const stated = await reading((async () => read((await tree.read(file)) ?? '', file))())
      if (stated.kind === 'read') found.push(...stated.value.map((each) => ({ ...each, file })))
    }
  }
  const crates = await ownCrates(tree)
  return found
    .filter(({ crate }) => crate === undefined || crates === undefined || crates.includes(crate))
    .map(({ crate: _, ...each }) => each)
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

/** A key at the top of a file of YAML, whose value is a plain word. */
function readYaml(text: string): readonly Stated[] {
  return text.split('\n').flatMap((line, index) => {
    const [, , value] = /^version:[ \t]+(["']?)([\w.+!-]+)\1[ \t]*(?:#.*)?\r?$/.exec(line) ?? []
    return value === undefined ? [] : [{ text: value, line: index + 1 }]
  })
}

/** `release`, and `version`, which Sphinx means as the short one. */
function readSphinx(text: string): readonly Stated[] {
  const releases = assignmentsTo('release', text)
  const others = assignmentsTo('version', text).filter(({ line }) => !releases.some((each) => each.line === line))
  return [
    ...releases.flatMap(({ text: value, line }) => (value === undefined ? [] : [{ text: value, line }])),
    ...others.flatMap(({ text: value, line }): Stated[] => {
      if (value === undefined) return []
      return [/^\d+\.\d+$/.test(value) ? { text: value, line, isSeries: true } : { text: value, line }]
    }),
  ]
}

/** The crates of the repository itself, which have no source, in a lock that Cargo writes one line after another. */
function readCargoLock(text: string): readonly Stated[] {
  let first = 0
  return text.split(/^\[\[package\]\]$/m).flatMap((entry) => {
    const begin = first
    first += entry.split('\n').length - 1
    const lines = entry.split('\n')
    const at = lines.findIndex((line) => /^version = "[^"]*"\r?$/.test(line))
    if (begin === 0 || at === -1 || lines.some((line) => line.startsWith('source = '))) return []
    const crate = lines.flatMap((line) => /^name = "([^"]*)"\r?$/.exec(line)?.[1] ?? [])[0] ?? ''
    return [{ text: /"(.*)"/.exec(lines[at] ?? '')?.[1] ?? '', line: begin + at + 1, crate }]
  })
}

/**
 * The crate at the root, whose entry in the lock goes with it.
 *
 * @returns `undefined` if all crates of the repository may have one version: that of their workspace.
 */
async function ownCrates(tree: SourceTree): Promise<readonly string[] | undefined> {
  const path = 'Cargo.toml'
  const read = await reading((async () => parseToml(path, (await tree.read(path)) ?? ''))())
  if (read.kind !== 'read') return undefined
  const isShared = textAt(tableAt(read.value, 'workspace', 'package'), 'version') !== undefined
  const name = textAt(tableAt(read.value, 'package'), 'name')
  return isShared || name === undefined ? undefined : [name]
}

/** A file that has the version and nothing else. */
function readWhole(text: string): readonly Stated[] {
  const [, value] = /^\uFEFF?([\w.+!-]+)\s*$/.exec(text) ?? []
  return value === undefined ? [] : [{ text: value, line: 1 }]
}

function readToml(table: string, key: string): StatingFile['read'] {
  return (text, path) => {
    const value = textAt(tableAt(parseToml(path, text), ...table.split('.')), key)
    return value === undefined ? [] : [{ text: value, line: lineOf(text, table, key) }]
  }
}

function readBumpversion(text: string): readonly Stated[] {
  const option = parseSetupConfiguration(text).get('bumpversion.current_version')
  return option === undefined ? [] : [{ text: option.lines.join(''), line: option.line }]
}

/** The version at the top of a file of npm or CodeMeta, and in npm's own entry of the project, which comes next. */
function readJson(text: string, path: string): readonly Stated[] {
  const document = objectOf(parsed(text))
  const own = objectOf(objectOf(document?.packages)?.['']) ?? {}
  const values = [document?.version, ...(path === 'package-lock.json' ? [own.version] : [])]
  const lines = text.split('\n').flatMap((line, index) => {
    const [, value] = /^\s*"version"\s*:\s*"([^"\\]*)"/.exec(line) ?? []
    return value === undefined ? [] : [{ text: value, line: index + 1 }]
  })
  const stated = lines.slice(0, values.filter((value) => typeof value === 'string').length)
  return stated.every((each, index) => each.text === values[index]) ? stated : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
