import { normalVersion } from '../names.ts'
import { Refusal } from '../page.ts'
import { indexProblems } from './metadata/index-rules.ts'
import type { InvalidField } from './metadata/problem.ts'
import { type Metadata, onlyValue, readMetadata } from './metadata/reading.ts'
import { standardProblems } from './metadata/standard-rules.ts'
import type { TextFields } from './upload-form.ts'

export { classifiers } from './metadata/classifiers.ts'
export { parseContentType } from './metadata/content-type.ts'

/** These go first, for they tend to be the reason of the others. */
const foremost = ['metadata-version', 'name', 'version']

const specifications = 'https://packaging.python.org/specifications/core-metadata'
const localVersions =
  'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers'

/**
 * Check the metadata in an upload form.
 *
 * @returns The version in PEP 440 normal form.
 * @throws Refusal 400 with the first problem in PyPI's order: metadata version, name, version, then by header.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export function checkMetadata(text: TextFields): string {
  const metadata = readMetadata(text)
  if ('unreadable' in metadata) throw refusal(metadata.unreadable)
  const problems = problemsOf(metadata)
  if (problems.length > 0) throw refusal(problems)
  return normalVersion(onlyValue(metadata, 'version') ?? '') ?? ''
}

function problemsOf(metadata: Metadata): readonly InvalidField[] {
  const problems = standardProblems(metadata)
  return problems.length > 0 ? problems : indexProblems(metadata)
}

function refusal(problems: readonly InvalidField[]): Refusal {
  const fields = problems.map(({ field }) => field)
  const answered = foremost.find((field) => fields.includes(field)) ?? [...fields].sort()[0]
  const [first] = problems.filter(({ field }) => field === answered)
  const problem = first?.problem ?? ''
  const isLocal = answered === 'version' && problem.includes('use of local versions')
  const sentence = problem.endsWith('.') ? problem : `${problem}.`
  return new Refusal(400, `${sentence} See ${isLocal ? localVersions : specifications} for more information.`)
}
