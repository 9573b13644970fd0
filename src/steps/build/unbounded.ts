import { listed } from '../../listed.ts'

/**
 * What `build-system.requires` takes in any later version, as a sentence for the summary: the guides of packaging write it so, and
 * yet another major version of a back end may build the next release.
 *
 * @param requires As written.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function tellUnbounded(requires: readonly string[]): string[] {
  const names = requires.filter((text) => !isBounded(text)).map(nameOf)
  if (names.length === 0) return []
  return [`\`build-system.requires\` sets no upper limit for ${listed(names)}.`]
}

/** Whether it keeps out later versions: by a limit, by one version or series, or by an address. */
function isBounded(requirement: string): boolean {
  const [specifier = ''] = requirement.split(';')
  return /<|~=|==|\s@\s/.test(specifier)
}

const nameOf = (requirement: string): string => /^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? requirement.trim()
