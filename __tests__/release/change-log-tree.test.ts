import { describe, expect, test } from '@jest/globals'
import { type Block, parseChangeLog } from '../../src/release/change-log.ts'

const blocksOf = (path: string, text: string): readonly Block[] => parseChangeLog(path, text).sections[0]?.blocks ?? []

const text = (value: string) => ({ kind: 'text', text: value })
const literal = (value: string) => ({ kind: 'literal', text: value })
const role = (line: number, name: string, target: string, title?: string) => ({
  kind: 'role',
  line,
  name,
  target,
  title,
})

/** The tree of both formats below, but for the lines of nested parts, which differ by a blank line, and a title. */
const tree = (nested: number, title: string) => [
  {
    kind: 'list',
    line: 4,
    ordered: false,
    items: [
      {
        line: 4,
        marker: '-',
        blocks: [
          {
            kind: 'paragraph',
            line: 4,
            inlines: [
              text('Call '),
              literal('a`b'),
              text(' over lines. '),
              role(5, 'issue', '1, 2'),
              text(', '),
              role(5, 'class', 'a.B', 'the B'),
            ],
          },
          {
            kind: 'list',
            line: nested,
            ordered: true,
            items: [
              { line: nested, marker: '1.', blocks: [{ kind: 'paragraph', line: nested, inlines: [text('One')] }] },
            ],
          },
          { kind: 'paragraph', line: nested + 2, inlines: [text('More.')] },
        ],
      },
      {
        line: nested + 3,
        marker: '-',
        blocks: [
          {
            kind: 'paragraph',
            line: nested + 3,
            inlines: [
              { kind: 'emphasis', inlines: [text('x')] },
              text(' '),
              { kind: 'strong', inlines: [text('y')] },
              text(' '),
              { kind: 'link', line: nested + 3, inlines: [text('z')], url: 'https://z.example/', title },
              text(' '),
              { kind: 'autolink', url: 'https://a.example/b' },
            ],
          },
        ],
      },
    ],
  },
]

describe('the tree with its lines', () => {
  test('of reStructuredText', () => {
    const source = [
      '1.0\n---\n',
      '- Call ``a`b`` over',
      '  lines. :issue:`1, 2`, :class:`the B <a.B>`',
      '',
      '  1. One',
      '',
      '  More.',
      '- *x* **y** `z <https://z.example/>`_ https://a.example/b',
    ]
    expect(blocksOf('CHANGES.rst', source.join('\n'))).toEqual(tree(7, ''))
  })

  test('of Markdown', () => {
    const source = [
      '1.0\n---\n',
      '-   Call ``a`b`` over',
      '    lines. {issue}`1, 2`, {class}`the B <a.B>`',
      '    1. One',
      '',
      '    More.',
      '-   *x* __y__ [z](https://z.example/ "title") <https://a.example/b>',
    ]
    expect(blocksOf('CHANGES.md', source.join('\n'))).toEqual(tree(6, 'title'))
  })
})

describe('what is not understood', () => {
  test.each([
    ['CHANGES.rst', '.. raw:: html\n\n   <b>', 'directive "raw"'],
    ['CHANGES.rst', '.. include:: /etc/passwd', 'directive "include"'],
    ['CHANGES.rst', '.. note::\n   :widths: 20 80\n\n   Text.', 'directive "note"'],
    ['CHANGES.rst', '.. deprecated:: 3.1\n   :class: a\n\n   Text.', 'directive "deprecated"'],
    ['CHANGES.rst', '.. code-block:: python\n   :linenos:\n\n   1', 'directive "code-block"'],
    ['CHANGES.rst', ':Author: me', 'field list'],
    ['CHANGES.rst', '| line', 'line block'],
    ['CHANGES.rst', '+---+\n| a |\n+---+', 'table'],
    ['CHANGES.rst', '== ==\na  b\n\nc  d\n== ==', 'table'],
    ['CHANGES.rst', '.. [1] note', 'footnote'],
    ['CHANGES.rst', '.. |x| image:: y.png', 'substitution'],
    ['CHANGES.rst', '__ https://example.org/', 'anonymous target'],
    ['CHANGES.md', '```{include} x.md\n```', 'directive "include"'],
  ])('%s keeps %j as it is, named %s', (path, source, construct) => {
    expect(blocksOf(path, `1.0\n---\n\n${source}\n`)).toEqual([{ kind: 'unknown', line: 4, construct, text: source }])
  })
})

describe('targets', () => {
  test.each([
    ['CHANGES.rst', '.. _A  Name: https://a.example/\n.. _`b: c`:\n   https://b.example/\n   c\n'],
    ['CHANGES.md', '[A  Name]: https://a.example/ "title"\n\n- x\n\n  [b: c]: <https://b.example/c>\n'],
  ])('%s', (path, source) => {
    expect([...parseChangeLog(path, source).targets]).toEqual([
      ['a name', 'https://a.example/'],
      ['b: c', 'https://b.example/c'],
    ])
  })
})
