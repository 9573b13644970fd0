import type { Problem } from '../../../errors.ts'
import { normalizeName } from '../../../release/project/name.ts'
import { compareVersions, parseVersion } from '../../../release/version.ts'
import { differs } from './differs.ts'

/** What is on the index after a release. */
interface OnIndex {
  /** As the project spells itself. */
  readonly project: string
  /** As written at the tag. */
  readonly version: string
}

/**
 * Why the address of an environment leads to no page of the index.
 *
 * @param url Evaluated.
 */
export function pageDifference(url: string, { project, version }: OnIndex, file: string): Problem[] {
  const [, name, text] = /^https:\/\/(?:test\.)?pypi\.org\/project\/([^/]*)(?:\/([^/]+))?\/?$/.exec(url) ?? []
  if (name === undefined) return []
  const found = parseVersion(text ?? version)
  const released = parseVersion(version)
  const isVersion = found !== undefined && released !== undefined && compareVersions(found, released) === 0
  // The index knows versions in their normal form, without what a tag may have before them.
  const isPlain = text === undefined || /^\d/.test(text)
  if (normalizeName(name) === normalizeName(project) && isVersion && isPlain) return []
  return [
    differs(
      `The environment has the address ${url}, and the index has no such page.`,
      `Write \`url: https://pypi.org/project/${normalizeName(project)}/\`, which is right for each tag.`,
      { file },
    ),
  ]
}
