import type { SourceTree } from '../source-tree.ts'
import type { Version } from '../version.ts'
import { findByFolder } from './by-folder.ts'
import { readChangie } from './changie.ts'
import { findReno } from './reno.ts'
import { readScriv } from './scriv.ts'
import { type FragmentTool, isInPlace } from './tool.ts'
import { readTowncrier } from './towncrier.ts'

export { isCustomaryFragment } from './by-folder.ts'

/** The entries that a project keeps in files of their own until its release. */
export interface Fragments {
  readonly tool: FragmentTool
  /** The paths of those that the tool has not taken yet, sorted. */
  readonly waiting: readonly string[]
}

/** The fragments of a tree; `undefined` if the project has no tool for them. */
export async function fragmentsOf(tree: SourceTree): Promise<Fragments | undefined> {
  const tool = await findFragmentTool(tree)
  return tool && { tool, waiting: tree.paths.filter((path) => isInPlace(tool.takes, path)) }
}

/** The tool that gathers the fragments of a project: by its configuration, else by what it left in customary folders. */
export async function findFragmentTool(tree: SourceTree): Promise<FragmentTool | undefined> {
  const configured = (await readTowncrier(tree)) ?? (await readScriv(tree)) ?? (await readChangie(tree))
  return configured ?? findReno(tree) ?? findByFolder(tree)
}

/** Whether the tool writes the section of a version into the change log. */
export const writesSection = ({ name }: FragmentTool): boolean => name !== 'reno'

/** Whether a path is that of a file that the tool takes, or writes for a version. */
export const isOfTool = ({ takes, keeps }: FragmentTool, path: string): boolean => isInPlace([...takes, ...keeps], path)

/** What is run to write the section of a version; empty if the tool is not known. */
export function commandsOf({ name, versionPrefix }: FragmentTool, { text }: Version): readonly string[] {
  switch (name) {
    case 'towncrier':
      return [`towncrier build --version ${text}`]
    case 'scriv':
      return [`scriv collect --version ${text}`]
    case 'changie':
      return [`changie batch ${versionPrefix}${text}`, 'changie merge']
    case 'reno':
    case 'folder':
      return []
  }
}
