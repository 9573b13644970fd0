import { program } from '../../program.ts'
import type { Command } from '../command.ts'
import type { Completed } from '../option.ts'
import { helpWord, identifier, programRows, rowsOf, words } from './rows.ts'

/**
 * The script for zsh, to be sourced or put into a folder of `fpath`.
 *
 * @see https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions
 */
export function zsh(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
  const described = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`)
  const actions: Readonly<Record<Completed, string>> = { file: '_files', folder: '_files -/', nothing: ' ' }
  const cases = commands.map((command) => {
    const specs = rowsOf(command).flatMap(({ names, help, completed }) =>
      names.map((name) => {
        const value = completed === undefined ? '' : `:value:${actions[completed]}`
        // What follows a value's name is its value too: --out=dist, -Cdist.
        const joined = completed === undefined ? '' : name.startsWith('--') ? '=' : '+'
        return quote(`*${name}${joined}[${described(help)}]${value}`)
      }),
    )
    const { completed } = command.operand
    const operand = typeof completed === 'string' ? actions[completed] : `(${words(completed)})`
    const rest = operand === ' ' ? [] : [quote(`*:operand:${operand}`)]
    return [`    ${command.name})`, `      _arguments ${[...specs, ...rest].join(' \\\n        ')} ;;`].join('\n')
  })
  const entry = (word: string, help: string): string => quote(`${word}:${help.replaceAll(':', String.raw`\:`)}`)
  const names = [...commands, helpWord].map(({ name, summary }) => entry(name, summary))
  const programNames = programRows.flatMap((row) => row.names.map((name) => entry(name, row.help)))
  return `#compdef ${program.name}
# zsh completion of ${program.name}
${identifier}() {
  local -a commands options
  commands=(${names.join(' \\\n    ')})
  options=(${programNames.join(' \\\n    ')})
  # The folder may stand before the command.
  local -i at=2
  while (( at < CURRENT )) && [[ \${words[at]} == -C* ]]; do
    if [[ \${words[at]} == -C ]]; then (( at += 2 )); else (( at += 1 )); fi
  done
  if (( at > CURRENT )); then
    _files -/
    return
  fi
  shift $(( at - 2 )) words
  (( CURRENT -= at - 2 ))
  if (( CURRENT == 2 )) || [[ \${words[2]} == help && CURRENT -eq 3 ]]; then
    if [[ $PREFIX == -* ]]; then _describe -o option options; else _describe command commands; fi
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
# From a folder of fpath, this whole file is the function that is called first.
if [[ \${funcstack[1]} == _${program.name} ]]; then
  ${identifier} "$@"
else
  compdef ${identifier} ${program.name}
fi`
}
