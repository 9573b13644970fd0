import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial, Verifier } from '@sigstore/verify'
import type { Answer, IndexContext, IndexHost, VerifyToken } from './python-index/context.ts'
import { page } from './python-index/page.ts'
import { answerAudience, answerMint } from './python-index/publishing/mint.ts'
import { issueToken } from './python-index/publishing/tokens.ts'
import { answerClassifiers } from './python-index/reading/classifiers.ts'
import { answerFile } from './python-index/reading/files.ts'
import { answerProvenance } from './python-index/reading/integrity.ts'
import { answerProjectJson, answerReleaseJson } from './python-index/reading/json-api.ts'
import { answerSimpleProject, answerSimpleRoot } from './python-index/reading/simple.ts'
import { createState, type IndexState, type PublisherRegistration } from './python-index/state.ts'
import { answerLegacy, answerLegacyPage, answerMissingSlash } from './python-index/uploading/legacy.ts'
import type { Handler } from './server.ts'

export type { VerifyToken } from './python-index/context.ts'
export type { IndexState, PublisherRegistration } from './python-index/state.ts'

/** What an index is made with. */
export interface IndexOptions {
  readonly host: IndexHost
  /** The trusted publishers; their projects exist from the start, without a release. */
  readonly publishers: readonly PublisherRegistration[]
  /** Checks signature, issuer, audience, and times of an OIDC token. */
  readonly verifyToken: VerifyToken
  /** Sigstore's TrustedRoot as JSON: whose certificates and log entries attestations must have. */
  readonly trustedRoot: object
  readonly now: () => Date
}

/** An index to serve and to look into. */
export interface IndexStandIn {
  readonly handler: Handler
  readonly state: IndexState
  /** Make an upload token of a person's account, as a rehearsal needs one for the releases before its own. */
  issueAccountToken(): string
}

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly answer: Answer
}

const routes: readonly Route[] = [
  { method: 'GET', path: /^\/_\/oidc\/audience$/, answer: answerAudience },
  { method: 'POST', path: /^\/_\/oidc\/(?:github\/)?mint-token$/, answer: answerMint },
  { method: 'POST', path: /^\/legacy\/$/, answer: answerLegacy },
  { method: 'GET', path: /^\/legacy\/$/, answer: answerLegacyPage },
  { method: 'POST', path: /^\/legacy$/, answer: answerMissingSlash },
  { method: 'GET', path: /^\/simple\/$/, answer: answerSimpleRoot },
  { method: 'GET', path: /^\/simple\/([^/]+)\/?$/, answer: answerSimpleProject },
  { method: 'GET', path: /^\/pypi$/, answer: answerClassifiers },
  { method: 'GET', path: /^\/pypi\/([^/]+)\/json\/?$/, answer: answerProjectJson },
  { method: 'GET', path: /^\/pypi\/([^/]+)\/([^/]+)\/json\/?$/, answer: answerReleaseJson },
  { method: 'GET', path: /^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance$/, answer: answerProvenance },
  { method: 'GET', path: /^\/files\/(.+)$/, answer: answerFile },
]

/**
 * Make an index that behaves as PyPI does towards a trusted publisher.
 *
 * All its addresses are under one origin, `/files/` included, which PyPI has elsewhere.
 *
 * @returns The handler to serve, and the state to look at.
 */
export function createIndex({ host, publishers, verifyToken, trustedRoot, now }: IndexOptions): IndexStandIn {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)))
  const context: IndexContext = { host, state: createState(publishers), now, verifyToken, verifier }
  return {
    state: context.state,
    issueAccountToken: () => issueToken(context, { kind: 'account' }),
    handler: (request) => {
      for (const { method, path, answer } of routes) {
        const match = path.exec(request.url.pathname)
        // HEAD is GET without the body, which Node's server leaves out by itself.
        const isMethod = method === request.method || (method === 'GET' && request.method === 'HEAD')
        if (match !== null && isMethod) return answer(context, request, match.slice(1).map(decodeURIComponent))
      }
      return page(request, 404, '')
    },
  }
}
