import { expect, test } from '@jest/globals'
import { legIndexOf, legText, parseLegText } from '../../src/inputs/leg.ts'
import { parseNeeds } from '../../src/inputs/needs.ts'

const sha256 = 'a1'.repeat(32)
const own = (index: number, count: number, attempt = 1, id = index + 7) =>
  legText({ id, sha256, leg: { index, count }, attempt })
// What `toJSON(steps.upload.outputs)` gives of actions/upload-artifact 7.
const uploaded = JSON.stringify({
  'artifact-id': '7',
  'artifact-digest': sha256,
  'artifact-url': 'https://example.org/7',
})

const read = (needs: unknown) => {
  const complaints: string[] = []
  const jobs = parseNeeds(typeof needs === 'string' ? needs : JSON.stringify(needs), (text) => complaints.push(text))
  return { jobs, complaints }
}
const job = (outputs: Readonly<Record<string, unknown>>, result = 'success') => ({ result, outputs })

test('a leg writes what is read again', () => {
  expect(JSON.parse(own(1, 3, 2))).toEqual({
    'artifact-id': '8',
    'artifact-digest': sha256,
    leg: 1,
    legs: 3,
    attempt: 2,
  })
  expect(parseLegText(own(1, 3, 2))).toEqual({ id: 8, sha256, leg: { index: 1, count: 3 }, attempt: 2 })
})

test.each<[text: string, read: object | undefined, reason: string]>([
  [uploaded, { id: 7, sha256 }, 'what another action sets'],
  [
    JSON.stringify({ 'artifact-id': 7, 'artifact-digest': `sha256:${sha256}` }),
    { id: 7, sha256 },
    'the same as GitHub spells it',
  ],
  ['', undefined, 'nothing'],
  ['7', undefined, 'no object'],
  ['{"artifact-id":"7"', undefined, 'cut'],
  ['{"artifact-id":"7"}', undefined, 'an id alone names no bytes'],
  [JSON.stringify({ 'artifact-id': '07', 'artifact-digest': sha256 }), undefined, 'no id'],
  [JSON.stringify({ 'artifact-id': '7', 'artifact-digest': sha256.toUpperCase() }), undefined, 'no digest'],
  [own(3, 3), undefined, 'a leg that is beyond its matrix'],
  [own(0, 3).replace('"attempt":1', '"attempt":0'), undefined, 'attempts begin with 1'],
  [own(0, 3).replace('"legs":3,', ''), undefined, 'half of what a leg tells'],
])('a leg that hands on %j is read as %j: %s', (text, expected) => {
  expect(parseLegText(text)).toEqual(expected)
})

test.each([
  ['leg-0', 0],
  ['leg-255', 255],
  ['leg-01', undefined],
  ['leg-', undefined],
  ['legs', undefined],
  ['my-leg-1', undefined],
])('the output %s is of the leg %s', (output, index) => {
  expect(legIndexOf(output)).toBe(index)
})

test('jobs with legs, with legs of another action, and without legs', () => {
  const needs = {
    sdist: job({ version: '3.2.0', 'artifact-id': '4', 'artifact-digest': sha256 }),
    wheels: job({ 'leg-1': own(1, 2, 2), 'leg-0': own(0, 2), 'leg-2': '' }),
    others: job({ legs: '2', 'leg-0': uploaded }),
    tests: job({}, 'skipped'),
  }
  const leg = (index: number, attempt: number) => ({ index, id: index + 7, sha256, leg: { index, count: 2 }, attempt })
  expect(read(needs)).toEqual({
    complaints: [],
    jobs: [
      { id: 'sdist', result: 'success', legCount: undefined, legs: [], whole: { id: 4, sha256 } },
      { id: 'wheels', result: 'success', legCount: 2, legs: [leg(0, 1), leg(1, 2)], whole: undefined },
      { id: 'others', result: 'success', legCount: 2, legs: [{ index: 0, id: 7, sha256 }], whole: undefined },
      { id: 'tests', result: 'skipped', legCount: undefined, legs: [], whole: undefined },
    ],
  })
})

const unset = (text: string) =>
  `The input "needs" is "${text}": set it to \`\${{ toJSON(needs) }}\` in a job that needs others.`

test.each<[needs: unknown, complaint: string]>([
  ['', unset('')],
  ['{}', unset('{}')],
  ['[]', unset('[]')],
  [{ a: 'success' }, 'The input "needs" has no result and outputs of the job "a".'],
  [{ a: job({ 'leg-0': 'x' }) }, 'The output "leg-0" of the job "a" names no artifact: "x".'],
  [
    { a: job({ 'leg-0': own(1, 2) }) },
    expect.stringContaining('The output "leg-0" of the job "a" is the value of "leg-1": ') as unknown as string,
  ],
  [{ a: job({ 'leg-0': own(0, 2), 'leg-1': own(1, 3) }) }, 'The job "a" has 2 or 3 legs, as its outputs tell it.'],
  [{ a: job({ legs: '2', 'leg-0': own(0, 3) }) }, 'The job "a" has 2 or 3 legs, as its outputs tell it.'],
  [{ a: job({ legs: '1', 'leg-1': uploaded }) }, 'The job "a" has 1 leg, and the output "leg-1".'],
  [{ a: job({ legs: 'all' }) }, 'The output "legs" of the job "a" is "all", not a number of legs.'],
  [
    { a: job({ 'artifact-id': '7' }) },
    'The outputs "artifact-id" and "artifact-digest" of the job "a" name no artifact.',
  ],
])('%j is refused', (needs, complaint) => {
  expect(read(needs).complaints).toEqual([complaint])
})
