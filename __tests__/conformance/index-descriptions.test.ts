import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'
import { Refusal } from '../../src/standins/python-index/page.ts'
import { checkDescription } from '../../src/standins/python-index/uploading/description.ts'
import { oraclePython } from '../oracles.ts'
import { rendered, unrendered } from '../standins/rst-texts.ts'

/** Whether PyPI's own renderer takes each text. */
const judged = (texts: readonly string[]): readonly boolean[] => {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { stdout, stderr } = spawnSync(oraclePython(), ['__tests__/conformance/readme_judge.py'], options)
  const lines = stdout.trimEnd().split('\n')
  if (lines.length !== texts.length) throw new Error(stderr)
  return lines.map((line) => (JSON.parse(line) as [boolean, string])[0])
}

/** Whether the stand-in takes it; `undefined` when it did not look into all of it. */
const taken = (text: string): boolean | undefined => {
  try {
    return checkDescription('pypi', new Map([['description', [text]]])).length === 0 ? true : undefined
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const texts = [...rendered, ...unrendered].map(([text]) => text)

/** One line left out, indented, or set free of its neighbors; one mark left out. */
const variants = texts.flatMap((text) => {
  const lines = text.split('\n')
  const changed = lines.flatMap((line, index) => [
    lines.toSpliced(index, 1),
    lines.with(index, `  ${line}`),
    lines.with(index, line.trimStart()),
    lines.toSpliced(index, 0, ''),
  ])
  const marks = [...text.matchAll(/[*`_|:.-]/g)].map(({ index }) => text.slice(0, index) + text.slice(index + 1))
  return [...changed.map((each) => each.join('\n')), ...marks].filter((each) => each.trim() !== '')
})

let verdicts: ReadonlyMap<string, boolean>

beforeAll(() => {
  const all = [...new Set([...texts, ...variants])]
  const answers = judged(all)
  verdicts = new Map(all.map((text, index) => [text, answers[index] === true]))
})

test('the texts of the table are judged as the table says', () => {
  expect(texts.map((text) => [text, verdicts.get(text)])).toEqual([
    ...rendered.map(([text]) => [text, true]),
    ...unrendered.map(([text]) => [text, false]),
  ])
})

test('of the texts near them hardly one is judged otherwise, and none refused in vain', () => {
  const looked = [...verdicts].map(([text, verdict]) => ({ text, verdict, mine: taken(text) }))
  const differing = looked.filter(({ verdict, mine }) => mine !== undefined && mine !== verdict)
  expect(looked.length).toBeGreaterThan(800)
  expect(differing.filter(({ verdict }) => verdict)).toEqual([])
  expect(differing.length).toBeLessThan(looked.length / 50)
})
