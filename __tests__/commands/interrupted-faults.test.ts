import { describe, expect, test } from '@jest/globals'
import { prepare } from '../../src/commands/prepare.ts'
import { rehearse } from '../../src/commands/rehearse.ts'
import { onLaptop } from '../audiences.ts'
import { heldToSchema } from '../held-to-schema.ts'
import { interruptedAtGit, interruptedRehearsal, signals } from '../worlds/interrupted.ts'

const again = 'The same command goes on where it stopped.'

describe.each(signals)('%s', (signal, code) => {
  const ended = [code, null]

  test.each<[readonly string[], string, string]>([
    [['check'], 'for-each-ref', 'check: stopped by SIGNAL. Nothing was changed.'],
    [
      ['prepare', '3.2.0'],
      'commit',
      `prepare: stopped by SIGNAL. The branch release-3.2.0 may be there with changed files; nothing was tagged or pushed. ${again}`,
    ],
    [
      ['next', '3.3.0'],
      'commit',
      `next: stopped by SIGNAL. Files may be changed and not committed; nothing was pushed. ${again}`,
    ],
  ])('%j while git %s: one line, and git ends too', async (words, command, line) => {
    const { stdout, ...end } = await interruptedAtGit(words, command, signal)
    const lastLine = line.replace('SIGNAL', signal)
    expect(end).toEqual({ ended, lastLine, gitRuns: false, leftTemporary: [] })
    expect(stdout).not.toContain('"schema"')
  })

  test('prepare --push --json while git push: one line, one answer, and git ends too', async () => {
    const { stdout, ...end } = await interruptedAtGit(['prepare', '3.2.0', '--push', '--json'], 'push', signal)
    const left = `The commit is made; whether it was tagged and pushed is not known. ${again}`
    const lastLine = `prepare: stopped by ${signal}. ${left}`
    expect(end).toEqual({ ended, lastLine, gitRuns: false, leftTemporary: [] })
    const { verdict, problems } = heldToSchema(prepare.answer, stdout)
    expect([verdict, problems]).toEqual([
      'stopped',
      [
        {
          code: 'interrupted',
          severity: 'error',
          message: `The command was stopped by ${signal}. ${left}`,
          hint: 'Run the command again.',
          docs: `${onLaptop.errorsPage}#interrupted`,
        },
      ],
    ])
  })

  test('rehearse --json when a step runs: one answer', async () => {
    const { ended: end, stdout } = await interruptedRehearsal(['--json'], 'a step runs', signal)
    expect(end).toEqual(ended)
    expect(heldToSchema(rehearse.answer, stdout).problems).toMatchObject([{ code: 'interrupted' }])
  })

  test.each(['a step runs', 'another one runs'] as const)('rehearse when %s: no folder is left', async (moment) => {
    expect(await interruptedRehearsal([], moment, signal)).toMatchObject({
      ended,
      lastLine: `rehearse: stopped by ${signal}. The copy of the project is gone, and rehearsal is as it was.`,
      leftTemporary: [],
      left: [],
    })
  })
})
