import { repr } from '../../python-repr.ts'
import type { TextFields } from '../upload-form.ts'
import { metadataFields } from './fields.ts'
import type { InvalidField } from './problem.ts'

/** The metadata of a form: by header in lower case; fields that are empty or were not sent are not there. */
export interface Metadata {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** `Project-URL` entries, split at their first comma. */
  readonly projectUrls: readonly (readonly [label: string, url: string])[]
}

/**
 * Read the metadata out of an upload form.
 *
 * @returns The metadata, or the fields that PyPI cannot make anything of: what may stand once and came twice, and a label
 *   of two URLs.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
export function readMetadata(text: TextFields): Metadata | { readonly unreadable: readonly InvalidField[] } {
  const sent = metadataFields.flatMap(({ form, header, isRepeatable }) => {
    const values = text.get(form) ?? []
    // An empty value equals absence, unless it is one of several.
    return values.length === 0 || (values.length === 1 && values[0] === '')
      ? []
      : [{ form, header, isRepeatable, values }]
  })
  const values = new Map(sent.map(({ header, values }) => [header, values]))
  const projectUrls = (values.get('project-url') ?? []).map(splitProjectUrl)
  const unreadable = sent
    .filter(({ form, isRepeatable, values }) =>
      form === 'project_urls' ? hasTwin(projectUrls.map(([label]) => label)) : !isRepeatable && values.length > 1,
    )
    .map(({ form }) => ({ field: form, problem: `${repr(form)} has invalid data` }))
  return unreadable.length > 0 ? { unreadable } : { values, projectUrls }
}

/** @returns The value of a field that stands once. */
export function onlyValue({ values }: Metadata, header: string): string | undefined {
  return values.get(header)?.at(-1)
}

function splitProjectUrl(pair: string): readonly [label: string, url: string] {
  const comma = pair.indexOf(',')
  return comma < 0 ? [pair.trim(), ''] : [pair.slice(0, comma).trim(), pair.slice(comma + 1).trim()]
}

function hasTwin(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length
}
