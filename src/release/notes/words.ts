import type { Version } from '../version.ts'

/** What is said around the entries. */
export interface Words {
  readonly project: string
  readonly version: Version
  readonly indexUrl: string
  readonly documentationUrl: string | undefined
}

/** The opening of the notes: what kind of release it is, and where its files and its change log are. */
export function openingOf({ project, version, indexUrl, documentationUrl }: Words): string {
  const links = [`Files: <${indexUrl}>`, ...(documentationUrl === undefined ? [] : [`Changes: <${documentationUrl}>`])]
  // GitHub shows the line breaks of a release page as they are.
  return `${project} ${version.text} is ${kindOf(version)}\n\n${links.join('\n')}`
}

/** What stands in the place of entries for which there was no room. */
export const closingOf = (url: string): string => `There are more entries than fit on this page: <${url}>`

function kindOf(version: Version): string {
  const series = seriesOf(version)
  if (version.isPreRelease) {
    return `a pre-release of ${version.base}. It is there to be tried out; installers choose it only when asked to.`
  }
  if (isFeatureRelease(version)) {
    return 'a feature release. It can add features, start deprecations, and remove or change what was deprecated before.'
  }
  return `a fix release for ${series}. It corrects faults and is meant to change nothing else.`
}

/** Whether the third number, which counts the fixes of a series, is 0 or left out. */
export const isFeatureRelease = (version: Version): boolean =>
  numbersOf(version)
    .slice(2)
    .every((number) => number === '0')

const seriesOf = (version: Version): string => numbersOf(version).slice(0, 2).join('.')

// Without an epoch: "1!2.0" is of series 2.0.
const numbersOf = (version: Version): readonly string[] => version.base.replace(/^\d+!/, '').split('.')
