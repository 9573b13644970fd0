import { describe, expect, test } from '@jest/globals'
import { faultOfContentType, faultsOfDescription, renderingRefusal } from '../../../src/distribution/description.ts'

const good = 'Title\n=====\n\nSome *text*.\n'
const bad = 'Title\n=====\n\nSome *text.\n'

const emphasis = 'line 4: Inline emphasis start-string without end-string'

describe('a description is judged by its content type', () => {
  test.each([
    [undefined, 'in the default format of reStructuredText', 'without one it is reStructuredText'],
    ['text/x-rst', "for 'text/x-rst'", 'the type of reStructuredText'],
    ['Text/X-RST; charset="UTF-8"', `for 'Text/X-RST; charset="UTF-8"'`, 'any case of the type, quotes in the value'],
    ['text/x-rst; flavor=sweet', "for 'text/x-rst; flavor=sweet'", 'an unknown parameter is no fault'],
  ])('%s: %s, as %s', (contentType, how, _why) => {
    expect(faultsOfDescription({ contentType, text: good })).toEqual([])
    expect(faultsOfDescription({ contentType, text: bad })).toEqual([emphasis])
    expect(renderingRefusal({ contentType, text: bad })).toBe(
      `The description failed to render ${how}. See https://pypi.org/help/#description-content-type for more information.`,
    )
  })

  test.each([
    ['text/markdown', 'Markdown'],
    ['text/markdown; charset=UTF-8; variant=CommonMark', 'both parameters'],
    ['text/plain', 'plain text'],
  ])('%s renders whatever it is given, as %s', (contentType) => {
    expect(faultsOfDescription({ contentType, text: bad })).toEqual([])
  })

  test.each([
    ['text/html', "'text/html' is not a valid description-content-type", 'HTML is not shown'],
    ['markdown', "'markdown' is not a valid description-content-type", 'no type'],
    ['text/x-rst; charset=utf-8', "can only specify UTF-8, not 'utf-8'", 'values have one case'],
    ['text/markdown; variant=gfm', "are GFM and CommonMark, not 'gfm'", 'values have one case'],
  ])('%s is refused: %s, as %s', (type, fault) => {
    expect(faultOfContentType(type)).toContain(fault)
  })

  test('link definitions alone render to nothing, also in Markdown', () => {
    const definitions = '[a]: https://example.com\n\n[b]: https://example.com/b\n'
    const contentType = 'text/markdown'
    expect(faultsOfDescription({ contentType, text: `${definitions}\n[a]\n` })).toEqual([])
    expect(faultsOfDescription({ contentType, text: definitions })).toEqual([
      'no content rendered from Markdown source',
    ])
  })
})
