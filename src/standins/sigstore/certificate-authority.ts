import 'reflect-metadata' // @peculiar/x509 cannot be loaded without it.
import { createHash, type KeyObject, randomBytes, webcrypto } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import * as x509 from '@peculiar/x509'
import { githubExtensions, signerIdentity, type TokenClaims } from './github-extensions.ts'
import type { LogKey } from './log-key.ts'

const leafLifetimeMs = 10 * 60 * 1000
const rootLifetimeMs = 10 * 365 * 24 * 60 * 60 * 1000
const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-384' }
const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-384' }
const timestampListOid = '1.3.6.1.4.1.11129.2.4.2' // RFC 6962, section 3.3

/** One self-signed root, which issues leaves itself. */
export interface CertificateAuthority {
  readonly root: x509.X509Certificate
  /** A certificate of 10 minutes for the job of these claims. */
  issue(claims: TokenClaims, publicKey: KeyObject): Promise<x509.X509Certificate>
}

/** How to begin an authority. */
export interface AuthorityOptions {
  readonly organization: string
  readonly commonName: string
  /** Since when the root holds. */
  readonly start: Date
  readonly ctLogKey: LogKey
  readonly now: () => Date
}

/** Make a key and its root certificate. */
export async function createCertificateAuthority(options: AuthorityOptions): Promise<CertificateAuthority> {
  const keys = await webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify'])
  const root = await selfSign(keys, options)
  const issuer = root.subjectName
  const issuerKeyHash = createHash('sha256').update(Buffer.from(root.publicKey.rawData)).digest()
  const issuerKeyId = await x509.AuthorityKeyIdentifierExtension.create(root.publicKey, false, webcrypto)
  return {
    root,
    issue: async (claims, publicKey) => {
      const at = options.now()
      const certified = new x509.PublicKey(publicKey.export({ type: 'spki', format: 'der' }))
      const precertificate = {
        serialNumber: serialNumber(),
        issuer,
        notBefore: at,
        notAfter: new Date(at.getTime() + leafLifetimeMs),
        publicKey: certified,
        signingKey: keys.privateKey,
        signingAlgorithm,
        extensions: await leafExtensions(claims, certified, issuerKeyId),
      }
      // The log signs all but its own signature: the certificate without the timestamp comes first.
      const toBeSigned = toBeSignedOf(await x509.X509CertificateGenerator.create(precertificate, webcrypto))
      const timestamps = signCertificateTimestamp({ issuerKeyHash, toBeSigned }, at, options.ctLogKey)
      const embedded = new x509.Extension(timestampListOid, false, AsnConvert.serialize(new OctetString(timestamps)))
      const extensions = [...precertificate.extensions, embedded]
      return x509.X509CertificateGenerator.create({ ...precertificate, extensions }, webcrypto)
    },
  }
}

async function leafExtensions(
  claims: TokenClaims,
  publicKey: x509.PublicKey,
  issuerKeyId: x509.Extension,
): Promise<x509.Extension[]> {
  return [
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
    await x509.SubjectKeyIdentifierExtension.create(publicKey, false, webcrypto),
    issuerKeyId,
    new x509.SubjectAlternativeNameExtension([{ type: 'url', value: signerIdentity(claims) }], true),
    ...githubExtensions(claims).map(({ oid, value }) => new x509.Extension(oid, false, value)),
  ]
}

async function selfSign(
  keys: webcrypto.CryptoKeyPair,
  { organization, commonName, start }: AuthorityOptions,
): Promise<x509.X509Certificate> {
  const usages = x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign
  return x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNumber(),
      name: [{ O: [organization] }, { CN: [commonName] }],
      notBefore: start,
      notAfter: new Date(start.getTime() + rootLifetimeMs),
      keys,
      signingAlgorithm,
      extensions: [
        new x509.KeyUsagesExtension(usages, true),
        new x509.BasicConstraintsExtension(true, 0, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  )
}

function toBeSignedOf(certificate: x509.X509Certificate): Buffer {
  return Buffer.from(AsnConvert.serialize(AsnConvert.parse(certificate.rawData, Certificate).tbsCertificate))
}

// 20 bytes, positive and without a leading zero: RFC 5280, section 4.1.2.2.
function serialNumber(): string {
  const bytes = randomBytes(20)
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f)
  return bytes.toString('hex')
}

// RFC 6962, section 3.2, and RFC 5246, section 7.4.1.4.1.
const version = 0
const certificateTimestamp = 0
const precertificateEntry = 1
const sha256WithEcdsa = [4, 3]

/** A certificate before its timestamp is embedded. */
interface Precertificate {
  /** SHA-256 of the public key of the real issuer. */
  readonly issuerKeyHash: Buffer
  /** The part that the issuer signs, DER. */
  readonly toBeSigned: Buffer
}

/**
 * The promise of a certificate transparency log to take a certificate in, as a list of one.
 *
 * @param at The moment of the promise; milliseconds count.
 * @returns SignedCertificateTimestampList: the content of the extension that goes into the certificate.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-3.3
 */
function signCertificateTimestamp(precertificate: Precertificate, at: Date, key: LogKey): Buffer {
  const timestamp = number(at.getTime(), 8)
  const noExtensions = number(0, 2)
  const signature = key.sign(
    Buffer.concat([
      Buffer.from([version, certificateTimestamp]),
      timestamp,
      number(precertificateEntry, 2),
      precertificate.issuerKeyHash,
      withLength(precertificate.toBeSigned, 3),
      noExtensions,
    ]),
  )
  const signed = Buffer.concat([Buffer.from(sha256WithEcdsa), withLength(signature, 2)])
  const promise = Buffer.concat([Buffer.from([version]), key.id, timestamp, noExtensions, signed])
  return withLength(withLength(promise, 2), 2)
}

function number(value: number, sizeBytes: number): Buffer {
  return Buffer.from(value.toString(16).padStart(sizeBytes * 2, '0'), 'hex')
}

function withLength(content: Buffer, sizeBytes: number): Buffer {
  return Buffer.concat([number(content.length, sizeBytes), content])
}
