/** Which build a draft belongs to. */
export interface DraftMark {
  readonly tag: string
  readonly commit: string
  readonly runId: string
  /** The assets that we put there. */
  readonly assets: readonly MarkedAsset[]
}

/** An asset of ours, by name and digest: 64 lower-case hex digits. */
export interface MarkedAsset {
  readonly name: string
  readonly sha256: string
}

/** The text of a draft: what people wrote around our part, and our part. */
export interface DraftText {
  readonly mark: DraftMark
  /** GitHub-flavored Markdown. */
  readonly text: string
}

// Comments of HTML are not shown on the page. The mark is JSON, in which "--" of a tag could end the comment.
const beginWord = '<!-- release-action:begin '
const endLine = '<!-- release-action:end -->'
// Code and the words of a project may have them too; there a space keeps them from being taken for ours.
const markWord = '<!-- release-action:'
const otherWord = '<!-- release-action :'

/** Our part of a body, between its marks. */
export function writeDraftPart({ mark, text }: DraftText): string {
  const json = JSON.stringify(mark).replaceAll('-', '\\u002d')
  return `${beginWord}${json} -->\n${text.trim().replaceAll(markWord, otherWord)}\n${endLine}`
}

/**
 * Find the mark in the body of a draft.
 *
 * @returns `undefined` if there is none, if it is of another tag (a body that was copied), or if it cannot be read.
 */
export function readDraftMark(body: string, ofTag: string): DraftMark | undefined {
  const part = findPart(body)
  if (part === undefined) return undefined
  try {
    const value = JSON.parse(part.json) as Partial<Record<keyof DraftMark, unknown>>
    const { tag, commit, runId, assets } = value
    if (tag !== ofTag || typeof commit !== 'string' || typeof runId !== 'string') return undefined
    return { tag: ofTag, commit, runId, assets: Array.isArray(assets) ? assets.filter(isMarkedAsset) : [] }
  } catch {
    return undefined
  }
}

/**
 * Put our part into a body: in the place of an older one, else below what a person wrote.
 *
 * Line ends of a page's form are CRLF; what stands outside the marks is kept as it is.
 */
export function mergeDraftBody(body: string, part: DraftText): string {
  const written = writeDraftPart(part)
  const found = findPart(body)
  if (found !== undefined) return `${body.slice(0, found.start)}${written}${body.slice(found.end)}`
  return body.trim() === '' ? written : `${body.trimEnd()}\n\n${written}`
}

function isMarkedAsset(value: unknown): value is MarkedAsset {
  const { name, sha256 }: Partial<Record<keyof MarkedAsset, unknown>> = (typeof value === 'object' && value) || {}
  return typeof name === 'string' && typeof sha256 === 'string'
}

function findPart(body: string): { readonly start: number; readonly end: number; readonly json: string } | undefined {
  const start = body.indexOf(beginWord)
  const end = body.indexOf(endLine, start)
  const jsonEnd = body.indexOf(' -->', start)
  if (start < 0 || end < 0 || jsonEnd < 0 || jsonEnd > end) return undefined
  return { start, end: end + endLine.length, json: body.slice(start + beginWord.length, jsonEnd) }
}
