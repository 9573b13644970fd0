import type { ReleaseKind } from '../release-kind.ts'
import { parseTemplate, type Template } from './template.ts'

const openings: Readonly<Record<ReleaseKind, string>> = {
  feature:
    '{project} {version} is a feature release. It can add features, start deprecations, and remove or change what was deprecated before.',
  fix: '{project} {version} is a fix release for {series}. It corrects faults and is meant to change nothing else.',
  'pre-release':
    '{project} {version} is a pre-release of {base}. It is there to be tried out; installers choose it only when asked to.',
}

// GitHub shows the line breaks of a release page as they are.
const links = 'Files: <{index-url}>\nChanges: <{changes-url}>'

/** The words of a kind of release where a project has none of its own. */
export const defaultTemplateOf = (kind: ReleaseKind): Template =>
  parseTemplate(`${openings[kind]}\n\n${links}\n\n{entries}\n`)

/** What a kind is called in a sentence. */
export const kindNames: Readonly<Record<ReleaseKind, string>> = {
  feature: 'feature release',
  fix: 'fix release',
  'pre-release': 'pre-release',
}

/** What stands in the place of entries for which there was no room. */
export const closingOf = (url: string): string => `There are more entries than fit on this page: <${url}>`
