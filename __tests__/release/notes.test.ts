import { describe, expect, test } from '@jest/globals'
import type { Notes } from '../../src/release/notes.ts'
import { notesOf } from './notes-of.ts'

const saidOf = ({ notices }: Notes): unknown => notices.map(({ line, message }) => [line, message])
/** The entries alone. */
const entriesOf = ({ text }: Notes): string => text.trimEnd()

const template = '{entries}'
const rst = (text: string): Notes =>
  notesOf('CHANGES.rst', `1.0\n---\n\n${text}\n\n.. _Named: https://example.org/n\n`, '1.0', { template })
const markdown = (text: string): Notes => notesOf('CHANGES.md', `# 1.0\n\n${text}\n`, '1.0', { template })

describe('roles', () => {
  test.each([
    [':issue:`12`', '{issue}`12`', '#12', 'an issue'],
    [':pr:`12`', '{pr}`12`', '#12', 'a pull request'],
    [':issue:`4095, 4295, 4297`', '{issue}`4095, 4295, 4297`', '#4095, #4295, #4297', 'several in one role'],
    [':pr:`5624,5633`', '{pr}`5624,5633`', '#5624, #5633', 'without spaces'],
    [
      ':issue:`the issue <12>`',
      '{issue}`the issue <12>`',
      '[the issue](https://github.com/pallets/flask/issues/12)',
      'a title',
    ],
    [
      ':ghsa:`68rp-wp8r-4726`',
      '{ghsa}`GHSA-68rp-wp8r-4726`',
      '[GHSA-68rp-wp8r-4726](https://github.com/pallets/flask/security/advisories/GHSA-68rp-wp8r-4726)',
      'an advisory',
    ],
    [':pep:`8`', '{pep}`8`', '[PEP 8](https://peps.python.org/pep-0008/)', 'a PEP'],
    [
      ':rfc:`9110#section-5`',
      '{rfc}`9110#section-5`',
      '[RFC 9110](https://datatracker.ietf.org/doc/html/rfc9110#section-5)',
      'a place in an RFC',
    ],
    [':class:`~flask.Flask`', '{class}`~flask.Flask`', '`Flask`', 'the last part'],
    [':class:`!flask.Flask`', '{class}`!flask.Flask`', '`flask.Flask`', 'no link in the documentation'],
    [':func:`.send_file`', '{func}`.send_file`', '`send_file`', 'found anywhere'],
    [':py:meth:`a.b`', '{py:meth}`a.b`', '`a.b`', 'with its domain'],
    [':class:`the app <flask.Flask>`', '{class}`the app <flask.Flask>`', '`the app`', 'a title'],
    [':ref:`some text <label>`', '{ref}`some text <label>`', 'some text', 'text'],
    [':doc:`/quickstart`', '{doc}`/quickstart`', '/quickstart', 'text'],
  ])('%s and %s become %s: %s', (inRst, inMarkdown, expected) => {
    expect([rst(inRst), markdown(inMarkdown)].map(entriesOf)).toEqual([expected, expected])
    expect([rst(inRst), markdown(inMarkdown)].flatMap(({ notices }) => notices)).toEqual([])
  })

  test.each([
    [':pr:`#237`', '#237', 'The role "pr" holds "#237": it takes the number alone.'],
    [':pr:`next`', 'next', 'The role "pr" holds "next": kept as text.'],
    [':ghsa:`68rp`', '68rp', 'The role "ghsa" holds "68rp": kept as text.'],
    [':pr`1849`', ':pr\\`1849\\`', 'Kept as text: role without its second colon, ":pr`1849`".'],
    ['{pr}`1849`', '{pr}\\`1849\\`', 'Kept as text: role in the form of Markdown, "{pr}`1849`".'],
    [':mdn-tag:`input`', '`input`', 'The role "mdn-tag" is not known: its text is shown as code.'],
    [':constructor:`x`', '`x`', 'The role "constructor" is not known: its text is shown as code.'],
    ['``open', '\\`\\`open', 'Kept as text: markup that is not closed, "``".'],
    ['|name|', '\\|name\\|', 'Kept as text: substitution, "|name|".'],
    ['`lost`_', '\\`lost\\`\\_', 'Kept as text: a reference to "lost", of which there is no address here.'],
  ])('%s is kept as %s and noted', (source, expected, message) => {
    const notes = rst(source)
    expect([entriesOf(notes), saidOf(notes)]).toEqual([expected, [[4, message]]])
  })

  test('a role of reStructuredText in Markdown is kept and noted', () => {
    const notes = markdown('x\n:pr:`12`')
    const message = 'Kept as text: role in the form of reStructuredText, ":pr:`12`".'
    expect([entriesOf(notes), saidOf(notes)]).toEqual(['x :pr:\\`12\\`', [[4, message]]])
  })
})

describe('text', () => {
  test.each([
    ['@name and @org/team.', '`@name` and `@org/team`.', 'nobody is mentioned'],
    ['[commit, #243, @author]', '\\[commit, #243, `@author`\\]', 'croniter; its own issue stays a link'],
    ['(@name)', '(`@name`)', 'a mention in parentheses'],
    ['mail name@example.org', 'mail name@example.org', 'an address is no mention'],
    ['other/repo#5 and name#5', '`other/repo#5` and `name#5`', 'issues of other repositories'],
    ['fixes #5', 'fixes #5', 'an issue of this one'],
    ['<img src=x onerror=y> &amp; R&D &lt', '&lt;img src=x onerror=y> &amp;amp; R&D &lt', 'HTML is text'],
    ['2 \\* 3 \\_x\\_ ~~y~~ [z] $a$', '2 \\* 3 \\_x\\_ \\~\\~y\\~\\~ \\[z\\] \\$a\\$', 'signs of Markdown'],
    ['FLASK_ADMIN_SWATCH', 'FLASK_ADMIN_SWATCH', 'an underscore in a word is no markup'],
    ['\\# not a heading', '\\# not a heading', 'the start of a line'],
    ['>= 3.0 and > 2', '&gt;= 3.0 and > 2', 'no quote'],
    ['\\1. not an item', '1\\. not an item', 'the start of a line'],
    ['::error::x', '\\::error::x', 'no command if the notes are printed in a log'],
    ['wrapped\ntext', 'wrapped text', 'GitHub would show the line break'],
  ])('%j becomes %j: %s', (source, expected) => {
    expect(entriesOf(rst(source))).toBe(expected)
  })

  test.each([
    ['``a ` b``', '``a ` b``', 'a backtick inside'],
    ['```x```', '`` `x` ``', 'backticks at the ends'],
    ['``<b> @name #1``', '`<b> @name #1`', 'code is inert'],
    ['`default`', '`default`', 'the default role'],
    ['`~x`', '`~x`', 'which has no prefixes'],
    ['*emph* and **strong**', '*emph* and **strong**', 'emphasis'],
    ['`text <https://example.org/a_(b)>`_', '[text](https://example.org/a_%28b%29)', 'a link'],
    ['`Named`_ and Named_', '[Named](https://example.org/n) and [Named](https://example.org/n)', 'named targets'],
    ['https://example.org/@name.', '<https://example.org/@name>.', 'an address'],
    ['`x <javascript:alert(1)>`_', 'x (javascript:alert(1))', 'no other kind of address'],
  ])('%s becomes %s: %s', (source, expected) => {
    expect(entriesOf(rst(source))).toBe(expected)
  })
})

test.each([
  ['see https://example.org/a_.', 'see <https://example.org/a>\\_.', 'GitHub ends it there too'],
  ['(https://example.org/a_(b))', '(<https://example.org/a_(b)>)', 'parentheses around it and in it'],
  ['*https://example.org/a*', '*<https://example.org/a>*', 'emphasis around it'],
  ['xhttps://example.org', 'xhttps://example.org', 'no address inside a word'],
])('the bare address in Markdown %s becomes %s: %s', (source, expected) => {
  expect(entriesOf(markdown(source))).toBe(expected)
})

describe('a section that is too long', () => {
  const text = `# 1.0\n\n${Array.from({ length: 4000 }, (_, index) => `- entry ${index} is ${'long '.repeat(10)}`).join('\n')}`

  test('is cut between two entries, with a link to all', () => {
    const notes = notesOf('CHANGES.md', text)
    expect(notes.text.length).toBeLessThanOrEqual(125_000)
    expect(notes.text.length).toBeGreaterThan(124_800)
    const [last, closing] = notes.text
      .trimEnd()
      .split('\n')
      .slice(-3)
      .filter((line) => line !== '')
    expect(last).toMatch(/^- entry \d+ is (long )+long$/)
    expect(closing).toBe(
      'There are more entries than fit on this page: <https://github.com/pallets/flask/blob/1.0/CHANGES.md#10>',
    )
  })

  test('is cut earlier if something is added to it', () => {
    expect(notesOf('CHANGES.md', text, '1.0', { longest: 1000 }).text.length).toBeLessThanOrEqual(1000)
  })

  test('is whole if it fits exactly', () => {
    const whole = notesOf('CHANGES.md', '# 1.0\n\n- a\n- b\n').text
    expect(notesOf('CHANGES.md', '# 1.0\n\n- a\n- b\n', '1.0', { longest: whole.length }).text).toBe(whole)
    expect(notesOf('CHANGES.md', '# 1.0\n\n- a\n- b\n', '1.0', { longest: whole.length - 1 }).text).not.toBe(whole)
  })
})

test.each([
  ['a group without entries', '### Added\n\n### Fixed\n\n- A lid.', '### Fixed\n\n- A lid.'],
  ['the last one', '### Added\n\n- A lid.\n\n### Fixed\n\n<!-- nothing -->', '### Added\n\n- A lid.'],
  ['a group in an empty group', '### Added\n\n#### Lids\n\n### Fixed\n\n- A lid.', '### Fixed\n\n- A lid.'],
])('not shown: %s', (_, source, expected) => {
  expect(entriesOf(markdown(source))).toBe(expected)
})

test.each([
  ['a group with a group', '### Added\n\n#### Lids\n\n- A lid.'],
  ['two groups', '### Added\n\n- A lid.\n\n### Fixed\n\n- A hole.'],
])('shown as it is: %s', (_, source) => {
  expect(entriesOf(markdown(source))).toBe(source)
})
