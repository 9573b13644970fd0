import { X509Certificate } from 'node:crypto'
import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import { toAttestation } from '../../../src/attestation/reading/pep740.ts'

/** One signed statement in each form in which it may be found, as parsed JSON. */
export interface Forms {
  readonly bundle: Json
  readonly attestation: Json
  readonly indexProvenance: Json
  readonly githubAttestations: Json
  /** The very same signature, as slsa-github-generator wrote it up to 2.0.0. */
  readonly envelope: Json
}

/** A JSON object that a test changes at will. */
// biome-ignore lint/suspicious/noExplicitAny: what is changed in it is the business of each test
export type Json = any

/** Put a signed bundle into every form. */
export function formsOf(bundle: Bundle): Forms {
  const json: Json = bundleToJSON(bundle)
  const attestation = toAttestation(bundle)
  const publisher = { kind: 'GitHub', repository: 'example/tidy-box', workflow: 'publish.yaml', environment: 'publish' }
  const { rawBytes } = json.verificationMaterial.certificate
  const cert = new X509Certificate(Buffer.from(rawBytes, 'base64')).toString()
  const { payload, payloadType, signatures } = json.dsseEnvelope
  return {
    bundle: json,
    attestation,
    indexProvenance: { version: 1, attestation_bundles: [{ publisher, attestations: [attestation, attestation] }] },
    githubAttestations: {
      attestations: [
        { bundle: json, bundle_url: 'https://example.com/1', repository_id: 1, initiator: 'user' },
        { bundle: null, bundle_url: 'https://example.com/2', repository_id: 1, initiator: 'user' },
      ],
    },
    envelope: { payloadType, payload, signatures: [{ keyid: '', sig: signatures[0].sig, cert }] },
  }
}

/** A copy of a JSON value in which one place is changed. */
export function changed(value: Json, change: (copy: Json) => void): Json {
  const copy = JSON.parse(JSON.stringify(value))
  change(copy)
  return copy
}
