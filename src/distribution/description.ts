import { visible } from '../quoted.ts'
import { type Markup, parseContentType } from './description/content-type.ts'
import { faultsOfRst } from './description/rst.ts'

/** The description of a project, which the index shows as its page. */
export interface Description {
  /** As in the metadata; without one it is reStructuredText. */
  readonly contentType: string | undefined
  readonly text: string
}

/** Says what keeps a description from being rendered; nothing of one that is. */
export type DescriptionJudge = (description: Description) => Promise<readonly string[]>

/** What the index refuses in a content type. */
export const faultOfContentType = (value: string): string | undefined => parseContentType(value).fault

/** How a description is written; a content type that the index does not take says nothing. */
export const markupOf = ({ contentType }: Description): Markup | undefined =>
  contentType === undefined ? 'rst' : parseContentType(contentType).markup

/**
 * What keeps a description from being rendered by our own reading, each fault with its line of the description.
 *
 * @see https://packaging.python.org/en/latest/guides/making-a-pypi-friendly-readme/
 */
export function faultsOfDescription(description: Description): readonly string[] {
  switch (markupOf(description)) {
    case 'rst':
      return faultsOfRst(description.text).map(
        ({ line, message }) => `line ${line}: ${[...message].map(visible).join('')}`,
      )
    case 'markdown':
      return isShownAsMarkdown(description.text) ? [] : ['no content rendered from Markdown source']
    case 'plain':
    case undefined:
      return []
  }
}

// Any text renders as Markdown, but link definitions alone render to nothing, which the index refuses.
const isShownAsMarkdown = (text: string): boolean =>
  text.split('\n').some((line) => line.trim() !== '' && !/^ {0,3}\[[^\]]+\]:\s*\S+\s*$/.test(line))

/** What the index says of a description that cannot be rendered. */
export function renderingRefusal({ contentType }: Description): string {
  const how = contentType === undefined ? 'in the default format of reStructuredText' : `for '${contentType}'`
  return `The description failed to render ${how}. See https://pypi.org/help/#description-content-type for more information.`
}
