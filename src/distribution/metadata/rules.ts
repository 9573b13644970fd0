import { parseVersion } from '../../release/version.ts'
import { faultOfContentType } from '../description.ts'
import { faultOfClassifier } from './classifiers.ts'
import { faultOfAddresses } from './email-address.ts'
import { metadataFields, metadataVersions } from './fields.ts'
import { faultOfImportName } from './import-name.ts'
import { faultOfLicenseExpression } from './license-expression.ts'
import { readRequirement } from './requirement.ts'
import { isSpecifierSet } from './specifier.ts'
import { faultOfWebAddress } from './web-address.ts'

/** Values by header in lower case; a field that is absent, empty, or `UNKNOWN` has no entry. */
export type FieldValues = ReadonlyMap<string, readonly string[]>

type Rule = (fields: FieldValues) => readonly (string | undefined)[]

const projectName = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i

/** A rule for each value of some fields by itself. */
const each =
  (headers: readonly string[], fault: (value: string, header: string) => string | undefined): Rule =>
  (fields) =>
    headers.flatMap((header) => (fields.get(header) ?? []).map((value) => fault(value, header)))

const rules: readonly Rule[] = [
  isKnownVersion,
  isOldEnough,
  (fields) => ['name', 'version'].map((header) => (fields.has(header) ? undefined : `'${header}' is a required field`)),
  each(['name', 'provides-extra'], (value, header) =>
    projectName.test(value) ? undefined : `'${value}' is invalid for '${header}'`,
  ),
  each(['version'], (value) => (parseVersion(value) ? undefined : `'${value}' is invalid for 'version'`)),
  each(['summary'], summaryFault),
  each(['description-content-type'], faultOfContentType),
  each(['requires-python'], (value) =>
    isSpecifierSet(value) ? undefined : `'${value}' is invalid for 'requires-python'`,
  ),
  each(['requires-dist', 'provides-dist', 'obsoletes-dist'], requirementFault),
  each(['author-email', 'maintainer-email'], faultOfAddresses),
  each(['home-page', 'download-url'], faultOfWebAddress),
  each(['project-url'], projectUrlFault),
  repeatedLabels,
  each(['classifier'], faultOfClassifier),
  each(['dynamic'], dynamicFault),
  each(['license-expression'], (value) => {
    const fault = faultOfLicenseExpression(value)
    return fault && `'${value}' is invalid for 'license-expression': ${fault}`
  }),
  each(['license-file'], licenseFileFault),
  (fields) => [
    fields.has('license') && fields.has('license-expression')
      ? 'License is deprecated when License-Expression is present. Only License-Expression should be present'
      : undefined,
  ],
  each(['import-name', 'import-namespace'], faultOfImportName),
]

/**
 * What PyPI would refuse in core metadata, in its own words where they are known. Not looked at here: whether a classifier
 * is in the index's list, which may be newer than this action, and whether the description can be rendered.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export function faultsOfMetadata(fields: FieldValues): readonly string[] {
  return rules.flatMap((rule) => rule(fields)).filter((fault) => fault !== undefined)
}

function isKnownVersion(fields: FieldValues): readonly (string | undefined)[] {
  const version = fields.get('metadata-version')?.[0]
  if (version === undefined) return ['None is not a valid metadata version']
  return metadataVersions.includes(version) ? [] : [`'${version}' is not a valid metadata version`]
}

function isOldEnough(fields: FieldValues): readonly (string | undefined)[] {
  const age = metadataVersions.indexOf(fields.get('metadata-version')?.[0] ?? '')
  if (age === -1) return []
  return [...metadataFields.values()].map(({ header, since }) =>
    fields.has(header) && metadataVersions.indexOf(since) > age
      ? `${header} introduced in metadata version ${since}, not ${metadataVersions[age]}`
      : undefined,
  )
}

function summaryFault(value: string): string | undefined {
  if (value.includes('\n')) return `'summary' must be a single line`
  return [...value].length > 512 ? `'summary' field must be 512 characters or less` : undefined
}

function requirementFault(value: string, header: string): string | undefined {
  const reading = readRequirement(value)
  switch (reading.kind) {
    case 'requirement':
      return reading.url === undefined ? undefined : `Can't have direct dependency: '${value}'`
    case 'none': {
      const place = reading.rest === '' ? 'at its end' : `before '${reading.rest}'`
      return `'${value}' is invalid for '${header}': expected ${reading.expected} ${place}`
    }
  }
}

function projectUrlFault(value: string): string | undefined {
  const comma = value.indexOf(',')
  const label = value.slice(0, comma === -1 ? undefined : comma).trim()
  const url = comma === -1 ? '' : value.slice(comma + 1).trim()
  if (label === '') return `project-url '${value}' must have a label`
  if ([...label].length > 32) return `project-url label '${label}' must be 32 characters or less`
  return url === '' ? `project-url '${value}' must have a URL` : faultOfWebAddress(url)
}

function repeatedLabels(fields: FieldValues): readonly string[] {
  const labels = (fields.get('project-url') ?? []).map((value) => value.split(',')[0]?.trim())
  const repeated = labels.filter((label, index) => labels.indexOf(label) < index)
  return repeated.map((label) => `'project-url' has the label '${label}' twice`)
}

function dynamicFault(value: string): string | undefined {
  const field = value.toLowerCase()
  if (['name', 'version', 'metadata-version'].includes(field)) return `'${field}' is not allowed as a dynamic field`
  return metadataFields.has(field) && field !== 'dynamic' ? undefined : `'${field}' is not a valid dynamic field`
}

function licenseFileFault(path: string): string | undefined {
  const isPlain = !/^[\\/]|^[a-z]:|\\|\.\.|\*|\/$|\/\/|(^|\/)\.\/|\/\.$/i.test(path)
  return isPlain ? undefined : `'${path}' is invalid for 'license-file': it must be a resolved, relative path with '/'`
}
