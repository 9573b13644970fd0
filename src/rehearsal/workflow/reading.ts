import type { Refuse } from './plain-yaml.ts'

/** The system that a runner has. */
export type System = 'Linux' | 'macOS' | 'Windows'

/** How a workflow is read. */
export interface ReadingOptions {
  /**
   * The text of a file of the repository; `undefined` if there is none.
   *
   * Without it, local workflows and actions are as unknown as those of others.
   */
  readonly readFile?: (path: string) => Promise<string | undefined>
  /** Whether `run:` steps are run. */
  readonly runsCommands?: boolean
  /** The system of this machine; Linux if it is left out. */
  readonly system?: System
  /** Names of the legs, as GitHub shows them, that take ready files in the place of what would run. */
  readonly legs?: readonly string[]
}

/** The reading of one file. */
export interface FileReading extends ReadingOptions {
  /** Path in the repository. */
  readonly path: string
  readonly refuse: Refuse
}
