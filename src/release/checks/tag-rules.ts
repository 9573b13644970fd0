import type { Rule } from './subject.ts'

/** `tag-not-here`: the tag of this version exists, and releases another commit. */
const tagIsHere: Rule = ({ facts }) => {
  const { existingTag: tag, commit } = facts
  if (tag === undefined || tag.commit === commit) return []
  return [
    {
      code: 'tag-not-here',
      severity: 'error',
      message: `The tag "${tag.name}" exists, and points at ${shortened(tag.commit)}, not at ${shortened(commit)}.`,
      hint: 'Release the next version; or, if this one was never published, delete the tag and push it anew.',
      found: tag.commit,
      expected: commit,
    },
  ]
}

const shortened = (commit: string): string => commit.slice(0, 8)

/** The rules about the tag of the version. */
export const tagRules: readonly Rule[] = [tagIsHere]
