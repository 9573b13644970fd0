import type { StandInRequest } from '../../server.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import { type FormFile, type FormPart, MalformedForm, parseMultipart } from './multipart.ts'

/** The text fields of an upload, each with all its values. */
export type TextFields = ReadonlyMap<string, readonly string[]>

/** A parsed upload: texts cleaned as PyPI cleans them, not yet checked. */
export interface UploadForm {
  readonly text: TextFields
  readonly content: FormFile | undefined
}

/**
 * Read the body of an upload.
 *
 * @throws Refusal 400 when a text field was sent as a file, or when the body is no form.
 */
export function readUploadForm({ headers, body }: StandInRequest): UploadForm {
  const text = new Map<string, string[]>()
  let content: FormFile | undefined
  for (const part of readParts(headers['content-type'] ?? '', body)) {
    switch (part.kind) {
      case 'text':
        text.set(part.field, [...(text.get(part.field) ?? []), part.value])
        break
      case 'file':
        if (part.field === 'content') content = part.file
        else if (part.field !== 'gpg_signature') throw new Refusal(400, `${part.field}: Should not be a tuple.`)
    }
  }
  for (const [field, values] of text) text.set(field, cleanValues(values))
  return { text, content }
}

/** Of a field that came several times, PyPI looks at the last value only, and what it does there is done to all. */
function cleanValues(values: readonly string[]): string[] {
  const last = values.at(-1) ?? ''
  // Old tools wrote UNKNOWN where they had nothing to say.
  if (last.trim() === 'UNKNOWN') return []
  return last.includes('\0') ? [last.replaceAll('\0', '\\x00')] : [...values]
}

/** @returns The only or last value of a field; empty when it was not sent. */
export function fieldValue(text: TextFields, name: string): string {
  return text.get(name)?.at(-1) ?? ''
}

interface FieldRule {
  readonly field: string
  readonly pattern: RegExp
  readonly problem: string
}

const required = 'This field is required.'

const rules: readonly FieldRule[] = [
  {
    field: 'blake2_256_digest',
    pattern: /^([A-F0-9]{64})?$/i,
    problem: 'Use a valid, hex-encoded, BLAKE2 message digest.',
  },
  { field: 'filetype', pattern: /./, problem: required },
  { field: 'filetype', pattern: /^(sdist|bdist_wheel)$/, problem: 'Use a known file type.' },
  {
    field: 'sha256_digest',
    pattern: /^([A-F0-9]{64})?$/i,
    problem: 'Use a valid, hex-encoded, SHA256 message digest.',
  },
]

/**
 * Check what the form says of itself: protocol, name, file type, Python version, digests.
 *
 * @throws Refusal 400 with the first problem in PyPI's order: the name, then the others by field name.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/forms.py
 */
export function checkUploadForm(text: TextFields): void {
  if ((text.get('protocol_version')?.at(-1) ?? '1') !== '1') throw new Refusal(400, 'Unknown protocol version.')
  checkName(fieldValue(text, 'name'))
  const broken = rules.find(({ field, pattern }) => !pattern.test(fieldValue(text, field)))
  if (broken !== undefined) throw new Refusal(400, `Invalid value for ${broken.field}. Error: ${broken.problem}`)
  const whole = wholeFormProblem(text)
  if (whole !== undefined) throw new Refusal(400, `Error: ${whole}`)
}

function checkName(name: string): void {
  const problem = name === '' ? required : nameProblem(name)
  if (problem === undefined) return
  const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name
  throw new Refusal(
    400,
    `${repr(shown)} is an invalid value for Name. Error: ${problem} ` +
      'See https://packaging.python.org/specifications/core-metadata for more information.',
  )
}

function nameProblem(name: string): string | undefined {
  return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name)
    ? undefined
    : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'."
}

function wholeFormProblem(text: TextFields): string | undefined {
  const isSdist = fieldValue(text, 'filetype') === 'sdist'
  const pythonVersion = fieldValue(text, 'pyversion')
  if (!isSdist && pythonVersion === '') return 'Python version is required for binary distribution uploads.'
  if (isSdist && !['', 'source'].includes(pythonVersion)) return "Use 'source' as Python version for an sdist."
  const digests = ['md5_digest', 'sha256_digest', 'blake2_256_digest']
  return digests.some((name) => fieldValue(text, name) !== '') ? undefined : 'Include at least one message digest.'
}

function readParts(contentType: string, body: Buffer): readonly FormPart[] {
  try {
    return parseMultipart(contentType, body)
  } catch (error) {
    if (!(error instanceof MalformedForm)) throw error
    throw new Refusal(400, '')
  }
}
