import { expect, test } from '@jest/globals'
import { readLock } from '../../src/release/project/lock.ts'
import { parseToml } from '../../src/release/project/toml.ts'
import { withShared } from '../shared.ts'
import { corpusReleases, filesOf } from './corpus.ts'
import { treeOf } from './tree-of.ts'

const head = 'version = 1\nrequires-python = ">=3.10"\n\n'
const other = '[[package]]\nname = "other"\nversion = "9"\nsource = { registry = "https://pypi.org/simple" }\n\n'
const own = '[[package]]\nname = "sample-package"\nversion = "1.0.dev0"\nsource = { editable = "." }\n'
const rest = 'dependencies = [\n    { name = "other" },\n]\n\n[package.metadata]\nversion = "8"\n'

const read = (lock: string, name = 'sample-package') => readLock(treeOf({ 'uv.lock': lock }), name)

test.each([
  ['among others', head + other + own + rest, 11],
  ['with the line ends of Windows and a byte order mark', `\uFEFF${(head + own + rest).replaceAll('\n', '\r\n')}`, 6],
  ['of a project that is not built', head + own.replace('editable', 'virtual'), 6],
  ['of the first versions of uv', head + own.replace('{ editable = "." }', '"editable+."'), 6],
  ['by a name in another spelling', head + own.replace('sample-package', 'Sample_Package'), 6],
  ['beside a package of the same name from elsewhere', head + own + other.replace('other', 'sample-package'), 6],
])('the entry %s', async (_, lock, line) => {
  expect(await read(lock)).toEqual({ text: '1.0.dev0', file: 'uv.lock', line })
})

test.each([
  ['no entry of the project', head + other],
  ['no version, as where it is dynamic', head + own.replace(/version.*\n/, '')],
  ['another place, as a member of a workspace has it', head + own.replace('"."', '"packages/sample"')],
  ['two entries', head + own + own],
  ['a version twice', head + own.replace('source', 'version = "2"\nsource')],
  ['marks of an unfinished merge', `${head}<<<<<<< HEAD\n${own}`],
  ['something else than TOML', 'no lock\n'],
  ['nothing', ''],
])('undefined: %s', async (_, lock) => {
  expect(await read(lock)).toBeUndefined()
})

test('undefined without a lock', async () => {
  expect(await readLock(treeOf({}), 'sample-package')).toBeUndefined()
})

// What takes more than linear time would not end within a test.
test('10 MB are read', async () => {
  const lock = head + other.repeat(100_000) + own
  expect((await read(lock))?.text).toBe('1.0.dev0')
})

withShared('uv.lock of the releases in the corpus', (sharedFolder) => {
  const releases = corpusReleases(sharedFolder).filter((release) => 'uv.lock' in filesOf(release, 'after'))

  test('read as a reader of TOML reads it', async () => {
    expect(releases.length).toBeGreaterThan(0)
    for (const release of releases) {
      const text = filesOf(release, 'after')['uv.lock'] ?? ''
      const [entry] = Object(parseToml('uv.lock', text).package)
      expect((await read(text, entry.name))?.text).toBe(entry.version)
    }
  })
})
