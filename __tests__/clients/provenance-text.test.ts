import { truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { provenanceLimitBytes } from '../../src/attestation/reading/provenance-file.ts'
import { readProvenance } from '../../src/clients/provenance-text.ts'
import { refusalOf } from '../refusal-of.ts'
import { testFolder } from '../worlds/folder.ts'

const folder = testFolder()

function written(content: Uint8Array | string): string {
  const path = folder.at()
  writeFileSync(path, content)
  return path
}

test('text is read as it is, with its byte order mark', async () => {
  expect(await readProvenance(written('\ufeff{}\n'), 'x.jsonl')).toBe('\ufeff{}\n')
})

test('anything but UTF-8 is refused, and not repaired', async () => {
  const path = written(Buffer.from([0x7b, 0xff, 0x7d]))
  expect(await refusalOf(() => readProvenance(path, 'x.jsonl'))).toMatchObject({
    code: 'provenance-malformed',
    message: 'x.jsonl is not UTF-8.',
  })
})

test('what is over the limit is not read', async () => {
  const path = written('')
  truncateSync(path, provenanceLimitBytes + 1)
  expect(await refusalOf(() => readProvenance(path, 'x.jsonl'))).toMatchObject({
    code: 'provenance-too-large',
    message: 'x.jsonl has 64000001 bytes; of all provenance together at most 64000000 are read.',
  })
})
