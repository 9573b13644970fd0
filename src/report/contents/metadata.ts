import type { CoreMetadata } from '../../distribution/metadata.ts'
import { visibleLine } from '../terminal.ts'

/**
 * Core metadata as `pip show --verbose` writes them, without what only an installation has.
 *
 * @returns Lines without line ends; nothing in them is escaped but what cannot be seen.
 * @see https://pip.pypa.io/en/stable/cli/pip_show/
 */
export function pipLines({ name, version, fields }: CoreMetadata): readonly string[] {
  const first = (header: string): string => fields.get(header)?.[0] ?? ''
  const expression = first('license-expression')
  const lines = [
    ['Name', name],
    ['Version', version.text],
    ['Summary', first('summary')],
    ['Home-page', first('home-page') || homePageIn(fields.get('project-url') ?? [])],
    ['Author', first('author')],
    ['Author-email', first('author-email')],
    expression === '' ? ['License', first('license')] : ['License-Expression', expression],
    ['Requires', requiredNames(fields.get('requires-dist') ?? []).join(', ')],
    ['Metadata-Version', first('metadata-version')],
  ].map(([label, value]) => `${label}: ${value}`)
  return [
    ...lines,
    'Classifiers:',
    ...(fields.get('classifier') ?? []).map((classifier) => `  ${classifier}`),
    'Project-URLs:',
    ...(fields.get('project-url') ?? []).map((url) => `  ${url}`),
  ].map((line) => visibleLine(line.trimEnd()))
}

/** The label is compared as the index does it: without punctuation and spaces, in lower case. */
function homePageIn(urls: readonly string[]): string {
  const pairs = urls.map((url) => /^([^,]*),\s*(.*)$/s.exec(url))
  const found = pairs.find((pair) => pair?.[1]?.replace(/[\p{P}\p{S}\s]/gu, '').toLowerCase() === 'homepage')
  return found?.[2] ?? ''
}

/** What comes in without any extra, by name; pip leaves out what a marker excludes where it runs, which nobody can say here. */
function requiredNames(requirements: readonly string[]): readonly string[] {
  const names = requirements.filter((text) => !/;.*\bextra\s*==/s.test(text)).map(nameIn)
  return [...new Set(names)].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
}

const nameIn = (requirement: string): string => /^[A-Za-z0-9][\w.-]*/.exec(requirement.trim())?.[0] ?? ''
