import type { Document } from './document.ts'
import type { Element } from './element.ts'
import type { Block, Reader } from './reader.ts'

/** Where a block stands. */
export interface Place {
  /** Directly in the text or a section, where titles and transitions may stand. */
  readonly isTop: boolean
  readonly isSidebar: boolean
  /** How many blocks it is nested in. */
  readonly depth: number
}

/** What the readers of constructs share. */
export interface Parser {
  readonly document: Document
  /** Read a block that is nested in what stands at this place. */
  readonly nest: (block: Block, place: Place, isSidebar?: boolean) => readonly Element[]
}

/** What one construct of explicit markup made, and whether a blank line is behind it. */
export interface Explicit {
  readonly elements: readonly Element[]
  readonly endsBlank: boolean
}

/** Reads the construct that begins at the next line, and leaves the reader behind it. */
export type ReadConstruct = (parser: Parser, reader: Reader, place: Place) => readonly Element[]
