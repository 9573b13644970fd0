import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitOutput, pinnedEnvironment } from '../../../src/clients/git/process.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'

const folder = testFolder()

test('a git that does not end is ended at its limit', async () => {
  const directory = folder.at()
  mkdirSync(directory)
  // A pipe into which nobody writes stands for a server that says nothing.
  execFileSync('mkfifo', [join(directory, 'silent')])
  const command = { directory, environment: pinnedEnvironment(process.env), limitMs: 50 }
  expect(await refusalOf(() => gitOutput(command, ['hash-object', 'silent']))).toMatchObject({
    code: 'git-failed',
    message: 'git did not end within 0.05 s.',
    hint: expect.stringContaining('again'),
  })
})
