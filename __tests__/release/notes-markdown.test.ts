import { describe, expect, test } from '@jest/globals'
import { type Notes, summarizeNotices } from '../../src/release/notes.ts'
import { notesOf } from './notes-of.ts'

/** The entries of a section, of a file that goes on behind it. */
const render = (text: string, rest = '', path = 'docs/changes.md'): Notes =>
  notesOf(path, `# 1.0\n\n${text}\n\n# 0.9\n\n- Before.\n\n${rest}`, '1.0', { template: '{entries}', tag: 'v1.0' })
const shown = (notes: Notes): string => notes.text.trimEnd()
const lost = ({ notices }: Notes): readonly string[] => notices.map(({ line, message }) => `${line}: ${message}`)

const at = 'https://github.com/pallets/flask/blob/v1.0'
const raw = 'https://github.com/pallets/flask/raw/v1.0'

describe("GitHub's own Markdown stays as it is", () => {
  test.each([
    ['~~gone~~ and \\~~kept~~', '~~gone~~ and \\~\\~kept\\~\\~', 'text that was struck'],
    ['~one~ ~~~three~~~ ~~a~', '~~one~~ \\~\\~\\~three\\~\\~\\~ \\~\\~a\\~', 'as many tildes on both sides'],
    ['- [x] done\n- [X] done\n- [ ] open\n- [y] text', '- [x] done\n- [x] done\n- [ ] open\n- \\[y\\] text', 'boxes'],
    ['1. [ ] a\n   - [x] b', '1. [ ] a\n   - [x] b', 'a box in a box'],
    ['> [!WARNING]\n> Breaks.', '> [!WARNING]\n> Breaks.', 'an alert'],
    ['> [!note]\n>\n> a\n> - b', '> [!NOTE]\n> a\n> - b', 'in any case, with a list'],
    ['> [!NOTE]', '> \\[!NOTE\\]', 'an alert of nothing is none'],
    ['> [!HINT]\n> a', '> \\[!HINT\\] a', 'GitHub has five'],
    ['> [!NOTE] a\n> b', '> \\[!NOTE\\] a b', 'alone on its line'],
    ['- a\n\n  > [!TIP]\n  > b', '- a\n\n  > **Tip**\n  >\n  > b', 'GitHub shows none in a list'],
    [
      '| a | b | c | d |\n|---|:-:|--:|:--|\n| 1 | `x\\|y` | ~~z~~ |',
      '| a | b | c | d |\n| --- | :-: | --: | :-- |\n| 1 | `x\\|y` | ~~z~~ |  |',
      'a table',
    ],
    ['a | b\n-|-\n1 | 2\n- c', '| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- c', 'without bars around it'],
    ['text\n| a |\n|---|\n| 1 | 2 |', 'text\n\n| a |  |\n| --- | --- |\n| 1 | 2 |', 'no cell is lost'],
    ['a | b\n-|-|-', 'a \\| b -\\|-\\|-', 'no table: other columns'],
    ['one  \ntwo\\\nthree\nfour', 'one<br>two<br>three four', 'line ends that are shown, and one that is not'],
    ['H<sub>2</sub>O, <kbd>Ctrl</kbd>+<KBD>C</KBD><br/>x', 'H<sub>2</sub>O, <kbd>Ctrl</kbd>+<kbd>C</kbd><br>x', 'HTML'],
    ['a <!-- b --> c', 'a  c', 'without comments'],
    ['<!-- b -->\n\n- a\n\n<!-- c\n\nd -->', '- a', 'nor those on lines of their own'],
    ['a &copy; &nope; &amp; &lt;', 'a &copy; &nope; &amp; &lt;'.replace('&amp;', '&'), 'names of characters'],
    [':tada: :white_check_mark: :+1:', ':tada: :white_check_mark: :+1:', 'emoji'],
    ['$x_1*a*$ and $$\\frac{1}{2}$$ and $`a_b`$', '$x_1*a*$ and $$\\frac{1}{2}$$ and $`a_b`$', 'mathematics'],
    ['$$\na = b\n$$', '$$ a = b $$', 'mathematics in lines'],
    ['US$5, $6 and $7, $ a $', 'US\\$5, \\$6 and \\$7, \\$ a \\$', 'money'],
    ['```mermaid title="a b"\nx\n```', '```mermaid title="a b"\nx\n```', 'all that stands behind a fence'],
    ['- a\n\n  ~~~c++\n  x\n\n   y\n  ~~~', '- a\n\n  ```c++\n  x\n\n   y\n  ```', 'code in a list'],
    ['[a](https://b "c \\"d\\"")', '[a](https://b "c &#34;d&#34;")', 'the title of a link'],
    ['![a *b*](https://b/c.png "t")', '![a b](https://b/c.png "t")', 'an image'],
    ['[![a](https://b/c.svg)](https://d)', '[![a](https://b/c.svg)](https://d)', 'a badge'],
    ['<a@b.org>', '[a@b.org](mailto:a@b.org)', 'an address of mail'],
    ['#5, GH-5, fixes #6', '#5, GH-5, fixes #6', 'issues of this repository'],
  ])('%j is %j: %s', (source, expected) => {
    const notes = render(source)
    expect([shown(notes), lost(notes)]).toEqual([expected, []])
  })
})

describe('HTML on lines of its own', () => {
  test.each([
    [
      '<details open>\n<summary>A</summary>\n\n- *b*\n\n</details>',
      '<details open>\n<summary>A</summary>\n\n- *b*\n\n</details>',
      'with Markdown between',
    ],
    ['- a\n  <details>\n\n  b\n  </details>', '- a\n\n  <details>\n\n  b\n\n  </details>', 'in a list'],
    ['<p align=center>\n*a*\n<!-- b -->\n</p>', '<p align="center">\n*a*\n</p>', 'no blank line ends it'],
    ['<pre>\na\n\n@b\n</pre>', '<pre>\na\n\n<code>@b</code>\n</pre>', 'text as it is'],
    ['<h3>A</h3>\ntext', '<h3>A</h3>\ntext', 'up to a blank line'],
    ['<b>A</b> *c*', '<b>A</b> *c*', 'a line of text'],
    [
      '<div style="x" onclick="y" class="z" title="a&quot;b">a</div>',
      '<div title="a&quot;b">a</div>',
      'without what GitHub drops',
    ],
    ['<table>\n<tr><td>a<td>b\n</table>', '<table>\n<tr><td>a<td>b\n</table>', 'ends that may be left out'],
    ['<ul>\n<li>a > b < c & d\n</ul>', '<ul>\n<li>a > b &lt; c & d\n</ul>', 'signs'],
  ])('%j is %j: %s', (source, expected) => {
    const notes = render(source)
    expect([shown(notes), lost(notes)]).toEqual([expected, []])
  })
})

describe('addresses', () => {
  test.each([
    ['[a](guide.md)', `[a](${at}/docs/guide.md)`, 'beside the change log'],
    ['[a](../README.md#b)', `[a](${at}/README.md#b)`, 'above it'],
    ['[a](/README.md)', `[a](${at}/README.md)`, 'at the root of the repository'],
    ['[a](./x/../y)', `[a](${at}/docs/y)`, 'with dots'],
    ['[a](#10)', `[a](${at}/docs/changes.md#10)`, 'a place in the file'],
    ['[a](?plain=1)', `[a](${at}/docs/changes.md?plain=1)`, 'the file in another form'],
    ['[a](../../../issues/5)', '[a](https://github.com/pallets/flask/issues/5)', 'as it works in the file'],
    ['[a](//b.org/c)', '[a](https://b.org/c)', 'a host'],
    ['[a](<b c (1).md>)', `[a](${at}/docs/b%20c%20%281%29.md)`, 'spaces and parentheses'],
    ['[a](b%20c_(d).md)', `[a](${at}/docs/b%20c_%28d%29.md)`, 'encoded already'],
    ['[a](b\\_\\(c.md)', `[a](${at}/docs/b_%28c.md)`, 'escapes'],
    ['![a](b.png)', `![a](${raw}/docs/b.png)`, 'an image, as it is'],
    ['![a](/b.svg?x=1)', `![a](${raw}/b.svg?x=1)`, 'at the root'],
    ['[![a](b.png)](c.md)', `[![a](${raw}/docs/b.png)](${at}/docs/c.md)`, 'an image in a link'],
    ['[a][Ref], [ref][], [ref]', `[a](${at}/r.md), [ref](${at}/r.md), [ref](${at}/r.md)`, 'defined elsewhere'],
    ['![a][img]', `![a](${raw}/docs/i.png)`, 'an image that is defined elsewhere'],
    ['| a |\n|---|\n| [b](c.md) |', `| a |\n| --- |\n| [b](${at}/docs/c.md) |`, 'in a table'],
    ['<a href="b.md">c</a>', `<a href="${at}/docs/b.md">c</a>`, 'HTML in text'],
    ["<img src='b c.png'\n  width=10>", `<img src="${raw}/docs/b%20c.png" width="10">`, 'an image in HTML'],
    [
      '<picture>\n<source srcset="a.png 1x, /b.png 2x">\n<img src="https://c/d.png">\n</picture>',
      `<picture>\n<source srcset="${raw}/docs/a.png 1x, ${raw}/b.png 2x">\n<img src="https://c/d.png">\n</picture>`,
      'several images',
    ],
    ['a[^1]\n\n[^1]: [b](c.md)', `a[^1]\n\n[^1]: [b](${at}/docs/c.md)`, 'in a footnote'],
  ])('%j is %j: %s', (source, expected) => {
    const notes = render(source, '[ref]: ../r.md "t"\n[img]: i.png\n')
    expect([shown(notes), lost(notes)]).toEqual([expected, []])
  })

  test('a name of a tag is one part of an address', () => {
    const notes = notesOf('CHANGES.md', '# 1.0\n\n[a](b.md)\n', '1.0', { template: '{entries}', tag: 'c/1.0' })
    expect(shown(notes)).toBe('[a](https://github.com/pallets/flask/blob/c%2F1.0/b.md)')
  })
})

describe('footnotes', () => {
  test.each([
    ['a[^x]', 'a[^x]\n\n[^x]: note of *x*', 'stands elsewhere in the file'],
    ['a[^X] b[^X]', 'a[^x] b[^x]\n\n[^x]: note of *x*', 'in any case, more than once'],
    ['a[^y]', 'a[^y]\n\n[^y]: see[^x]\n    - more\n\n[^x]: note of *x*', 'one that refers to another'],
    ['a[^z]', 'a\\[^z\\]', 'of which there is none'],
    ['a[^x]\n\n[^x]: own', 'a[^x]\n\n[^x]: own', 'that of the section first'],
    ['- a[^l]\n\n  [^l]: in a list', '- a[^l]\n\n[^l]: in a list', 'in a list'],
    ['a\n\n[^q]: of nobody', 'a', 'to which nothing refers'],
    ['| a[^x] |\n|---|', '| a[^x] |\n| --- |\n\n[^x]: note of *x*', 'in a table'],
    ['[^x](b.md)', `[^x](${at}/docs/b.md)`, 'the text of a link'],
    ['text\n[^x]', 'text [^x]\n\n[^x]: note of *x*', 'at the start of a line'],
  ])('%j is %j: %s', (source, expected) => {
    const notes = render(source, '[^x]: note\nof *x*\n\n[^y]: see[^x]\n\n    - more\n')
    expect([shown(notes), lost(notes)]).toEqual([expected, []])
  })
})

describe('nobody is mentioned', () => {
  test.each([
    ['@me @a/b', '`@me` `@a/b`', 'text'],
    ['~~@me~~ *@me*', '~~`@me`~~ *`@me`*', 'marks'],
    ['[@me](https://a) ![@me](https://a)', '[`@me`](https://a) ![`@me`](https://a)', 'texts of links'],
    ['| @me |\n|---|\n| a/b#1 |', '| `@me` |\n| --- |\n| `a/b#1` |', 'a table'],
    ['a[^1]\n\n[^1]: @me', 'a[^1]\n\n[^1]: `@me`', 'a footnote'],
    ['<kbd>@me</kbd>', '<kbd>`@me`</kbd>', 'HTML in text'],
    ['<div>@me, a/b#1</div>', '<div><code>@me</code>, <code>a/b#1</code></div>', 'HTML'],
    ['@<!-- -->me', '`@me`', 'what a comment divided'],
    ['<div>@<!-- -->me</div>', '<div><code>@me</code></div>', 'in HTML too'],
    ['&commat;me &#64;me a/b&num;1', '`@me` `@me` `a/b#1`', 'what is written with names of characters'],
    [
      '<div>&commat;m&#x65; &#64;me a/b&num;1</div>',
      '<div><code>@me</code> <code>@me</code> <code>a/b#1</code></div>',
      'in HTML too',
    ],
    ['> [!NOTE]\n> @me', '> [!NOTE]\n> `@me`', 'an alert'],
    ['- [ ] @me', '- [ ] `@me`', 'a box'],
    ['$@me$', '\\$`@me`\\$', 'mathematics'],
  ])('%j is %j: in %s', (source, expected) => {
    const notes = render(source)
    expect([shown(notes), lost(notes)]).toEqual([expected, []])
  })
})

describe('what is lost is named', () => {
  test.each([
    ['<script>a</script>', '```\n<script>a</script>\n```', ['3: Kept as text: HTML.']],
    [
      'a <blink>b</blink>',
      'a &lt;blink>b&lt;/blink>',
      ['3: Kept as text: HTML, "<blink>".', '3: Kept as text: HTML, "</blink>".'],
    ],
    ['List<str>', 'List&lt;str>', ['3: Kept as text: HTML, "<str>".']],
    ['<div>\n<!-- a\n</div>', '```\n<div>\n<!-- a\n</div>\n```', ['3: Kept as text: HTML.']],
    ['a\n</details>', 'a', ['4: Left out: HTML that closes nothing, "</details>".']],
    [
      'a <b>b *c</b>*',
      'a <b>b *c*</b>',
      ['3: Left out: HTML that closes nothing, "</b>".', '3: Closed: HTML that has no end, "<b>".'],
    ],
    ['<details>\n\n- a', '<details>\n\n- a\n\n</details>', ['3: Closed: HTML that has no end, "<details>".']],
    [
      '- a\n  <div>\n- b\n\n</div>',
      '- a\n\n  <div>\n\n  </div>\n- b',
      ['4: Closed: HTML that has no end, "<div>".', '7: Left out: HTML that closes nothing, "</div>".'],
    ],
    ['<a href="javascript:x">y</a>', '<a>y</a>', ['3: Left out: the address "javascript:x" of <a>.']],
    ['[a](javascript:b)', 'a (javascript:b)', ['3: Kept as text: a link to "javascript:b".']],
    ['[a]()', 'a', ['3: Kept as text: a link to "".']],
    ['![a](data:image/png;base64,x)', 'a', ['3: Kept as text: an image at "data:image/png;base64,x".']],
    [
      '![a][none]',
      '!\\[a\\]\\[none\\]',
      ['3: Kept as text: a reference to "none", of which there is no address here.'],
    ],
    ['{{ name }}', '{{ name }}', ['3: Kept as text: substitution, "{{ name }}".']],
    ['```{figure} a.png\n```', '````\n```{figure} a.png\n```\n````', ['3: Kept as text: directive "figure".']],
    ['a[^b*c]\n\n[^b*c]: d', 'a\\[^b\\*c\\]', ['3: Kept as text: the footnote "b*c".']],
  ])('%j is %j', (source, expected, messages) => {
    const notes = render(source)
    expect([shown(notes), lost(notes)]).toEqual([expected, messages])
  })

  test.each([
    ['.. [1] note', 'footnote', 'a footnote'],
    ['+---+\n| a |\n+---+', 'table', 'a drawn table'],
    ['.. |a| image:: b.png', 'substitution', 'a substitution'],
    ['.. image:: b.png', 'directive "image"', 'an image'],
  ])('so it is in reStructuredText: %j', (source, construct) => {
    const notes = notesOf('CHANGES.rst', `1.0\n---\n\n${source}\n`, '1.0', { template: '{entries}' })
    expect([shown(notes), lost(notes)]).toEqual([`\`\`\`\n${source}\n\`\`\``, [`4: Kept as text: ${construct}.`]])
  })

  test('in a sentence for each kind, with the lines', () => {
    const text = `${'a <x>\n'.repeat(10)}\n{{ b }} <y> <y>\n\n<i>\n`
    expect(summarizeNotices(render(text).notices)).toEqual([
      'Change log, 12 times kept as text: HTML (lines 3, 4, 5, 6, 7, 8, 9, 10, and 3 more).',
      'Change log, line 14: Kept as text: substitution, "{{ b }}".',
      'Change log, line 16: Closed: HTML that has no end, "<i>".',
    ])
  })

  test('also that the notes are cut', () => {
    const notes = notesOf('CHANGES.md', `# 1.0\n\n- ${'a'.repeat(400)}\n- ${'b'.repeat(400)}\n`, '1.0', {
      longest: 1000,
    })
    expect(lost(notes)).toEqual([
      '4: The section is too long for a release page: the notes end here, and link to all of it.',
    ])
  })
})

test.each([
  ['<!-- release-action:end -->', '', 'a comment'],
  [
    '<div title="<!-- release-action:end -->">a</div>',
    '<div title="&lt;!-- release-action:end --&gt;">a</div>',
    'a title',
  ],
  ['[a](https://b "<!-- c")', '[a](https://b "&#60;!-- c")', 'the title of a link'],
  ['&lt;!-- release-action:end -->', '&lt;!-- release-action:end -->', 'text'],
  ['$<!-- a -->$', '\\$&lt;!-- a -->\\$', 'mathematics'],
])('no mark of ours can be written in %j: %s', (source, expected) => {
  expect(shown(render(source))).toBe(expected)
})

test('what stands in an element of HTML is not cut apart', () => {
  const inner = `<details>\n\n- ${'b'.repeat(500)}\n- c\n\n</details>`
  const notes = notesOf('CHANGES.md', `# 1.0\n\n- ${'a'.repeat(500)}\n\n${inner}\n`, '1.0', {
    longest: 1000,
    template: '{entries}',
  })
  expect(notes.text).toMatch(/^- a+\n\nThere are more entries than fit on this page: <.*>\n$/)
})
