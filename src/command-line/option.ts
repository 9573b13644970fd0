/** What every option says of itself. */
interface OptionRow {
  /** As they are typed, the one that messages use first; without any, the key in the table: `tagPrefix` is `--tag-prefix`. */
  readonly names?: readonly string[]
  /** Accepted too, and shown nowhere. */
  readonly formerly?: readonly string[]
  /** Begins in lower case, without a full stop. */
  readonly help: string
}

/** An option without a value: `true` if it is given. */
export interface Flag extends OptionRow {
  readonly kind: 'flag'
}

/** What a shell offers in the place of a value. */
export type Completed = 'file' | 'folder' | 'nothing'

/** How the text of an argument becomes a value. */
export interface Reader<Value> {
  /** `undefined` for a text that has not the form; what is wrong in another way may be thrown as a ReleaseError. */
  readonly read: (text: string) => Value | undefined
  /** What the text is not, then: `40 lower-case hex digits`; `what else` follows it for a text that is nearly right. */
  readonly form: string
  readonly nearly?: (text: string) => string
}

interface WithValue<Value> extends OptionRow, Reader<Value> {
  /** Stands for the value: `DIR`. */
  readonly placeholder: string
  readonly completed: Completed
}

/** An option with one value; of several, the last one holds. */
export interface One<Value> extends WithValue<Value> {
  readonly kind: 'one'
}

/** An option that may be given several times. */
export interface Many<Value> extends WithValue<Value> {
  readonly kind: 'many'
}

export type Option = Flag | One<unknown> | Many<unknown>

/** The options of a command by the keys of their values. */
export type Options = Readonly<Record<string, Option>>

/** What a command is given of its options. */
export type Given<Table extends Options> = { readonly [Key in keyof Table]: ValueOf<Table[Key]> }

type ValueOf<Row> = Row extends Flag
  ? boolean
  : Row extends One<infer Value>
    ? Value | undefined
    : Row extends Many<infer Value>
      ? readonly Value[]
      : never

type Names = Pick<OptionRow, 'names' | 'formerly'>

/** An option without a value. */
export const flag = (help: string, names: Names = {}): Flag => ({ kind: 'flag', help, ...names })

/** An option whose value is any text. */
export function text(
  placeholder: string,
  help: string,
  { completed = 'nothing', ...names }: Names & { readonly completed?: Completed } = {},
): One<string> {
  return { kind: 'one', placeholder, help, completed, form: 'a text', read: (given) => given, ...names }
}

/** An option whose value has a form. */
export function one<Value>(placeholder: string, help: string, reader: Reader<Value>, names: Names = {}): One<Value> {
  return { kind: 'one', placeholder, help, completed: 'nothing', ...reader, ...names }
}

/** A path of a file, once or several times. */
export const file = (placeholder: string, help: string): One<string> => text(placeholder, help, { completed: 'file' })
export const files = (placeholder: string, help: string): Many<string> => ({ ...file(placeholder, help), kind: 'many' })

/** The name of an option that messages use. */
export function nameOf(options: Options, key: string): string {
  const option = options[key]
  return (option && namesOf(key, option)[0]) ?? key
}

/** The names of an option as they are typed. */
export function namesOf(key: string, { names }: Option): readonly string[] {
  return names ?? [`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`]
}
