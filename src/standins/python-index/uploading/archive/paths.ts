import { failure } from '../metadata/problem.ts'

/**
 * Python's `os.path.commonpath`: the folders that all paths begin with.
 *
 * @throws Refusal 500 when only some paths begin with a slash.
 */
export function commonPath(paths: readonly string[]): string {
  const absolute = paths.filter((path) => path.startsWith('/'))
  if (absolute.length > 0 && absolute.length < paths.length) {
    throw failure("ValueError: Can't mix absolute and relative paths")
  }
  const split = paths.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'))
  const [first = []] = split
  const end = first.findIndex((part, index) => split.some((parts) => parts[index] !== part))
  const common = first.slice(0, end < 0 ? first.length : end).join('/')
  return absolute.length > 0 ? `/${common}` : common
}

/** Python's `os.path.join` of two parts. */
export function joinPath(folder: string, name: string): string {
  return folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}
