import { program } from '../../program.ts'
import type { Command } from '../command.ts'
import type { Completed } from '../option.ts'
import { helpWord, identifier, programRows, type Row, rowsOf, words } from './rows.ts'

/**
 * The script for fish.
 *
 * @see https://fishshell.com/docs/current/cmds/complete.html
 */
export function fish(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`
  const start = `complete -c ${program.name}`
  // Words before the one that is completed; a word further on may be called like a command.
  const afterProgram = `${start} -n 'test (count (_${identifier}_words)) -eq 0'`
  const afterHelp = `${start} -n '_${identifier}_runs help; and test (count (_${identifier}_words)) -eq 1'`
  const option = (where: string, { names, help, completed }: Row): string => {
    const typed = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    return `${where} ${words(typed)}${follows(completed)} -d ${quote(help)}`
  }
  return [
    `# fish completion of ${program.name}`,
    '# The words behind the program, and behind a folder that stands before the command.',
    `function _${identifier}_words`,
    '    set -l typed (commandline -opc)',
    '    set -e typed[1]',
    '    while string match -q -- "-C*" "$typed[1]"',
    '        test "$typed[1]" = -C; and set -e typed[1]',
    '        set -e typed[1]',
    '    end',
    '    string join -- \\n $typed',
    'end',
    `function _${identifier}_runs`,
    `    set -l typed (_${identifier}_words)`,
    '    test "$typed[1]" = "$argv[1]"',
    'end',
    `${start} -f`,
    ...[...commands, helpWord].map(({ name, summary }) => `${afterProgram} -a ${name} -d ${quote(summary)}`),
    ...programRows.map((row) => option(afterProgram, row)),
    ...commands.map(({ name, summary }) => `${afterHelp} -a ${name} -d ${quote(summary)}`),
    ...commands.flatMap((command) => {
      const here = `${start} -n '_${identifier}_runs ${command.name}'`
      return [...operandOf(command, here, quote), ...rowsOf(command).map((row) => option(here, row))]
    }),
  ].join('\n')
}

function operandOf(
  { operand: { completed } }: Command,
  here: string,
  quote: (text: string) => string,
): readonly string[] {
  if (completed === 'file') return [`${here} -F`]
  return typeof completed === 'string' ? [] : [`${here} -a ${quote(words(completed))}`]
}

/** What follows an option, in the words of fish. */
function follows(completed: Completed | undefined): string {
  switch (completed) {
    case undefined:
      return ''
    case 'nothing':
      return ' -x'
    case 'file':
      return ' -r -F'
    case 'folder':
      // Without what stands before it in --out=dist.
      return ` -x -a '(__fish_complete_directories (string replace -r -- "^--[^=]*=" "" (commandline -ct)))'`
  }
}
