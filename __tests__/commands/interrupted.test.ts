import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.ts'
import { onLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { heldToSchema } from '../held-to-schema.ts'
import { interruptedAtGit, interruptedCommand, interruptedRehearsal, signals } from '../worlds/interrupted.ts'

// Every command, and every moment: `interrupted-faults.test.ts`.
describe.each(signals)('%s', (signal, code) => {
  test('check --json: one answer, and git ends too', async () => {
    const { stdout, ...end } = await interruptedAtGit(['check', '--json'], 'for-each-ref', signal)
    expect(end).toEqual({
      ended: [code, null],
      lastLine: `check: stopped by ${signal}. Nothing was changed.`,
      gitRuns: false,
      leftTemporary: [],
    })
    const { verdict, problems } = heldToSchema(check.answer, stdout)
    expect([verdict, problems]).toEqual([
      'stopped',
      [
        {
          code: 'interrupted',
          severity: 'error',
          message: `The command was stopped by ${signal}. Nothing was changed.`,
          hint: 'Run the command again.',
          docs: `${onLaptop.errorsPage}#interrupted`,
        },
      ],
    ])
    problems.forEach(sawProblem)
  })

  test('rehearse when the copy is made: no folder is left', async () => {
    expect(await interruptedRehearsal([], 'the copy is made', signal)).toEqual({
      ended: [code, null],
      lastLine: `rehearse: stopped by ${signal}. The copy of the project is gone, and rehearsal is as it was.`,
      stdout: '',
      leftTemporary: [],
      left: [],
    })
  })

  test('rehearse while a command runs: all that it started ends', async () => {
    expect(await interruptedCommand(signal)).toMatchObject({ ended: [code, null], leftTemporary: [], left: [] })
  })
})
