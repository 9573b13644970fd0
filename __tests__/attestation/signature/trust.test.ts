import { beforeAll, expect, test } from '@jest/globals'
import { trustFrom } from '../../../src/attestation/signature/trust.ts'
import { ReleaseError } from '../../../src/errors.ts'
import { createSigstore } from '../../../src/standins/sigstore.ts'
import type { Json } from '../../worlds/signing/forms.ts'

let root: Json
beforeAll(async () => {
  const sigstore = await createSigstore({ now: () => new Date(), verifyToken: async () => ({}) })
  root = sigstore.trustedRoot
})

type Row = [what: string, change: (root: Json) => void, outcome: string]

test.each<Row>([
  ['a root as it should be', () => {}, 'accepted'],
  ['a log without a start', ({ tlogs }) => delete tlogs[0].publicKey.validFor.start, 'since when "https://rekor.'],
  ['a log without validity', ({ tlogs }) => delete tlogs[0].publicKey.validFor, 'since when "https://rekor.'],
  [
    'a certificate log without a start',
    ({ ctlogs }) => delete ctlogs[0].publicKey.validFor.start,
    'since when "https://ctfe.',
  ],
  [
    'an authority without a start',
    ({ certificateAuthorities }) => delete certificateAuthorities[0].validFor,
    'since when "https://fulcio.',
  ],
  ...[0, '', {}, { seconds: 0 }, '1970-01-01T00:00:00Z', '1969-12-31T23:59:59Z', 'long ago', -1, null, false].map(
    (start): Row => [
      `a log that is valid since ${JSON.stringify(start)}, which says no time`,
      ({ tlogs }) => Object.assign(tlogs[0].publicKey.validFor, { start }),
      'since when "https://rekor.',
    ],
  ),
  [
    'a log that is valid since the first second after it',
    ({ tlogs }) => Object.assign(tlogs[0].publicKey.validFor, { start: '1970-01-01T00:00:01Z' }),
    'accepted',
  ],
  [
    'a certificate log since 0',
    ({ ctlogs }) => Object.assign(ctlogs[0].publicKey.validFor, { start: 0 }),
    'since when "https://ctfe.',
  ],
  [
    'an authority since 1970',
    ({ certificateAuthorities }) =>
      Object.assign(certificateAuthorities[0].validFor, { start: '1970-01-01T00:00:00Z' }),
    'since when "https://fulcio.',
  ],
  ['no log', (copy) => delete copy.tlogs, 'has no transparency log.'],
  ['no certificate log', (copy) => delete copy.ctlogs, 'has no certificate transparency log.'],
  ['no authority', (copy) => delete copy.certificateAuthorities, 'has no certificate authority.'],
  ['another form', (copy) => Object.assign(copy, { mediaType: `${copy.mediaType}0` }), 'has the media type "'],
  ['a key that is none', ({ tlogs }) => Object.assign(tlogs[0].publicKey, { rawBytes: 'AAAA' }), 'cannot be read.'],
])('%s', (_, change, what) => {
  // Dates are texts in it, as in the files that people give.
  const copy = JSON.parse(JSON.stringify(root))
  change(copy)
  expect(outcome(copy)).toEqual(what === 'accepted' ? what : expect.stringContaining(what))
})

test.each([[null], [[]], ['text'], [{}]])('%j is refused', (value) => {
  expect(outcome(value)).not.toBe('accepted')
})

function outcome(value: unknown): string {
  try {
    trustFrom(value, 'x')
    return 'accepted'
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'trusted-root-invalid') return error.message
    throw error
  }
}
