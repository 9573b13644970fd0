import { quoted } from '../../quoted.ts'
import { tagsBelow } from '../history.ts'
import { versionSeenIn } from '../project/tag-tools/seen-version.ts'
import type { VersionFromTag } from '../project.ts'
import { compareVersions, type Version } from '../version.ts'
import type { CheckFacts } from './facts.ts'
import { notApplicable, notChecked } from './finding.ts'
import { tagNameOfRelease, tagNameToPush } from './released-version.ts'
import type { Rule } from './rule.ts'
import { withVersion } from './subject.ts'

/** `tag-not-seen`: such a tool would build another version, and nobody would see it before the files are there. */
const tagIsSeen: Rule = {
  claim: 'The tool that takes the version from the tag reads it so',
  find: withVersion(({ facts, project, version }) => {
    if (project?.version.kind !== 'from-tag') return notApplicable('the version is written in a file')
    const { tool, tags, file, line } = project.version
    const name = tagNameOfRelease(facts, version)
    const found = versionSeenIn(name, tags)
    if (found.kind === 'unknown') return notChecked(`proved at button 2: ${found.reason}`)
    if (found.kind === 'seen' && compareVersions(found.version, version) === 0) return []
    const read = found.kind === 'seen' ? `for version ${quoted(found.version.text)}` : 'for no version at all'
    const message = `${tool} takes the tag ${quoted(name)} ${read}, not for ${quoted(version.text)}.`
    return [
      {
        code: 'tag-not-seen',
        severity: 'error',
        message,
        hint: hintFor(facts, version, tags),
        file,
        line,
        found: name,
      },
    ]
  }),
}

/** The tag to push, if a prefix of the last tags or a customary one is read. */
function hintFor({ history, tagPrefix, state }: CheckFacts, version: Version, tags: VersionFromTag['tags']): string {
  const last = history.kind === 'known' ? tagsBelow(history.value, version, 1).map(({ prefix }) => prefix) : []
  const prefix = [tagPrefix, ...last, 'v', '', 'release-'].find((each) => {
    const found = versionSeenIn(tagNameToPush({ state, tagPrefix: each }, version), tags)
    return found.kind === 'seen' && compareVersions(found.version, version) === 0
  })
  if (prefix === undefined) return 'Correct the pattern of the tool, so that it reads the tags of the project.'
  const name = tagNameToPush({ state, tagPrefix: prefix }, version)
  if (prefix === tagPrefix) return `Push the tag ${quoted(name)} in its place.`
  return `Push the tag ${quoted(name)} in its place, with tag-prefix = ${quoted(prefix)} in [tool.release-action].`
}

/** The rule about a version that no file has. */
export const tagToolRules: readonly Rule[] = [tagIsSeen]
