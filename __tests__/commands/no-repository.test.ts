import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../src/command-line.ts'
import { check } from '../../src/commands/check.ts'
import { next } from '../../src/commands/next.ts'
import { prepare } from '../../src/commands/prepare.ts'
import { rehearse } from '../../src/commands/rehearse.ts'
import { refusalOf } from '../refusal-of.ts'
import { cloneIn, newClone, newFolder } from '../worlds/clone.ts'
import { runAnswering, terminalWith } from '../worlds/terminal.ts'

/** A folder inside a bare repository, or inside the `.git` of another. */
function inside(...parts: readonly string[]): string {
  const clone = parts[0] === '.git' ? newClone() : cloneIn(newFolder())
  if (parts[0] !== '.git') clone.git(['init', '--quiet', '--bare'])
  return join(clone.directory, ...parts)
}

function newFile(): string {
  const clone = newClone()
  clone.write('file', '')
  return join(clone.directory, 'file')
}

function deepFolder(): string {
  const folder = join(newFolder(), 'deep')
  mkdirSync(folder)
  return folder
}

describe('a command that needs a repository', () => {
  test.each<[string, Command, readonly string[]]>([
    ['check', check, []],
    ['prepare', prepare, ['3.2.0']],
    ['next', next, ['3.2.0']],
    ['rehearse', rehearse, ['--project', '.']],
  ])('%s says in one sentence what is not there, with exit code 2', async (_, command, words) => {
    const places = {
      'is in no git repository': deepFolder(),
      'is a bare repository, which has no checkout': inside(),
      'is the inside of a repository, and not its checkout': inside('.git'),
      'is a repository without any commit': newClone().directory,
      'is not a folder': newFile(),
      'does not exist': join(newFolder(), 'nowhere'),
    }
    for (const [found, workingFolder] of Object.entries(places)) {
      const environment = { PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1' }
      const { terminal, output } = terminalWith({ arguments: [...words, '--json'], environment, workingFolder })
      const refusal = await refusalOf(() => runAnswering(command, terminal))
      expect([refusal.code, refusal.message, refusal.exitCode]).toEqual([
        'repository-unfit',
        `The folder "${workingFolder}" ${found}.`,
        2,
      ])
      expect(JSON.parse(output.join('\n'))).toMatchObject({ schema: 1, verdict: 'stopped' })
    }
  })
})
