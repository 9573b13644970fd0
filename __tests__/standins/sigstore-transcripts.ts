import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One recorded exchange with a real server. */
export interface Transcript {
  readonly server: string
  readonly case: string
  readonly request: { readonly method: string; readonly path: string; readonly body?: RecordedBody }
  readonly response: {
    readonly status?: number
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: RecordedBody
  }
}

type RecordedBody = { readonly json: unknown } | { readonly text: string } | { readonly base64: string }

/** The recorded exchanges with one server that was well, in order. */
export function readTranscripts(folder: string, server: 'fulcio' | 'rekor' | 'rekorV2' | 'tsa'): readonly Transcript[] {
  const lines = readFileSync(resolve(folder, 'sigstore-transcripts.jsonl'), 'utf8').trim().split('\n')
  const transcripts = lines.map((line) => JSON.parse(line) as Transcript).filter((one) => one.server === server)
  const outage = transcripts.findIndex(isOutage)
  return outage === -1 ? transcripts : transcripts.slice(0, outage)
}

/** The recorded exchange of a case. */
export function transcriptOf(transcripts: readonly Transcript[], name: string): Transcript {
  const transcript = transcripts.find((one) => one.case === name)
  if (transcript === undefined) throw new Error(`no recorded case ${name}`)
  return transcript
}

/** A recorded body that is JSON. */
export function jsonOf(body: RecordedBody | undefined): unknown {
  return body !== undefined && 'json' in body ? body.json : undefined
}

// The recordings end with what the servers say while something behind them hangs or is gone.
function isOutage({ case: name }: Transcript): boolean {
  return name.startsWith('success: the OIDC issuer hangs') || name.startsWith('Trillian')
}

/** What two answers must have in common: status, headers, and the form of the body. */
export interface AnswerShape {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

// The rest is set by the connection.
const comparedHeaders = [
  'allow',
  'cache-control',
  'content-type',
  'etag',
  'expires',
  'location',
  'pragma',
  'vary',
  'x-accel-expires',
  'x-log-index',
]

/** The shape of a recorded answer. */
export function recordedShape({ response }: Transcript): AnswerShape {
  const { body } = response
  return answerShape({ status: response.status, headers: response.headers ?? {}, content: contentOf(body) })
}

/** The shape of an answer that came over HTTP. */
export async function servedShape(response: Response): Promise<AnswerShape> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const content = bytes[0] === derSequence ? 'DER' : parsed(bytes.toString())
  return answerShape({ status: response.status, headers: Object.fromEntries(response.headers), content })
}

const derSequence = 0x30

function contentOf(body: RecordedBody | undefined): unknown {
  if (body === undefined) return ''
  if ('base64' in body) return 'DER'
  return 'json' in body ? body.json : parsed(body.text)
}

/** Some answers are JSON under another label. */
function parsed(text: string): unknown {
  return /^[{"[]/.test(text) ? JSON.parse(text) : text
}

function answerShape({
  status,
  headers,
  content,
}: {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly content: unknown
}): AnswerShape {
  const kept = Object.entries(headers).filter(([name]) => comparedHeaders.includes(name))
  // A refusal is compared word by word, a success by members and kinds of values.
  const body = (status ?? 0) < 400 ? formOf(content) : JSON.parse(withoutOwn(JSON.stringify(content)))
  return { status, headers: Object.fromEntries(kept.map(([name, value]) => [name, withoutOwn(value)])), body }
}

function formOf(value: unknown): unknown {
  if (typeof value === 'string') return kindOf(value)
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(formOf(one))))]
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [withoutOwn(name), formOf(member)]))
}

// Long texts of the recording are cut, so that their kind must show at the beginning.
function kindOf(text: string): string {
  const begin = text.replace(/\.\.\.\(\d+ characters\)$/, '')
  if (begin.startsWith('-----BEGIN CERTIFICATE-----\n')) return 'certificate'
  if (/^[0-9a-f]{64}$/.test(begin)) return '32 bytes in hex'
  if (/^[\w.-]+ - \d+\n\d+\n/.test(begin)) return 'checkpoint'
  if (/^[\w.-]+\n\d+\n[\w+/=]{44}\n\n— /.test(begin)) return 'checkpoint of the only tree'
  if (/^[1-9]\d*$/.test(begin)) return 'number in decimal digits'
  if (/^[\w+/]{20,}=*$/.test(begin)) return 'base64'
  return `text "${begin}"`
}

// What is new with every run: ids of entries, and where a template of Fulcio's configuration failed.
function withoutOwn(text: string): string {
  return text.replace(/[0-9a-f]{80}/g, 'UUID').replace(/:\d+:\d+:/g, ':LINE:COLUMN:')
}
