import type { Element } from '../element.ts'
import type { Parser, Place } from '../parser.ts'
import type { Block } from '../reader.ts'
import type { OptionCheck } from './options.ts'

/** What a directive takes. */
export interface Form {
  readonly required: number
  readonly optional: number
  /** Whether the last argument may be of several words. */
  readonly isPhrase: boolean
  /** Without any, the first lines are content. */
  readonly options: Readonly<Record<string, OptionCheck>> | undefined
  readonly hasContent: boolean
}

/** What was found of it in a text. */
export interface Parsed {
  readonly arguments: readonly string[]
  /** `undefined` for an option without a value. */
  readonly options: ReadonlyMap<string, string | undefined>
  readonly content: Block
}

/** A directive as it is run. */
export interface Call extends Parsed {
  readonly parser: Parser
  readonly place: Place
  /** As written. */
  readonly name: string
  readonly line: number
  /** The substitution that it defines. */
  readonly defines: string | undefined
}

/** A kind of directive. */
export interface Directive extends Form {
  /** What it makes, or why it fails. */
  readonly run: (call: Call) => readonly Element[] | string
}

/** What most directives take: nothing but content. */
export const form: Form = { required: 0, optional: 0, isPhrase: false, options: undefined, hasContent: false }

/** Report that there is no content, where there must be some. */
export const missingContent = ({ name }: Call): string =>
  `Content block expected for the "${name}" directive; none found`

export const hasNoContent = ({ content }: Call): boolean => content.lines.length === 0

/** Take down the name that the option `name` gives. */
export function addName({ parser, options, line }: Call): void {
  const name = options.get('name')
  if (options.has('name')) {
    parser.document.targets.addExplicit((name ?? '').toLowerCase().split(/\s+/).filter(Boolean).join(' '), { line })
  }
}
