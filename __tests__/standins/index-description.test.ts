import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/standins/python-index/page.ts'
import { checkDescription } from '../../src/standins/python-index/uploading/description.ts'
import { rendered, unrendered } from './rst-texts.ts'

/** What was not looked into, or the words of the refusal. */
const answerTo = (description: string, type?: string): readonly string[] | string => {
  const fields = { description, ...(type === undefined ? {} : { description_content_type: type }) }
  try {
    return checkDescription('pypi', new Map(Object.entries(fields).map(([name, text]) => [name, [text]])))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message
  }
}

const see = 'See https://pypi.org/help/#description-content-type for more information.'
// That these are right is seen by readme_renderer, in conformance/index-descriptions.test.ts.
describe('reStructuredText that renders', () => {
  test.each(rendered)('%j, as %s', (text) => {
    expect(answerTo(text, 'text/x-rst')).toEqual([])
  })
})

describe('reStructuredText that does not render', () => {
  test.each(unrendered)('%j, as %s', (text) => {
    expect(answerTo(text, 'text/x-rst')).toBe(`The description failed to render for 'text/x-rst'. ${see}`)
    expect(answerTo(text)).toBe(`The description failed to render in the default format of reStructuredText. ${see}`)
  })
})

test.each([
  ['Some *emphasis.', 'text/plain; charset=UTF-8', 'plain text is what it is'],
  ['Some *emphasis.', 'text/markdown', 'Markdown has no errors'],
  ['', 'text/x-rst', 'there is none'],
])('%j as %s renders, for %s', (text, type) => {
  expect(answerTo(text, type)).toEqual([])
})

test('Markdown of nothing does not render', () => {
  expect(answerTo('\n\n', 'text/markdown')).toBe(`The description failed to render for 'text/markdown'. ${see}`)
})

test('what is beyond the checker is a doubt, also when something behind it looks wrong', () => {
  const title = 'A case\n======\n\n'
  const spanning = '+---+---+\n| a     |\n+---+---+\n| 1 | 2 |\n+---+---+\n'
  expect(answerTo(`${title}${spanning}`)).toEqual(['a table whose cells span others'])
  expect(answerTo(`${title}${spanning}\nSee there_.\n`)).toEqual(['a table whose cells span others'])
})
