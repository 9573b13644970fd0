import type { Signer } from '@sigstore/verify'
import { reprBytes } from '../python-repr.ts'
import type { PublisherIdentity } from '../state.ts'

/** Why an attestation does not verify: PyPI's text after `Verification failed: `. */
export class VerificationFailure extends Error {
  override readonly name = 'VerificationFailure'
}

/** Fulcio's extensions, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const extension = {
  issuer: '1.3.6.1.4.1.57264.1.8',
  sourceRepository: '1.3.6.1.4.1.57264.1.12',
  sourceDigest: '1.3.6.1.4.1.57264.1.13',
  sourceRef: '1.3.6.1.4.1.57264.1.14',
  buildConfig: '1.3.6.1.4.1.57264.1.18',
} as const

/**
 * Check that a certificate is of the publisher's repository and workflow file.
 *
 * The ref or commit is the certificate's own: PyPI does not know which one is right, so tag, event, and environment
 * are not compared.
 *
 * @throws VerificationFailure
 * @see https://github.com/pypi/pypi-attestations/blob/main/src/pypi_attestations/_impl.py
 */
export function checkCertificateIdentity(signer: Signer, publisher: PublisherIdentity): void {
  const extensions = extensionsOf(signer)
  checkExtension(extensions, 'OIDCIssuerV2', extension.issuer, 'https://token.actions.githubusercontent.com')
  const repository = `https://github.com/${publisher.repository}`
  checkExtension(extensions, 'OIDCSourceRepositoryURI', extension.sourceRepository, repository)

  const buildConfig = extensions.get(extension.buildConfig)
  const id = `<ObjectIdentifier(oid=${extension.buildConfig}, name=Unknown OID)>`
  if (buildConfig === undefined) throw new Error(`No ${id} extension was found`)
  const places = [extension.sourceDigest, extension.sourceRef].map((oid) => extensions.get(oid)).filter(isPresent)
  if (places.length === 0) {
    throw new VerificationFailure('Certificate must contain either Source Repository Digest or Source Repository Ref')
  }
  const workflow = `${repository}/.github/workflows/${publisher.workflow}`
  if (places.some((place) => decodeText(buildConfig) === `${workflow}@${decodeText(place)}`)) return
  const value = `<UnrecognizedExtension(oid=${id}, value=${reprBytes(buildConfig)})>`
  throw new VerificationFailure(
    `Certificate's Build Config URI (<Extension(oid=${id}, critical=False, value=${value})>) does not match expected ` +
      `Trusted Publisher (${publisher.workflow} @ ${publisher.repository})`,
  )
}

function extensionsOf(signer: Signer): ReadonlyMap<string, Buffer> {
  const pairs = signer.identity?.oids ?? []
  return new Map(pairs.map(({ oid, value }) => [(oid?.id ?? []).join('.'), Buffer.from(value)]))
}

function checkExtension(extensions: ReadonlyMap<string, Buffer>, name: string, oid: string, expected: string): void {
  const value = extensions.get(oid)
  if (value === undefined) throw new VerificationFailure(`Certificate does not contain ${name} (${oid}) extension`)
  const found = decodeText(value)
  if (found === expected) return
  throw new VerificationFailure(`Certificate's ${name} does not match (got '${found}', expected '${expected}')`)
}

/** DER UTF8String: tag 0x0c, a short or long length, and nothing after it. */
function decodeText(der: Buffer): string {
  const [tag, length = 0] = der
  const lengthBytes = length < 0x80 ? 0 : length & 0x7f
  const size = lengthBytes === 0 ? length : der.readUIntBE(2, lengthBytes)
  const text = der.subarray(2 + lengthBytes)
  if (tag !== 0x0c || text.length !== size) throw new Error('extension is not a DER UTF8String')
  return text.toString('utf8')
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
