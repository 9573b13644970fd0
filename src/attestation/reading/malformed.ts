import { ReleaseError } from '../../errors.ts'

const hint = 'Use the file as its producer published it; its maintainers make the draft again.'

/**
 * What cannot be read.
 *
 * @param place Where it stands, as the subject of a sentence: `Line 3 of multiple.intoto.jsonl`.
 * @param what The rest of that sentence, without its full stop.
 */
export function malformed(place: string, what: string, cause?: unknown): ReleaseError {
  return new ReleaseError('provenance-malformed', { message: `${place} ${what}.`, hint, cause })
}

/** What is never read, whatever it holds: the limits keep time and memory bounded. */
export function tooLarge(place: string, what: string): ReleaseError {
  return new ReleaseError('provenance-too-large', { message: `${place} ${what}.`, hint })
}
