import type { Signer } from '@sigstore/verify'
import { ReleaseError } from '../../errors.ts'
import type { SigningIdentity } from './identity.ts'

// Fulcio's arc; the numbers below it are those of its oid-info page.
const fulcioArc = '1.3.6.1.4.1.57264.1'
const subjectAlternativeName = '2.5.29.17'
const extendedKeyUsage = '2.5.29.37'
// SEQUENCE of one OBJECT IDENTIFIER, id-kp-codeSigning (RFC 5280, 4.2.1.12).
const codeSigning = Buffer.from('300a06082b06010505070303', 'hex')
// DER tags: UTF8String, SEQUENCE, and of a GeneralName [1] rfc822Name and [6] uniformResourceIdentifier.
const utf8StringTag = 0x0c
const sequenceTag = 0x30
const mailTag = 0x81
const uriTag = 0x86

/**
 * Read the identity of a signer whose certificate was verified.
 *
 * @throws ReleaseError `provenance-malformed` for an extension that is there twice or is no UTF8String, for a subject
 *   that is not one address, and for a certificate that is for anything but signing code.
 */
export function identityOf(signer: Signer): SigningIdentity {
  const values = extensionsOf(signer)
  const text = (number: number): string | undefined => {
    const value = values.get(`${fulcioArc}.${number}`)
    return value && textOf(value, utf8StringTag, `${fulcioArc}.${number}`)
  }
  if (values.get(extendedKeyUsage)?.equals(codeSigning) !== true) throw malformedCertificate('is not for signing code')
  const names = values.get(subjectAlternativeName)
  return {
    san: names && subjectOf(contentOf(names, sequenceTag, subjectAlternativeName)),
    issuer: text(8),
    signerUri: text(9),
    signerDigest: text(10),
    runnerEnvironment: text(11),
    repositoryUri: text(12),
    commit: text(13),
    ref: text(14),
    repositoryId: text(15),
    ownerUri: text(16),
    ownerId: text(17),
    workflowUri: text(18),
    workflowDigest: text(19),
    event: text(20),
    runUri: text(21),
    visibility: text(22),
    environment: text(23),
  }
}

/**
 * The same for a certificate of any age. Before 2023 Fulcio wrote six extensions, as plain text: nothing but issuer, event,
 * commit, name of the workflow, repository, and ref.
 *
 * @returns `signerUri` is the subject alternative name, as it is in every certificate, where the extension is absent.
 * @throws ReleaseError `provenance-malformed`
 */
export function identityOfAnyAge(signer: Signer): SigningIdentity {
  const values = extensionsOf(signer)
  const text = (number: number): string | undefined => {
    const value = values.get(`${fulcioArc}.${number}`)
    return value && utf8(value, `${fulcioArc}.${number}`)
  }
  const identity = identityOf(signer)
  const repository = text(5)
  return {
    ...identity,
    issuer: identity.issuer ?? text(1),
    signerUri: identity.signerUri ?? identity.san,
    event: identity.event ?? text(2),
    commit: identity.commit ?? text(3),
    repositoryUri: identity.repositoryUri ?? (repository && `https://github.com/${repository}`),
    ref: identity.ref ?? text(6),
  }
}

function extensionsOf(signer: Signer): ReadonlyMap<string, Buffer> {
  const values = new Map<string, Buffer>()
  for (const { oid, value } of signer.identity?.oids ?? []) {
    const name = oid?.id.join('.') ?? ''
    if (values.has(name)) throw malformedCertificate(`has the extension ${name} twice`)
    values.set(name, value)
  }
  return values
}

/** The one name of a subject: the address of a workflow, or of a person's mail, which never passes for the other. */
function subjectOf(name: Buffer): string {
  if (name[0] !== mailTag) return textOf(name, uriTag, subjectAlternativeName)
  const mail = textOf(name, mailTag, subjectAlternativeName)
  if (mail.includes('/')) throw malformedCertificate('has an address of mail that reads as another one')
  return mail
}

/** Text of a DER element with a tag, which must fill the bytes. */
function textOf(der: Buffer, tag: number, name: string): string {
  return utf8(contentOf(der, tag, name), name)
}

/** Text of bytes that are UTF-8, and nothing else. */
function utf8(content: Buffer, name: string): string {
  // What is no UTF-8 is replaced, so that two values would read as one.
  const text = content.toString()
  if (!Buffer.from(text).equals(content)) throw malformedCertificate(`has the extension ${name}, which is not UTF-8`)
  return text
}

/** Content of the one DER element of some bytes (X.690, 8.1.3); its length is written in the one way that DER has. */
function contentOf(der: Buffer, tag: number, name: string): Buffer {
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
function malformedCertificate(what: string): ReleaseError {
  return new ReleaseError('provenance-malformed', {
    message: `The signing certificate ${what}.`,
    hint: 'Fulcio issues no such certificate to a workflow: do not use the file, and tell the project.',
  })
}
