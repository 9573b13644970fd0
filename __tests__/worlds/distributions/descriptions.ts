/** A description in reStructuredText; without a content type, that is what the index takes it for. */
interface RstText {
  readonly text: string
  readonly contentType: string | undefined
}

const openLink = 'A case\n======\n\nSee `the documentation <https://example.com/docs for more.\n'

/** By the name of the case: what is odd about the text. */
const texts: Readonly<Record<string, string>> = {
  c3: 'A case\n======\n\nIt has *emphasis*, ``code``, and `a link <https://example.com>`_.\n\n* one\n* two\n',
  m11: openLink,
  m12: openLink,
  m14: 'A case\n======\n\n.. automodule:: case\n   :members:\n',
  m15: 'A case\n======\n\nSee :ref:`installation` first.\n',
  m15b: 'A case\n======\n\n.. include:: CHANGES.rst\n',
  m15d: 'A longer title\n====\n\nText.\n',
  m15e: 'A case\n======\n\nSee `installation`_ first.\n',
  m15f: 'A case\n======\n\nPart\n----\n\nDetail\n~~~~~~\n\nOther\n======\n\nSudden\n~~~~~~\n\nText.\n',
  m15j: openLink,
  m15k: 'A case\n======\n\n.. code-block:: klingon\n\n   nuqneH\n',
  m15l: 'A case\n======\n\nThis is |version|.\n',
}

/** The description of a case that is about reStructuredText. */
export function rstOf(id: string): RstText | undefined {
  const text = texts[id]
  return text === undefined ? undefined : { text, contentType: id === 'm12' ? undefined : 'text/x-rst' }
}

/** What people write for GitHub, and declare as what it is not. */
export const markdownAsRst = `\
# A case

| option | meaning |
|--------|---------|
| \`-v\`   | talk    |

It is right where \`x <\` is not left open.
`
