import { program } from '../../program.ts'
import type { Command } from '../command.ts'
import type { Completed } from '../option.ts'
import { helpWord, identifier, programRows, rowsOf, words } from './rows.ts'

/**
 * The script for bash, 3.2 or later.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html
 */
export function bash(commands: readonly Command[]): string {
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
