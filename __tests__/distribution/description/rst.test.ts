import { describe, expect, test } from '@jest/globals'
import { faultsOfRst } from '../../../src/distribution/description/rst.ts'

const found = (text: string): readonly string[] => faultsOfRst(text).map(({ line, message }) => `${line}: ${message}`)

// The first text is refused; the second is the nearest one that renders.
const refused: readonly (readonly [what: string, bad: string, good: string, fault: string])[] = [
  ['a short underline', 'Long title\n=====\n\na\n', 'Long title\n==========\n\na\n', '2: Title underline too short'],
  [
    'a short overline',
    '=====\nLong title\n=====\n\na\n',
    '==========\nLong title\n==========\n\na\n',
    '1: Title overline too short',
  ],
  [
    'lines that differ',
    '=====\nTitle\n-----\n\na\n',
    '=====\nTitle\n=====\n\na\n',
    '1: Title overline & underline mismatch',
  ],
  ['a wide title', '漢字漢\n====\n\na\n', '漢字\n====\n\na\n', '2: Title underline too short'],
  [
    'a level left out',
    'A\n====\nB\n----\nC\n~~~~\nD\n----\nE\n++++\n\na\n',
    'A\n====\nB\n----\nC\n~~~~\nD\n----\nE\n~~~~\n\na\n',
    '9: Title level inconsistent',
  ],
  ['a title in a list', '- A\n  ====\n', '- A\n  b\n', '2: Unexpected section title'],
  [
    'an item without a blank line',
    '- a\nb\n',
    '- a\n\nb\n',
    '2: Bullet list ends without a blank line; unexpected unindent',
  ],
  [
    'a number without one',
    '1. a\n2. b\nc\n',
    '1. a\n2. b\n\nc\n',
    '2: Enumerated list ends without a blank line; unexpected unindent',
  ],
  [
    'a term without one',
    'a\n  b\nc\n',
    'a\n  b\n\nc\n',
    '3: Definition list ends without a blank line; unexpected unindent',
  ],
  ['a quote without one', ' a\nb\n', ' a\n\nb\n', '2: Block quote ends without a blank line; unexpected unindent'],
  ['an indented line', 'a\nb\n  c\n', 'a\nb\n\n  c\n', '3: Unexpected indentation'],
  ['no literal block', 'a::\n\nb\n', 'a::\n\n  b\n', '3: Literal block expected; none found'],
  ['quoting that changes', 'a::\n\n> b\n| c\n', 'a::\n\n> b\n> c\n', '4: Inconsistent literal block quoting'],
  [
    'an option without a blank line',
    '-a  b\nc\n',
    '-a  b\n\nc\n',
    '2: Option list ends without a blank line; unexpected unindent',
  ],
  ['a line block without one', '| a\nb\n', '| a\n\nb\n', '2: Line block ends without a blank line'],
  ['open emphasis', 'a *b\n', 'a \\*b\n', '1: Inline emphasis start-string without end-string'],
  ['open strong text', 'a **b\n', 'a "**" b\n', '1: Inline strong start-string without end-string'],
  ['an open literal', 'a ``b\n', 'a ``b``\n', '1: Inline literal start-string without end-string'],
  ['open text', 'a `b\n', 'a `b`\n', '1: Inline interpreted text or phrase reference start-string without end-string'],
  ['an open substitution', 'a |b\n', 'a | b\n', '1: Inline substitution_reference start-string without end-string'],
  ['a role of Sphinx', ':ref:`a`\n', ':sub:`a`\n', '1: Unknown interpreted text role "ref"'],
  ['a directive of Sphinx', '.. toctree::\n\n   a\n', '.. note::\n\n   a\n', '1: Unknown directive type "toctree"'],
  ['HTML', '.. raw:: html\n\n   <hr>\n', '.. code:: html\n\n   <hr>\n', '1: "raw" directive disabled'],
  ['another file', '.. include:: README.rst\n', '.. image:: README.png\n', '1: "include" directive disabled'],
  [
    'a file of values',
    '.. csv-table::\n   :file: a.csv\n',
    '.. csv-table::\n\n   a, b\n',
    '1: File and URL access deactivated; ignoring "csv-table" directive',
  ],
  [
    'an unknown option',
    '.. image:: a.png\n   :size: 3\n',
    '.. image:: a.png\n   :width: 3\n',
    '1: Error in "image" directive: unknown option: "size"',
  ],
  [
    'a scaled image',
    '.. image:: a.png\n   :scale: 50\n',
    '.. image:: a.png\n   :scale: 50\n   :width: 3\n   :height: 3\n',
    '1: Cannot scale image! Reading external files disabled',
  ],
  [
    'a directive without content',
    '.. note::\n\na\n',
    '.. note:: b\n\na\n',
    '1: Content block expected for the "note" directive; none found',
  ],
  ['a name that leads nowhere', 'a_\n', 'a_\n\n.. _a: b\n', '1: Unknown target name: "a"'],
  ['a name twice', '.. _a: b\n.. _a: c\n\na\n', '.. _a: b\n.. _a: b\n\na\n', '2: Duplicate explicit target name: "a"'],
  [
    'a title twice, referred to',
    'A\n=\n\nA_\n\nA\n=\n\nb\n',
    'A\n=\n\nA_\n\nB\n=\n\nb\n',
    '4: Duplicate target name, cannot be used as a unique reference: "a"',
  ],
  [
    'targets in a circle',
    'a_\n\n.. _a: b_\n.. _b: a_\n',
    'a_\n\n.. _a: b_\n.. _b: c\n',
    '3: Indirect hyperlink target "a" refers to target "b", forming a circular reference',
  ],
  [
    'a reference without its target',
    '`a`__\n',
    '`a`__\n\n__ b\n',
    '1: Anonymous hyperlink mismatch: 1 references but 0 targets',
  ],
  ['an unknown substitution', '|a|\n', '|a|\n\n.. |a| replace:: b\n', '1: Undefined substitution referenced: "a"'],
  [
    'a substitution in itself',
    '|a|\n\n.. |a| replace:: |b|\n.. |b| replace:: |a|\n',
    '|a|\n\n.. |a| replace:: |b|\n.. |b| replace:: c\n',
    '1: Circular substitution definition referenced: "a"',
  ],
  ['a footnote that is not there', '[1]_\n', '[1]_\n\n.. [1] a\n', '1: Unknown target name: "1"'],
  [
    'more references than footnotes',
    '[#]_ [#]_\n\n.. [#] a\n',
    '[#]_ [#]_\n\n.. [#] a\n.. [#] b\n',
    '1: Too many autonumbered footnote references: only 1 corresponding footnotes available',
  ],
  [
    'explicit markup without a blank line',
    '.. _a: b\nc\n',
    '.. _a: b\n\nc\n',
    '2: Explicit markup ends without a blank line; unexpected unindent',
  ],
  ['a target that does not end', '.. _a\n\nb\n', '.. _a:\n\nb\n', '1: malformed hyperlink target'],
  [
    'a simple table without an end',
    '== ==\na  b\n',
    '== ==\na  b\n== ==\n',
    '1: Malformed table: No bottom table border found',
  ],
  [
    'text between columns',
    '== ==\nabc d\n== ==\n',
    '== ==\nab cd\n== ==\n',
    '1: Malformed table: Text in column margin in table line 2',
  ],
  ['an uneven grid', '+---+\n| a |\n+--+\n', '+---+\n| a |\n+---+\n', '1: Malformed table'],
  ['a transition at the end', 'a\n\n----\n', 'a\n\n----\n\nb\n', '3: Document may not end with a transition'],
  [
    'a field that means more',
    ':Author:\n\na\n',
    ':Author: b\n\na\n',
    '1: Cannot extract empty bibliographic field "author"',
  ],
  ['a title and nothing else', 'Title\n=====\n', 'Title\n=====\n\na\n', '1: No content rendered from RST source'],
  [
    'a line that is too long',
    `${'a'.repeat(10_001)}\n`,
    `${'a'.repeat(10_000)}\n`,
    '1: Line 1 exceeds the line-length-limit',
  ],
]

describe('reStructuredText that the index does not render', () => {
  test.each(refused)('%s: %j, while %j renders', (_what, bad, good, fault) => {
    expect(found(bad)[0]).toBe(fault)
    expect(found(good)).toEqual([])
  })

  test('all faults are named, in the order of the text, ten at most', () => {
    expect(found('a *b\n\n- c\nd\n')).toEqual([
      '1: Inline emphasis start-string without end-string',
      '4: Bullet list ends without a blank line; unexpected unindent',
    ])
    expect(found('a *b\n\n'.repeat(20))).toHaveLength(10)
  })
})
