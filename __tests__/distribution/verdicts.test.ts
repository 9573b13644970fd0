import { describe, expect, test } from '@jest/globals'
import { requireListed } from '../../src/distribution/metadata/classifiers.ts'
import { listedClassifiers } from '../../src/distribution/metadata/lists/classifiers.ts'
import { inspectDistribution } from '../../src/distribution.ts'
import type { ErrorCode } from '../../src/errors.ts'
import { codeOfPending } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
import { makeCase } from '../worlds/distributions/make.ts'
import { type CaseRow, caseRows } from '../worlds/distributions/rows.ts'
import { bytesOf } from './byte-sources.ts'

/** What is refused although the index takes it: a decision, the code of its refusal, and the cases. */
const stricter: readonly (readonly [decision: string, code: ErrorCode, cases: string])[] = [
  ['a path that leaves its folder, or is read in two ways', 'file-unsafe', 'a17 a52 a53 s34 s36'],
  ['a member that is no file, or not in the one folder of its name', 'file-unsafe', 'a59 s03b s03c s06'],
  ['two names that some file systems take for one', 'file-unsafe', 'a23 a50'],
  ['a second .dist-info, which some installers take', 'metadata-mismatch', 'a20'],
  ['RECORD is what installers compare with', 'record-invalid', 'a05 a06 a07c a34 a34b a34c'],
  ['WHEEL tells installers what the name tells the index', 'metadata-mismatch', 'a31'],
  ['WHEEL has a form that installers demand', 'metadata-invalid', 'a32 a33b'],
  ['bytes behind the gzip stream that nobody unpacks', 'file-unreadable', 's15'],
  ['a credential that would be public', 'file-credential', 'a38b s38'],
  ['a URL that leads to no host', 'metadata-invalid', 'u02 v02'],
]
const codes = new Map(stricter.flatMap(([, code, cases]) => cases.split(' ').map((id) => [id, code] as const)))

const verdictOf = async (row: CaseRow): Promise<string> => {
  const bytes = bytesOf(await makeCase(row))
  return codeOfPending(async () => {
    requireListed(await inspectDistribution(row.file, bytes), listedClassifiers)
    return 'accepted'
  })
}

const isRight = async (row: CaseRow): Promise<void> => {
  const accepted = row.isAccepted ? 'accepted' : expect.not.stringMatching(/^accepted$/)
  expect(await verdictOf(row)).toEqual(codes.get(row.id) ?? accepted)
}

withShared('309 distributions that PyPI judged', (folder) => {
  const rows = caseRows(folder)

  describe('what PyPI refuses is refused, and nothing else but for a decision', () => {
    test.each(rows)('$id: $what', isRight)
  })
})
