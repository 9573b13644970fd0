import { normalVersion } from '../../names.ts'
import { repr } from '../../python-repr.ts'
import { contentTypeProblem } from './content-type.ts'
import { metadataFields, metadataVersions } from './fields.ts'
import { importNameProblem } from './import-name.ts'
import { isLicenseExpression } from './license-expression.ts'
import { fieldText, type InvalidField } from './problem.ts'
import { type Metadata, onlyValue } from './reading.ts'
import { parseRequirement } from './requirement.ts'
import { isSpecifierSet } from './specifier.ts'
import { SyntaxProblem } from './tokens.ts'

/** @returns The first thing that is wrong with the values of one field. */
type Rule = (values: readonly string[], field: string) => string | undefined

/**
 * What the `packaging` library demands: required fields, fields of the metadata version's age, and values that can be read.
 *
 * @returns One problem a field at most.
 * @see https://github.com/pypa/packaging/blob/main/src/packaging/metadata.py
 */
export function standardProblems(metadata: Metadata): readonly InvalidField[] {
  const version = onlyValue(metadata, 'metadata-version')
  const age = metadataVersions.indexOf(version ?? '')
  const isKnown = age >= 0
  const problems = metadataFields.flatMap(({ header, since }): readonly InvalidField[] => {
    const values = metadata.values.get(header) ?? []
    const isRequired = ['name', 'version'].includes(header)
    if (header === 'metadata-version' || (values.length === 0 && !isRequired)) return []
    const isYounger = isKnown && metadataVersions.indexOf(since) > age
    const problem = isYounger
      ? `${header} introduced in metadata version ${since}, not ${version}`
      : rules[header]?.(values, header)
    return problem === undefined ? [] : [{ field: header, problem }]
  })
  const unknown = { field: 'metadata-version', problem: `${repr(version)} is not a valid metadata version` }
  return isKnown ? problems : [unknown, ...problems]
}

const rules: Readonly<Record<string, Rule>> = {
  name: ([name], field) => {
    if (name === undefined) return fieldText('{field} is a required field', field)
    const isName = /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name)
    return isName ? undefined : fieldText(`${repr(name)} is invalid for {field}`, field)
  },
  version: ([version], field) => {
    if (version === undefined) return fieldText('{field} is a required field', field)
    return normalVersion(version) === undefined
      ? fieldText(`${repr(version)} is invalid for {field}`, field)
      : undefined
  },
  summary: ([summary = ''], field) =>
    summary.includes('\n') ? fieldText('{field} must be a single line', field) : undefined,
  'description-content-type': ([value = ''], field) => contentTypeProblem(field, value),
  dynamic: first((value) => {
    const header = value.toLowerCase()
    if (['name', 'version', 'metadata-version'].includes(header))
      return `${repr(header)} is not allowed as a dynamic field`
    return metadataFields.some((known) => known.header === header)
      ? undefined
      : `${repr(header)} is not a valid dynamic field`
  }),
  'provides-extra': first((extra) =>
    /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(extra) ? undefined : `${repr(extra)} is invalid for {field}`,
  ),
  'requires-python': ([value = ''], field) =>
    isSpecifierSet(value) ? undefined : fieldText(`${repr(value)} is invalid for {field}`, field),
  'requires-dist': first((text) => (isRequirement(text) ? undefined : `${repr(text)} is invalid for {field}`)),
  'license-expression': ([value = ''], field) =>
    isLicenseExpression(value) ? undefined : fieldText(`${repr(value)} is invalid for {field}`, field),
  'license-file': first(licenseFileProblem),
  'import-name': (values, field) => values.map((value) => importNameProblem(field, value)).find(isText),
  'import-namespace': (values, field) => values.map((value) => importNameProblem(field, value)).find(isText),
}

function first(problemOf: (value: string) => string | undefined): Rule {
  return (values, field) => {
    const problem = values.map(problemOf).find(isText)
    return problem === undefined ? undefined : fieldText(problem, field)
  }
}

const isText = (text: string | undefined): text is string => text !== undefined

function isRequirement(text: string): boolean {
  try {
    parseRequirement(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxProblem) return false
    throw error
  }
}

function licenseFileProblem(path: string): string | undefined {
  const invalid = `${repr(path)} is invalid for {field}`
  if (path.includes('..')) return `${invalid}, parent directory indicators are not allowed`
  if (path.includes('*')) return `${invalid}, paths must be resolved`
  if (/^(?:\/|.:[/\\]|[/\\]{2})/s.test(path)) return `${invalid}, paths must be relative`
  return asWindowsPath(path) === path ? undefined : `${invalid}, paths must use '/' delimiter`
}

/** Python's `PureWindowsPath(path).as_posix()` of a relative path: slashes one at a time, no dots, none at the end. */
function asWindowsPath(path: string): string {
  const drive = /^.:/s.exec(path)?.[0] ?? ''
  const root = /^[\\/]/.test(path.slice(drive.length)) ? '/' : ''
  const parts = path
    .slice(drive.length)
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.')
  return `${drive}${root}${parts.join('/')}` || '.'
}
