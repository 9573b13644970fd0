import { createWriteStream } from 'node:fs'
import { glob, lstat, realpath } from 'node:fs/promises'
import { basename, isAbsolute, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { OpenFile } from '../../clients/files.ts'
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
  for (const path of sorted) await copyPlain(path, root, output)
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
  // Braces and brackets can hide the dots from whoever reads the pattern alone.
  if (!whole.startsWith(root + sep)) return [`${quoted(path)} leads out of the workspace`]
  const real = await realpath(whole).catch(() => undefined)
  // Whoever makes a link decides later what is read by it.
  if (real !== whole) {
    const isInside = real?.startsWith(root + sep) ?? true
    return [`${quoted(path)} is reached by a symbolic link${isInside ? '' : ', which leads out of the workspace'}`]
  }
  const found = await lstat(whole)
  if (found.isDirectory()) return [`${quoted(path)} is a folder`]
  if (!found.isFile()) return [`${quoted(path)} is not an ordinary file`]
  return fileNameOf(basename(path)) === undefined ? [`${quoted(path)} is not a name that an index takes`] : []
}

/** What was looked at may be something else by now: a link that took its place is not followed. */
async function copyPlain(path: string, root: string, output: string): Promise<void> {
  const file = await OpenFile.openPlain(join(root, path))
  if (file === undefined) throw unfit([`${quoted(path)} cannot be opened as an ordinary file`])
  try {
    await pipeline(file.stream(), createWriteStream(join(output, basename(path)), { flags: 'wx' }))
  } finally {
    await file.close()
  }
}

function unfit(complaints: readonly string[]): ReleaseError {
  return new ReleaseError('path-unfit', {
    message: `The input "path" cannot be used: ${complaints.join('; ')}.`,
    hint: 'Name wheels and the source distribution alone, as in `wheelhouse/*.whl`, and let the steps before this one make them.',
  })
}
