import type { SourceTree } from '../source-tree.ts'
import type { FragmentTool } from './tool.ts'

const files = ['reno.yaml', 'releasenotes/config.yaml']
const folder = 'releasenotes/notes/'

/**
 * Whether reno keeps the notes of each release: in one file for each change, for ever, told apart by the tags in the history.
 *
 * @see https://docs.openstack.org/reno/latest/user/usage.html
 */
export function findReno({ paths }: SourceTree): FragmentTool | undefined {
  const isUsed = paths.some((path) => files.includes(path) || (path.startsWith(folder) && path.endsWith('.yaml')))
  if (!isUsed) return undefined
  const place = { folder, taken: { kind: 'endings', endings: ['.yaml'] }, ignored: [] } as const
  return { name: 'reno', takes: [], keeps: [place], changeLog: undefined, titles: [], versionPrefix: '' }
}
