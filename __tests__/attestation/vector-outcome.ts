import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { bundleToJSON } from '@sigstore/bundle'
import { judgeAttestation } from '../../src/attestation/judging/judgement.ts'
import { judgeUndated } from '../../src/attestation/judging/undated-judgement.ts'
import { type FoundAttestation, readAttestations } from '../../src/attestation/reading/attestations.ts'
import { readBundle } from '../../src/attestation/reading/bundle.ts'
import { decodeStatement } from '../../src/attestation/reading/statement.ts'
import { Signatures } from '../../src/attestation/signature/signatures.ts'
import { type Trust, trustFrom } from '../../src/attestation/signature/trust.ts'
import { verifySignature } from '../../src/attestation/signature/verified-signature.ts'
import { conformanceCases } from '../conformance/cases.ts'
import { verifyBundle } from '../conformance/verify-bundle.ts'
import { codeOf } from '../refusal-of.ts'
import type { Json } from '../worlds/signing/forms.ts'
import { type Attested, generated, type SignedPolicy, type VectorPolicy } from './vector-policies.ts'
import { readVector } from './vectors.ts'

/** A whole bundle of the one accepted generator. */
export const generatorVector = 'slsa-generic-v2.1/binary-linux-amd64-push-v13.0.30.intoto.jsonl'

/**
 * What a recorded file comes to under a policy.
 *
 * @returns `accepted`, `verified: …` with producer and kind, or the code of the refusal; `needs-log` for an envelope that
 *   nothing dates, and `none` for a file that holds nothing. What several attestations come to, joined.
 */
export function vectorOutcome(shared: string, file: string, policy: VectorPolicy): string {
  const text = readVector(shared, file)
  switch (policy.kind) {
    case 'judged':
      return outcomeOfEach(text, file, (found) => judged(found, rootAt(shared), policy))
    case 'signed':
      return outcomeOfEach(text, file, (found) => signed(found, text, rootAt(shared, policy.root), policy))
    case 'conformance':
      return codeOf(() => asConformance(shared, file))
    case 'root':
      return codeOf(() => trustFrom(JSON.parse(text), file))
    case 'certificate':
      return withCertificate(shared, new X509Certificate(text))
  }
}

function outcomeOfEach(text: string, file: string, outcomeOf: (found: FoundAttestation) => string): string {
  return codeOf(() => {
    const outcomes = readAttestations(text, basename(file)).map((found) => codeOf(() => outcomeOf(found)))
    return [...new Set(outcomes)].join(', ') || 'none'
  })
}

function judged(found: FoundAttestation, trust: Trust, { subject, expected }: Attested): string {
  if (found.kind === 'bundle-url') return found.kind
  if (found.kind === 'raw-envelope') {
    const statement = decodeStatement(found.envelope.payload, found.place)
    const signature = new Signatures(trust).ofEnvelope(found)
    return judgeUndated({ ...found, statement, signature }, { subject, expected }).reason?.code ?? 'none'
  }
  const judgement = judgeAttestation(found.bundle, trust, { subject, expected })
  return judgement.verdict === 'refused' || judgement.verdict === 'not-judged'
    ? judgement.reason.code
    : `${judgement.verdict}: ${judgement.producer} ${judgement.kind}`
}

function signed(found: FoundAttestation, text: string, trust: Trust, { san, issuer, sha256 }: SignedPolicy): string {
  if (found.kind === 'raw-envelope') return found.envelope.state
  if (found.kind === 'message-signature' && sha256 !== undefined) {
    verifyBundle(text, found.place, trust, { san, issuer, artifact: { sha256 } })
    return 'accepted'
  }
  if (found.kind !== 'bundle') return found.kind
  const { identity } = verifySignature(found.bundle, trust, found.place)
  if (identity.san !== san) return 'identity-san'
  return identity.issuer === issuer ? 'accepted' : 'identity-issuer'
}

function asConformance(shared: string, file: string): string {
  const folder = resolve(shared, 'vectors/sigstore-conformance')
  const found = conformanceCases(folder).find(({ name }) => name === basename(dirname(file)))
  if (found === undefined) throw new Error(`${file} is no case.`)
  const { bundle, artifact, san, issuer, trustedRoot } = found
  const trust = trustedRoot === undefined ? rootAt(shared) : trustFrom(jsonAt(trustedRoot), 'the root of the case')
  verifyBundle(readFileSync(bundle, 'utf8'), basename(bundle), trust, { san, issuer, artifact: readFileSync(artifact) })
  return 'accepted'
}

/** The bundle of the generator with this certificate for its signer, and with this one for the only authority. */
function withCertificate(shared: string, { raw }: X509Certificate): string {
  const rawBytes = raw.toString('base64')
  const [line] = readAttestations(readVector(shared, generatorVector), 'x')
  if (line?.kind !== 'bundle') throw new Error(`${generatorVector} is no bundle.`)
  const bundle: Json = bundleToJSON(line.bundle)
  bundle.verificationMaterial.certificate = { rawBytes }
  const root = jsonAt(resolve(shared, 'vectors/trust/prod-trusted_root.json'))
  const outcomes = [
    codeOf(() => judged({ ...line, bundle: asEnvelope(bundle) }, rootAt(shared), generated)),
    codeOf(() => {
      root.certificateAuthorities[1].certChain.certificates = [{ rawBytes }]
      return judged(line, trustFrom(root, 'x'), generated)
    }),
  ]
  return [...new Set(outcomes)].join(', ')
}

function asEnvelope(json: Json): Extract<FoundAttestation, { kind: 'bundle' }>['bundle'] {
  return readBundle(json, 'x') as Extract<FoundAttestation, { kind: 'bundle' }>['bundle']
}

function jsonAt(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function rootAt(shared: string, name = 'prod'): Trust {
  return trustFrom(jsonAt(resolve(shared, `vectors/trust/${name}-trusted_root.json`)), name)
}
