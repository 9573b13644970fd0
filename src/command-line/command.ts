import type { Network } from '../clients/http/network.ts'
import type { PublicServices } from '../endpoints.ts'
import type { Problem, ReleaseError } from '../errors.ts'
import type { Schema } from '../json-schema.ts'
import type { Audience } from '../report/shown-problem.ts'
import type { Style } from '../report/style.ts'
import type { Completed, Given, Options } from './option.ts'
import { parseArguments } from './parsing.ts'

/** What a command is given of the process: it touches nothing else of it. */
export interface Terminal {
  /** Behind the word of the command. */
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workingFolder: string
  readonly now: () => Date
  /** Who reads what is said. */
  readonly audience: Audience
  /** Talk, on stderr. */
  readonly say: (line: string) => void
  /** Data, on stdout. */
  readonly write: (line: string) => void
  /** Of stdout. */
  readonly style: Style
  /** Of stderr, which may go elsewhere. */
  readonly talkStyle: Style
  /** Who is asked about what is published. */
  readonly services: PublicServices
  /** The way to them; loaded only by a command that asks somebody. */
  readonly openNetwork: (asked: { readonly isVerbose: boolean }) => Promise<Network>
  readonly installation: Installation
  /** What is left, and what is not, if a signal ends the command from now on: whole sentences. */
  readonly leaves: (sentences: string) => void
  /** Resolves when the person or the system asks to stop. From this call on, that is the command's own end. */
  readonly untilStopped: () => Promise<void>
}

/** Where the parts of this program are. */
export interface Installation {
  /** The running Node. */
  readonly node: string
  /** The folder with `action.yml`. */
  readonly root: string
}

/** What a command is given besides its options. */
export interface Operand<Value> {
  /** As in the line of usage: `[TAG|COMMIT]`. */
  readonly usage: string
  /** What may stand there, and what it means. */
  readonly rows: readonly (readonly [form: string, meaning: string])[]
  /** What a shell offers: files, or these words. */
  readonly completed: Completed | readonly string[]
  /** @throws ReleaseError for what cannot stand there. */
  readonly read: (texts: readonly string[]) => Value
}

/** A line that can be run, behind the name of the program. */
export interface Example {
  readonly line: string
  readonly meaning: string
}

/** Everything that parsing, help, shells, and pages know of a command. */
export interface Declaration<Table extends Options, Value> {
  readonly name: string
  /** What it does: begins in lower case, without a full stop. */
  readonly summary: string
  /** More of it: paragraphs of plain text. */
  readonly about: readonly string[]
  readonly operand: Operand<Value>
  readonly options: Table
  /** Pairs of keys that exclude each other. */
  readonly exclusions?: readonly (readonly [one: string, other: string])[]
  readonly examples: readonly Example[]
  /** What each exit code means, after "Exit codes:". */
  readonly exits: string
  /** What `--json` writes: one line. */
  readonly answer: Schema<object>
}

/** A command; of any options, unless they are named. */
export interface Command<Table extends Options = Options, Value = unknown> extends Declaration<Table, Value> {
  /** @returns Its exit code. */
  readonly run: (terminal: Terminal) => Promise<number>
  /** The answer to `--json` of a run that was stopped before it had another. */
  readonly stopped: (stop: ReleaseError) => { readonly problems: readonly Problem[] }
}

/** What a command does once its arguments are read; it is loaded then only, so that help and completion start fast. */
interface Work<Table extends Options, Value, Answer> {
  readonly exclusions?: readonly (readonly [one: keyof Table & string, other: keyof Table & string])[]
  readonly run: (terminal: Terminal, given: Given<Table>, operand: Value) => Promise<number>
  readonly stopped: (stop: ReleaseError) => Answer
}

/** Declare a command. The types of its values follow from the options. */
export function declare<const Table extends Options, Value, Answer extends { readonly problems: readonly Problem[] }>(
  declaration: Declaration<Table, Value> & { readonly answer: Schema<Answer> } & Work<Table, Value, Answer>,
): Command<Table, Value> {
  return {
    ...declaration,
    run: async (terminal) => {
      const { given, operand } = parseArguments(declaration, terminal.arguments)
      return await declaration.run(terminal, given, operand)
    },
  }
}
