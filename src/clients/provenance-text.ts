import { readFile, stat } from 'node:fs/promises'
import { tooLarge } from '../attestation/reading/malformed.ts'
import { provenanceLimitBytes } from '../attestation/reading/provenance-file.ts'
import { decodeUtf8 } from '../attestation/reading/strict-json.ts'

/**
 * Read provenance that somebody else made.
 *
 * @param place Names the file in messages.
 * @param leftBytes How much may still be read, where several files are.
 * @throws ReleaseError `provenance-too-large` before anything is read, `provenance-malformed` for anything but UTF-8.
 */
export async function readProvenance(path: string, place: string, leftBytes = provenanceLimitBytes): Promise<string> {
  const { size } = await stat(path)
  if (size > leftBytes) {
    throw tooLarge(place, `has ${size} bytes; of all provenance together at most ${provenanceLimitBytes} are read`)
  }
  return decodeUtf8(await readFile(path), place)
}
