import { quoted } from '../../../quoted.ts'
import type { SourceTree } from '../../source-tree.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { requireName } from '../name.ts'
import { versionNotFound } from '../not-found.ts'
import { argumentsOf, constantOf, type Token } from '../python.ts'
import type { VersionSource } from '../version-source.ts'

const path = 'meson.build'
const hint = "Write the version as `version: '…'` in project() of meson.build, or in [project] of pyproject.toml."

/**
 * The version that meson-python takes from `project()` of `meson.build`: a constant, or the only line of a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://mesonbuild.com/Reference-manual_functions.html#project
 */
export async function readMesonVersion({ tree }: BackEndSource): Promise<VersionSource> {
  const argument = (await projectArguments(tree)).find(([key, colon]) => key?.text === 'version' && colon?.text === ':')
  const value = argument?.slice(2)
  if (argument === undefined || value === undefined) {
    throw versionNotFound('The version is left to meson-python, and project() of meson.build has none.', hint)
  }
  const { text, line } = constantOf(argument[0], value)
  if (text !== undefined) return { text, file: path, line }
  const [files, open, name, close, more] = value
  if (files?.text === 'files' && open?.text === '(' && name?.value !== undefined && close?.text === ')' && !more)
    return await readOnlyLine(tree, name.value)
  throw versionNotFound(`meson.build computes the version at line ${line}, and only running it could tell.`, hint)
}

/** The name of a project without `[project]`: that of `project()`; `undefined` if there is none. */
export async function readMesonName({ tree }: BackEndSource): Promise<string | undefined> {
  const [name] = await projectArguments(tree)
  return name && requireName(constantOf(name[0], name).text, path)
}

/** The language of Meson has the strings, comments, and brackets of Python. */
async function projectArguments(tree: SourceTree): Promise<readonly (readonly Token[])[]> {
  return argumentsOf('project', (await tree.read(path)) ?? '') ?? []
}

async function readOnlyLine(tree: SourceTree, file: string): Promise<VersionSource> {
  const text = await tree.read(file)
  const [line, more] = (text ?? '').replace(/\r?\n$/, '').split(/\r?\n/)
  if (text !== undefined && line !== undefined && more === undefined) return { text: line, file, line: 1 }
  const found = text === undefined ? 'the repository has no such file' : 'it has more than one line'
  throw versionNotFound(`meson.build takes the version from ${quoted(file)}, and ${found}.`, hint)
}
