import { type Command, declare } from '../command-line/command.ts'
import { completionOf, shells } from '../command-line/completion.ts'
import { inFolder, json } from '../command-line/options.ts'
import { wrongUse } from '../command-line/wrong-use.ts'
import type { ReleaseError } from '../errors.ts'
import { list, object, oneOf, orNull, schemaNumber, text } from '../json-schema.ts'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { problem } from '../report/answer.ts'

const answer = object('a script for a shell', {
  schema: schemaNumber,
  verdict: oneOf(['written', 'stopped'], '`written`; `stopped` if `problems` says why'),
  shell: orNull(oneOf(shells, 'the shell that reads it')),
  script: orNull(text('the script')),
  problems: list('why it was stopped', problem),
})

const nameOne = `Name ${listed(shells, 'or')}.`

/** Write what a shell needs to complete the commands. */
export const completion = (commands: () => readonly Command[]): Command =>
  declare({
    name: 'completion',
    summary: 'write a script by which bash, zsh, or fish completes commands, options, and files',
    about: ['Nothing is changed: the shell reads the script from where it is put.'],
    operand: {
      usage: shells.join('|'),
      rows: [[shells.join(', '), 'the shell that is to read it']],
      completed: shells,
      read: ([word, another]) => {
        if (word === undefined || another !== undefined) throw wrongUse('One shell is needed.', nameOne)
        const shell = shells.find((name) => name === word)
        if (shell !== undefined) return shell
        throw wrongUse(`No script is known for the shell ${quoted(word)}.`, nameOne)
      },
    },
    options: { directory: inFolder('change nothing: the script is the same everywhere'), json },
    examples: [
      { line: 'completion bash >release-action.bash', meaning: 'to be sourced by ~/.bashrc' },
      { line: 'completion zsh >_release-action', meaning: 'to be put into a folder of fpath' },
      { line: 'completion fish >release-action.fish', meaning: 'to be put into ~/.config/fish/completions' },
    ],
    exits: '0 done, 2 wrong use',
    answer,
    stopped: (stop: ReleaseError) => {
      return { schema: 1, verdict: 'stopped', shell: null, script: null, problems: [stop.toProblem()] } as const
    },
    run: async (terminal, { json: isJson }, shell) => {
      const script = completionOf(shell, commands())
      terminal.write(isJson ? JSON.stringify({ schema: 1, verdict: 'written', shell, script, problems: [] }) : script)
      return 0
    },
  })
