import { explain } from '@renovatebot/pep440'
import { normalVersion } from '../../names.ts'
import { repr } from '../../python-repr.ts'
import { classifierProblems } from './classifiers.ts'
import { emailProblem } from './email.ts'
import type { InvalidField } from './problem.ts'
import { type Metadata, onlyValue } from './reading.ts'
import { parseRequirement, printRequirement } from './requirement.ts'
import { SyntaxProblem } from './tokens.ts'
import { isUrl } from './url.ts'

const summaryLimit = 512
const labelLimit = 32

/** What `packaging` knows as a field, and nobody may declare as dynamic. */
const neverDynamic = 'dynamic'

/**
 * What PyPI demands beyond the standard, looked at only when that is kept.
 *
 * @returns Every problem, in PyPI's order: the first one of a field is answered.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
export function indexProblems(metadata: Metadata): readonly InvalidField[] {
  const valuesOf = (field: string) => metadata.values.get(field) ?? []
  const inField = (field: string, problems: readonly string[]) => problems.map((problem) => ({ field, problem }))
  const each = (field: string, problemsOf: (value: string) => readonly string[]) =>
    inField(field, valuesOf(field).flatMap(problemsOf))
  return [
    ...each('version', localVersionProblems),
    ...each('summary', summaryProblems),
    ...each('author-email', emailProblems),
    ...each('maintainer-email', emailProblems),
    ...inField('classifier', classifierProblems(valuesOf('classifier'))),
    ...each('home-page', (url) => (isUrl(url) ? [] : [`${repr(url)} is not a valid url.`])),
    ...each('download-url', (url) => (isUrl(url) ? [] : [`${repr(url)} is not a valid url.`])),
    ...inField('project-url', metadata.projectUrls.flatMap(projectUrlProblems)),
    ...each('provides-dist', requirementProblems),
    ...each('obsoletes-dist', requirementProblems),
    ...each('requires-dist', directProblems),
    ...each('dynamic', (field) =>
      field.toLowerCase() === neverDynamic ? [`Dynamic field ${repr(neverDynamic)} is not a valid dynamic field.`] : [],
    ),
    ...inField('license', licenseProblems(metadata)),
  ]
}

function localVersionProblems(text: string): readonly string[] {
  const version = normalVersion(text) ?? ''
  return explain(version)?.local ? [`The use of local versions in '${version}' is not allowed.`] : []
}

function summaryProblems(summary: string): readonly string[] {
  return [...summary].length > summaryLimit ? [`'summary' field must be ${summaryLimit} characters or less.`] : []
}

function emailProblems(header: string): readonly string[] {
  const found = emailProblem(header)
  return found === undefined ? [] : [`${repr(found.address)} is not a valid email address: ${found.problem}`]
}

function projectUrlProblems([label, url]: readonly [label: string, url: string]): readonly string[] {
  if (label === '') return ['Must have a label']
  if ([...label].length > labelLimit) return [`${repr(label)} must be ${labelLimit} characters or less.`]
  if (url === '') return ['Must have a URL']
  return isUrl(url) ? [] : [`${repr(url)} is not a valid url`]
}

/** These fields are not the library's business, so PyPI parses them itself. */
function requirementProblems(text: string): readonly string[] {
  try {
    return parseRequirement(text).url === '' ? [] : [`Can't have direct dependency: ${repr(text)}`]
  } catch (error) {
    if (error instanceof SyntaxProblem) return [`${repr(text)} is invalid: ${error.message}`]
    throw error
  }
}

function directProblems(text: string): readonly string[] {
  const requirement = parseRequirement(text)
  return requirement.url === '' ? [] : [`Can't have direct dependency: ${printRequirement(requirement)}`]
}

function licenseProblems(metadata: Metadata): readonly string[] {
  const hasBoth = ['license', 'license-expression'].every((field) => (onlyValue(metadata, field) ?? '') !== '')
  return hasBoth
    ? ['License is deprecated when License-Expression is present. Only License-Expression should be present.']
    : []
}
