import { describe, expect, test } from '@jest/globals'
import { inspectDistribution } from '../../../src/distribution.ts'
import { refusalOf } from '../../refusal-of.ts'
import { recordOf, wheelEntries, wheelName, type ZipEntry, zip } from '../archives.ts'
import { bytesOf } from '../byte-sources.ts'

const folder = 'rocket-1.0.dist-info'

/** A right wheel with more members, which RECORD lists too. */
function withMembers(...more: readonly ZipEntry[]): Buffer {
  const entries = [...wheelEntries({ [`${folder}/RECORD`]: undefined }), ...more]
  return zip([...entries, { name: `${folder}/RECORD`, contents: recordOf(entries) }])
}

const file = (name: string, contents: string | Buffer = 'x'): ZipEntry => ({ name, contents })

// Info-ZIP's field 0x7075: version, a CRC, and another spelling of the name.
const unicodePath = (name: string): Buffer =>
  Buffer.concat([Buffer.from([0x75, 0x70, 5 + name.length, 0, 1, 0, 0, 0, 0]), Buffer.from(name)])

// A code, a part of the message, the archive, and the nearest archive that passes.
const refused: Readonly<Record<string, readonly [code: string, text: string, bad: Buffer, good: Buffer]>> = {
  'a path out of the folder': [
    'file-unsafe',
    '"../evil.py" has a name with',
    withMembers(file('../evil.py')),
    withMembers(file('..evil.py')),
  ],
  'an absolute path': [
    'file-unsafe',
    '"/abs" has an absolute name',
    withMembers(file('/abs')),
    withMembers(file('abs')),
  ],
  'a drive': ['file-unsafe', 'has an absolute name', withMembers(file('C:x')), withMembers(file('C.x'))],
  'a backslash': ['file-unsafe', 'has a backslash', withMembers(file('a\\b')), withMembers(file('a/b'))],
  'a NUL': ['file-unsafe', '"a\\u{0}b" has a control character', withMembers(file('a\0b')), withMembers(file('a b'))],
  'an empty part': ['file-unsafe', 'has a name with empty', withMembers(file('a//b')), withMembers(file('a/b'))],
  'a symbolic link': [
    'file-unsafe',
    '"link" is neither a file nor a directory',
    withMembers({ name: 'link', contents: '/etc/passwd', mode: 0o120777 }),
    withMembers({ name: 'link', contents: '/etc/passwd', mode: 0o664 }),
  ],
  'a name twice': [
    'file-unsafe',
    '"a" and "a" have the same name',
    withMembers(file('a'), file('a')),
    withMembers(file('a'), file('b')),
  ],
  'names equal without case': [
    'file-unsafe',
    '"Ab" and "aB" have',
    withMembers(file('Ab'), file('aB')),
    withMembers(file('Ab'), file('aC')),
  ],
  'names equal when composed': [
    'file-unsafe',
    'have the same name',
    withMembers(file('\u00e9'), file('e\u0301')),
    withMembers(file('\u00e9'), file('e')),
  ],
  'a name not marked as UTF-8': [
    'file-unsafe',
    'not marked as UTF-8',
    withMembers({ name: 'é', contents: '', flags: 0 }),
    withMembers({ name: 'é', contents: '', flags: 0x800 }),
  ],
  'another compression': [
    'file-unsafe',
    'does not use a supported compression type (it has 14)',
    withMembers({ name: 'a', contents: 'x', method: 14 }),
    withMembers({ name: 'a', contents: 'x', method: 0 }),
  ],
  encryption: [
    'file-unsafe',
    '"a" is encrypted',
    withMembers({ name: 'a', contents: 'x', flags: 0x801 }),
    withMembers({ name: 'a', contents: 'x', flags: 0x800 }),
  ],
  'a data descriptor': [
    'file-unsafe',
    'ZIP contains a data descriptor',
    withMembers({ name: 'a', contents: 'x', flags: 0x808 }),
    withMembers({ name: 'a', contents: 'x', flags: 0x806 }),
  ],
  'a bomb': [
    'file-unsafe',
    'File exceeds compression ratio of 50',
    withMembers(file('zeros', Buffer.alloc(64 * 1024 * 1024))),
    withMembers(file('zeros', Buffer.alloc(63 * 1024 * 1024))),
  ],
  'another name in the local header': [
    'file-unsafe',
    'Filename not in central directory: "b"',
    withMembers({ name: 'a', contents: 'x', local: { name: 'b' } }),
    withMembers({ name: 'a', contents: 'x', local: { name: 'a' } }),
  ],
  'another size in the local header': [
    'file-unsafe',
    'differ on "a"',
    withMembers({ name: 'a', contents: 'x', local: { sizeBytes: 2 } }),
    withMembers({ name: 'a', contents: 'x', local: { sizeBytes: 1 } }),
  ],
  'a comment of a member': [
    'file-unsafe',
    'Comment in central directory',
    withMembers({ name: 'a', contents: 'x', comment: 'c' }),
    withMembers({ name: 'a', contents: 'x', comment: '' }),
  ],
  'two spellings of a name': [
    'file-unsafe',
    'A member has two names',
    withMembers({ name: 'a', contents: 'x', extra: unicodePath('b') }),
    withMembers({ name: 'a', contents: 'x', extra: unicodePath('a') }),
  ],
  'something in front': [
    'file-unsafe',
    'Unknown record',
    zip(wheelEntries(), { prefix: Buffer.from('#!') }),
    zip(wheelEntries()),
  ],
  'something behind': [
    'file-unreadable',
    'is not a zip',
    zip(wheelEntries(), { suffix: Buffer.from('\n') }),
    zip(wheelEntries()),
  ],
  'two archives': [
    'file-unsafe',
    'Trailing data',
    zip(wheelEntries(), { suffix: zip(wheelEntries()) }),
    zip(wheelEntries()),
  ],
  'an end record in the comment': [
    'file-unsafe',
    'Second end of central directory',
    zip(wheelEntries(), { comment: `PK\x05\x06${'\0'.repeat(16)}\x01` }),
    zip(wheelEntries(), { comment: 'PK and no more' }),
  ],
  'a tar archive as well': [
    'file-unsafe',
    'a zip archive and a tar archive at the same time',
    zip([{ name: 'a', method: 0, contents: 'ustar'.padStart(257 - 31 + 5) }]),
    withMembers({ name: 'a', method: 0, contents: 'ustar' }),
  ],
  'a secret': [
    'file-credential',
    '".pypirc" holds a password',
    withMembers({ name: '.pypirc', contents: '[pypi]\npassword = hunter2\n' }),
    withMembers({ name: '.pypirc', contents: '[pypi]\nusername = __token__\n' }),
  ],
  'damaged contents': [
    'file-unreadable',
    'member "a" has a wrong CRC',
    withMembers({ name: 'a', contents: 'x', checksum: 1 }),
    withMembers({ name: 'a', contents: 'x' }),
  ],
}

describe('the archive of a wheel', () => {
  test.each(Object.entries(refused).map(([reason, row]) => [reason, ...row] as const))(
    '%s: refused with %s ("%s")',
    async (_, code, text, bad, good) => {
      const error = await refusalOf(() => inspectDistribution(wheelName, bytesOf(bad)))
      expect([error.code, error.message]).toEqual([code, expect.stringContaining(text)])
      expect((await inspectDistribution(wheelName, bytesOf(good))).metadata.name).toBe('rocket')
    },
  )
})
