import { helpUrl, type IndexHost } from '../context.ts'
import { Refusal } from '../page.ts'
import { readDocument } from './description/blocks.ts'
import { RenderProblem, RstDocument } from './description/document.ts'
import { toLines } from './description/lines.ts'
import { parseContentType } from './metadata.ts'
import { fieldValue, type TextFields } from './upload-form.ts'

/**
 * Render the description of a form, as far as to say whether it renders.
 *
 * @returns What was not looked into, a few words each: PyPI may refuse for it.
 * @throws Refusal 400 `The description failed to render …`
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/readme.py
 */
export function checkDescription(host: IndexHost, text: TextFields): readonly string[] {
  const description = fieldValue(text, 'description')
  const declared = fieldValue(text, 'description_content_type')
  if (description === '') return []
  const { type } = parseContentType(declared === '' ? 'text/x-rst' : declared)
  const found = type === 'text/x-rst' ? renderRst(description) : renderOther(type, description)
  if (found !== undefined) return found
  const message =
    declared === ''
      ? 'The description failed to render in the default format of reStructuredText.'
      : `The description failed to render for '${declared}'.`
  throw new Refusal(400, `${message} See ${helpUrl(host, 'description-content-type')} for more information.`)
}

/** @returns Doubts, `undefined` for a text that does not render. */
function renderRst(text: string): readonly string[] | undefined {
  const document = new RstDocument()
  try {
    readDocument(toLines(text), document)
    document.finish()
    return [...document.doubts]
  } catch (error) {
    if (!(error instanceof RenderProblem)) throw error
    // What comes behind a place that was not looked into may have another meaning.
    return document.doubts.size > 0 ? [...document.doubts] : undefined
  }
}

/** Markdown renders whatever it is, as long as it is something. */
function renderOther(type: string, text: string): readonly string[] | undefined {
  return type === 'text/markdown' && text.trim() === '' ? undefined : []
}
