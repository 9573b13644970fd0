import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inspectDistribution } from '../../src/distribution/distribution.ts'
import { uploadFields } from '../../src/distribution/upload-form.ts'
import { oraclePython } from '../oracles.ts'
import { bytesOfFile } from './byte-sources.ts'
import { askFields } from './packaging-oracle.ts'
import { buildProject, realProjects } from './real-projects.ts'

const folder = mkdtempSync(join(tmpdir(), 'real-builds-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(Object.entries(realProjects))('built by %s', (title, files) => {
  let paths: readonly string[] = []

  beforeAll(() => {
    paths = buildProject(join(folder, title.replaceAll(' ', '-')), files)
  }, 60_000)

  test('there are an sdist and a wheel', () => {
    const tags = title.endsWith('alone') ? 'py2.py3-none-any' : 'py3-none-any'
    expect(paths.map((path) => basename(path))).toEqual([
      `rocket_ship-1.0.0rc1-${tags}.whl`,
      'rocket_ship-1.0.0rc1.tar.gz',
    ])
  })

  test('the form says what twine says', async () => {
    const twine = askFields(paths)
    for (const [index, path] of paths.entries()) {
      const form = uploadFields(await inspectDistribution(basename(path), bytesOfFile(path)))
      expect(sorted(form)).toEqual(sorted((twine[index] ?? []).flatMap(asOurs)))
    }
  })

  test('twine check --strict passes', () => {
    const { status, stdout } = spawnSync(oraclePython(), ['-m', 'twine', 'check', '--strict', ...paths], { encoding: 'utf8' })
    // A project without a README is one that the strict check refuses.
    expect([status, stdout]).toEqual(title.endsWith('alone') ? [1, expect.any(String)] : [0, expect.any(String)])
  })
})

// Digests that are left out here, and values that are only there because twine sends empty ones.
function asOurs([name, value]: readonly [string, string]): readonly (readonly [string, string])[] {
  return name === 'md5_digest' || name === 'blake2_256_digest' || value === '' ? [] : [[name, value]]
}

/** In the order of the names; values of one name stay in theirs. */
const sorted = (fields: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  fields.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
