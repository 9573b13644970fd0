import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import { serializeLines } from '../../../src/attestation/reading/provenance-file.ts'
import { buildProvenanceType, type OneFileStatement, type Subject } from '../../../src/attestation/reading/statement.ts'
import { openNetwork } from '../../../src/clients/http/network.ts'
import { Signing } from '../../../src/clients/signing.ts'
import { Secret } from '../../../src/secret.ts'
import { claimsOf, type JobFacts } from '../../../src/standins/oidc.ts'
import type { Release } from '../release.ts'
import { predicateOfJob } from '../signing/signed.ts'
import type { Run } from './run.ts'

/** What the platform knows of the job `attest` of a run. */
export function attestJobOf({ facts }: Run): JobFacts {
  const { repository, event, workflow, id, number, actor } = facts
  return {
    repository: { ...repository, visibility: 'public' },
    event: event.name,
    ref: event.ref,
    sha: event.sha,
    workflow: { path: workflow.path, name: workflow.name },
    run: { id, number, attempt: 1 },
    checkRunId: 1,
    actor,
    runnerEnvironment: 'github-hosted',
  }
}

/** Sign a statement as any job that GitHub could run, with a true certificate of it. */
export async function signAs({ stage }: Release, statement: OneFileStatement, job: JobFacts): Promise<Bundle> {
  const { oidc, urls } = stage.world
  const claims = claimsOf(job)
  const identity = async () => {
    const request = oidc.requestToken(claims)
    const address = `${urls.oidc}${request.urlPath}&audience=sigstore`
    const answer = await fetch(address, { headers: { authorization: `Bearer ${request.token}` } })
    const { value } = (await answer.json()) as { value: string }
    return { token: new Secret(value), claims }
  }
  return new Signing({ fulcio: urls.fulcio, rekor: urls.rekor, identity, network: openNetwork({}, () => {}) }).sign(
    statement,
  )
}

/** Build provenance of files, as a job would sign it that tells the truth of itself. */
export async function provenanceAs(release: Release, files: readonly Subject[], job: JobFacts): Promise<Bundle[]> {
  const predicate = predicateOfJob(job)
  const bundles: Bundle[] = []
  for (const { name, sha256 } of files) {
    bundles.push(
      await signAs(release, { subject: { name, sha256 }, predicateType: buildProvenanceType, predicate }, job),
    )
  }
  return bundles
}

/** Bundles as the file `multiple.intoto.jsonl` has them. */
export function linesOf(bundles: readonly Bundle[]): Buffer {
  return Buffer.from(serializeLines(bundles))
}

/** Put bundles into GitHub's store, as any job with `attestations: write` can. */
export function storeAt({ state }: Release, bundles: readonly Bundle[]): void {
  for (const bundle of bundles) state.addAttestation({ ...bundleToJSON(bundle) })
}
