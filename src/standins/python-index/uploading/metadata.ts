import { explain, validRange } from '@renovatebot/pep440'
import { normalVersion } from '../names.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import { metadataFields, metadataVersions, neverDynamic } from './metadata-fields.ts'
import { fieldValue, type TextFields } from './upload-form.ts'

/** A problem of one field; `header` in lower case. */
interface InvalidField {
  readonly header: string
  readonly problem: string
}

/**
 * Check the metadata in an upload form.
 *
 * Not checked, for that needs lists and grammars that are not here: classifiers, e-mail addresses, license
 * expressions, and requirements beyond their direct URLs.
 *
 * @returns The version in PEP 440 normal form.
 * @throws Refusal 400 with the first problem in PyPI's order: metadata version, name, version, then by header.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
export function checkMetadata(text: TextFields): string {
  const problems = unreadable(text)
  const found = problems.length > 0 ? problems : [...ageProblems(text), ...valueProblems(text)]
  const order = ['metadata-version', 'name', 'version', ...found.map(({ header }) => header).sort()]
  for (const header of order) {
    const first = found.find((field) => field.header === header)
    if (first === undefined) continue
    const sentence = first.problem.endsWith('.') ? first.problem : `${first.problem}.`
    throw new Refusal(
      400,
      `${sentence} See https://packaging.python.org/specifications/core-metadata for more information.`,
    )
  }
  return normalVersion(fieldValue(text, 'version')) ?? ''
}

function unreadable(text: TextFields): readonly InvalidField[] {
  const single = metadataFields.filter(({ isRepeatable }) => !isRepeatable).map(({ form }) => form)
  const repeated = ['metadata_version', ...single].filter((form) => (text.get(form)?.length ?? 0) > 1)
  const labels = projectUrls(text).map(([label]) => label)
  const hasTwin = new Set(labels).size < labels.length
  return [...repeated, ...(hasTwin ? ['project_urls'] : [])].map((form) => ({
    header: form,
    problem: `${repr(form)} has invalid data`,
  }))
}

function ageProblems(text: TextFields): readonly InvalidField[] {
  const version = text.get('metadata_version')?.at(-1) || undefined
  const age = metadataVersions.indexOf(version ?? '')
  if (age < 0) return [{ header: 'metadata-version', problem: `${repr(version)} is not a valid metadata version` }]
  return metadataFields
    .filter(({ form, since }) => values(text, form).length > 0 && metadataVersions.indexOf(since) > age)
    .map(({ header, since }) => ({
      header,
      problem: `${header} introduced in metadata version ${since}, not ${version}`,
    }))
}

function valueProblems(text: TextFields): readonly InvalidField[] {
  return Object.entries(fieldChecks).flatMap(([header, check]) =>
    check(text)
      .slice(0, 1)
      .map((problem) => ({ header, problem })),
  )
}

/** Each gives the problems of one header, worst first. */
const fieldChecks: Readonly<Record<string, (text: TextFields) => readonly string[]>> = {
  version: (text) => {
    const version = fieldValue(text, 'version')
    if (version === '') return ["'version' is a required field"]
    const normal = normalVersion(version)
    if (normal === undefined) return [`${repr(version)} is invalid for 'version'`]
    const isLocal = explain(normal)?.local !== null
    return isLocal ? [`The use of local versions in ${repr(normal)} is not allowed.`] : []
  },
  summary: (text) => {
    const summary = fieldValue(text, 'summary')
    if (summary.includes('\n')) return ["'summary' must be a single line"]
    return summary.length > 512 ? ["'summary' field must be 512 characters or less."] : []
  },
  'description-content-type': (text) => {
    const value = fieldValue(text, 'description_content_type')
    const types = ['text/plain', 'text/x-rst', 'text/markdown']
    const [type = ''] = value.toLowerCase().split(';')
    if (value === '' || types.includes(type.trim())) return []
    return [
      `'description-content-type' must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not ${repr(value)}`,
    ]
  },
  dynamic: (text) =>
    values(text, 'dynamic').flatMap((value) => {
      const header = value.toLowerCase()
      if (['name', 'version', 'metadata-version'].includes(header)) {
        return [`${repr(header)} is not allowed as a dynamic field`]
      }
      const isKnown = metadataFields.some((field) => field.header === header)
      if (!isKnown) return [`${repr(header)} is not a valid dynamic field`]
      return neverDynamic.includes(header) ? [`Dynamic field ${repr(header)} is not a valid dynamic field.`] : []
    }),
  'requires-python': (text) => {
    const value = fieldValue(text, 'requires_python')
    const parts = value.split(',').filter((part) => part.trim() !== '')
    return parts.every((part) => validRange(part.trim())) ? [] : [`${repr(value)} is invalid for 'requires-python'`]
  },
  'requires-dist': (text) => directDependencies(text, 'requires_dist'),
  'provides-dist': (text) => directDependencies(text, 'provides_dist'),
  'obsoletes-dist': (text) => directDependencies(text, 'obsoletes_dist'),
  license: (text) =>
    fieldValue(text, 'license') !== '' && fieldValue(text, 'license_expression') !== ''
      ? ['License is deprecated when License-Expression is present. Only License-Expression should be present.']
      : [],
  'license-file': (text) => values(text, 'license_file').flatMap(licensePathProblems),
  'home-page': (text) => urlProblems(fieldValue(text, 'home_page'), '.'),
  'download-url': (text) => urlProblems(fieldValue(text, 'download_url'), '.'),
  'project-url': (text) =>
    projectUrls(text).flatMap(([label, url]) => {
      if (label === '') return ['Must have a label']
      if (label.length > 32) return [`${repr(label)} must be 32 characters or less.`]
      return url === '' ? ['Must have a URL'] : urlProblems(url, '')
    }),
}

function directDependencies(text: TextFields, form: string): readonly string[] {
  return values(text, form)
    .filter((requirement) => /^\s*[\w.-]+\s*(\[[^\]]*\])?\s*@/.test(requirement))
    .map((requirement) => `Can't have direct dependency: ${form === 'requires_dist' ? requirement : repr(requirement)}`)
}

function licensePathProblems(path: string): readonly string[] {
  const invalid = `${repr(path)} is invalid for 'license-file'`
  if (path.includes('..')) return [`${invalid}, parent directory indicators are not allowed`]
  if (path.includes('*')) return [`${invalid}, paths must be resolved`]
  if (/^([/\\]|[a-z]:[/\\])/i.test(path)) return [`${invalid}, paths must be relative`]
  return path.includes('\\') ? [`${invalid}, paths must use '/' delimiter`] : []
}

function urlProblems(url: string, end: '.' | ''): readonly string[] {
  const isUrl = URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
  return url === '' || isUrl ? [] : [`${repr(url)} is not a valid url${end}`]
}

function projectUrls(text: TextFields): readonly (readonly [label: string, url: string])[] {
  return values(text, 'project_urls').map((pair) => {
    const comma = pair.indexOf(',')
    return comma < 0 ? [pair.trim(), ''] : [pair.slice(0, comma).trim(), pair.slice(comma + 1).trim()]
  })
}

/** An empty value equals absence. */
function values(text: TextFields, form: string): readonly string[] {
  const all = text.get(form) ?? []
  return all.length === 1 && all[0] === '' ? [] : all
}
