import { type Agent, globalAgent } from 'node:http'
import { type RequestOptions, Agent as SecureAgent } from 'node:https'
import type { Duplex } from 'node:stream'
import { quoted } from '../../quoted.ts'
import { silent, type Voice } from '../../voice.ts'
import { type Clock, systemClock } from '../clock.ts'

/** What every request needs besides its address: time, chance, the way out, and who watches. */
export interface Network {
  readonly clock: Clock
  /** From 0 up to 1: pauses differ by it, so that many clients do not come back at once. */
  readonly random: () => number
  /** Holds the connections to an address. Those that are idle keep no process alive. */
  readonly agentFor: (address: URL) => Agent
  /** Told of each wait, and of each request that ended; nothing that it is given is secret. */
  readonly voice: Voice
}

/** An option of a request over `https:`, beside Node's. */
export interface Begun {
  /**
   * Given the connection, also that to a proxy, as soon as it is begun. Node gives it to the request only when there is a
   * tunnel with TLS in it: until then nobody else could end it, and it would keep the process alive.
   */
  readonly began?: (connection: Duplex) => void
}

type Environment = Readonly<Record<string, string | undefined>>

/** What differs from an ordinary network. */
export interface NetworkChanges extends Partial<Pick<Network, 'clock' | 'random' | 'voice'>> {
  /** PEM; certificates that are trusted instead of those that Node brings. */
  readonly certificateAuthority?: string
}

/**
 * The network as the environment describes it: `HTTPS_PROXY` and `NO_PROXY`, in capital or small letters, hold for
 * `https:`. Plain `http:` goes to this machine only, and never through a proxy.
 *
 * @param say Told once of a proxy that cannot be used; never of its credentials.
 * @see https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
export function openNetwork(
  environment: Environment,
  say: (line: string) => void,
  { clock = systemClock, random = Math.random, voice = silent, certificateAuthority }: NetworkChanges = {},
): Network {
  const proxy = proxyIn(environment)
  if (proxy.kind === 'unusable') say(`${proxy.variable} is not used: ${proxy.why}. Requests go out without a proxy.`)
  const proxyEnv = proxy.kind === 'used' ? { HTTPS_PROXY: proxy.address, NO_PROXY: exceptionsIn(environment) } : {}
  const authority = certificateAuthority === undefined ? {} : { ca: certificateAuthority }
  const secureAgent = new SecureAgent({ keepAlive: true, proxyEnv, ...authority })
  const connect = secureAgent.createConnection.bind(secureAgent)
  secureAgent.createConnection = (options: RequestOptions & Begun, connected) => {
    const connection = connect(options, connected)
    if (connection) options.began?.(connection)
    return connection
  }
  return { clock, random, voice, agentFor: ({ protocol }) => (protocol === 'https:' ? secureAgent : globalAgent) }
}

let ofPackages: Network | undefined

/** The way for packages that send over the engine, and that nobody can hand one: without a proxy until the entry gives one. */
export function networkOfPackages(): Network {
  ofPackages ??= openNetwork({}, () => {})
  return ofPackages
}

/** Let packages that send over the engine use a network as well. */
export function giveToPackages(network: Network): void {
  ofPackages = network
}

type Proxy =
  | { readonly kind: 'none' }
  | { readonly kind: 'used'; readonly address: string }
  | { readonly kind: 'unusable'; readonly variable: string; readonly why: string }

function proxyIn(environment: Environment): Proxy {
  // The small letters win, as everywhere.
  const given = firstSet(environment, ['https_proxy', 'HTTPS_PROXY'])
  if (given === undefined) return proxyForAll(environment)
  const { variable, value } = given
  const address = value.includes('://') ? value : `http://${value}`
  if (!URL.canParse(address)) return { kind: 'unusable', variable, why: 'it is no address' }
  const { protocol } = new URL(address)
  if (protocol === 'http:' || protocol === 'https:') return { kind: 'used', address }
  // Node ignores any other in silence.
  return { kind: 'unusable', variable, why: `a proxy of the kind ${quoted(protocol)} is not supported` }
}

/** Node does not read these, whatever is in them. */
function proxyForAll(environment: Environment): Proxy {
  const given = firstSet(environment, ['all_proxy', 'ALL_PROXY'])
  if (given === undefined) return { kind: 'none' }
  return { kind: 'unusable', variable: given.variable, why: 'only HTTPS_PROXY is read' }
}

function exceptionsIn(environment: Environment): string {
  return firstSet(environment, ['no_proxy', 'NO_PROXY'])?.value ?? ''
}

/** The first of these variables that has a value; an empty one counts as not set. */
function firstSet(
  environment: Environment,
  names: readonly string[],
): { readonly variable: string; readonly value: string } | undefined {
  const variable = names.find((name) => (environment[name] ?? '') !== '')
  return variable === undefined ? undefined : { variable, value: environment[variable] ?? '' }
}
