import { codeSpan, escapeText } from './escape.ts'

/**
 * A link of Markdown.
 *
 * @param shown Markdown.
 * @param url Must be one that `isLinkable` accepts.
 */
export const link = (shown: string, url: string): string => `[${shown}](${encoded(url)})`

/** Whether an address may stand on a release page: `https:`, `http:`, or `mailto:`, and nothing that ends it early. */
export const isLinkable = (url: string): boolean => /^(?:https?:\/\/[^\s/]|mailto:)[^\s]*$/i.test(url)

/** An address that is shown as it is. */
export function bareLink(url: string): string {
  if (!isLinkable(url)) return escapeText(url)
  return /[<>]/.test(url) ? codeSpan(url) : `<${url}>`
}

/** An address without what would end it in Markdown, or start a code span around its end. */
export const encoded = (url: string): string =>
  url
    .replace(/[<>()\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#|\w+;)/g, '&amp;')
