import { blake2b } from '@noble/hashes/blake2'
import { partsOf } from './make.ts'
import { fieldsOf } from './metadata.ts'
import type { CaseRow } from './rows.ts'

/** A field of METADATA that is called otherwise in an upload form. */
const formNames: Readonly<Record<string, string>> = { classifier: 'classifiers', 'project-url': 'project_urls' }

/**
 * The upload form of a case as a client writes it that refuses nothing: every field of METADATA under its name in the form,
 * in the order of the file, and its body as the description. License-File is left out where its time had not come, for older
 * back ends wrote it all the same.
 */
export function wholeForm(row: CaseRow, bytes: Buffer): FormData {
  const { headers, body } = readFields(fieldsOf(row, partsOf(row)))
  const [, version = ''] = headers.find(([name]) => name === 'metadata-version') ?? []
  const sent = headers.filter(([name]) => name !== 'license-file' || version >= '2.4')
  return formOf(row, bytes, [
    ...sent.map(([name, value]) => [formNames[name] ?? name.replaceAll('-', '_'), value] as const),
    ['description', body],
  ])
}

/** The least form that PyPI takes, of what the name of the file says: for what no client would send. */
export function leastForm(row: CaseRow, bytes: Buffer): FormData {
  const stem = row.file.replace(/\.(whl|tar\.gz|zip)$/, '')
  const parts = stem.split('-')
  const [name = '', version = ''] = row.file.endsWith('.whl') ? parts : [parts.slice(0, -1).join('-'), parts.at(-1)]
  return formOf(row, bytes, [
    ['metadata_version', '2.1'],
    ['name', name],
    ['version', version],
  ])
}

function formOf(
  { file }: CaseRow,
  bytes: Buffer,
  fields: readonly (readonly [name: string, value: string])[],
): FormData {
  const isSdist = !/\.(whl|egg)$/i.test(file)
  const form = new FormData()
  form.append(':action', 'file_upload')
  form.append('protocol_version', '1')
  form.append('filetype', isSdist ? 'sdist' : 'bdist_wheel')
  form.append('pyversion', isSdist ? 'source' : 'py3')
  form.append('blake2_256_digest', Buffer.from(blake2b(bytes, { dkLen: 32 })).toString('hex'))
  for (const [name, value] of fields) form.append(name, value)
  form.append('content', new File([new Uint8Array(bytes)], file, { type: 'application/octet-stream' }))
  return form
}

/** A line that begins with a blank goes on with the field before it, its line break kept. */
function readFields(text: string): { readonly headers: readonly (readonly [string, string])[]; readonly body: string } {
  const [, head = '', body = ''] = /^(.*?)\r?\n\r?\n(.*)$/s.exec(text) ?? []
  const headers = head.split(/\r?\n(?=\S)/).map((line): readonly [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { headers, body }
}
