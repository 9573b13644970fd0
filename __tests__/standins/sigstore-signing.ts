import { createHash } from 'node:crypto'
import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign'
import { claimsOf, createOidc, type JobFacts, type OidcStandIn } from '../../src/standins/oidc.ts'
import { type Handler, serve } from '../../src/standins/server.ts'
import { createSigstore, type SigstoreStandIn } from '../../src/standins/sigstore/index.ts'

/** The attest job of a tag's run. */
export const attestJob: JobFacts = {
  repository: { owner: 'example', name: 'tidy-box', id: 1001, ownerId: 2002, visibility: 'public' },
  event: 'push',
  ref: 'refs/tags/3.2.0',
  sha: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
  workflow: { path: '.github/workflows/publish.yaml', name: 'Publish' },
  run: { id: 3003, number: 4, attempt: 1 },
  checkRunId: 5005,
  actor: { login: 'octocat', id: 6006 },
  runnerEnvironment: 'github-hosted',
}

export const signerUri = 'https://github.com/example/tidy-box/.github/workflows/publish.yaml@refs/tags/3.2.0'
export const issuer = 'https://token.actions.githubusercontent.com'
export const payloadType = 'application/vnd.in-toto+json'

/** A file to be signed, by name and content. */
export interface SignedFile {
  readonly name: string
  readonly content: string
}

export interface SigningWorld {
  readonly sigstore: SigstoreStandIn
  readonly oidc: OidcStandIn
  readonly urls: { readonly fulcio: string; readonly rekor: string }
  /** A fresh token with audience `sigstore`, asked for over HTTP. */
  token(job?: JobFacts): Promise<string>
  /** A bundle, as JSON, with a single-subject SLSA v1 statement, made by Sigstore's own client. */
  sign(file: SignedFile, job?: JobFacts): Promise<object>
  close(): Promise<void>
}

/** Serve OIDC, Fulcio, and Rekor, all by the same clock. */
export async function startSigning(now = () => new Date()): Promise<SigningWorld> {
  const oidc = await createOidc({ now })
  const sigstore = await createSigstore({ now, verifyToken: oidc.verify })
  const start = (name: string, handler: Handler) => serve(name, handler)
  const servers = {
    oidc: await start('oidc', oidc.handler),
    fulcio: await start('fulcio', sigstore.fulcio),
    rekor: await start('rekor', sigstore.rekor),
  }
  const urls = { fulcio: servers.fulcio.url, rekor: servers.rekor.url }
  const token = async (job = attestJob) => {
    const request = oidc.requestToken(claimsOf(job))
    const url = `${servers.oidc.url}${request.urlPath}&audience=sigstore`
    const response = await fetch(url, { headers: { authorization: `Bearer ${request.token}` } })
    return ((await response.json()) as { value: string }).value
  }
  return {
    sigstore,
    oidc,
    urls,
    token,
    sign: async (file, job) => {
      const identityProvider = { getToken: () => token(job) }
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: urls.fulcio, identityProvider, timeout: 10_000 }),
        witnesses: [new RekorWitness({ rekorBaseURL: urls.rekor, timeout: 10_000 })],
      })
      const data = Buffer.from(JSON.stringify(statementOf(file)))
      return bundleToJSON(await builder.create({ type: payloadType, data })) as object
    },
    close: async () => {
      await Promise.all(Object.values(servers).map((server) => server.close()))
    },
  }
}

function statementOf({ name, content }: SignedFile): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: createHash('sha256').update(content).digest('hex') } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: {} },
      runDetails: { builder: { id: signerUri } },
    },
  }
}
