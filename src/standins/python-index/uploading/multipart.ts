/** One part of a form. A part with a file name is a file, whatever its field is called. */
export type FormPart =
  | { readonly kind: 'text'; readonly field: string; readonly value: string }
  | { readonly kind: 'file'; readonly field: string; readonly file: FormFile }

/** An uploaded file. */
export interface FormFile {
  readonly name: string
  readonly contentType: string
  /** A view of the request's body. */
  readonly bytes: Buffer
}

/** The body is not a form, or breaks off. */
export class MalformedForm extends Error {
  override readonly name = 'MalformedForm'
}

/**
 * Parse a `multipart/form-data` body: nothing before the first boundary, CRLF everywhere, a closing boundary.
 *
 * Node's own parser (`Response.formData`) copies a file five times, which 500 MB do not forgive; this one copies nothing.
 *
 * @throws MalformedForm
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function parseMultipart(contentType: string, body: Buffer): readonly FormPart[] {
  const [, quoted, plain] = /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw new MalformedForm('no boundary')
  const opening = `--${boundary}`
  if (!startsWithAt(body, 0, opening)) throw new MalformedForm('no first boundary')
  const parts: FormPart[] = []
  let position = opening.length
  while (!startsWithAt(body, position, '--')) {
    if (!startsWithAt(body, position, '\r\n')) throw new MalformedForm('a boundary goes on')
    const end = body.indexOf(`\r\n${opening}`, position + 2)
    if (end < 0) throw new MalformedForm('no closing boundary')
    parts.push(parsePart(body.subarray(position + 2, end)))
    position = end + 2 + opening.length
  }
  return parts
}

function parsePart(part: Buffer): FormPart {
  const headerEnd = part.indexOf('\r\n\r\n')
  if (headerEnd < 0) throw new MalformedForm('a part without headers')
  const headers = part.subarray(0, headerEnd).toString('utf8')
  const bytes = part.subarray(headerEnd + 4)
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(headers)?.[1] ?? ''
  const field = parameter(disposition, 'name')
  if (field === undefined) throw new MalformedForm('a part without a name')
  const name = parameter(disposition, 'filename') ?? ''
  if (name === '') return { kind: 'text', field, value: bytes.toString('utf8') }
  // Python takes a file that says nothing of itself for text.
  const contentType = /^content-type:\s*(.*)$/im.exec(headers)?.[1]?.trim() ?? 'text/plain'
  return { kind: 'file', field, file: { name, contentType, bytes } }
}

function parameter(disposition: string, name: string): string | undefined {
  const value = new RegExp(`;?\\s*\\b${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1]
  return value?.replace(/\\(["\\])/g, '$1')
}

function startsWithAt(body: Buffer, position: number, text: string): boolean {
  return body.subarray(position, position + Buffer.byteLength(text)).equals(Buffer.from(text))
}
