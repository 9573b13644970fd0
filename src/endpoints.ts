import { ReleaseError } from './errors.ts'
import { listed } from './listed.ts'
import { quoted } from './quoted.ts'

/** Where the index, Fulcio, and Rekor are, and which trusted root holds for them. */
export interface Endpoints {
  /** Name of the index for people: `PyPI`, `TestPyPI`, or `PyPI (stand-in)` for one on loopback. */
  readonly indexName: string
  /** Origin of the pages, the JSON API, and trusted publishing; no final slash. */
  readonly index: string
  /** Address of the legacy upload API, with its final slash. */
  readonly upload: string
  readonly fulcio: string
  readonly rekor: string
  /** Path of a `TrustedRoot` file, or the public good instance's root that the bundle ships. */
  readonly trustedRoot: { readonly kind: 'public' } | { readonly kind: 'file'; readonly path: string }
}

// https://docs.pypi.org/api/upload: uploads have a host of their own.
const pypi = { indexName: 'PyPI', index: 'https://pypi.org', upload: 'https://upload.pypi.org/legacy/' } as const
const testPypi = {
  indexName: 'TestPyPI',
  index: 'https://test.pypi.org',
  upload: 'https://test.pypi.org/legacy/',
} as const
const publicFulcio = 'https://fulcio.sigstore.dev'
// Rekor v1 on purpose: PEP 740 has no place for the timestamp that a v2 entry needs.
const publicRekor = 'https://rekor.sigstore.dev'

/** Where Sigstore's public good instance says what it trusts now, as a TUF repository. */
export const publicTufMirror = 'https://tuf-repo-cdn.sigstore.dev'

/** Where PyPI says how a project registers its trusted publisher. */
export const trustedPublishingDocumentation = 'https://docs.pypi.org/trusted-publishers/'

// The tag that this code is released with; a test compares it with `CHANGES.md`.
const ownTag: string | undefined = undefined

/**
 * Address of the page of all codes, as it was at the commit that runs.
 *
 * @param source The repository of the action and its ref, as a workflow names them in `uses:`; left out on a laptop. An
 *   action that was checked out (`uses: ./`) has neither: then, too, it is the page of this code's own release.
 */
export function errorsPage(source?: { readonly repository: string; readonly ref: string }): string {
  const { repository, ref } =
    source !== undefined && /^[\w.-]+\/[\w.-]+$/.test(source.repository) && source.ref !== ''
      ? source
      : { repository: 'pallets/release-action', ref: ownTag ?? 'main' }
  return `https://github.com/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/errors.md`
}

/** A repository of The Update Framework. */
export interface TufRepository {
  /** Base address of the metadata, without a final slash; targets are below `/targets`. */
  readonly url: string
  /** The root metadata that is trusted each time from the start; each later one is signed by the one before it. */
  readonly root: Buffer
}

/** Where everybody can look at a release. */
export interface PublicServices {
  /** Origin of the pages, and of the addresses in certificates. */
  readonly githubServer: string
  readonly githubApi: string
  readonly index: Pick<Endpoints, 'indexName' | 'index' | 'upload'>
  /** Where the root of Sigstore is followed; its public good instance's if it is left out. */
  readonly sigstoreRoot?: TufRepository
}

/** GitHub and PyPI, as the command line asks them. */
export const publicServices: PublicServices = {
  githubServer: 'https://github.com',
  githubApi: 'https://api.github.com',
  index: pypi,
}

const keys = ['index', 'fulcio', 'rekor', 'trusted-root'] as const
type Key = (typeof keys)[number]

/**
 * Read the input `endpoints`.
 *
 * @param text JSON object with any of `index`, `fulcio`, `rekor` (addresses) and `trusted-root` (a path);
 *   empty for the real services.
 * @throws ReleaseError `endpoint-refused` for anything else, for plain http outside loopback, and for hosts that are
 *   neither the real ones nor loopback; `trusted-root-private` for a private root with a real index.
 */
export function parseEndpoints(text: string): Endpoints {
  const given = text === '' ? {} : parseKeys(text)
  const site = indexSite(given.index)
  const path = given['trusted-root']
  if (path !== undefined && !isLoopback(site.index)) {
    throw new ReleaseError('trusted-root-private', {
      message: `The input "endpoints" names the trusted root ${quoted(path)} together with ${site.indexName} (${site.index}).`,
      hint: 'Leave "trusted-root" out: only a rehearsal on loopback has a root of its own.',
    })
  }
  return {
    ...site,
    fulcio: serviceAddress('fulcio', given.fulcio, publicFulcio),
    rekor: serviceAddress('rekor', given.rekor, publicRekor),
    trustedRoot: path === undefined ? { kind: 'public' } : { kind: 'file', path },
  }
}

/** Whether an address is on this machine, where plain http is accepted. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost'
}

/** Whether an address is on this machine, however that is written. */
function isThisMachine(address: string): boolean {
  const { hostname } = new URL(address)
  return /^(127\..*|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\]|(.*\.)?localhost\.?)$/.test(hostname)
}

/**
 * Check an address that somebody else gave: the runner, GitHub, an input.
 *
 * @returns The address without a final slash; `undefined` unless it is https, or http on loopback, without credentials.
 */
export function usableAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') return undefined
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(address))) return undefined
  return address.endsWith('/') ? address.slice(0, -1) : address
}

/** An address that a server answered, and may be followed; or why it may not, for messages. */
export type AnsweredAddress =
  | { readonly kind: 'usable'; readonly address: string }
  | { readonly kind: 'refused'; readonly why: string }

/**
 * Check an address that a server answered: its words must not make anybody ask what only this machine can reach.
 *
 * @param from Address of who was asked.
 */
export function answeredAddress(given: string, from: string): AnsweredAddress {
  const address = usableAddress(given)
  if (address === undefined || (isSecure(from) && !isSecure(address)))
    return { kind: 'refused', why: 'an address that is no https address without credentials' }
  if (isThisMachine(address) && !isThisMachine(from)) return { kind: 'refused', why: 'this machine' }
  return { kind: 'usable', address }
}

const isSecure = (address: string): boolean => new URL(address).protocol === 'https:'

function checkedAddress(name: string, address: string): string {
  const usable = usableAddress(address)
  // An address with credentials must not be shown.
  if (usable === undefined) throw refused(`${name} is no https address without credentials, nor one on loopback.`)
  return usable
}

function parseKeys(text: string): Partial<Record<Key, string>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw refused('The input "endpoints" is not JSON.', cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('The input "endpoints" is not a JSON object.')
  }
  for (const [key, address] of Object.entries(value)) {
    if (!keys.some((known) => known === key)) throw refused(`The input "endpoints" has the unknown key ${quoted(key)}.`)
    if (typeof address !== 'string' || address === '')
      throw refused(`The key ${quoted(key)} of "endpoints" is not text.`)
  }
  return value
}

function indexSite(given: string | undefined): Pick<Endpoints, 'indexName' | 'index' | 'upload'> {
  if (given === undefined) return pypi
  const index = checkedAddress('"index" of the input "endpoints"', given)
  if (index === pypi.index) return pypi
  if (index === testPypi.index) return testPypi
  if (!isLoopback(index)) throw refused(`"index" of the input "endpoints" is ${quoted(index)}.`)
  return { indexName: 'PyPI (stand-in)', index, upload: `${index}/legacy/` }
}

function serviceAddress(key: Key, given: string | undefined, real: string): string {
  if (given === undefined) return real
  const address = checkedAddress(`${quoted(key)} of the input "endpoints"`, given)
  if (address === real || isLoopback(address)) return address
  throw refused(`${quoted(key)} of the input "endpoints" is ${quoted(address)}.`)
}

function refused(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('endpoint-refused', {
    message,
    hint: `Use ${listed(keys.map(quoted))} with ${pypi.index}, ${testPypi.index}, or addresses on 127.0.0.1.`,
    cause,
  })
}
