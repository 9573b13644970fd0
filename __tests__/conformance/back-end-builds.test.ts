import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FormField, uploadFields } from '../../src/distribution/upload-form.ts'
import { inspectDistribution } from '../../src/distribution.ts'
import { bytesOfFile } from '../distribution/byte-sources.ts'
import { askFields } from '../distribution/packaging-oracle.ts'
import { oraclePython } from '../oracles.ts'
import { buildProject, realProjects } from './real-projects.ts'

const folder = mkdtempSync(join(tmpdir(), 'real-builds-'))
const built: string[] = []
const twineForms = new Map<string, readonly FormField[]>()

beforeAll(() => {
  for (const [index, files] of Object.values(realProjects).entries()) {
    built.push(...buildProject(join(folder, String(index)), files))
  }
  for (const [index, form] of askFields(built).entries()) twineForms.set(built[index] ?? '', form)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('what real back ends build', () => {
  test.each(Object.keys(realProjects).map((title, index) => [title, index] as const))(
    '%s: inspected, and the form says what twine says',
    async (_, index) => {
      const paths = built.filter((path) => path.startsWith(join(folder, `${index}/`)))
      expect(paths.map((path) => basename(path).replace(/-py.*/, '.whl'))).toEqual([
        'rocket_ship-1.0.0rc1.whl',
        'rocket_ship-1.0.0rc1.tar.gz',
      ])
      for (const path of paths) {
        const form = uploadFields(await inspectDistribution(basename(path), bytesOfFile(path)))
        expect(inOrder(form)).toEqual(inOrder((twineForms.get(path) ?? []).filter(isCommon)))
      }
    },
  )

  test('twine check --strict passes', () => {
    const { status, stdout } = spawnSync(oraclePython(), ['-m', 'twine', 'check', '--strict', ...built], {
      encoding: 'utf8',
    })
    expect([status, stdout.match(/PASSED/g)?.length]).toEqual([0, built.length])
  })
})

// PyPI needs one digest; sha256 is the one that everything else here is about.
const isCommon = ([name]: FormField): boolean => name !== 'md5_digest' && name !== 'blake2_256_digest'

/** In the order of the names; values of one name stay in theirs. */
const inOrder = (fields: readonly FormField[]): readonly FormField[] =>
  fields.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
