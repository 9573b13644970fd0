import { partsOfTag, tagNameOf } from '../tag.ts'
import { compareVersions, type Version } from '../version.ts'
import { tagPrefixOf } from './known-prefix.ts'
import { spelledAlike } from './spelling.ts'

/** What a project shows of its tags. */
interface TaggedProject {
  /** The prefix that is set; `undefined` if the last tags tell it. */
  readonly prefix: string | undefined
  /** Every tag, without `refs/tags/`. */
  readonly tagNames: readonly string[]
  /** The version as the project writes it until now; `undefined` if no file has it. */
  readonly written: string | undefined
}

/** The name of the tag that a version will get: with the prefix of the project, and its zeros of the calendar. */
export function comingTagName(version: Version, { prefix, tagNames, written }: TaggedProject): string {
  const { text } = tagPrefixOf(prefix, tagNames, version)
  const last = tagNames
    .flatMap((name) => {
      const parts = partsOfTag(name)
      return parts?.prefix === text ? [{ spelling: name.slice(text.length), version: parts.version }] : []
    })
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map(({ spelling }) => spelling)
  return tagNameOf(version, text, spelledAlike(version.text, written === undefined ? last : [written, ...last]))
}
