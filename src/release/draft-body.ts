/** Which build a draft belongs to. */
export interface DraftMark {
  readonly tag: string
  readonly commit: string
  readonly runId: string
  /** Names of the assets that we put there. */
  readonly assets: readonly string[]
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

/** Our part of a body, between its marks. */
export function writeDraftPart({ mark, text }: DraftText): string {
  const json = JSON.stringify(mark).replaceAll('-', '\\u002d')
  return `${beginWord}${json} -->\n${text.trim()}\n${endLine}`
}

/**
 * Find the mark in the body of a draft.
 *
 * @returns `undefined` if there is none, or if somebody changed it so that it cannot be read.
 */
export function readDraftMark(body: string): DraftMark | undefined {
  const part = findPart(body)
  if (part === undefined) return undefined
  try {
    const value = JSON.parse(part.json) as Partial<Record<keyof DraftMark, unknown>>
    const { tag, commit, runId, assets } = value
    const isMark = [tag, commit, runId].every((field) => typeof field === 'string') && Array.isArray(assets)
    return isMark ? (value as unknown as DraftMark) : undefined
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

function findPart(body: string): { readonly start: number; readonly end: number; readonly json: string } | undefined {
  const start = body.indexOf(beginWord)
  const end = body.indexOf(endLine, start)
  const jsonEnd = body.indexOf(' -->', start)
  if (start < 0 || end < 0 || jsonEnd < 0 || jsonEnd > end) return undefined
  return { start, end: end + endLine.length, json: body.slice(start + beginWord.length, jsonEnd) }
}
