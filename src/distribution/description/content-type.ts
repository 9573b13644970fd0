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
  if (value.includes('\n')) return { fault: `'description-content-type' must be a single line` }
  const [type = '', ...rest] = value.split(';').map((part) => part.trim())
  const markup = markups[type.toLowerCase()]
  if (markup === undefined) {
    return {
      fault: `'${value}' is not a valid description-content-type: it must be one of ${Object.keys(markups).join(', ')}`,
    }
  }
  // Of a parameter that is given twice, the first counts.
  const parameters = new Map(rest.flatMap(parameterOf).toReversed())
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

// RFC 2045, 5.1: what is behind a token is left out. Python takes single quotes for quotes, too.
const parameterForm = /^([^\s=]+)\s*(?:=\s*["']?((?<=")[^"]*|[^\s()<>@,;:\\"'/[\]?=]*))?/

/** A parameter whose value is empty is none; one without a `=` has an empty value. */
function parameterOf(text: string): readonly (readonly [name: string, value: string])[] {
  const [, name, value] = parameterForm.exec(text) ?? []
  return name === undefined || value === '' ? [] : [[name.toLowerCase(), value ?? '']]
}
