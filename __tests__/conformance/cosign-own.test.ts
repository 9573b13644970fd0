import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import { toAttestation, toBundle } from '../../src/attestation/reading/pep740.ts'
import { publishType, type Subject } from '../../src/attestation/reading/statement.ts'
import { trustFrom } from '../../src/attestation/signature/trust.ts'
import { codeOf } from '../refusal-of.ts'
import { newFolder } from '../worlds/clone.ts'
import { changed, type Json } from '../worlds/signing/forms.ts'
import { provenanceOf, signIn } from '../worlds/signing/signed.ts'
import { flipped } from '../worlds/signing/verification.ts'
import { issuer, type SigningWorld, signerUri, startSigning } from '../worlds/signing.ts'
import { askCosign } from './cosign.ts'
import { verifyBundle } from './verify-bundle.ts'

const content = Buffer.from('the wheel')
const subject: Subject = {
  name: 'tidy_box-3.2.0-py3-none-any.whl',
  sha256: createHash('sha256').update(content).digest('hex'),
}

interface Shown {
  readonly bundle: Json
  readonly root: Json
  readonly san: string
  readonly issuer: string
  readonly artifact: Buffer
}

let world: SigningWorld
let stranger: SigningWorld
let kinds: Readonly<Record<string, { readonly bundle: Bundle; readonly predicateType: string }>>
let other: Json

beforeAll(async () => {
  world = await startSigning()
  stranger = await startSigning()
  const build = await signIn(world, provenanceOf(subject))
  const publish = await signIn(world, { subject, predicateType: publishType, predicate: null })
  other = bundleToJSON(await signIn(world, provenanceOf({ ...subject, name: 'other-1.0.tar.gz' })))
  kinds = {
    'build provenance': { bundle: build, predicateType: 'slsaprovenance1' },
    'publish attestation': { bundle: publish, predicateType: publishType },
    'an attestation of PEP 740': { bundle: toBundle(toAttestation(publish), 'x'), predicateType: publishType },
  }
})
afterAll(async () => {
  await world.close()
  await stranger.close()
})

// Each place of a bundle that a verifier has to look at, and each thing that it is held against.
const changes: readonly (readonly [what: string, change: (shown: Shown) => Shown, verdict: 'accepted' | 'refused'])[] =
  [
    ['as it was signed', (shown) => shown, 'accepted'],
    ['for a signer that goes on', (shown) => ({ ...shown, san: `${shown.san}0` }), 'refused'],
    ['for another issuer', (shown) => ({ ...shown, issuer: `${shown.issuer}/` }), 'refused'],
    ['for another file', (shown) => ({ ...shown, artifact: Buffer.from('another wheel') }), 'refused'],
    ['by another root', (shown) => ({ ...shown, root: jsonOf(stranger.sigstore.trustedRoot) }), 'refused'],
    ['with another payload', inBundle(({ dsseEnvelope }) => flip(dsseEnvelope, 'payload')), 'refused'],
    ['with another signature', inBundle(({ dsseEnvelope }) => flip(dsseEnvelope.signatures[0], 'sig')), 'refused'],
    ['with another certificate', inMaterial((material, all) => (material.certificate = all.certificate)), 'refused'],
    [
      'with the log entry of another',
      inMaterial((material, all) => (material.tlogEntries = all.tlogEntries)),
      'refused',
    ],
    [
      'with another promise',
      inEntry(({ inclusionPromise }) => flip(inclusionPromise, 'signedEntryTimestamp')),
      'refused',
    ],
    [
      'with another time',
      inEntry((entry) => (entry.integratedTime = String(Number(entry.integratedTime) + 1))),
      'refused',
    ],
    ['with another root hash', inEntry(({ inclusionProof }) => flip(inclusionProof, 'rootHash')), 'refused'],
    ['with another tree size', inEntry(({ inclusionProof }) => (inclusionProof.treeSize += '0')), 'refused'],
    ['with another body', inEntry((entry) => flip(entry, 'canonicalizedBody')), 'refused'],
  ]

test.each(changes)('cosign and the engine say the same of what is signed here, %s', (_, change, verdict) => {
  for (const [kind, { bundle, predicateType }] of Object.entries(kinds)) {
    const shown = change({
      bundle: bundleToJSON(bundle),
      root: jsonOf(world.sigstore.trustedRoot),
      san: signerUri,
      issuer,
      artifact: content,
    })
    const said = cosignOf(shown, predicateType)
    expect({ kind, engine: engineOf(shown), cosign: said === 'accepted' ? said : 'refused' }).toEqual({
      kind,
      engine: verdict,
      cosign: verdict,
    })
  }
})

function engineOf({ bundle, root, san, issuer, artifact }: Shown): string {
  const trust = () => trustFrom(root, 'the root of this test')
  const code = codeOf(() => verifyBundle(JSON.stringify(bundle), 'x', trust(), { san, issuer, artifact }))
  return code === 'accepted' ? code : 'refused'
}

function cosignOf({ bundle, root, san, issuer, artifact }: Shown, predicateType: string): string {
  const folder = newFolder()
  const write = (name: string, data: string | Buffer): string => {
    writeFileSync(join(folder, name), data)
    return join(folder, name)
  }
  return askCosign({
    bundle: write('bundle.json', JSON.stringify(bundle)),
    trustedRoot: write('trusted_root.json', JSON.stringify(root)),
    artifact: write('artifact', artifact),
    ...{ san, issuer, predicateType, signs: 'statement', hasTimestamp: false },
  })
}

function inBundle(change: (bundle: Json) => unknown): (shown: Shown) => Shown {
  return (shown) => ({ ...shown, bundle: changed(shown.bundle, change) })
}

function inMaterial(change: (material: Json, ofAnother: Json) => unknown): (shown: Shown) => Shown {
  return inBundle(({ verificationMaterial }) => change(verificationMaterial, other.verificationMaterial))
}

function inEntry(change: (entry: Json) => unknown): (shown: Shown) => Shown {
  return inMaterial(({ tlogEntries }) => change(tlogEntries[0]))
}

function flip(holder: Json, field: string): void {
  holder[field] = flipped(holder[field])
}

function jsonOf(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
