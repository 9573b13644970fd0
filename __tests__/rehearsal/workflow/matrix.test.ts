import { describe, expect, test } from '@jest/globals'
import { type Contexts, evaluated } from '../../../src/rehearsal/workflow/expressions.ts'
import { legsOf } from '../../../src/rehearsal/workflow/legs.ts'
import { expandMatrix } from '../../../src/rehearsal/workflow/matrix.ts'
import { readWorkflow } from '../../../src/rehearsal/workflow.ts'

const path = '.github/workflows/publish.yaml'

/** What each leg of the job `build` is called, and its context `matrix`. */
async function legs(strategy: string, contexts: Contexts = {}, name = ''): Promise<unknown> {
  const text = `on: push\njobs:\n  a: {runs-on: x, steps: [{run: a}]}\n  build:\n    needs: a\n    ${name}\n    runs-on: x\n    strategy: ${strategy}\n    steps: [{run: a}]\n`
  const job = (await readWorkflow(path, text)).jobs.find(({ id }) => id === 'build')
  if (job === undefined) throw new Error('There is no job.')
  return Object.fromEntries(legsOf(job, contexts, path).legs.map((leg) => [leg.name, leg.contexts.matrix]))
}

const fruit = 'fruit: [apple, pear], animal: [cat, dog]'

describe('a matrix', () => {
  test.each<[strategy: string, legs: object, reason: string]>([
    [
      '{matrix: {python: ["3.9", "3.12"], os: [linux, macos]}}',
      {
        'build (3.9, linux)': { python: '3.9', os: 'linux' },
        'build (3.9, macos)': { python: '3.9', os: 'macos' },
        'build (3.12, linux)': { python: '3.12', os: 'linux' },
        'build (3.12, macos)': { python: '3.12', os: 'macos' },
      },
      'the first vector changes slowest',
    ],
    ['{matrix: {python: [3.10]}}', { 'build (3.1)': { python: 3.1 } }, 'YAML has read a number'],
    [
      '{matrix: {publish: [true, false], none: [null]}}',
      { 'build (true)': { publish: true, none: null }, 'build (false)': { publish: false, none: null } },
      'truth values stay what they are, and nothing has no name',
    ],
    [
      '{matrix: {node: [{version: 14, env: "a"}, {version: 20}]}}',
      { 'build (14, a)': { node: { version: 14, env: 'a' } }, 'build (20)': { node: { version: 20 } } },
      'leaves of mappings make the name',
    ],
    [
      `{matrix: {${fruit}, exclude: [{fruit: apple, animal: cat}, {fruit: PEAR}]}}`,
      { 'build (apple, dog)': { fruit: 'apple', animal: 'dog' } },
      'a part is enough to be excluded, in any case of letters',
    ],
    [
      `{matrix: {${fruit}, include: [{color: green}, {color: pink, animal: cat}, {fruit: apple, shape: circle}, {fruit: banana}, {fruit: banana, animal: cat}]}}`,
      {
        'build (apple, cat)': { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
        'build (apple, dog)': { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
        'build (pear, cat)': { fruit: 'pear', animal: 'cat', color: 'pink' },
        'build (pear, dog)': { fruit: 'pear', animal: 'dog', color: 'green' },
        'build (banana)': { fruit: 'banana' },
        'build (banana, cat)': { fruit: 'banana', animal: 'cat' },
      },
      'the example of the documentation',
    ],
    [
      '{matrix: {include: [{site: a, env: x}, {site: b}]}}',
      { 'build (a, x)': { site: 'a', env: 'x' }, 'build (b)': { site: 'b' } },
      'each include is a leg where there is no vector',
    ],
    [
      '{matrix: {os: [linux], exclude: [{os: linux}], include: [{os: linux, extra: 1}]}}',
      { 'build (linux, 1)': { os: 'linux', extra: 1 } },
      'excluded first, then included anew',
    ],
    ['{matrix: {os: [linux], exclude: [{os: linux}]}}', { build: {} }, 'nothing is left: once, without a matrix'],
    ['{fail-fast: false}', { build: null }, 'no matrix at all'],
  ])('%s', async (strategy, expected) => {
    expect(await legs(strategy)).toEqual(expected)
  })

  const needs = { a: { outputs: { list: '["x", "y"]', all: '{"os": ["x"], "include": [{"os": "z"}]}' } } }
  test.each([
    ['fromJSON(needs.a.outputs.list)', ['x', 'y']],
    ['fromJSON(needs.a.outputs.all).os', ['x']],
  ])('a vector is %s', (source, values) => {
    const os = evaluated({ kind: 'expression', source, line: 1 }, { needs })
    expect(expandMatrix({ os })).toEqual({
      kind: 'combinations',
      combinations: values.map((value) => ({ values: { os: value }, labels: [value] })),
    })
  })

  test('all of it is an output', () => {
    const matrix = evaluated({ kind: 'expression', source: 'fromJSON(needs.a.outputs.all)', line: 1 }, { needs })
    expect(expandMatrix(matrix)).toEqual({
      kind: 'combinations',
      combinations: ['x', 'z'].map((os) => ({ values: { os }, labels: [os] })),
    })
  })

  test.each<[name: string, legs: object, reason: string]>([
    ['name: Wheels', { 'Wheels (x)': { os: 'x' } }, 'a name gets the values'],
    [`name: Wheels of $\{{ matrix.os }}`, { 'Wheels of x': { os: 'x' } }, 'a name with an expression does not'],
  ])('%s', async (name, expected) => {
    expect(await legs('{matrix: {os: [x]}}', {}, name)).toEqual(expected)
  })

  test('a name is cut', async () => {
    const [name] = Object.keys((await legs(`{matrix: {os: [${'x'.repeat(120)}]}}`)) as object)
    expect(name).toBe(`build (${'x'.repeat(90)}...`)
  })

  test.each([
    ['{matrix: {os: []}}', "Matrix vector 'os' does not contain any values"],
    ['{matrix: {include: []}}', 'Matrix must define at least one vector'],
    ['{matrix: {}}', 'Matrix must define at least one vector'],
    ['{matrix: {os: [a], exclude: [{arch: b}]}}', "Matrix exclude key 'arch' does not match any key within the matrix"],
    ['{matrix: {os: [a], exclude: [{}]}}', 'Matrix exclude filter must not be empty'],
    ['{matrix: {os: [a], include: [{}]}}', 'Matrix include mapping does not contain any values'],
    [
      `{matrix: {a: [${'1,'.repeat(17)}], b: [${'1,'.repeat(16)}]}}`,
      'The matrix makes 272 jobs, and GitHub takes 256 at most',
    ],
    [`{matrix: "$\{{ github.nothing }}"}`, 'A mapping was expected for the matrix'],
    [
      `{matrix: "$\{{ fromJSON(github.nothing) }}"}`,
      'The expression `fromJSON(github.nothing)` cannot be evaluated: empty input',
    ],
  ])('%s is refused', async (strategy, why) => {
    await expect(legs(strategy)).rejects.toMatchObject({
      code: 'workflow-invalid',
      message: `${path}:8: Error when evaluating 'strategy' for job "build": ${why}.`,
    })
  })

  test('a product that would fill the memory is refused before it is made', () => {
    const vectors = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`v${index}`, Array(12).fill(1)]))
    expect(expandMatrix(vectors)).toMatchObject({ kind: 'refused' })
  })
})

test('the strategy of each leg', async () => {
  const text =
    'on: push\njobs:\n  build:\n    runs-on: x\n    strategy: {fail-fast: false, max-parallel: 1, matrix: {os: [a, b]}}\n    steps: [{run: a}]\n'
  const [job] = (await readWorkflow(path, text)).jobs
  const made = job && legsOf(job, {}, path)
  expect(made?.isFailFast).toBe(false)
  expect(made?.legs.map(({ contexts }) => contexts.strategy)).toEqual(
    [0, 1].map((index) => ({ 'fail-fast': false, 'job-index': index, 'job-total': 2, 'max-parallel': 1 })),
  )
})
