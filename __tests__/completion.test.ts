import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { completionOf, shells } from '../src/command-line/completion.ts'
import { namesOf } from '../src/command-line/option.ts'
import { commands } from '../src/commands/table.ts'
import { newFolder } from './worlds/clone.ts'

const folder = newFolder()
mkdirSync(join(folder, 'dist'))
writeFileSync(join(folder, 'a.whl'), '')

/** What bash offers behind some words, the last of which is begun. */
function offered(...words: readonly string[]): readonly string[] {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _release_action; printf "%s\\n" "\${COMPREPLY[@]}"`
  const parameters = ['--norc', '-c', `${completionOf('bash', commands)}\n${ask}`, 'bash', 'release-action', ...words]
  const output = execFileSync('bash', parameters, { cwd: folder, encoding: 'utf8' })
  return output.split('\n').filter((name) => name !== '')
}

describe('bash offers', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['commands', ['c'], ['check', 'completion']],
    ['commands to help', ['help', 'pre'], ['prepare']],
    ['options of the command alone', ['check', '--tag'], ['--tag-prefix']],
    ['options of another', ['verify', '--o'], ['--owner-repo', '--offline']],
    ['words that may stand there', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['files', ['verify', 'a'], ['a.whl']],
    ['files where a value is one', ['verify', '--trusted-root', 'a'], ['a.whl']],
    ['folders where a value is one', ['check', '-C', 'd'], ['dist']],
    ['nothing where a value is neither', ['check', '--base', ''], []],
    ['nothing that is accepted, and shown nowhere', ['check', '--rep'], []],
  ])('%s', (_, words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })
})

test.each(shells)('the script for %s has every command, and every option that is shown', (shell) => {
  const script = completionOf(shell, commands)
  const typed = (name: string): string =>
    shell !== 'fish' ? name : name.startsWith('--') ? `-l ${name.slice(2)} ` : `-s ${name.slice(1)} `
  for (const { name, options } of commands) {
    expect(script).toContain(name)
    const names = Object.entries(options).flatMap(([key, option]) => namesOf(key, option))
    expect(names.filter((each) => !script.includes(typed(each)))).toEqual([])
  }
})
