import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { git } from './processes.ts'

/** A clone of a folder that was given: a work tree, or a git directory alone. */
export interface Clone {
  readonly path: string
  /** What it may be called, in lower case: `owner/name` or `name`. */
  readonly names: readonly string[]
}

/** The clones that some folders are, or hold up to two levels below, such as `owner/name` or `owner+name/repo`. */
export function clonesIn(folders: readonly string[]): readonly Clone[] {
  return folders.flatMap((folder) => clonesBelow(resolve(folder), 2))
}

/** The clone of a repository `owner/name`, by its address, else by the names of its folders. */
export function cloneOf(repository: string, clones: readonly Clone[]): Clone | undefined {
  const whole = repository.toLowerCase()
  const name = basename(whole)
  return clones.find(({ names }) => names.includes(whole)) ?? clones.find(({ names }) => names.includes(name))
}

function clonesBelow(folder: string, levels: number): readonly Clone[] {
  if (isClone(folder)) return [{ path: folder, names: namesOf(folder) }]
  if (levels === 0) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.flatMap(({ name }) => clonesBelow(join(folder, name), levels - 1))
}

function isClone(folder: string): boolean {
  const isThere = (name: string): boolean => existsSync(join(folder, name))
  return isThere('.git') || (isThere('HEAD') && isThere('objects') && isThere('refs'))
}

function namesOf(folder: string): readonly string[] {
  const address = git(folder, ['config', '--get', 'remote.origin.url']).stdout.trim()
  const [, ownName] = /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(address) ?? []
  // The address of a copy of a clone is a folder, which says no more than the folders of this one.
  if (ownName !== undefined && /^\w+:\/\/|@/.test(address)) return [ownName.toLowerCase()]
  const [own, parent] = [basename(folder), basename(dirname(folder))].map((name) =>
    name.toLowerCase().replace(/\.git$/, ''),
  )
  return [own, parent, `${parent}/${own}`].map((name = '') => name.replace('+', '/'))
}
