import type { RstDocument } from './document.ts'

/** Where a block is read from. */
export interface BlockContext {
  readonly lines: readonly string[]
  readonly document: RstDocument
  /** Read blocks within a block. @throws RenderProblem */
  readonly nested: (lines: readonly string[]) => void
}
