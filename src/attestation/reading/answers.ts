import { attempt } from '../../attempt.ts'
import type { ReleaseError } from '../../errors.ts'
import { isRecord } from '../../json-value.ts'
import { quotedJson } from '../../quoted.ts'
import { readBundle } from './bundle.ts'
import { bundleAt, type FoundAttestation, numbered } from './found.ts'
import { malformed } from './malformed.ts'
import { toBundle } from './pep740.ts'
import { decodeUtf8, parseJson } from './strict-json.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The attestations in what an index answers for one file: one document, in one form.
 *
 * @param body As it came.
 * @param place Names the answer in messages, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
export function readIndexAnswer(body: Uint8Array, place: string): FoundAttestation[] {
  const value = parseAnswer(body, place)
  if (isRecord(value) && Object.hasOwn(value, 'attestation_bundles')) return indexProvenanceAttestations(value, place)
  throw malformed(place, 'is no index provenance')
}

/**
 * The attestations in what GitHub answers for one file: each entry, or why it cannot be read. Whoever may write
 * attestations there can put anything beside the others.
 *
 * @param body As it came.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large` for what is wrong with the answer itself.
 */
export function readGitHubAnswer(body: Uint8Array, place: string): (FoundAttestation | ReleaseError)[] {
  const value = parseAnswer(body, place)
  const list = isRecord(value) ? value.attestations : undefined
  return numbered(list, place).map(([entry, at]) => attempt(() => readStored(entry, at)))
}

/**
 * The bundle behind an address that GitHub answered in its place.
 *
 * @param body As it came, and was decompressed.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
export function readBundleAnswer(body: Uint8Array, place: string): FoundAttestation {
  return bundleAt(readBundle(parseAnswer(body, place), place), { place, form: 'github-attestations' })
}

function parseAnswer(body: Uint8Array, place: string): unknown {
  return parseJson(decodeUtf8(body, place), place)
}

/**
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://docs.pypi.org/api/integrity/
 */
export function indexProvenanceAttestations(value: Fields, place: string): FoundAttestation[] {
  if (value.version !== 1) throw malformed(place, `is index provenance of version ${quotedJson(value.version)}, not 1`)
  const attestations = numbered(value.attestation_bundles, place).flatMap(([publisher]) => {
    if (isRecord(publisher) && Array.isArray(publisher.attestations)) return publisher.attestations
    throw malformed(place, 'names a publisher without a list of attestations')
  })
  return numbered(attestations, place).map(([attestation, at]) =>
    bundleAt(toBundle(attestation, at), { place: at, form: 'index-provenance' }),
  )
}

/**
 * One entry of GitHub's store.
 *
 * @throws ReleaseError `provenance-malformed`
 * @see https://docs.github.com/en/rest/repos/attestations
 */
export function readStored(entry: unknown, place: string): FoundAttestation {
  const { bundle, bundle_url: url } = isRecord(entry) ? entry : {}
  const form = 'github-attestations'
  if (isRecord(bundle)) return bundleAt(readBundle(bundle, place), { place, form })
  if (typeof url === 'string' && URL.canParse(url)) return { kind: 'bundle-url', url, place, form }
  throw malformed(place, 'holds neither a bundle nor the address of one')
}
