import type { World } from '../../standins/world.ts'
import type { InputDefaults } from './action-metadata.ts'
import type { CallerEnvironment } from './git.ts'
import type { Ledger } from './ledger.ts'
import type { Origin } from './origin.ts'

/** What all jobs of a rehearsal share. */
export interface Stage {
  readonly world: World
  readonly ledger: Ledger
  readonly origin: Origin
  /** Private folder; each job gets a new one in it. */
  readonly work: string
  /** Executable of Node. */
  readonly node: string
  /** The bundled action. */
  readonly action: string
  readonly inputDefaults: InputDefaults
  /** The input `endpoints`: the one thing that a rehearsal adds to a workflow. */
  readonly endpoints: string
  readonly environment: CallerEnvironment
  readonly now: () => Date
}
