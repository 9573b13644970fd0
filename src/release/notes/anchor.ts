/**
 * The id that Docutils, and so Sphinx with either format, gives to a heading.
 *
 * @returns Empty if nothing of the heading can be in an id, such as of `2.0`; Sphinx then counts, which cannot be known.
 * @see https://docutils.sourceforge.io/docs/ref/rst/directives.html#identifier-normalization
 */
export function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-')
    .replace(/^[-0-9]+/, '')
}

/**
 * The id that GitHub gives to a heading of a file that it renders: `version-313`.
 *
 * @returns That of the first heading with this text; GitHub counts the others.
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links
 */
export function githubHeadingId(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
