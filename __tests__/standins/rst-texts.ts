/** A text with its reason. */
type Reasoned = readonly [text: string, why: string]

const title = 'A case\n======\n\n'

/** Texts in reStructuredText that PyPI renders. */
export const rendered: readonly Reasoned[] = [
  [`${title}Text with *emphasis*, **weight**, \`\`code\`\`, and \`a title\`.\n`, 'inline markup'],
  [
    '*args, **kwargs, 2 * 3, "*", and x_y are text\n'.replace('*args, **kwargs', 'f(\\*args)'),
    'what only looks like it',
  ],
  [`${title}See \`one <https://a.example>\`_ and \`one <https://a.example>\`_.\n`, 'the same name twice for one place'],
  [`${title}See it_ and \`A case\`_.\n\n.. _it: https://a.example\n`, 'a target, and a title'],
  [`${title}A note [1]_, another [#]_.\n\n.. [1] One.\n.. [#] Two.\n`, 'footnotes'],
  [`${title}|logo|\n\n.. |logo| image:: https://a.example/logo.svg\n   :alt: Logo\n`, 'a substitution'],
  [`${title}* one\n* two\n\n  more\n\n1. first\n2. second\n`, 'lists'],
  [`${title}term\n  meaning\n\n:field: value\n\n-v  talk\n`, 'other lists'],
  [`${title}So::\n\n    code\n\n.. code-block:: klingon\n\n   nuqneH\n`, 'code, also of an unknown language'],
  [`${title}=====  =====\na      b\n=====  =====\n1      2\n=====  =====\n`, 'a table'],
  [`${title}+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n`, 'a grid'],
  [`${title}.. note:: Read this.\n\n.. comment\n\n----\n\nEnd.\n`, 'a directive, a comment, a transition'],
  ['====\nTop\n====\n\nPart\n----\n\nText.\n\nOther\n-----\n\nText.\n', 'titles'],
]

/** Texts that it does not render, each for one reason. */
export const unrendered: readonly Reasoned[] = [
  [`${title}See \`one <https://a.example>.\n`, 'a link that does not end'],
  [`${title}Some *emphasis.\n`, 'emphasis that does not end'],
  [`${title}Some \`\`code.\n`, 'code that does not end'],
  [`${title}See :ref:\`there\`.\n`, 'a role of Sphinx'],
  [`${title}.. automodule:: case\n`, 'a directive of Sphinx'],
  [`${title}.. include:: CHANGES.rst\n`, 'a file'],
  [`${title}.. raw:: html\n\n   <b>\n`, 'HTML'],
  [`${title}.. image::\n`, 'an image without an address'],
  [`${title}.. image:: a.svg\n   :size: 3\n`, 'an option that is not known'],
  ['A longer title\n====\n', 'a short underline'],
  ['A\n=\n\nB\n-\n\nC\n~\n\nD\n=\n\nE\n~\n', 'a level that is left out'],
  [`${title}See there_.\n`, 'no such target'],
  [`${title}This is |version|.\n`, 'no such substitution'],
  [`${title}See [1]_.\n`, 'no such footnote'],
  [`${title}See \`one <https://a.example>\`_ and \`one <https://b.example>\`_.\n`, 'one name for two places'],
  [`${title}See \`this\`__.\n`, 'a target is missing'],
  [`${title}Text\n  indented\nback\n`, 'an indentation in a paragraph'],
  [`${title}* one\ntwo\n`, 'a list without a blank line behind it'],
  [`${title}So::\n\nno code\n`, 'code that is not there'],
  [`${title}== ==\na  b\n== ==\n`.replace('a  b', 'a b c'), 'text between two columns'],
  [`${title}+---+\n| a\n+---+\n`, 'a grid with a hole'],
  ['----\n\nText.\n', 'a transition at the beginning'],
  ['.. only a comment\n', 'nothing to be seen'],
  ['# Title\n\n| a | b |\n|---|---|\n| `x` | y |\n\n```\n`x` <\n```\n', 'Markdown'],
]
