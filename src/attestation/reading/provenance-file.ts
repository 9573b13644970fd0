import { type Bundle, bundleToJSON } from '@sigstore/bundle'
import { eachAttestation } from './attestations.ts'
import { textLimit } from './json-documents.ts'
import { malformed } from './malformed.ts'

/** Name of the asset that holds the build provenance of every distribution, one bundle a line. */
export const provenanceFileName = 'multiple.intoto.jsonl'

/** What of a file of build provenance is read at most: no byte can become more than one character. */
export const provenanceLimitBytes = textLimit

/** Bundles as a JSON Lines file: the one way in which bundles are written. */
export function serializeLines(bundles: readonly Bundle[]): string {
  return bundles.map((bundle) => `${JSON.stringify(bundleToJSON(bundle))}\n`).join('')
}

/**
 * Read what `serializeLines` wrote, one by one; blank lines, a byte order mark, and a missing last line end are accepted.
 *
 * @returns Bundles of envelopes, in the order of the file; nothing is verified.
 * @throws ReleaseError `provenance-malformed` with the number of the line, also for what this action never writes;
 *   `provenance-too-large`; each when it is reached
 */
export function* parseLines(text: string, name: string): Generator<Bundle> {
  for (const found of eachAttestation(text, name)) {
    if (found.kind !== 'bundle' || found.form !== 'bundle') {
      throw malformed(found.place, 'holds no bundle of an envelope')
    }
    yield found.bundle
  }
}
