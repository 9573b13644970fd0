import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitOutput, pinnedEnvironment } from '../../../src/clients/git/process.ts'
import { inspectBuilt } from '../../../src/steps/build/inspection.ts'
import { silent } from '../../../src/voice.ts'
import { wheelEntries, wheelName, zip } from '../../distribution/archives.ts'
import { testFolder } from '../../worlds/folder.ts'

const folder = testFolder()

test.each<[what: string, isPart: boolean, remarks: readonly unknown[]]>([
  [
    'a part says that what the default branch allows could not be read',
    true,
    [
      expect.stringMatching(
        /^Not read: what the default branch allows in distributions, since `git remote` ended with exit code 2/,
      ),
    ],
  ],
  ['a whole does not ask where nothing looks like a secret', false, []],
])('%s', async (_, isPart, remarks) => {
  const place = folder.at()
  const [output, checkout] = [join(place, 'dist'), join(place, 'checkout')]
  for (const each of [output, checkout]) mkdirSync(each, { recursive: true })
  await gitOutput({ directory: checkout, environment: pinnedEnvironment(process.env) }, ['init', '--quiet'])
  writeFileSync(join(output, wheelName), zip(wheelEntries()))
  const inspected = await inspectBuilt({
    output,
    names: [wheelName],
    voice: silent,
    isPart,
    judge: async () => [],
    checkout,
    folder: join(place, 'default-branch'),
    environment: process.env,
  })
  const { distributions, ...told } = inspected
  expect(distributions.map(({ name }) => name)).toEqual([wheelName])
  expect(told).toEqual({ allowed: undefined, remarks })
})
