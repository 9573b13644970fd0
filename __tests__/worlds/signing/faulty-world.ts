import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import {
  buildProvenanceType,
  type OneFileStatement,
  type Statement,
  type Subject,
} from '../../../src/attestation/reading/statement.ts'
import type { IdentityToken, TokenRequest } from '../../../src/clients/oidc.ts'
import { requestIdentityToken } from '../../../src/clients/oidc.ts'
import { Signing, type SigningOptions } from '../../../src/clients/signing.ts'
import { causesOf, type ReleaseError } from '../../../src/errors.ts'
import {
  type Handler,
  type StandInRequest,
  type StandInResponse,
  type StandInServer,
  serve,
} from '../../../src/standins/server.ts'
import type { SigstoreStandIn } from '../../../src/standins/sigstore.ts'
import { type Fault, withFaults } from '../faults.ts'
import { type MovedClock, movedClock, movedNetwork } from '../moved-clock.ts'
import { type SignedFile, startSigning } from '../signing.ts'
import { createSigstoreVersion2 } from '../sigstore-v2/index.ts'
import { provenanceOf } from './signed.ts'

export type FaultyServer = 'oidc' | 'fulcio' | 'rekor' | 'rekorV2' | 'timestampAuthority'

/** OIDC and Sigstore, by one moved clock, with faults in the order in which they are to come. */
export interface FaultyWorld {
  readonly clock: MovedClock
  readonly sigstore: SigstoreStandIn
  /** Server, method, status, in the order of the answers: `POST rekor 201`; `-` for an answer that never came. */
  readonly log: readonly string[]
  readonly tokenRequest: TokenRequest
  /** Each text that must stay secret, as it was given out. */
  readonly secrets: readonly string[]
  /** Those that the runner was told to mask. */
  readonly masked: readonly string[]
  readonly urls: Readonly<Record<FaultyServer, string>>
  /** How many requests a server had at once, at most. */
  mostAtOnce(server: FaultyServer): number
  /** What goes wrong with the next requests to a server; `undefined` for one that goes well. */
  plan(server: FaultyServer, faults: readonly (Fault | undefined)[]): void
  /** Let every answer that goes wrong begin with what was sent, until the world forgets. */
  quoteRequests(): void
  identity(): Promise<IdentityToken>
  signing(change?: Partial<SigningOptions>): Signing
  /** Signs with the log of version 2, and dates. */
  signingV2(): Signing
  /** Forget what was asked so far, and what was to go wrong. */
  forget(): void
  close(): Promise<void>
}

export async function openFaultyWorld(): Promise<FaultyWorld> {
  const clock = movedClock()
  const network = movedNetwork(clock)
  const version2 = await createSigstoreVersion2(clock.now)
  const planned = new Map<FaultyServer, (Fault | undefined)[]>()
  const crowds = { oidc: 0, fulcio: 0, rekor: 0, rekorV2: 0, timestampAuthority: 0 }
  const most = { ...crowds }
  const log: string[] = []
  const secrets: string[] = []
  const masked: string[] = []
  let isQuoting = false
  const start = (name: FaultyServer, handler: Handler): Promise<StandInServer> =>
    serve(
      name,
      withFaults(handler, (request) => {
        crowds[name] += 1
        most[name] = Math.max(most[name], crowds[name])
        const fault = planned.get(name)?.shift()
        // Whoever waits for an answer that never comes has waited long enough.
        if (fault?.kind === 'hang') setImmediate(() => clock.expire())
        return isQuoting && fault?.kind === 'answer' ? { ...fault, response: quoting(fault.response, request) } : fault
      }),
      ({ request, response }) => {
        crowds[name] -= 1
        log.push(`${request.method} ${name} ${response.connection === undefined ? response.status : '-'}`)
        const { value } = Object(response.body) as { value?: unknown }
        if (typeof value === 'string') secrets.push(value)
      },
    )
  const world = await startSigning({ now: clock.now, alsoTrusted: version2, start })
  const rekorV2 = await start('rekorV2', version2.rekorV2)
  const timestampAuthority = await start('timestampAuthority', version2.timestampAuthority)
  const urls = { ...world.urls, rekorV2: rekorV2.url, timestampAuthority: timestampAuthority.url }
  const tokenRequest = world.tokenRequest()
  secrets.push(tokenRequest.token.reveal())
  const identity = () => requestIdentityToken('sigstore', tokenRequest, network, (token) => masked.push(token))
  const given: SigningOptions = { fulcio: urls.fulcio, rekor: urls.rekor, identity, network }
  return {
    clock,
    sigstore: world.sigstore,
    log,
    tokenRequest,
    secrets,
    masked,
    urls,
    mostAtOnce: (server) => most[server],
    plan: (server, faults) => planned.set(server, [...faults]),
    quoteRequests: () => {
      isQuoting = true
    },
    identity,
    signing: (change = {}) => new Signing({ ...given, ...change }),
    signingV2: () => {
      const { timestampAuthority, rekorV2: rekor } = urls
      return new Signing({ ...given, rekor, rekorV2: { timestampAuthority } })
    },
    forget: () => {
      log.length = 0
      planned.clear()
      isQuoting = false
      clock.forget()
    },
    close: async () => {
      await Promise.all([world, rekorV2, timestampAuthority].map((server) => server.close()))
    },
  }
}

/** What stands in front of the words of an answer that quotes what was sent. */
export const quote = 'invalid value:'

function quoting(response: StandInResponse, { headers, body: sent }: StandInRequest): StandInResponse {
  const quoted = `${quote} ${`${headers.authorization} ${sent}`.slice(0, 400)} `
  const { body } = response
  if (typeof body === 'string') return { ...response, body: `${quoted}${body}` }
  const { message } = Object(body) as { message?: unknown }
  return message === undefined ? response : { ...response, body: { ...Object(body), message: `${quoted}${message}` } }
}

/** Open one world for the tests of a file. After each of them it forgets, and nobody really waits. */
export function useFaultyWorld(take: (world: FaultyWorld) => void): void {
  let world: FaultyWorld | undefined
  beforeAll(async () => {
    world = await openFaultyWorld()
    take(world)
  })
  afterEach(() => world?.forget())
  afterAll(() => world?.close())
}

/**
 * Look for each token that was given out, whole and in its parts, in all that a person could be shown of an error: its
 * text, hint, and stack, and those of its causes with everything that they hold.
 */
export function expectNoToken({ secrets }: FaultyWorld, error: ReleaseError): void {
  expectNone(secrets, [error.message, error.hint, ...causesOf(error), inspect(error, shownWhole)].join('\n'))
}

/** Look for each token that was given out in what is published of a signature. */
export function expectNoTokenIn({ secrets }: FaultyWorld, bundle: Bundle): void {
  expectNone(secrets, JSON.stringify(bundleToJSON(bundle)))
}

const shownWhole = { depth: null, maxStringLength: null, maxArrayLength: null, showHidden: true }

function expectNone(secrets: readonly string[], shown: string): void {
  expect(secrets.length).toBeGreaterThan(0)
  // A piece of a token that is long enough to be known is found in each of its parts, also where the text was cut.
  const pieces = secrets.flatMap((secret) => secret.split('.').map((part) => part.slice(0, 20)))
  expect(pieces.filter((piece) => shown.includes(piece))).toEqual([])
}

/** Build provenance of a wheel that exists only by name and digest. */
export function statementOf(number: number): BuildStatement {
  return about({ name: `tidy_box-3.2.${number}-py3-none-any.whl`, sha256: number.toString(16).padStart(64, '0') })
}

/** Build provenance of a file. */
export function statementAbout({ name, content }: SignedFile): BuildStatement {
  return about({ name, sha256: createHash('sha256').update(content).digest('hex') })
}

/** A statement that was signed, as it is read out of its bundle. */
export function asRead({ subject, predicateType, predicate }: OneFileStatement): Statement {
  return { type: 'https://in-toto.io/Statement/v1', subjects: [subject], predicateType, predicate }
}

type BuildStatement = OneFileStatement & { readonly predicateType: typeof buildProvenanceType }

function about(subject: Subject): BuildStatement {
  return { ...provenanceOf(subject), predicateType: buildProvenanceType }
}
