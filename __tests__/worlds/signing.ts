import { createHash } from 'node:crypto'
import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import type { TokenRequest } from '../../src/clients/oidc.ts'
import { Secret } from '../../src/secret.ts'
import {
  claimsOf,
  createOidc,
  githubKey,
  type JobFacts,
  type OidcStandIn,
  type VerifyToken,
} from '../../src/standins/oidc.ts'
import { type Handler, type StandInServer, serve } from '../../src/standins/server.ts'
import { type AlsoTrusted, createSigstore, type SigstoreStandIn } from '../../src/standins/sigstore.ts'

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
  readonly urls: { readonly oidc: string; readonly fulcio: string; readonly rekor: string }
  /** What the runner gives a job for asking for tokens. */
  tokenRequest(job?: JobFacts): TokenRequest
  /** A fresh token with audience `sigstore`, asked for over HTTP. */
  token(job?: JobFacts): Promise<string>
  /** A bundle of an in-toto statement, by whatever token, made by Sigstore's own client. */
  signPayload(payload: Buffer, getToken: () => Promise<string>): Promise<Bundle>
  /** A bundle, as JSON, with a single-subject SLSA v1 statement, made by Sigstore's own client. */
  sign(file: SignedFile, job?: JobFacts): Promise<object>
  close(): Promise<void>
}

/** What may be otherwise in a world. */
interface SigningOptions {
  /** The clock of all servers. */
  readonly now?: () => Date
  /** Who is believed, instead of the issuer of this world. */
  readonly verifyToken?: VerifyToken
  /** Is in the trusted root too. */
  readonly alsoTrusted?: AlsoTrusted
  /** How a handler is served, as with faults. */
  readonly start?: (name: 'oidc' | 'fulcio' | 'rekor', handler: Handler) => Promise<StandInServer>
}

/** Serve OIDC, Fulcio, and Rekor, all by the same clock. */
export async function startSigning(options: SigningOptions = {}): Promise<SigningWorld> {
  const { now = () => new Date(), start = serve, verifyToken, ...others } = options
  const oidc = await createOidc({ now, key: await githubKey() })
  const sigstore = await createSigstore({ now, verifyToken: verifyToken ?? oidc.verify, ...others })
  const servers = {
    oidc: await start('oidc', oidc.handler),
    fulcio: await start('fulcio', sigstore.fulcio),
    rekor: await start('rekor', sigstore.rekor),
  }
  const urls = { oidc: servers.oidc.url, fulcio: servers.fulcio.url, rekor: servers.rekor.url }
  const tokenRequest = (job = attestJob): TokenRequest => {
    const request = oidc.requestToken(claimsOf(job))
    return { url: `${urls.oidc}${request.urlPath}`, token: new Secret(request.token) }
  }
  const token = async (job?: JobFacts) => {
    const request = tokenRequest(job)
    const headers = { authorization: `Bearer ${request.token.reveal()}` }
    const response = await fetch(`${request.url}&audience=sigstore`, { headers })
    return ((await response.json()) as { value: string }).value
  }
  const signPayload: SigningWorld['signPayload'] = async (data, getToken) => {
    // Loaded by who needs it: it takes longer than all else here.
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await import('@sigstore/sign')
    const builder = new DSSEBundleBuilder({
      signer: new FulcioSigner({ fulcioBaseURL: urls.fulcio, identityProvider: { getToken }, timeout: 600_000 }),
      witnesses: [new RekorWitness({ rekorBaseURL: urls.rekor, entryType: 'dsse', timeout: 600_000 })],
    })
    return builder.create({ type: payloadType, data })
  }
  return {
    sigstore,
    oidc,
    urls,
    tokenRequest,
    token,
    signPayload,
    sign: async (file, job) => {
      const bundle = await signPayload(Buffer.from(JSON.stringify(statementOf(file))), () => token(job))
      return bundleToJSON(bundle) as object
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
