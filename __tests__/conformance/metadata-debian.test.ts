import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { requireListed } from '../../src/distribution/metadata/classifiers.ts'
import { listedClassifiers } from '../../src/distribution/metadata/lists/classifiers.ts'
import { parseMetadata } from '../../src/distribution/metadata.ts'
import { oraclePython } from '../oracles.ts'
import { codeOf } from '../refusal-of.ts'

// Debian builds it from a commit that requires another project at an address, which no index takes.
const direct = 'markdown_it_py-3.0.0.dist-info'

test('what Debian ships of projects on PyPI is refused nowhere', async () => {
  const folder = join(dirname(oraclePython()), '../root/usr/lib/python3/dist-packages')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.dist-info'))
  const verdicts = names.map((name) => {
    const read = () => parseMetadata(readFileSync(join(folder, name, 'METADATA')), name)
    return [name, codeOf(() => requireListed({ name, metadata: read() }, listedClassifiers))]
  })
  expect(verdicts.length).toBeGreaterThan(30)
  expect(verdicts.filter(([, code]) => code !== 'accepted')).toEqual([[direct, 'metadata-invalid']])
})
