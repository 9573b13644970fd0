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
