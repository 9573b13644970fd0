import { expect, test } from '@jest/globals'
import { gitIn, readingGitIn } from '../../../src/clients/git/isolated.ts'
import { pinnedEnvironment } from '../../../src/clients/git/process.ts'
import { newFolder } from '../../worlds/clone.ts'
import { pathWith } from '../../worlds/laptop.ts'

const caller = {
  // It says what it was given.
  PATH: pathWith('git', 'env'),
  HOME: '/home/person',
  SystemRoot: 'C:\\Windows',
  PATHEXT: '.EXE',
  GIT_DIR: '/elsewhere',
  INPUT_TOKEN: 'x',
}
const given = async (output: Promise<string>): Promise<readonly string[]> => {
  const names = (await output).split('\n').map((line) => line.split('=')[0])
  return Object.keys(caller).filter((name) => names.includes(name))
}
const needed = ['PATH', 'HOME', 'SystemRoot', 'PATHEXT']

test.each([
  ['of a rehearsal', () => gitIn(newFolder(), caller)(['status'])],
  ['that only reads', () => readingGitIn(newFolder(), caller)(['status'])],
])('git %s is given what it needs to start, and nothing else of the caller', async (_, run) => {
  expect(await given(run())).toEqual(needed)
})

test('so is git of the steps', () => {
  const names = Object.keys(pinnedEnvironment(caller))
  expect(Object.keys(caller).filter((name) => names.includes(name))).toEqual(needed)
})
