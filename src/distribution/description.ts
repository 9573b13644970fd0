import { parseContentType } from './description/content-type.ts'
import { faultsOfRst } from './description/rst.ts'

/**
 * What the index refuses in a description: its content type, or a text that cannot be rendered as what it is. Without a
 * content type it is reStructuredText.
 *
 * @param contentType As in the metadata.
 * @param text `undefined` if there is no description: then only the content type is looked at.
 * @returns Each fault with its line of the description, and what the index would say.
 * @see https://packaging.python.org/en/latest/guides/making-a-pypi-friendly-readme/
 */
export function faultsOfDescription(contentType: string | undefined, text: string | undefined): readonly string[] {
  const parsed = contentType === undefined ? { markup: 'rst' as const } : parseContentType(contentType)
  if (parsed.fault !== undefined) return [parsed.fault]
  const found = text === undefined ? [] : faultsOfText(parsed.markup, text)
  return found.length === 0 ? [] : [`${found.join('; ')} (${wordsOfIndex(contentType)})`]
}

function faultsOfText(markup: 'rst' | 'markdown' | 'plain', text: string): readonly string[] {
  switch (markup) {
    case 'rst':
      return faultsOfRst(text).map(({ line, message }) => `description, line ${line}: ${message}`)
    case 'markdown':
      return isShownAsMarkdown(text) ? [] : ['description: no content rendered from Markdown source']
    case 'plain':
      return []
  }
}

// Any text renders as Markdown, but link definitions alone render to nothing, which the index refuses.
const isShownAsMarkdown = (text: string): boolean =>
  text.split('\n').some((line) => line.trim() !== '' && !/^ {0,3}\[[^\]]+\]:\s*\S+\s*$/.test(line))

function wordsOfIndex(contentType: string | undefined): string {
  const how = contentType === undefined ? 'in the default format of reStructuredText' : `for '${contentType}'`
  return `PyPI: "The description failed to render ${how}. See https://pypi.org/help/#description-content-type for more information."`
}
