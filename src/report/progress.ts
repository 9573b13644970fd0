import type { EndedRequest, Said } from '../voice.ts'
import { visibleLine } from './terminal.ts'
import { formatSize } from './words.ts'

/**
 * One line of what is said, for a log.
 *
 * @returns `uploaded example-1.2.0.tar.gz, 12.1 MB, 2 of 14`; `undefined` for bytes that move, which are said too often
 *   for a line each. Controls in a name are shown, not obeyed.
 */
export function progressLine(said: Said): string | undefined {
  switch (said.kind) {
    case 'part':
      return visibleLine(said.title)
    case 'done': {
      const { count, total, sizeBytes } = said.at
      const size = sizeBytes === undefined ? [] : [formatSize(sizeBytes)]
      return visibleLine([`${said.what} ${said.name}`, ...size, `${count} of ${total}`].join(', '))
    }
    case 'bytes':
      return undefined
    case 'waiting':
      return visibleLine(`waiting ${seconds(said.ms)}: ${said.reason}`)
    case 'request':
      return visibleLine(requestLine(said.request))
  }
}

/** `GET api.github.com/repos/pallets/flask/releases/1: 200 after 84 ms`, with the number of a further try. */
function requestLine({ method, host, path, status, durationMs, attempt }: EndedRequest): string {
  const often = attempt === 1 ? '' : `, try ${attempt}`
  return `${method} ${host}${path}: ${status ?? 'no answer'} after ${Math.round(durationMs)} ms${often}`
}

function seconds(ms: number): string {
  return `${Math.max(1, Math.round(ms / 1000))} s`
}

/** What the log of a job takes: lines, and groups that a reader can fold. */
export type LogEntry =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'line'; readonly text: string }

/** The log of a job: each part of the work is a group. */
export class JobLog {
  #isInGroup = false

  /** What is written of one thing that is said, at once. */
  entries(said: Said): LogEntry[] {
    const text = progressLine(said)
    if (text === undefined) return []
    if (said.kind !== 'part') return [{ kind: 'line', text }]
    const before = this.end()
    this.#isInGroup = true
    return [...before, { kind: 'group', title: text }]
  }

  /** What is written before anything that belongs to no part, such as the report. */
  end(): LogEntry[] {
    const wasInGroup = this.#isInGroup
    this.#isInGroup = false
    return wasInGroup ? [{ kind: 'end' }] : []
  }
}
