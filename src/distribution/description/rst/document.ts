import { Roles } from './inline/roles.ts'
import { Targets } from './targets.ts'

/** What docutils says of a text with the level of a warning, or above. */
export interface RstFault {
  /** Counts from 1. */
  readonly line: number
  /** In docutils' words, without a full stop. */
  readonly message: string
}

/** Where a name is used. */
export interface Reference {
  readonly name: string
  readonly line: number
}

/** A target that stands for another. */
export interface Alias {
  /** Without one where the target is anonymous. */
  readonly name: string | undefined
  readonly refersTo: string
  readonly line: number
}

/** What a substitution stands for. */
export interface Substitution {
  /** As written, with single spaces. */
  readonly name: string
  readonly line: number
  /** The text of it, without what it refers to. */
  readonly text: string
  /** The substitutions in it. */
  readonly references: readonly string[]
}

/** A footnote that numbers itself, or a reference to one. */
export interface AutoFootnote {
  /** Empty where it has no label. */
  readonly label: string
  readonly line: number
}

/** Thrown when a text cannot be read further. */
export class Halt extends Error {}

// More would not help: what comes behind a fault of structure is often a consequence of it.
const mostFaults = 10

// Steps for each character of a text: real texts take fewer than three, and what takes more was made to.
const effort = 50

/** What is known of a text while it is read. */
export class Document {
  readonly faults: RstFault[] = []
  readonly roles = new Roles()
  readonly targets: Targets
  readonly references: Reference[] = []
  readonly aliases: Alias[] = []
  readonly substitutionReferences: Reference[] = []
  readonly substitutions = new Map<string, Substitution>()
  /** The lines of references and of targets that have no name. */
  readonly anonymous = { references: [] as number[], targets: [] as number[] }
  readonly autoFootnotes: AutoFootnote[] = []
  readonly autoReferences: AutoFootnote[] = []
  /** The lines of references and of footnotes that have a symbol. */
  readonly symbols = { references: [] as number[], footnotes: [] as number[] }
  /** The adornments of titles in the order in which they came: one character, or two where there is an overline. */
  readonly titleStyles: string[] = []
  /** Of the section that is read. */
  sectionLevel = 0
  private steps: number

  constructor(size: number) {
    this.steps = effort * (size + 1000)
    this.targets = new Targets((line, message) => this.report(line, message))
  }

  /** Take down a fault. */
  report(line: number, message: string): void {
    this.faults.push({ line, message })
    if (this.faults.length >= mostFaults) throw new Halt()
  }

  /** Take down a substitution; a second of its name is a fault. */
  define(substitution: Substitution): void {
    const { name, line } = substitution
    if (this.substitutions.has(name)) this.report(line, `Duplicate substitution definition name: "${name}"`)
    this.substitutions.set(name, substitution)
  }

  /** Count steps, so that no text takes longer than its length allows. */
  spend(steps: number): void {
    this.steps -= steps
    if (this.steps < 0) {
      this.report(1, 'it is nested or tabulated so that reading it takes too long')
      throw new Halt()
    }
  }
}
