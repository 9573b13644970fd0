/** The format of a change log: by the ending of its name, else Markdown if it has a heading that begins with `#`. */
export function formatOf(path: string, text: string): 'rst' | 'markdown' {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  if (/\.rst$/i.test(path)) return 'rst'
  return /^#{1,6} /m.test(text) ? 'markdown' : 'rst'
}
