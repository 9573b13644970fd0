import { attempt, attemptList } from '../../attempt.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import { type FoundAttestation, readAttestations } from './attestations.ts'
import { statementOf } from './bundle.ts'
import { malformed } from './malformed.ts'
import { decodeStatement, type Statement } from './statement.ts'

/** Where an attestation was found. A `file` is one that somebody put beside the files that are judged. */
export type AttestationSource = 'file' | 'release-page' | 'github' | 'index'

/** An attestation that states something, as it was found; nothing of it is verified. */
export interface Offer {
  readonly source: AttestationSource
  readonly found: Extract<FoundAttestation, { readonly kind: 'bundle' | 'raw-envelope' }>
  /** What it says, or why that cannot be read. */
  readonly statement: Statement | ReleaseError
  /** The one file that it was found under, and has to speak of; without it, it speaks of the files that it names. */
  readonly offeredFor: string | undefined
}

/** What one text offers, and what of it is no offer. */
export interface Offers {
  readonly offers: readonly Offer[]
  readonly problems: readonly Problem[]
}

/** Where a text is from. */
export interface OfferedText extends Pick<Offer, 'source' | 'offeredFor'> {
  readonly text: string
  /** Names the text in messages. */
  readonly place: string
}

/**
 * Read what a text offers.
 *
 * @returns A text that cannot be read is a problem, and offers nothing: none of it can be trusted then.
 */
export function readOffers({ text, place, ...from }: OfferedText): Offers {
  return offersOf(
    attemptList(() => readAttestations(text, place)),
    from,
  )
}

/** What was found, as offers; each that cannot be read is a problem of the file that it was found under. */
export function offersOf(
  found: readonly (FoundAttestation | ReleaseError)[],
  { source, offeredFor }: Pick<Offer, 'source' | 'offeredFor'>,
): Offers {
  const offers: Offer[] = []
  const problems: Problem[] = []
  const report = (severity: Problem['severity'], error: ReleaseError): void => {
    problems.push({ ...error.with({ file: offeredFor }).toProblem(), severity })
  }
  for (const one of found) {
    if (one instanceof ReleaseError) {
      report('error', one)
      continue
    }
    switch (one.kind) {
      case 'bundle':
      case 'raw-envelope': {
        const statement = attempt(() => statementFound(one))
        if (statement instanceof ReleaseError && offeredFor === undefined)
          report('error', statement.with({ place: one.place }))
        else offers.push({ source, found: one, statement, offeredFor })
        break
      }
      case 'message-signature':
        // Beside a release it is a habit of older tools: it neither helps nor harms.
        report('warning', malformed(one.place, 'signs the bytes of a file and attests nothing'))
        break
      case 'bundle-url':
        report('error', malformed(one.place, 'holds only the address of a bundle, which is not asked'))
        break
    }
  }
  return { offers, problems }
}

function statementFound(found: Offer['found']): Statement {
  switch (found.kind) {
    case 'bundle':
      return statementOf(found.bundle, 'The attestation')
    case 'raw-envelope':
      return decodeStatement(found.envelope.payload, 'The envelope')
  }
}
