import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { shellWord } from '../../src/commands/shell-word.ts'

const module = pathToFileURL('src/commands/release-arguments.ts')

test.each([
  ['Pacific/Kiritimati', '2026-02-19', 'the day begins here first'],
  ['UTC', '2026-02-18', 'the day of a runner'],
  ['America/Los_Angeles', '2026-02-18', 'the day before would be wrong at this hour'],
])('the day at noon of UTC is, in %s, %s: %s', (zone, day) => {
  const program = `import { localDay } from '${module}'; console.log(localDay(new Date('2026-02-18T12:00:00Z')))`
  const env = { PATH: process.env.PATH, TZ: zone }
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env, encoding: 'utf8' })
  expect(output.trim()).toBe(day)
})

test.each(['stable', '3.1.x', '-n', '', 'a b', "it's", '$(x)', '`x`', '"', '\\', '~', '!', '#', 'a\nb'])(
  'a shell reads %j as one word',
  (text) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' })).toBe(text)
  },
)
