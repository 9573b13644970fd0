import { parseVersion, type Version } from '../release/version.ts'
import { metadataFields, metadataVersions } from './metadata/fields.ts'
import { type FieldValues, faultsOfMetadata } from './metadata/rules.ts'
import { refusal } from './refusal.ts'

/** The core metadata of one distribution: METADATA of a wheel, PKG-INFO of an sdist. */
export interface CoreMetadata {
  /** As written. */
  readonly name: string
  readonly version: Version
  /** Paths with `/`; empty below version 2.4 of the metadata. */
  readonly licenseFiles: readonly string[]
  /** All fields, these among them, by header in lower case; `description` from the body or its own header. */
  readonly fields: FieldValues
}

/** Held in memory whole. The index has no limit of its own; no real project has a hundredth of it, and a README is most of that. */
export const metadataLimitBytes = 16 * 1024 * 1024

/**
 * Read core metadata, and refuse what PyPI would refuse, all faults in one error.
 *
 * @param file Names the member and its archive, for the message.
 * @throws ReleaseError `metadata-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export function parseMetadata(contents: Buffer, file: string): CoreMetadata {
  const { fields, faults } = readFields(decode(contents, file))
  faults.push(...faultsOfMetadata(fields))
  const name = fields.get('name')?.[0]
  const version = parseVersion(fields.get('version')?.[0] ?? '')
  if (faults.length > 0 || name === undefined || version === undefined) {
    throw refusal('metadata-invalid', { file, found: faults.join('; ') })
  }
  if (version.isLocal) {
    throw refusal('version-local', { file, found: `The use of local versions in '${version.text}' is not allowed` })
  }
  return { name, version, licenseFiles: fields.get('license-file') ?? [], fields }
}

function decode(contents: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents)
  } catch (cause) {
    throw refusal('metadata-invalid', { file, found: 'it is not UTF-8', cause })
  }
}

function readFields(text: string): { fields: Map<string, readonly string[]>; faults: string[] } {
  const { headers, body, strayLines } = splitMessage(text)
  const faults = strayLines.map((line) => `line ${line} is neither a header nor the continuation of one`)
  const written = Map.groupBy(headers, ({ name }) => name)
  const fields = new Map<string, readonly string[]>()
  for (const [name, group] of written) {
    const field = metadataFields.get(name)
    if (field === undefined) faults.push(`unrecognized field: '${name}'`)
    else if (group.length > 1 && !field.isRepeatable) faults.push(`'${name}' stands ${group.length} times`)
    const values = group.map(({ value }) => value).filter(isStated)
    if (values.length > 0) fields.set(name, values)
  }
  if (body !== '' && fields.has('description')) faults.push(`'description' is a header, and there is a body as well`)
  if (isStated(body)) fields.set('description', [body])
  if (isBefore(fields, '2.4')) fields.delete('license-file')
  return { fields, faults }
}

// Old back ends wrote UNKNOWN for what they did not know, and the index takes that and empty values for absent ones.
const isStated = (value: string): boolean => !['', 'UNKNOWN'].includes(value.trim())

// Older setuptools wrote License-File long before the metadata had it, and meant another path by it.
function isBefore(fields: FieldValues, version: string): boolean {
  const age = metadataVersions.indexOf(fields.get('metadata-version')?.[0] ?? '')
  return age !== -1 && age < metadataVersions.indexOf(version)
}

/** One header of a message, folded lines joined by LF as they are. */
interface Header {
  /** In lower case. */
  readonly name: string
  readonly value: string
}

/** A message in the form of RFC 822: headers, an empty line, the body. */
interface Message {
  readonly headers: readonly Header[]
  /** Everything after the first empty line, unchanged. */
  readonly body: string
  /** Lines, counted from 1, that are neither a header nor the continuation of one. */
  readonly strayLines: readonly number[]
}

const lineForm = /([^\r\n]*)(\r\n|\r|\n|$)/y
const headerForm = /^([!-9;-~]+):[ \t]*(.*)$/

/**
 * Split a message where Python's `email` splits it with the policy `compat32`, which the index and its clients use.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
function splitMessage(text: string): Message {
  const headers: Header[] = []
  const strayLines: number[] = []
  let offset = 0
  for (let number = 1; offset < text.length; number += 1) {
    lineForm.lastIndex = offset
    const [whole = '', line = ''] = lineForm.exec(text) ?? []
    offset += whole.length
    if (line === '') break
    const [, name, value = ''] = headerForm.exec(line) ?? []
    const last = headers.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) headers[headers.length - 1] = fold(last, line)
    else if (name === undefined) strayLines.push(number)
    else headers.push({ name: name.toLowerCase(), value })
  }
  return { headers, body: text.slice(offset), strayLines }
}

// A header whose own line is empty begins with its first continuation, as in the `email` of Python 3.13.
const fold = ({ name, value }: Header, line: string): Header => ({
  name,
  value: value === '' ? line.replace(/^[ \t]+/, '') : `${value}\n${line}`,
})
