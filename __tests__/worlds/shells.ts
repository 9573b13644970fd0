import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { newFolder } from './clone.ts'
import { shownOnTerminal } from './pseudo-terminal.ts'

// Unpacked by scripts/shells.mjs. Where they are missing, runnable.mjs keeps the tests that import this file from being run.
const unpacked = resolve('.tools/shells')

/** Where lines are completed, and the names that are offered for each. */
export interface Asked {
  readonly folder: string
  /** Begun command lines. */
  readonly lines: readonly string[]
}

/** What fish offers by a script, in the order of the lines. */
export function fishOffers(script: string, { folder, lines }: Asked): readonly (readonly string[])[] {
  // It prints what a terminal would show, each name with a tab and its description behind it.
  const ask = `source ${written('release-action.fish', script)}; for line in $argv; echo "== $line"; complete -C $line; end`
  const output = execFileSync(join(unpacked, 'bin/fish'), ['--no-config', '-c', ask, ...lines], {
    cwd: folder,
    encoding: 'utf8',
    env: { HOME: newFolder(), PATH: process.env.PATH },
  })
  return offersIn(output)
}

/** How zsh finds a script: `source` in `.zshrc`, or a folder of `fpath`. */
export type ZshWay = 'sourced' | 'in fpath'

/** What zsh offers by a script, in the order of the lines, in a terminal and with its own completion system. */
export function zshOffers(script: string, way: ZshWay, { folder, lines }: Asked): readonly (readonly string[])[] {
  const file = written('_release-action', script)
  const home = newFolder()
  const seen = join(home, 'seen')
  writeFileSync(join(home, '.zshrc'), zshSettings(file, way))
  const environment = { ZDOTDIR: home, HOME: home, SEEN: seen, ASKED: lines.join('\n') }
  shownOnTerminal([join(unpacked, 'bin/zsh'), '-d', '-i'], { columns: 120, folder, environment })
  return offersIn(readFileSync(seen, 'utf8'))
}

/** A terminal completes the lines as soon as it is there, writes what is offered, and ends. */
const zshSettings = (file: string, way: ZshWay): string => `
usr=${unpacked}/root/usr
module_path=($usr/lib/x86_64-linux-gnu/zsh/5.9)
completions=$usr/share/zsh/functions/Completion
fpath=($completions $completions/Base)
${way === 'in fpath' ? `fpath=(${file}(:h) $fpath)` : ''}
autoload -Uz compinit && compinit -u -D
# compinit reads every file of fpath: a thousand of these are of other programs.
fpath+=($completions/Unix)
autoload -Uz _files _path_files _directories
${way === 'sourced' ? `source ${file}` : ''}
# Every match goes through it; with these options it is asked what would match.
compadd() {
  if [[ " \${(j: :)@} " != *" -"[OAD]" "* ]]; then
    local -a found
    builtin compadd -O found "$@"
    print -rl -- $found >>$SEEN
  fi
  builtin compadd "$@"
}
zle-line-init() {
  local line
  for line in "\${(@f)ASKED}"; do
    print -r -- "== $line" >>$SEEN
    BUFFER=$line CURSOR=\${#line}
    zle list-choices
  done
  exit
}
zle -N zle-line-init
`

function written(name: string, script: string): string {
  const folder = join(newFolder(), 'completions')
  mkdirSync(folder)
  writeFileSync(join(folder, name), `${script}\n`)
  return join(folder, name)
}

/** Names, each once and sorted, behind each line that begins with `==`. */
function offersIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/^== .*\n/m)
    .slice(1)
    .map((part) => {
      const offered = part.split('\n').map((line) => line.split('\t')[0] ?? '')
      // zsh offers names as they are typed, and fish the whole word: --out=dist.
      const names = offered.map((name) =>
        name
          .replace(/^--[a-z]+=/, '')
          .replaceAll('\\ ', ' ')
          .replace(/\/$/, ''),
      )
      return [...new Set(names.filter((name) => name !== ''))].toSorted()
    })
}
