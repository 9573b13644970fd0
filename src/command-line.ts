import type { Command, Terminal } from './command-line/command.ts'
import { helpWord, programRows } from './command-line/completion/rows.ts'
import { helpOf, overviewOf } from './command-line/help.ts'
import { nearTo } from './command-line/nearest.ts'
import { wrongUse } from './command-line/wrong-use.ts'
import type { ReleaseError } from './errors.ts'
import { listed } from './listed.ts'
import { program } from './program.ts'
import { quoted } from './quoted.ts'
import { answerLine, stoppedBeforeCommand } from './report/answer.ts'
import type { Audience } from './report/shown-problem.ts'

export type { Command, Terminal } from './command-line/command.ts'

/**
 * Do what a command line says.
 *
 * @param terminal With every word behind the name of the program.
 * @returns The exit code.
 * @throws ReleaseError `input-invalid`, and what the commands throw.
 */
export async function runCommandLine(commands: readonly Command[], terminal: Terminal): Promise<number> {
  const found = commandLineOf(commands, terminal.arguments)
  switch (found.kind) {
    case 'text':
      return shown(terminal, found.text(terminal.style.columns))
    case 'command':
      return await runCommand(found.command, { ...terminal, arguments: found.words })
  }
}

/**
 * The line that a command line writes that was stopped, by whatever it was and however early: with `--json`, a program
 * always gets an answer.
 *
 * @returns `undefined` without `--json`.
 */
export function stoppedLine(
  commands: readonly Command[],
  { words, audience }: { readonly words: readonly string[]; readonly audience: Audience },
  stop: ReleaseError,
): string | undefined {
  if (!isGiven(words, '--json')) return undefined
  return answerLine((commandIn(commands, words)?.stopped ?? stoppedBeforeCommand)(stop), audience)
}

/** The command that a command line runs; `undefined` if it runs none. */
export function commandIn(commands: readonly Command[], words: readonly string[]): Command | undefined {
  const { name } = splitWords(words)
  return commands.find((command) => command.name === name)
}

/** What a command line asks for. */
type CommandLine =
  | { readonly kind: 'text'; readonly text: (columns: number | undefined) => string }
  | { readonly kind: 'command'; readonly command: Command; readonly words: readonly string[] }

function commandLineOf(commands: readonly Command[], words: readonly string[]): CommandLine {
  const { folders, name, rest } = splitWords(words)
  if (folders.at(-1) === '-C') throw wrongUse('-C is given without its folder.', 'Write -C DIR.')
  const [subject] = rest
  if (['-V', '--version'].includes(name)) return { kind: 'text', text: () => program.version }
  if (name === 'help' && subject !== undefined && !subject.startsWith('-')) {
    const command = commandOf(commands, subject)
    return { kind: 'text', text: (columns) => helpOf(command, columns) }
  }
  if (['', '-h', '--help', 'help'].includes(name))
    return { kind: 'text', text: (columns) => overviewOf(commands, columns) }
  return { kind: 'command', command: commandOf(commands, name), words: [...folders, ...rest] }
}

/** A command line in parts. As with git, folders may stand before the command: `-C DIR`, `-CDIR`, and that again. */
function splitWords(words: readonly string[]) {
  let at = 0
  while (words[at]?.startsWith('-C')) at += words[at] === '-C' ? 2 : 1
  const [name = '', ...rest] = words.slice(at)
  return { folders: words.slice(0, at), name, rest }
}

/** Run one command, or show its help. @throws What the command throws. */
export async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  if (isGiven(terminal.arguments, '--help') || isGiven(terminal.arguments, '-h'))
    return shown(terminal, helpOf(command, terminal.style.columns))
  return await command.run(terminal)
}

/** Whether an option is given, also among words that cannot be parsed; behind `--`, everything is a name. */
export function isGiven(words: readonly string[], name: string): boolean {
  const end = words.indexOf('--')
  return (end === -1 ? words : words.slice(0, end)).includes(name)
}

function commandOf(commands: readonly Command[], word: string): Command {
  const found = commands.find(({ name }) => name === word)
  if (found !== undefined) return found
  const names = commands.map(({ name }) => name)
  const near = nearTo(word, [...names, helpWord.name, ...programRows.flatMap((row) => row.names)])
  const hint =
    near === undefined
      ? `The commands are ${listed(names)}.`
      : `The nearest is ${near}; \`release-action help\` shows all.`
  const message = word.startsWith('-')
    ? `There is no option ${quoted(word)} before the command.`
    : `There is no command ${quoted(word)}.`
  throw wrongUse(message, hint)
}

function shown(terminal: Terminal, text: string): number {
  terminal.write(text)
  return 0
}
