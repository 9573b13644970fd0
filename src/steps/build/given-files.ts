import { copyFile, glob, lstat, realpath } from 'node:fs/promises'
import { basename, isAbsolute, join, sep } from 'node:path'
import { fileNameOf } from '../../distribution/file-name.ts'
import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'

/**
 * Copy the distributions that earlier steps of the job made: what is looked through is what is handed on, whatever still
 * runs in the workspace.
 *
 * @param globs Of paths relative to the workspace; each has to match something.
 * @param output An empty folder.
 * @returns Names of the files, sorted.
 * @throws ReleaseError `path-unfit` with everything that is wrong
 */
export async function takeFiles(globs: readonly string[], workspace: string, output: string): Promise<string[]> {
  const root = await realpath(workspace)
  const complaints: string[] = []
  const paths = new Set<string>()
  for (const pattern of globs) {
    const found = await matches(pattern, root)
    if (found === undefined) complaints.push(`${quoted(pattern)} leads out of the workspace`)
    else if (found.length === 0) complaints.push(`${quoted(pattern)} matches nothing`)
    else for (const path of found) paths.add(path)
  }
  const sorted = [...paths].sort()
  for (const path of sorted) complaints.push(...(await faultsOf(path, root)))
  for (const [name, same] of Map.groupBy(sorted, (path) => basename(path))) {
    if (same.length > 1) complaints.push(`${quoted(name)} is there ${same.length} times: ${listed(same.map(quoted))}`)
  }
  if (complaints.length > 0) throw unfit(complaints)
  for (const path of sorted) await copyFile(join(root, path), join(output, basename(path)))
  return sorted.map((path) => basename(path)).sort()
}

/** Paths relative to the workspace; `undefined` for a pattern that leads out of it. */
async function matches(pattern: string, root: string): Promise<string[] | undefined> {
  if (isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..')) return undefined
  const found: string[] = []
  for await (const path of glob(pattern, { cwd: root })) found.push(path)
  return found
}

async function faultsOf(path: string, root: string): Promise<string[]> {
  const whole = join(root, path)
  const real = await realpath(whole).catch(() => undefined)
  // Whoever makes a link decides later what is read by it.
  if (real !== whole) {
    const isInside = real?.startsWith(root + sep) ?? true
    return [`${quoted(path)} is reached by a symbolic link${isInside ? '' : ', which leads out of the workspace'}`]
  }
  const found = await lstat(whole)
  if (found.isDirectory()) return [`${quoted(path)} is a folder`]
  if (!found.isFile()) return [`${quoted(path)} is no ordinary file`]
  return fileNameOf(basename(path)) === undefined ? [`${quoted(path)} is no name that an index takes`] : []
}

function unfit(complaints: readonly string[]): ReleaseError {
  return new ReleaseError('path-unfit', {
    message: `The input "path" cannot be used: ${complaints.join('; ')}.`,
    hint: 'Name wheels and the source distribution alone, as in `wheelhouse/*.whl`, and let the steps before this one make them.',
  })
}
