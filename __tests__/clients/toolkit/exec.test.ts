import * as theirs from '@actions/exec'
import { expect, test } from '@jest/globals'
import * as ours from '../../../src/clients/toolkit/exec.ts'

test('has every function of the package', () => {
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted())
})

test.each([
  ['an end', ['-e', 'console.log("out"); console.error("err")'], 0],
  ['a failure', ['-e', 'process.exit(3)'], 3],
])('hands on %s', async (_, parameters, exitCode) => {
  const options = { silent: true, ignoreReturnCode: true }
  expect(await ours.exec(process.execPath, parameters, options)).toBe(exitCode)
  expect(await ours.getExecOutput(process.execPath, parameters, options)).toEqual(
    await theirs.getExecOutput(process.execPath, parameters, options),
  )
})
