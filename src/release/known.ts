/** A fact, or one sentence without its full stop that says why it cannot be had. */
export type Known<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'unknown'; readonly reason: string }

export const known = <T>(value: T): Known<T> => ({ kind: 'known', value })

export const unknown = (reason: string): Known<never> => ({ kind: 'unknown', reason })
