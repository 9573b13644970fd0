import { describe, expect, test } from '@jest/globals'
import { type DraftText, mergeDraftBody, readDraftMark, writeDraftPart } from '../../src/release/draft-body.ts'

const commit = '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c'
const assets = [{ name: 'tidy_box-3.2.0--.whl', sha256: 'a1'.repeat(32) }]
const part: DraftText = { mark: { tag: '3.2.0', commit, runId: '3003', assets }, text: 'Notes.\n' }
const newer: DraftText = { mark: { ...part.mark, commit: 'f'.repeat(40) }, text: 'Other notes.' }
const written = writeDraftPart(part)

test('the mark is a comment that nothing in it can end', () => {
  expect(written.split('\n')).toEqual([
    expect.stringMatching(/^<!-- release-action:begin \{[^-]*\} -->$/),
    'Notes.',
    '<!-- release-action:end -->',
  ])
  expect(readDraftMark(written, '3.2.0')).toEqual(part.mark)
})

describe('our part goes', () => {
  test.each([
    ['into an empty page', '', written],
    ['into a page of blanks', ' \r\n\n', written],
    ['below what a person wrote', 'Hello.\r\n', `Hello.\n\n${written}`],
    ['into the place of the same part', `Hello.\n\n${written}\n\nBye.`, `Hello.\n\n${written}\n\nBye.`],
    ['into the place of an older one', `Hello.\n\n${writeDraftPart(newer)}\n\nBye.`, `Hello.\n\n${written}\n\nBye.`],
    [
      'into the place of an older one that came back from the form of the page',
      `Hello.\r\n\r\n${writeDraftPart(newer).replaceAll('\n', '\r\n')}\r\n\r\nBye.`,
      `Hello.\r\n\r\n${written}\r\n\r\nBye.`,
    ],
  ])('%s', (_, body, expected) => {
    expect(mergeDraftBody(body, part)).toBe(expected)
  })

  test('twice changes nothing', () => {
    const once = mergeDraftBody('Hello.', part)
    expect(mergeDraftBody(once, part)).toBe(once)
  })
})

test('a mark in the notes is text', () => {
  const text = `\`\`\`\n${written}\n\`\`\`\n\nMore.`
  const once = mergeDraftBody('Hello.', { ...part, text })
  expect(mergeDraftBody(once, { ...part, text })).toBe(once)
  expect(mergeDraftBody(once, part)).toBe(`Hello.\n\n${written}`)
})

describe('a mark is none', () => {
  test.each([
    ['where there is none', 'Hello.'],
    ['of another tag', written.replace('"tag":"3.2.0"', '"tag":"3.1.0"')],
    ['without its end', written.replace('<!-- release-action:end -->', '')],
    ['with its end first', written.split('\n').toReversed().join('\n')],
    ['that is not JSON', written.replace('{', '')],
    ['without a commit', written.replace('"commit"', '"comit"')],
    ['with a run that is a number', written.replace('"runId":"3003"', '"runId":3003')],
    ['that is a list', '<!-- release-action:begin [] -->\n<!-- release-action:end -->'],
    ['that is null', '<!-- release-action:begin null -->\n<!-- release-action:end -->'],
  ])('%s', (_, body) => {
    expect(readDraftMark(body, '3.2.0')).toBeUndefined()
  })

  test('but what it says of assets may be missing: then none is ours', () => {
    const changed = written.replace(/"assets":\[.*\]/, '"assets":["a.whl",{"name":1},null]')
    expect(readDraftMark(changed, '3.2.0')).toEqual({ ...part.mark, assets: [] })
  })
})
