// Names that no resolver leads anywhere: what is signed here can never pass for the public good instance.
export const domain = 'rehearsal.localhost'

const trustedForMs = 365 * 24 * 60 * 60 * 1000

/** Since when keys hold that are made now: well before the first signature, because log times are whole seconds. */
export function trustedSince(now: Date): Date {
  return new Date(now.getTime() - trustedForMs)
}
