import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { type ByteSource, inspectDistribution } from '../../src/distribution.ts'
import { ReleaseError } from '../../src/errors.ts'
import { refusalOf } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
import { sdist, sdistName, wheelEntries, wheelName, zip } from './archives.ts'
import { bytesOf } from './byte-sources.ts'

describe('inspecting a distribution', () => {
  test('a wheel', async () => {
    const contents = zip(wheelEntries())
    const { metadata, secretsOfTests, ...distribution } = await inspectDistribution(wheelName, bytesOf(contents))
    expect(distribution).toEqual({
      fileName: {
        kind: 'wheel',
        name: wheelName,
        project: 'rocket',
        version: '1.0',
        pythonTags: ['py3'],
        abiTags: ['none'],
        platformTags: ['any'],
      },
      name: wheelName,
      sizeBytes: contents.length,
      sha256: createHash('sha256').update(contents).digest('hex'),
      contents: {
        files: wheelEntries().map((entry) => ({ path: entry.name, sizeBytes: entry.contents?.length })),
        wheel: { isPurelib: true, generator: 'hand' },
        entryPoints: undefined,
      },
    })
    expect([metadata.name, metadata.version.text, metadata.licenseFiles]).toEqual(['rocket', '1.0', []])
  })

  test('a source distribution', async () => {
    const contents = await sdist()
    const { metadata, secretsOfTests, ...distribution } = await inspectDistribution(sdistName, bytesOf(contents))
    expect(distribution).toEqual({
      fileName: { kind: 'sdist', name: sdistName, project: 'rocket', version: '1.0' },
      name: sdistName,
      sizeBytes: contents.length,
      sha256: createHash('sha256').update(contents).digest('hex'),
      contents: {
        files: [
          // `printf '…' | git hash-object --stdin`
          { path: 'PKG-INFO', sizeBytes: 73, blob: '4c82fd08b52e5462bb4d66f460a15a0e60470416' },
          { path: 'pyproject.toml', sizeBytes: 15, blob: '8af5fdedee5185dd7985ca5e15b2ba0224cd43ed' },
          { path: 'src/rocket.py', sizeBytes: 20, blob: '4802e90f8edc38346215a3277cf96f0fa7474c32' },
        ],
        wheel: undefined,
        entryPoints: undefined,
      },
    })
    expect(metadata.fields.get('description')).toEqual(['Goes up.\n'])
  })

  test.each([
    [wheelName, 'it is empty', Buffer.alloc(0)],
    [sdistName, 'it is empty', Buffer.alloc(0)],
    [wheelName, 'it is not a zip archive', Buffer.alloc(59)],
    [wheelName, 'it is not a zip archive', Buffer.from('P')],
  ])('%s: refused ("%s")', async (name, text, contents) => {
    const { code, message } = await refusalOf(() => inspectDistribution(name, bytesOf(contents)))
    expect([code, message]).toEqual(['file-unreadable', expect.stringContaining(text)])
  })

  test('a file that GitHub would not take is refused before it is read', async () => {
    const bytes: ByteSource = {
      sizeBytes: 2 ** 31,
      read: () => Promise.reject(new Error('not to be read')),
      stream: () => Readable.from([]),
    }
    const { code } = await refusalOf(() => inspectDistribution(wheelName, bytes))
    expect(code).toBe('file-too-large')
  })

  test('a file that grows while it is read is refused', async () => {
    const contents = zip(wheelEntries())
    const bytes: ByteSource = {
      ...bytesOf(contents),
      stream: () => bytesOf(Buffer.concat([contents, contents])).stream(),
    }
    const stored = wheelEntries().map((entry) => ({ ...entry, method: 0 }))
    expect((await refusalOf(() => inspectDistribution(wheelName, bytes))).code).toBe('file-unreadable')
    expect((await inspectDistribution(wheelName, bytesOf(zip(stored)))).name).toBe(wheelName)
  })

  test.each([
    ['a wheel', wheelName, Promise.resolve(zip(wheelEntries()))],
    ['an sdist', sdistName, sdist()],
  ])('%s with one changed byte, or cut off, is refused or means the same', async (_, name, whole) => {
    const original = await whole
    const { metadata } = await inspectDistribution(name, bytesOf(original))
    for (let index = 0; index < original.length; index += 1) {
      const changed = Buffer.from(original)
      changed[index] = (original[index] ?? 0) ^ 0x41
      const found = await inspectDistribution(name, bytesOf(changed)).catch((error: unknown) => error)
      if (!(found instanceof ReleaseError)) expect(found).toMatchObject({ metadata })
      const cut = bytesOf(original.subarray(0, index))
      expect(await inspectDistribution(name, cut).catch((error: unknown) => error)).toBeInstanceOf(ReleaseError)
    }
  })

  test('no read is longer for a longer file', async () => {
    const readOf = async (memberBytes: number): Promise<number> => {
      const source = bytesOf(
        zip(wheelEntries({ data: 'x'.repeat(memberBytes) }).map((entry) => ({ ...entry, method: 0 }))),
      )
      let longest = 0
      const read = (offset: number, length: number): Promise<Buffer> => {
        longest = Math.max(longest, length)
        return source.read(offset, length)
      }
      await inspectDistribution(wheelName, { ...source, read })
      return longest
    }
    // yauzl looks for the end record in the last 64 KiB.
    expect(await readOf(16 * 1024 * 1024)).toBe(await readOf(128 * 1024))
  })
})

describe('files of other projects', () => {
  withShared('bad-dists', (folder) => {
    const rows = readFileSync(join(folder, 'vectors/index.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([path = '']) => path.startsWith('bad-dists/'))

    test.each(rows.map((row) => [row[0] ?? '', row[5] ?? ''] as const))('%s: %s', async (path, expected) => {
      const inspect = () =>
        inspectDistribution(path.replace('bad-dists/', ''), bytesOf(readFileSync(join(folder, 'vectors', path))))
      if (expected === 'ACCEPT') expect((await inspect()).sizeBytes).toBeGreaterThan(0)
      else expect((await refusalOf(inspect)).code).toMatch(/^file-(name-invalid|unreadable)$/)
    })

    test('there are seven', () => expect(rows).toHaveLength(7))
  })
})
