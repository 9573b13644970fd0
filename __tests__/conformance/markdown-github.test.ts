import { expect, test } from '@jest/globals'
import { codeSpan, escapeLine, fencedBlock, list, table } from '../../src/markdown.ts'
import { htmlOf } from './github-html.ts'

/** Texts that would be markup, each with what it must not become. */
const hostile: readonly (readonly [text: string, reason: string])[] = [
  ['a | b || c |', 'more cells'],
  ['|---|---|', 'a head of a table'],
  ['`a` ``b', 'code'],
  ['`|` a', 'code around the end of a cell'],
  ['<b>a</b> <script>x</script> <!-- a', 'elements'],
  ['</td></tr></table>', 'the end of the table'],
  ['@name, @org/team, and other/repo#1', 'mentions and references'],
  ['*a* **b** _c_ ~~d~~ [e](f) ![g](h)', 'emphasis, links, and pictures'],
  ['[a]: /b', 'a definition of a link'],
  ['# a', 'a heading'],
  ['- [x] a', 'a box'],
  ['1) a', 'a list'],
  ['>>> a', 'a quote'],
  ['--- a', 'a rule'],
  ['&lt;b&gt; &#35;', 'characters'],
  ['a \\\\ b \\| c', 'escapes'],
  ['ends with \\', 'an escape of what follows'],
]
const texts = hostile.map(([text]) => text)

/** The text of HTML without elements, where nothing but code may stand around a mention. */
const textOf = (html: string): string =>
  html
    .replace(/<\/?code>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const every = (html: string, element: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g'))].map(([, inner = '']) => textOf(inner))

test('a cell of a table is the text that was written, as GitHub renders it', () => {
  const [html = ''] = htmlOf([
    table(
      '| a | b |\n|---|---|',
      texts.map((text) => [escapeLine(text), escapeLine(`x ${text}`)]),
    ),
  ])
  expect(every(html, 'td')).toEqual(texts.flatMap((text) => [text, `x ${text}`]))
})

test('an item of a list is the text that was written, as GitHub renders it', () => {
  const [html = ''] = htmlOf([list(texts.map(escapeLine))])
  expect(every(html, 'li')).toEqual(texts)
})

test('a mention stands in code only, as GitHub renders it', () => {
  const [html = ''] = htmlOf([escapeLine('@name, @org/team, and other/repo#1')])
  expect(html).toBe('<p><code>@name</code>, <code>@org/team</code>, and <code>other/repo#1</code></p>\n')
})

test.each(hostile)('code and a block hold %j, and not %s, as GitHub renders them', (text) => {
  const [span = '', block = ''] = htmlOf([codeSpan(text), fencedBlock(`${text}\n\`\`\`\n${text}`)])
  expect([textOf(span), textOf(block)]).toEqual([`<p>${text}</p>\n`, `<pre>${text}\n\`\`\`\n${text}\n</pre>\n`])
})
