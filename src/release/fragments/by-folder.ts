import type { SourceTree } from '../source-tree.ts'
import { type FragmentPlace, type FragmentTool, isInPlace } from './tool.ts'

// Folders that hold nothing else, and folders that may be there for something else.
const own = ['newsfragments', 'changelog.d', 'changes.d', 'news.d', 'docs/newsfragments', 'docs/changelog.d']
const shared = ['news', 'changes', 'changelog', 'docs/changelog', 'docs/changes', 'docs/news']
const endings = ['.rst', '.md', '.txt']
const types = [
  ...[
    'feature',
    'features',
    'feat',
    'added',
    'add',
    'new',
    'enhancement',
    'improvement',
    'improvements',
    'significant',
  ],
  ...['bugfix', 'bugfixes', 'bug', 'fix', 'fixed', 'fixes', 'hotfix', 'security', 'perf', 'performance'],
  ...['change', 'changes', 'changed', 'breaking', 'removal', 'removed', 'deprecation', 'deprecated', 'api'],
  ...['doc', 'docs', 'documentation', 'misc', 'trivial', 'internal', 'contrib', 'packaging', 'vendor', 'process'],
  ...['chore', 'dev', 'other', 'refactor', 'build', 'ci', 'deps', 'dependency', 'major', 'minor', 'patch'],
]
const companions = ['readme*', '*template*', '.*', 'index.*', 'changelog.*', 'changes.*', 'news.*']
// A file for each version, or for each day.
const pages = ['v[0-9]*', '[0-9]*.[0-9]*', '[0-9][0-9][0-9][0-9]-[0-9][0-9]*']

const ofTypes = (folder: string): FragmentPlace => ({
  folder,
  taken: { kind: 'types', types, endings },
  ignored: companions,
})
const ofTexts = (folder: string): FragmentPlace => ({
  folder,
  taken: { kind: 'endings', endings },
  ignored: [...companions, ...pages],
})

const isOwn = (folder: string): boolean => own.includes(withoutSlash(folder).toLowerCase())
const isCustomary = (folder: string): boolean => isOwn(folder) || shared.includes(withoutSlash(folder).toLowerCase())
const withoutSlash = (folder: string): string => folder.slice(0, -1)
const folderOfFile = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Whether a path is that of a fragment by its name and by that of its folder, whatever tool is used. */
export function isCustomaryFragment(path: string): boolean {
  const folder = folderOfFile(path)
  return isCustomary(folder) && isInPlace([ofTypes(folder), ...(isOwn(folder) ? [ofTexts(folder)] : [])], path)
}

/** What is known of a tool that has no configuration: its folder, by the name of that and by what is in it. */
export function findByFolder({ paths }: SourceTree): FragmentTool | undefined {
  const folders = Map.groupBy(paths, folderOfFile)
  const places = [...folders].flatMap(([folder, files]) => {
    if (!isCustomary(folder)) return []
    const names = files.map((path) => path.slice(folder.length).toLowerCase())
    const isForTexts = isOwn(folder) || names.some((name) => /template.*\.(?:rst|md|txt|j2|jinja2?)$/.test(name))
    if (isForTexts) return [ofTypes(folder), ofTexts(folder)]
    const isKept =
      names.every((name) => name.startsWith('.') || name.startsWith('readme')) &&
      names.some((name) => name.startsWith('.'))
    return isKept || files.some(isCustomaryFragment) ? [ofTypes(folder)] : []
  })
  if (places.length === 0) return undefined
  return { name: 'folder', takes: places, keeps: [], changeLog: undefined, titles: [], versionPrefix: '' }
}
