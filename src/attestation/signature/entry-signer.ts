import { X509Certificate } from 'node:crypto'
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle'
import { ReleaseError } from '../../errors.ts'
import { valueAt } from '../../json-value.ts'
import { parseJson } from '../reading/strict-json.ts'

/** Where the body of an entry holds its signatures, and where a signature has its certificate: PEM, or DER of version 2. */
const places = {
  'dsse 0.0.1': [['spec', 'signatures'], ['verifier']],
  'intoto 0.0.2': [['spec', 'content', 'envelope', 'signatures'], ['publicKey']],
  'hashedrekord 0.0.1': [
    ['spec', 'signature'],
    ['publicKey', 'content'],
  ],
  'dsse 0.0.2': [
    ['spec', 'dsseV002', 'signatures'],
    ['verifier', 'x509Certificate', 'rawBytes'],
  ],
  'hashedrekord 0.0.2': [
    ['spec', 'hashedRekordV002', 'signature'],
    ['verifier', 'x509Certificate', 'rawBytes'],
  ],
} as const

/**
 * Refuse a bundle whose log entry names another signer.
 *
 * The library compares signature and digest only. An entry under another key is what a thief of an identity would make:
 * whoever watches the log for that identity sees nothing of it. cosign and PyPI's verifier refuse it.
 *
 * @throws ReleaseError `provenance-unverified`, `provenance-malformed`
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types
 */
export function requireSignerOfEntries({ verificationMaterial }: Bundle, place: string): void {
  const leaf = leafOf(verificationMaterial.content)
  for (const entry of verificationMaterial.tlogEntries) {
    if (leaf === undefined || certificateOf(entry, place)?.equals(leaf) !== true) {
      throw new ReleaseError('provenance-unverified', {
        message: `${place} was entered in the log under another certificate than its own.`,
        hint: 'Do not use the file, and tell the project: who signed it may not be who it says.',
      })
    }
  }
}

/** The certificate that an entry names, DER; `undefined` if it names none, or several. */
function certificateOf({ kindVersion, canonicalizedBody }: TransparencyLogEntry, place: string): Buffer | undefined {
  const kind = `${kindVersion.kind} ${kindVersion.version}`
  const known = Object.entries(places).find(([name]) => name === kind)
  if (known === undefined) return undefined
  const [, [toSignatures, toCertificate]] = known
  const found = valueAt(parseJson(canonicalizedBody.toString(), `The log entry of ${place}`), toSignatures)
  const [signature, ...more] = Array.isArray(found) ? found : [found]
  const certificate = valueAt(signature, toCertificate)
  if (more.length > 0 || typeof certificate !== 'string') return undefined
  try {
    return new X509Certificate(Buffer.from(certificate, 'base64')).raw
  } catch {
    return undefined
  }
}

/** The certificate that a bundle was signed with, DER; of a chain it is the first. */
function leafOf(content: Bundle['verificationMaterial']['content']): Buffer | undefined {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes
    case 'publicKey':
      return undefined
  }
}
