// What a time looks like in a text, as far as people and programs write it.
const times =
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b|\b1[5-9]\d{8}(?:\.\d+)?\b|\b\d\d:\d\d:\d\d\b/g

/** What usually makes the contents of a member differ. */
export function causeOf(name: string, one: Buffer, two: Buffer, folders: readonly string[]): string {
  if (/\.dist-info\/RECORD$/.test(name)) return 'digests of the members that differ'
  if (name.endsWith('.pyc')) return 'compiled modules, which hold the time or the place of their source'
  if (folders.some((folder) => one.includes(folder) || two.includes(folder))) return 'an absolute path'
  const [first, second] = [one.toString('latin1'), two.toString('latin1')]
  if (name.startsWith('the extended header') && withoutTimes(first) === withoutTimes(second))
    return 'time stamps in tar'
  if (withoutTimes(first) === withoutTimes(second)) return 'the time of the build'
  if (isReordered(first, second, '\n')) return 'the order of files or of hashes'
  if (isReordered(first, second, /[\s,;:(){}[\]'"]+/)) return 'the order of hashes'
  if (/\.(?:so|pyd|dylib|dll|exe|a|o)$/.test(name)) return 'a compiler that writes times or paths'
  return 'something else'
}

// In an extended header, a length stands before each line.
const withoutTimes = (text: string): string => text.replace(/^\d+ \w*time=.*$/gm, '').replaceAll(times, '')

function isReordered(one: string, two: string, by: string | RegExp): boolean {
  const sorted = (text: string): string => text.split(by).sort().join('\n')
  return sorted(one) === sorted(two)
}
