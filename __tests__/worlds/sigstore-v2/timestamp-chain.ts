import 'reflect-metadata' // @peculiar/x509 cannot be loaded without it.
import { KeyObject, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const lifetimeMs = 10 * 365 * 24 * 60 * 60 * 1000
const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-256' }

/** The key of a timestamp authority, and the certificates that vouch for it. */
export interface TimestampChain {
  readonly privateKey: KeyObject
  /** DER. */
  readonly leaf: Buffer
  /** Self-signed; DER. */
  readonly root: Buffer
  /** Both, the leaf first. */
  readonly pem: string
}

/**
 * Make keys and certificates of a timestamp authority.
 *
 * @param start Since when they hold.
 */
export async function createTimestampChain(organization: string, start: Date): Promise<TimestampChain> {
  const rootKeys = await webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify'])
  const leafKeys = await webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify'])
  const validity = { notBefore: start, notAfter: new Date(start.getTime() + lifetimeMs), signingAlgorithm }
  const name = (commonName: string) => [{ O: [organization] }, { CN: [commonName] }]
  const root = await x509.X509CertificateGenerator.createSelfSigned(
    {
      ...validity,
      serialNumber: '01',
      name: name('timestamps root'),
      keys: rootKeys,
      extensions: [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        new x509.BasicConstraintsExtension(true, 0, true),
        await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  )
  const leaf = await x509.X509CertificateGenerator.create(
    {
      ...validity,
      serialNumber: '02',
      subject: name('timestamps'),
      issuer: root.subjectName,
      publicKey: leafKeys.publicKey,
      signingKey: rootKeys.privateKey,
      extensions: [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        await x509.SubjectKeyIdentifierExtension.create(leafKeys.publicKey, false, webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey, false, webcrypto),
        // Critical, and this one only: RFC 3161, section 2.3.
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true),
      ],
    },
    webcrypto,
  )
  return {
    privateKey: KeyObject.from(leafKeys.privateKey),
    leaf: Buffer.from(leaf.rawData),
    root: Buffer.from(root.rawData),
    pem: `${leaf.toString('pem')}\n${root.toString('pem')}\n`,
  }
}
