/**
 * One thing that is said while work goes on. A report says what became of it; this says that it goes on, and how far, so
 * that a run which is killed in the middle has said what it did.
 *
 * Names of files are from outside: whoever shows them makes them visible.
 */
export type Said =
  /** A part of the work begins: `Upload 14 files to PyPI`. What follows belongs to it, until the next one. */
  | { readonly kind: 'part'; readonly title: string }
  /** One of several is done: `verified`, and the file. */
  | { readonly kind: 'done'; readonly what: string; readonly name: string; readonly at: Progress }
  /** Bytes of one file went or came; said often. */
  | { readonly kind: 'bytes'; readonly what: string; readonly name: string; readonly bytes: ByteProgress }
  /** Nothing happens for so long, and why: `PyPI answered 503`. */
  | { readonly kind: 'waiting'; readonly reason: string; readonly ms: number }
  /** A request ended; said only to whoever looks for a fault. */
  | { readonly kind: 'request'; readonly request: EndedRequest }

/** How far a part is: the count of this one, of all. */
export interface Progress {
  readonly count: number
  readonly total: number
  /** Of the file that was moved; left out where none was. */
  readonly sizeBytes?: number
}

/** How much of one file was moved. */
export interface ByteProgress {
  readonly done: number
  readonly total: number
}

/** A request without anything secret: no query, no header, no body. */
export interface EndedRequest {
  readonly method: string
  /** With its port, if it has one. */
  readonly host: string
  /** Without the query, which may be a signature. */
  readonly path: string
  /** `undefined` if no answer came. */
  readonly status: number | undefined
  readonly durationMs: number
  /** Counts from 1. */
  readonly attempt: number
}

/** Told what is done, what is waited for, and why. It never fails, and nothing waits for it. */
export type Voice = (said: Said) => void

/** For whoever shows nothing of it. */
export const silent: Voice = () => {}
