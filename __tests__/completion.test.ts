import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { completionOf, shells } from '../src/command-line/completion.ts'
import { namesOf } from '../src/command-line/option.ts'
import { commands } from '../src/commands/table.ts'
import { completionCases, completionFolder } from './completion-cases.ts'

const folder = completionFolder()

/** What bash offers for a line, the last word of which is begun; sorted. */
function offered(words: readonly string[]): readonly string[] {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _release_action; printf "%s\\n" "\${COMPREPLY[@]}"`
  const parameters = ['--norc', '-c', `${completionOf('bash', commands)}\n${ask}`, 'bash', ...words]
  const output = execFileSync('bash', parameters, { cwd: folder, encoding: 'utf8' })
  return output
    .split('\n')
    .filter((name) => name !== '')
    .toSorted()
}

// Readline breaks words at what COMP_WORDBREAKS holds; a `=` is a word of its own.
const broken = (line: string): readonly string[] =>
  line.split(' ').flatMap((word) => word.split(/(=)/).filter((part, at) => at === 0 || part !== ''))

test.each(completionCases)('bash offers %s: %s', (_, line, expected) => {
  expect(offered(broken(line))).toEqual(expected)
})

test('bash offers the same where no word is broken at a =, with the option before it', () => {
  expect(offered(['release-action', 'rehearse', '--out=d'])).toEqual(['--out=dist'])
})

test('bash expands no name of a file', () => {
  writeFileSync(join(folder, 'star*.whl'), '')
  writeFileSync(join(folder, 'starry.whl'), '')
  expect(offered(['release-action', 'verify', 'star*'])).toEqual(['star*.whl'])
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
