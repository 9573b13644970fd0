import { attemptAsync, readable } from '../../attempt.ts'
import { Unreadable } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import type { Network } from '../http/network.ts'
import { type IndexOptions, indexRemote } from './remote.ts'

// Nobody waits long for what only makes a warning exact.
const triesLimit = 2
const limitMs = 20_000

// An outage answers pages with any status.
const longListed = 'Programming Language :: Python :: 3'

/**
 * The classifiers that the index takes now. The list is public, and asked for without a token.
 *
 * @returns `undefined` if it does not answer.
 */
export async function indexedClassifiers(
  options: IndexOptions,
  network: Network,
): Promise<ReadonlySet<string> | undefined> {
  const remote = { ...indexRemote(options, network, 'read'), triesLimit, limitMs }
  const request = { method: 'GET', url: `${options.index}/pypi?:action=list_classifiers`, headers: {} }
  const answer = exchange(remote, {
    request,
    statuses: [200],
    read: ({ body }) => {
      const classifiers = new Set(body.toString('utf8').split('\n'))
      if (classifiers.has(longListed)) return classifiers
      throw new Unreadable('it is not a list of classifiers.')
    },
  })
  return readable(await attemptAsync(() => answer))
}
