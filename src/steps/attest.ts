import { join } from 'node:path'
import { bundleToJSON } from '@sigstore/bundle'
import { attempt } from '../attempt.ts'
import { buildProvenance } from '../attestation/judging/build-provenance.ts'
import { type ExpectedSigner, expectedSigner } from '../attestation/judging/expected.ts'
import { requireIdentity } from '../attestation/judging/job-identity.ts'
import { type VerifiedAttestation, verifyAttestation } from '../attestation/judging/verified-attestation.ts'
import type { FoundAttestation } from '../attestation/reading/found.ts'
import { toAttestation } from '../attestation/reading/pep740.ts'
import { provenanceFileName, serializeLines } from '../attestation/reading/provenance-file.ts'
import { buildProvenanceType } from '../attestation/reading/statement.ts'
import { runOf } from '../attestation/signature/identity.ts'
import type { Trust } from '../attestation/signature/trust.ts'
import { Artifacts } from '../clients/artifacts.ts'
import { writeFileAt } from '../clients/files.ts'
import { jobApi } from '../clients/github/api.ts'
import { Attestations } from '../clients/github/attestations.ts'
import { readHandOver } from '../clients/hand-over.ts'
import type { Network } from '../clients/http/network.ts'
import { type IdentityToken, requestIdentityToken } from '../clients/oidc.ts'
import { Signing } from '../clients/signing.ts'
import { withTemporaryFolder } from '../clients/temporary-folder.ts'
import { type CurrentTrust, loadCurrentTrust } from '../clients/trust/current-trust.ts'
import { ReleaseError } from '../errors.ts'
import { declaredSteps } from '../inputs/declared.ts'
import type { AttestInputs } from '../inputs.ts'
import { counted } from '../listed.ts'
import type { Manifest, ManifestFile } from '../release/manifest.ts'
import { type FileRow, type Report, reportOf } from '../report.ts'
import type { Voice } from '../voice.ts'

/** A file with the provenance that is stored for it, if any of it will do. */
export interface AttestationState {
  readonly file: ManifestFile
  readonly stored: VerifiedAttestation | undefined
}

/** What is to be signed, and what is there already. */
export interface AttestDecision {
  readonly toSign: readonly ManifestFile[]
  readonly reused: readonly VerifiedAttestation[]
}

/** Sign build provenance for every file of the build job, store it at GitHub, and hand its lines on. */
export async function attest(inputs: AttestInputs, network: Network): Promise<Report> {
  const { run, endpoints } = inputs
  return await withTemporaryFolder(run.temporaryFolder, 'attest', async (folder) => {
    const { manifest } = await readHandOver(new Artifacts(), inputs, folder)
    const current = await loadCurrentTrust(endpoints.trustedRoot, { network, cacheFolder: join(folder, 'tuf') })
    const { trust } = current
    const expected = expectedSigner(run, run.sha, 'push')
    const store = new Attestations(jobApi(inputs, declaredSteps.attest.permissions, network))

    const states = await findStored(manifest, { store, trust, expected, runUri: run.runUrl })
    const decision = decideAttest(states)
    const { signed, failure } = await signAll(decision.toSign, inputs, { network, trust, expected })
    await storeAll(signed, store, network.voice)
    // Only now: what was signed is stored, and a further attempt begins with the rest.
    if (failure !== undefined) throw failure

    const all = inOrder(manifest, [...decision.reused, ...signed])
    const lines = serializeLines(all.map(({ bundle }) => bundle))
    await writeFileAt(folder, provenanceFileName, lines)
    const packed = { folder, names: [provenanceFileName], modifiedEpoch: 0 }
    const artifact = await new Artifacts().upload(`build-provenance-${run.runAttempt}`, packed, folder)
    return attestReport(manifest, decision, current, {
      'provenance-artifact-id': String(artifact.id),
      'provenance-artifact-digest': artifact.sha256,
    })
  })
}

/** Whatever verifies and is of this run is kept; the rest is signed. */
export function decideAttest(states: readonly AttestationState[]): AttestDecision {
  return {
    toSign: states.filter(({ stored }) => stored === undefined).map(({ file }) => file),
    reused: states.flatMap(({ stored }) => stored ?? []),
  }
}

interface StoredSearch {
  readonly store: Attestations
  readonly trust: Trust
  readonly expected: ExpectedSigner
  readonly runUri: string
}

async function findStored(manifest: Manifest, search: StoredSearch): Promise<AttestationState[]> {
  const states: AttestationState[] = []
  for (const file of manifest.files) {
    const all = await search.store.list(file, buildProvenanceType)
    states.push({ file, stored: all.map((one) => usable(one, file, search)).find((one) => one !== undefined) })
  }
  return states
}

/** A stored bundle that passes the policy of `publish` and is of this run, in whichever attempt. */
function usable(
  found: FoundAttestation | ReleaseError,
  file: ManifestFile,
  { trust, expected, runUri }: StoredSearch,
): VerifiedAttestation | undefined {
  // Anybody with the right to write attestations can store one: what cannot be read is not ours.
  if (found instanceof ReleaseError || found.kind !== 'bundle') return undefined
  const { bundle } = found
  const demand = { subject: file, predicateType: buildProvenanceType, expected } as const
  const attestation = attempt(() => verifyAttestation(bundle, trust, demand))
  // What the index could not take is signed again.
  if (attestation instanceof ReleaseError || attempt(() => toAttestation(bundle)) instanceof ReleaseError)
    return undefined
  return runOf(attestation.identity) === runUri ? attestation : undefined
}

interface Attested {
  readonly signed: readonly VerifiedAttestation[]
  /** What stopped the rest, if anything did. */
  readonly failure: unknown
}

async function signAll(
  files: readonly ManifestFile[],
  { run, endpoints }: AttestInputs,
  { network, trust, expected }: { readonly network: Network; readonly trust: Trust; readonly expected: ExpectedSigner },
): Promise<Attested> {
  if (files.length === 0) return { signed: [], failure: undefined }
  const request = () => requestIdentityToken('sigstore', run.tokenRequest, network)
  let unspent: IdentityToken | undefined = await request()
  const identity = requireIdentity(expected, unspent.claims)
  const signing = new Signing({
    ...endpoints,
    network,
    identity: async () => {
      const token = unspent ?? (await request())
      unspent = undefined
      return token
    },
  })
  const predicate = buildProvenance(identity)
  const statements = files.map((subject) => ({ subject, predicateType: buildProvenanceType, predicate }))
  network.voice({ kind: 'part', title: `Sign ${counted(files.length, 'file')}` })
  const { signed, failure } = await signing.signAll(statements)
  const verified = signed.map(({ statement: { subject }, bundle }) =>
    verifyAttestation(bundle, trust, { subject, predicateType: buildProvenanceType, expected }),
  )
  return { signed: verified, failure }
}

async function storeAll(signed: readonly VerifiedAttestation[], store: Attestations, voice: Voice): Promise<void> {
  if (signed.length === 0) return
  voice({ kind: 'part', title: `Store ${counted(signed.length, 'attestation')} at GitHub` })
  for (const [index, { bundle, statement }] of signed.entries()) {
    await store.store(bundleToJSON(bundle))
    const name = statement.subjects[0]?.name ?? ''
    voice({ kind: 'done', what: 'stored', name, at: { count: index + 1, total: signed.length } })
  }
}

function inOrder(manifest: Manifest, all: readonly VerifiedAttestation[]): VerifiedAttestation[] {
  return manifest.files.flatMap(({ name }) => all.filter(({ statement }) => statement.subjects[0]?.name === name))
}

function attestReport(
  manifest: Manifest,
  { toSign, reused }: AttestDecision,
  { trust, notices }: CurrentTrust,
  outputs: Report['outputs'],
): Report {
  const signedNames = new Set(toSign.map(({ name }) => name))
  const files: FileRow[] = manifest.files.map((file) => ({
    ...file,
    result: signedNames.has(file.name) ? 'signed and verified' : 'already signed in this run',
  }))
  return reportOf({
    step: 'attest',
    headline: `${manifest.project} ${manifest.version}: ${toSign.length} signed, ${reused.length} already signed.`,
    files,
    problems: notices,
    remarks: [`Verified against ${trust.description}.`],
    outputs,
  })
}
