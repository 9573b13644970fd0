import { setTimeout as wait } from 'node:timers/promises'
import type { Handler, StandInRequest, StandInResponse } from '../../src/standins/server.ts'

/** What goes wrong with one request: before its effect, which then never comes, or after it. */
export type Fault =
  /** The connection ends without an answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** Another answer than the server's own: 429, 500, or a page. */
  | { readonly kind: 'answer'; readonly when: 'before' | 'after'; readonly response: StandInResponse }
  /** The connection ends in the middle of the answer's body, or after so many of its bytes. */
  | { readonly kind: 'cut'; readonly afterBytes?: number }
  /** No answer, and the connection stays. */
  | { readonly kind: 'hang' }
  /** All is well, but late. */
  | { readonly kind: 'delay'; readonly ms: number }

/**
 * A server with faults.
 *
 * @param faultOf Says what goes wrong with a request; asked once for each, so that it may count.
 */
export function withFaults(handler: Handler, faultOf: (request: StandInRequest) => Fault | undefined): Handler {
  return async (request) => {
    const fault = faultOf(request)
    switch (fault?.kind) {
      case undefined:
        return handler(request)
      case 'delay':
        await wait(fault.ms)
        return handler(request)
      case 'hang':
        return new Promise<never>(() => {})
      case 'cut':
        return {
          ...(await handler(request)),
          connection: 'cut',
          ...(fault.afterBytes === undefined ? {} : { cutAfterBytes: fault.afterBytes }),
        }
      case 'drop':
        if (fault.when === 'after') await handler(request)
        return { status: 0, connection: 'dropped' }
      case 'answer':
        if (fault.when === 'after') await handler(request)
        return fault.response
    }
  }
}
