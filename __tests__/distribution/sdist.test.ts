import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { inspectDistribution } from '../../src/distribution.ts'
import { refusalOf } from '../refusal-of.ts'
import {
  metadataText,
  retyped,
  sdist,
  sdistEntries,
  sdistName,
  stored,
  type TarEntry,
  tar,
  wheelEntries,
  zip,
} from './archives.ts'
import { bytesOf } from './byte-sources.ts'

const file = (name: string, contents: string | Buffer = 'x'): TarEntry => ({ name: `rocket-1.0/${name}`, contents })
const directory = (name: string): TarEntry => ({ name: `rocket-1.0/${name}`, type: 'directory' })
const symlink = (name: string, linkname: string): TarEntry => ({
  name: `rocket-1.0/${name}`,
  type: 'symlink',
  linkname,
})
const hardLink = (name: string, linkname: string): TarEntry => ({ name: `rocket-1.0/${name}`, type: 'link', linkname })

const rest = sdistEntries.slice(1)
const withMetadata = (text: string, ...more: TarEntry[]): Promise<Buffer> =>
  sdist([file('PKG-INFO', text), ...more], rest)

// A code, a part of the message, the archive, and the nearest archive that passes.
const refused: Readonly<
  Record<string, readonly [code: string, text: string, bad: Promise<Buffer>, good: Promise<Buffer>]>
> = {
  'a path out of the folder': [
    'file-unsafe',
    'has a name with',
    sdist([file('../evil.py')]),
    sdist([file('..evil.py')]),
  ],
  'an absolute path': ['file-unsafe', 'has an absolute name', sdist([{ name: '/abs' }]), sdist([file('abs')])],
  'a backslash': ['file-unsafe', 'has a backslash', sdist([file('a\\b')]), sdist([file('a/b')])],
  'a name twice': [
    'file-unsafe',
    'have the same name',
    sdist([file('a'), file('a')]),
    sdist([directory('a/'), directory('a/')]),
  ],
  'names equal without case': [
    'file-unsafe',
    'have the same name',
    sdist([file('A'), file('a')]),
    sdist([file('A'), file('b')]),
  ],
  'a second top folder': [
    'file-unsafe',
    'Incorrect number of top-level directories in sdist: "other/a" is not in "rocket-1.0/"',
    sdist([{ name: 'other/a', contents: '' }]),
    sdist([file('other/a')]),
  ],
  'another top folder': [
    'file-unsafe',
    '"Rocket-1.0/PKG-INFO" is not in "rocket-1.0/"',
    sdist(
      [],
      sdistEntries.map((entry) => ({ ...entry, name: entry.name.replace('r', 'R') })),
    ),
    sdist([{ name: 'rocket-1.0/', type: 'directory' }]),
  ],
  'a top that is a link': [
    'file-unsafe',
    '"rocket-1.0" is no directory',
    sdist([{ name: 'rocket-1.0', type: 'symlink', linkname: '..' }]),
    sdist([{ name: 'rocket-1.0', type: 'directory' }]),
  ],
  'a link to an absolute path': [
    'file-unsafe',
    'leads to "/etc/passwd"',
    sdist([symlink('a', '/etc/passwd')]),
    sdist([symlink('a', 'etc/passwd')]),
  ],
  'a link out of the folder': [
    'file-unsafe',
    'leads out of rocket-1.0/ to "../../a"',
    sdist([symlink('src/a', '../../a')]),
    sdist([symlink('src/a', '../a')]),
  ],
  'a hard link out of the folder': [
    'file-unsafe',
    'leads out of rocket-1.0/ to "other/a"',
    sdist([hardLink('a', 'other/a')]),
    sdist([hardLink('a', 'rocket-1.0/PKG-INFO')]),
  ],
  'a link through a link': [
    'file-unsafe',
    'leads through rocket-1.0/a',
    sdist([symlink('a', '.'), symlink('b', 'a/../c')]),
    sdist([symlink('a', '.'), symlink('b', 'd/../c')]),
  ],
  'a member behind a link': [
    'file-unsafe',
    'member "rocket-1.0/a/b" goes through the link "rocket-1.0/a"',
    sdist([symlink('a', 'src'), file('a/b')]),
    sdist([symlink('a', 'src'), file('src/b')]),
  ],
  'a device': [
    'file-unsafe',
    'is neither a file, nor a directory, nor a link (type character-device)',
    sdist([{ name: 'rocket-1.0/a', type: 'character-device' }]),
    sdist([{ name: 'rocket-1.0/a', type: 'contiguous-file' }]),
  ],
  'a pipe': [
    'file-unsafe',
    '(type fifo)',
    sdist([{ name: 'rocket-1.0/a', type: 'fifo' }]),
    sdist([{ name: 'rocket-1.0/a', type: 'file' }]),
  ],
  'a sparse member': [
    'file-unsafe',
    'is sparse',
    sdist([{ ...file('a'), pax: { 'GNU.sparse.major': '1' } }]),
    sdist([{ ...file('a'), pax: { comment: '1' } }]),
  ],
  'a sparse member of old GNU tar': ['file-unsafe', '(type unknown)', retyped('S'), retyped('0')],
  'a secret': [
    'file-credential',
    'rocket-1.0.tar.gz: ".git/config" holds a password.',
    sdist([file('.git/config', 'url = https://ada:hunter2@example.org/')]),
    sdist([file('.git/config', 'url = https://example.org/')]),
  ],
  'no PKG-INFO': [
    'metadata-invalid',
    'PKG-INFO not found at rocket-1.0/PKG-INFO',
    sdist([file('src/PKG-INFO', metadataText)], rest),
    sdist([file('PKG-INFO', metadataText)], rest),
  ],
  'a PKG-INFO that is a link': [
    'metadata-invalid',
    'PKG-INFO not found',
    sdist([file('a', metadataText), symlink('PKG-INFO', 'a')], rest),
    sdist([file('PKG-INFO', metadataText), symlink('a', 'PKG-INFO')], rest),
  ],
  'a great PKG-INFO': [
    'file-too-large',
    'PKG-INFO has more than 16777216 bytes',
    withMetadata(metadataText.padEnd(16 * 1024 * 1024 + 1)),
    withMetadata(metadataText.padEnd(16 * 1024 * 1024)),
  ],
  'another project in PKG-INFO': [
    'metadata-mismatch',
    "Start filename for 'plane' with 'plane'",
    withMetadata(metadataText.replace('rocket', 'plane')),
    withMetadata(metadataText.replace('rocket', 'ROCKET')),
  ],
  'another spelling of the version in PKG-INFO': [
    'metadata-mismatch',
    "Version in filename should be '1.0.0' not '1.0'",
    withMetadata(metadataText.replace('1.0', '1.0.0')),
    withMetadata(metadataText.replace('1.0', 'v1.0')),
  ],
  'a license file that is not there': [
    'metadata-invalid',
    'License-File docs/LICENSE does not exist at rocket-1.0/docs/LICENSE',
    withMetadata(metadataText.replace('Summary', 'License-File: docs/LICENSE\nSummary'), file('LICENSE')),
    withMetadata(metadataText.replace('Summary', 'License-File: docs/LICENSE\nSummary'), file('docs/LICENSE')),
  ],
  'a bomb': [
    'file-unsafe',
    'it unpacks to more than 67108864 bytes',
    sdist([file('zeros', Buffer.alloc(64 * 1024 * 1024))]),
    sdist([file('zeros', Buffer.alloc(63 * 1024 * 1024))]),
  ],
  'no gzip': ['file-unreadable', 'it is not gzip', tar(sdistEntries), sdist()],
  'half a file': ['file-unreadable', 'it cannot be unpacked', sdist().then((all) => all.subarray(0, -9)), sdist()],
  'something behind': [
    'file-unreadable',
    'it cannot be unpacked',
    sdist().then((all) => Buffer.concat([all, Buffer.from('more')])),
    // Tapes and some tools pad with zeros.
    sdist().then((all) => Buffer.concat([all, Buffer.alloc(512)])),
  ],
  'a zip archive behind, inside of the gzip': [
    'file-unsafe',
    'a tar archive and a zip archive at the same time',
    stored(zip([], { comment: ' '.repeat(1024 + 8) }).subarray(0, 22)),
    stored(zip([], { comment: ' '.repeat(1024 + 7) }).subarray(0, 22)),
  ],
  'no tar': ['file-unreadable', 'it cannot be unpacked', Promise.resolve(gzipSync(zip(wheelEntries()))), sdist()],
}

describe('a source distribution', () => {
  test.each(Object.entries(refused).map(([reason, row]) => [reason, ...row] as const))(
    '%s: refused with %s ("%s")',
    async (_, code, text, bad, good) => {
      const [badBytes, goodBytes] = [bytesOf(await bad), bytesOf(await good)]
      const error = await refusalOf(() => inspectDistribution(sdistName, badBytes))
      expect([error.code, error.message]).toEqual([code, expect.stringContaining(text)])
      expect((await inspectDistribution(sdistName, goodBytes)).metadata.version.text).toMatch(/^1\.0/)
    },
  )
})
