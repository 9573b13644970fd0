import { program } from '../program.ts'
import type { Command } from './command.ts'
import { type Completed, namesOf, type Option } from './option.ts'

/** The shells that a script can be written for. */
export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

/**
 * The script by which a shell completes commands, options, and files.
 *
 * It holds everything: starting Node for each press of the tab key would take longer than anybody waits.
 */
export function completionOf(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands)
    case 'zsh':
      return zsh(commands)
    case 'fish':
      return fish(commands)
  }
}

/** One option as shells see it. */
interface Row {
  readonly names: readonly string[]
  readonly help: string
  /** What follows it; `undefined` for a flag. */
  readonly completed: Completed | undefined
}

function rowsOf({ options }: Command): readonly Row[] {
  const rows = Object.entries(options).map(([key, option]) => {
    return { names: namesOf(key, option), help: option.help, completed: completedOf(option) }
  })
  return [...rows, { names: ['-h', '--help'], help: 'show the options of the command', completed: undefined }]
}

function completedOf(option: Option): Completed | undefined {
  return option.kind === 'flag' ? undefined : option.completed
}

/** What is offered in the place of a command; other short ones are not. */
const programRows: readonly Row[] = [
  { names: ['-C'], help: 'work in DIR', completed: 'folder' },
  { names: ['--help'], help: 'show every command', completed: undefined },
  { names: ['--version'], help: 'show the version', completed: undefined },
]

const helpWord = { name: 'help', summary: 'show the options of a command' } as const
const identifier = `_${program.name.replaceAll('-', '_')}`
const words = (list: readonly string[]): string => list.join(' ')

/** @see https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html */
function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const rows = rowsOf(command)
    const namesWith = (kind: Completed): readonly string[] =>
      rows.filter(({ completed }) => completed === kind).flatMap(({ names }) => names)
    const patterns = (kind: Completed, action: string): readonly string[] => {
      const names = namesWith(kind)
      return names.length === 0 ? [] : [`        ${names.join('|')}) ${action}; return ;;`]
    }
    const { completed } = command.operand
    return [
      `    ${command.name})`,
      '      case $previous in',
      ...patterns('file', `${identifier}_paths -f`),
      ...patterns('folder', `${identifier}_paths -d`),
      ...patterns('nothing', ':'),
      '      esac',
      '      case $current in',
      `        -*) ${identifier}_words ${words(rows.flatMap(({ names }) => names))} ;;`,
      ...(completed === 'file' ? [`        *) ${identifier}_paths -f ;;`] : []),
      ...(typeof completed === 'string' ? [] : [`        *) ${identifier}_words ${words(completed)} ;;`]),
      '      esac ;;',
    ].join('\n')
  })
  const names = words([...commands, helpWord].map(({ name }) => name))
  const programNames = words(programRows.flatMap((row) => row.names))
  return `# bash completion of ${program.name}
# Line by line, since names of files hold spaces and characters that bash would expand. bash 3.2 has no mapfile.
${identifier}_offer() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$joined$line"); done
}
${identifier}_paths() { ${identifier}_offer < <(compgen "$1" -- "$current"); }
${identifier}_words() { ${identifier}_offer < <(IFS=' '; compgen -W "$*" -- "$current"); }
${identifier}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} joined= at=1
  COMPREPLY=()
  # bash splits --out=dist into three words, unless somebody took the = out of COMP_WORDBREAKS.
  if [[ $current == --*=* ]]; then
    joined=\${current%%=*}= previous=\${current%%=*} current=\${current#*=}
  elif [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  # The folder may stand before the command.
  while ((at < COMP_CWORD)) && [[ \${COMP_WORDS[at]} == -C* ]]; do
    if [[ \${COMP_WORDS[at]} == -C ]]; then ((at += 2)); else ((at += 1)); fi
  done
  if ((at > COMP_CWORD)); then
    ${identifier}_paths -d
    return
  fi
  if ((COMP_CWORD == at)) || { ((COMP_CWORD == at + 1)) && [[ $previous == help ]]; }; then
    ${identifier}_words ${names} ${programNames}
    return
  fi
  case \${COMP_WORDS[at]} in
${cases.join('\n')}
  esac
}
complete -o filenames -F ${identifier} ${program.name}`
}

/** @see https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions */
function zsh(commands: readonly Command[]): string {
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

/** @see https://fishshell.com/docs/current/cmds/complete.html */
function fish(commands: readonly Command[]): string {
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
