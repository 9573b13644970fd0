import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { oraclePython } from '../oracles.ts'
import { withShared } from '../shared.ts'
import { makeCase } from '../worlds/distributions/make.ts'
import { caseRows } from '../worlds/distributions/rows.ts'
import { run } from '../worlds/index/distributions.ts'
import { type IndexWorld, startIndex } from '../worlds/index/world.ts'

let world: IndexWorld
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twine-distributions-'))
  world = await startIndex()
})

afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

/** What twine prints, its line breaks made blanks, and whether it is content. */
const uploaded = async (file: string, bytes: Buffer): Promise<{ readonly isDone: boolean; readonly said: string }> => {
  const path = join(folder, file)
  await writeFile(path, bytes)
  const options = [
    '--repository-url',
    `${world.url}/legacy/`,
    '--non-interactive',
    '--disable-progress-bar',
    '--verbose',
  ]
  const login = { TWINE_USERNAME: '__token__', TWINE_PASSWORD: world.index.issueAccountToken() }
  const env = { ...process.env, ...login, HOME: folder, COLUMNS: '1000', NO_COLOR: '1' }
  const started = run(oraclePython(), ['-m', 'twine', 'upload', ...options, path], { env, cwd: folder })
  return started.then(
    ({ stdout }) => ({ isDone: true, said: stdout.replace(/\s+/g, ' ') }),
    ({ stdout }: { readonly stdout: string }) => ({ isDone: false, said: stdout.replace(/\s+/g, ' ') }),
  )
}

withShared('judged distributions that twine uploads', (shared) => {
  const rows = caseRows(shared)
  const some = (...ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id))

  test.each(some('c1', 'c3', 'e04', 'm24r', 's32', 't22', 'w86', 'x04'))('$id is taken: $what', async (row) => {
    expect(await uploaded(row.file, await makeCase(row))).toMatchObject({ isDone: true })
  })

  test.each([
    ['a08', 'has invalid entry points defined in the entry_points.txt file'],
    ['a09', 'Invalid distribution file. PyArmor-encrypted content is not allowed.'],
    ['e16', "The part after the @-sign contains invalid characters: '_'."],
    ['m07', "'Framework :: Nothing' is not a valid classifier."],
    ['m15', "The description failed to render for 'text/x-rst'."],
    ['t06', "has an unsupported platform tag 'win_arm32'."],
    ['u00', "'x' is not a valid url."],
  ])('%s is refused, and twine shows the words: %s', async (id, words) => {
    const [row] = some(id)
    if (row === undefined) throw new Error(`no case ${id}`)
    expect(await uploaded(row.file, await makeCase(row))).toEqual({
      isDone: false,
      said: expect.stringContaining(words),
    })
  })
})
