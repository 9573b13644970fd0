import { PolicyError, type SignedEntity, VerificationError } from '@sigstore/verify'
import { ReleaseError } from '../../errors.ts'
import { quotedUpTo } from '../../quoted.ts'
import { isWithin, period, signingMoments } from './moments.ts'

/** Why something does not verify, for people. */
export interface VerificationFailure {
  /** The rest of a sentence that begins with what does not verify and a colon, without its full stop. */
  readonly what: string
  readonly hint: string
}

const anew = 'Get the file anew from where it was published; its maintainers make the draft again.'
const otherRoot =
  'If another Sigstore instance signed it, verify against the trusted root of that one; else do not use the file: its maintainers make the draft again.'

const noChain = {
  what: 'no certificate authority of that root that was valid then issued its certificate',
  hint: otherRoot,
}
const noTimestampOfLog = {
  what: 'no certificate log of that root vouches for its certificate by a signed timestamp',
  hint: otherRoot,
}

/** A sentence for each code of the library, which gives the order of its checks: times, certificate, log, signature. */
const failures: Readonly<Record<VerificationError['code'] | PolicyError['code'], VerificationFailure>> = {
  TIMESTAMP_ERROR: {
    what: 'nothing says when it was signed: it has neither a signed promise of a log, nor a timestamp of an authority of that root over this signature',
    hint: otherRoot,
  },
  CERTIFICATE_ERROR: noChain,
  PUBLIC_KEY_ERROR: { what: 'it is signed with a key that the root does not have', hint: otherRoot },
  TLOG_INCLUSION_PROMISE_ERROR: {
    what: 'the promise of its log entry is signed by no log of that root that was valid then, or is not of this entry',
    hint: otherRoot,
  },
  TLOG_INCLUSION_PROOF_ERROR: {
    what: 'the proof that its entry is in the log does not lead to a tree that a log of that root signed',
    hint: otherRoot,
  },
  TLOG_MISSING_INCLUSION_ERROR: {
    what: 'nothing shows that its entry is in the log: it has neither a promise nor a proof',
    hint: anew,
  },
  TLOG_BODY_ERROR: {
    what: 'its log entry is not of this signature over these bytes: one of the three was changed',
    hint: anew,
  },
  TLOG_ERROR: { what: 'it has no log entry, or the same one twice', hint: anew },
  SIGNATURE_ERROR: { what: 'the signature is not over these bytes by the key of the certificate', hint: anew },
  UNTRUSTED_SIGNER_ERROR: { what: 'its certificate names another signer', hint: anew },
  NOT_IMPLEMENTED_ERROR: { what: 'it is signed in a way that cannot be verified yet', hint: anew },
}

/**
 * The refusal of what does not verify. The library also throws a bare TypeError for some forms: whatever it throws,
 * nothing was verified.
 *
 * @param entity What was verified; `undefined` if it could not even be read.
 * @param what The sentence of the refusal, up to its colon.
 * @returns A `ReleaseError` as it is.
 */
export function verificationRefusal(cause: unknown, entity: SignedEntity | undefined, what: string): ReleaseError {
  if (cause instanceof ReleaseError) return cause
  const failure = verificationFailure(cause, entity)
  return new ReleaseError('provenance-unverified', { message: `${what}: ${failure.what}.`, hint: failure.hint, cause })
}

/**
 * What an error of `@sigstore/verify` says, with its code and its own words; of an error that is not one of its own,
 * that the form cannot be read.
 *
 * @param entity What was verified, for the times; `undefined` if it could not even be read.
 * @see https://github.com/sigstore/sigstore-js/blob/main/packages/verify/src/error.ts
 */
export function verificationFailure(error: unknown, entity: SignedEntity | undefined): VerificationFailure {
  if (!(error instanceof VerificationError || error instanceof PolicyError)) {
    return { what: `it is in no form that can be verified (${ownWords(error)})`, hint: anew }
  }
  const { what, hint } = failureOf(error, entity)
  return { what: `${what} (${error.code}: ${ownWords(error)})`, hint }
}

function failureOf(error: VerificationError | PolicyError, entity: SignedEntity | undefined): VerificationFailure {
  if (error.code === 'CERTIFICATE_ERROR') return certificateFailure(error, entity)
  // A later version may have more codes than its types say today.
  if (Object.hasOwn(failures, error.code)) return failures[error.code]
  return { what: 'the library refuses it', hint: anew }
}

/** The one code that stands for three things: outside of its life, of another authority, or in no log. */
function certificateFailure(error: VerificationError, entity: SignedEntity | undefined): VerificationFailure {
  // The one text of the library that is compared; the tests would show a change of it.
  if (error.message !== 'Failed to verify certificate chain') return noTimestampOfLog
  const used = entity && usedOutsideOfLife(entity)
  return used === undefined ? noChain : { what: used, hint: anew }
}

function usedOutsideOfLife(entity: SignedEntity): string | undefined {
  if (entity.key.$case !== 'certificate') return undefined
  try {
    const { notBefore, notAfter } = entity.key.certificate
    const life = { start: notBefore, end: notAfter }
    const outside = signingMoments(entity).find((moment) => !isWithin(life, moment))
    if (outside === undefined) return undefined
    return `its certificate was valid ${period(life)}, and it claims to be signed at ${outside.toISOString()}`
  } catch {
    // Nothing of it is verified: its dates may be none.
    return undefined
  }
}

// What is longer repeats what was read.
const longestWords = 200

/** The messages of an error and its causes: some repeat what a stranger wrote. */
function ownWords(error: unknown): string {
  const words: string[] = []
  for (let at = error; at instanceof Error && words.length < 3; at = at.cause) words.push(at.message)
  return words.map((text) => quotedUpTo(longestWords, text)).join(', ')
}
