import type { Distribution } from '../distribution.ts'
import { metadataFields } from './metadata/fields.ts'

/** One text part of a form; a list is the same name several times. */
export type FormField = readonly [name: string, value: string]

/**
 * What the upload form of PyPI says about a file: every part but `:action`, `protocol_version`, `attestations`, and
 * `content`, always in the same order. PyPI shows and checks the form, not the file, so the form repeats the file.
 *
 * @see https://docs.pypi.org/api/upload/
 */
export function uploadFields({ fileName, sha256, metadata }: Distribution): readonly FormField[] {
  const described = [...metadataFields.values()].flatMap(({ header, form }) =>
    (metadata.fields.get(header) ?? []).map((value): FormField => [form, formValue(header, value)]),
  )
  switch (fileName.kind) {
    case 'sdist':
      return [...described, ['filetype', 'sdist'], ['pyversion', 'source'], ['sha256_digest', sha256]]
    case 'wheel': {
      const pythons = fileName.pythonTags.join('.')
      return [...described, ['filetype', 'bdist_wheel'], ['pyversion', pythons], ['sha256_digest', sha256]]
    }
  }
}

function formValue(header: string, value: string): string {
  switch (header) {
    case 'keywords':
      return value
        .split(',')
        .map((keyword) => keyword.trim())
        .join(', ')
    case 'project-url': {
      const comma = value.indexOf(',')
      return `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`
    }
    default:
      return value
  }
}
