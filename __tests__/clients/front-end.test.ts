import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from '@jest/globals'
import { type BuildOptions, describeFrontEnd, findFrontEnd } from '../../src/clients/front-end.ts'
import { refusalOf } from '../refusal-of.ts'
import { testFolder } from '../worlds/folder.ts'
import { programs, writeScript } from '../worlds/release/programs.ts'

const folder = testFolder()
let environment: Record<string, string>
let options: BuildOptions
// Programs are looked for as the process itself finds them; this file has a PATH of its own.
const path = process.env.PATH
beforeAll(async () => {
  const work = folder.at('work')
  mkdirSync(work)
  environment = await programs(work)
  options = { project: work, output: work, workingFolder: work, environment, sourceDateEpoch: 0 }
})
afterEach(() => {
  process.env.PATH = path
})

test.each([
  [['flit_core<4'], false, 'what Flask asks for is there'],
  [['flit_core >=3.11,<4', 'packaging'], false, 'all of several'],
  [[], false, 'nothing is asked for'],
  [['flit_core>=99'], true, 'another version is there'],
  [['flit_core<4', 'no-such-distribution'], true, 'one of several is not there'],
  [['flit_core<4; python_version < "3"'], false, 'a condition that does not hold asks for nothing'],
])('python3 -m build for %j is isolated: %s, as %s', async (requires, isIsolated) => {
  process.env.PATH = environment.PATH
  const found = await findFrontEnd(requires, options)
  expect(found).toEqual({ kind: 'build', version: expect.stringMatching(/^build \d+\.\d+/), isIsolated })
  expect(describeFrontEnd(found)).toMatch(isIsolated ? /in an isolated environment\.$/ : /without isolation: /)
})

test('uv comes first', async () => {
  const uv = join(String(environment.PATH), 'uv')
  await writeScript(uv, 'echo uv 0.9.0')
  process.env.PATH = environment.PATH
  const found = await findFrontEnd(['no-such-distribution'], options)
  await rm(uv)
  expect(found).toEqual({ kind: 'uv', version: 'uv 0.9.0' })
  expect(describeFrontEnd(found)).toBe('Built by uv 0.9.0, in an isolated environment.')
})

test('without either, nothing is built', async () => {
  const empty = folder.at('empty')
  mkdirSync(empty)
  process.env.PATH = empty
  const found = await refusalOf(() => findFrontEnd([], { ...options, environment: { PATH: empty } }))
  expect(found).toMatchObject({
    code: 'front-end-missing',
    exitCode: 1,
    message: 'Neither `uv` nor `python3 -m build` can be run in this job.',
  })
})
