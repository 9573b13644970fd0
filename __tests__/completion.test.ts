import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { completionOf, shells } from '../src/command-line/completion.ts'
import { namesOf } from '../src/command-line/option.ts'
import { commands } from '../src/commands/table.ts'
import { completionCases, completionFolder } from './completion-cases.ts'

const folder = completionFolder()

/** What bash offers for a line, the last word of which is begun; sorted. */
function offered(line: string): readonly string[] {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _release_action; printf "%s\\n" "\${COMPREPLY[@]}"`
  const parameters = ['--norc', '-c', `${completionOf('bash', commands)}\n${ask}`, 'bash', ...line.split(' ')]
  const output = execFileSync('bash', parameters, { cwd: folder, encoding: 'utf8' })
  return output
    .split('\n')
    .filter((name) => name !== '')
    .toSorted()
}

test.each(completionCases)('bash offers %s: %s', (_, line, expected) => {
  expect(offered(line)).toEqual(expected)
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
