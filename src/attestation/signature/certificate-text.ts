import { ReleaseError } from '../../errors.ts'

/** Text of a DER element with a tag, which must fill the bytes. */
export function textOf(der: Buffer, tag: number, name: string): string {
  return utf8(contentOf(der, tag, name), name)
}

/** Text of bytes that are UTF-8, and nothing else. */
export function utf8(content: Buffer, name: string): string {
  // What is no UTF-8 is replaced, so that two values would read as one.
  const text = content.toString()
  if (!Buffer.from(text).equals(content)) throw malformedCertificate(`has the extension ${name}, which is not UTF-8`)
  return text
}

/** Content of the one DER element of some bytes (X.690, 8.1.3); its length is written in the one way that DER has. */
export function contentOf(der: Buffer, tag: number, name: string): Buffer {
  const first = der[1] ?? 0
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  if (der[0] !== tag || lengthBytes > 2 || der.length < 2 + lengthBytes)
    throw malformedCertificate(`has the extension ${name} in another form than Fulcio's`)
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes)
  const content = der.subarray(2 + lengthBytes)
  const leastBytes = length < 0x80 ? 0 : length < 0x100 ? 1 : 2
  if (content.length !== length || lengthBytes !== leastBytes)
    throw malformedCertificate(`has the extension ${name} with a wrong length`)
  return content
}

/** What is said of a certificate that is in no form of Fulcio's. */
export function malformedCertificate(what: string): ReleaseError {
  return new ReleaseError('provenance-malformed', {
    message: `The signing certificate ${what}.`,
    hint: 'Fulcio issues no such certificate to a workflow: do not use the file, and tell the project.',
  })
}
