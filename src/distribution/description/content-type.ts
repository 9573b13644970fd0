/** How a description is written, by its content type. */
export type Markup = 'rst' | 'markdown' | 'plain'

/** What a content type says, or why the index does not take it. */
export type ContentType =
  | { readonly markup: Markup; readonly fault?: never }
  | { readonly markup?: never; readonly fault: string }

const markups: Readonly<Record<string, Markup>> = {
  'text/x-rst': 'rst',
  'text/markdown': 'markdown',
  'text/plain': 'plain',
}

/**
 * Read a content type as `packaging` does: the type and the names of parameters in any case, their values as they are.
 * Of the parameters only `charset` and, for Markdown, `variant` are looked at.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type
 */
export function parseContentType(value: string): ContentType {
  const [type = '', ...rest] = value.split(';').map((part) => part.trim())
  const markup = markups[type.toLowerCase()]
  if (markup === undefined) {
    return {
      fault: `'${value}' is not a valid description-content-type: it must be one of ${Object.keys(markups).join(', ')}`,
    }
  }
  const parameters = new Map(rest.map(parameterOf))
  const charset = parameters.get('charset') ?? 'UTF-8'
  if (charset !== 'UTF-8') {
    return { fault: `'description-content-type' can only specify UTF-8, not '${charset}'` }
  }
  const variant = parameters.get('variant') ?? 'GFM'
  if (markup === 'markdown' && !['GFM', 'CommonMark'].includes(variant)) {
    return { fault: `valid Markdown variants are GFM and CommonMark, not '${variant}'` }
  }
  return { markup }
}

function parameterOf(text: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^([^=\s]+)\s*=\s*"?([^"]*)"?$/.exec(text) ?? []
  return [name.toLowerCase(), value]
}
