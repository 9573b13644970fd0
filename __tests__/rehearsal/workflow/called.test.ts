import { describe, expect, test } from '@jest/globals'
import { allJobs } from '../../../src/rehearsal/workflow/job.ts'
import { allSteps } from '../../../src/rehearsal/workflow/step.ts'
import { readWorkflow } from '../../../src/rehearsal/workflow.ts'
import { refusalOf } from '../../refusal-of.ts'

const path = '.github/workflows/publish.yaml'

/** An expression as a workflow file has it. */
const use = (source: string): string => `$\{{ ${source} }}`

/** Read `publish.yaml` with the other files of its repository. */
function read(files: Readonly<Record<string, string>>, runsCommands = false) {
  const readFile = (name: string) => Promise.resolve(files[name])
  return readWorkflow(path, files[path] ?? '', { readFile, runsCommands })
}

const caller = (...lines: readonly string[]): string =>
  ['on: push', 'jobs:', '  release:', '    uses: ./.github/workflows/build.yaml', ...lines].join('\n')

const called = (...lines: readonly string[]): string =>
  [
    'on:',
    '  workflow_call:',
    '    inputs: {name: {type: string, required: true}, fast: {type: boolean}}',
    ...lines,
  ].join('\n')

const ours = '      - uses: pallets/release-action@v1'
const build = ['jobs:', '  build:', '    runs-on: x', '    steps:', ours, '        with: {step: build}']

describe('a workflow of the repository', () => {
  test('is read with its jobs, inputs, and outputs', async () => {
    const workflow = await read({
      [path]: caller('    with: {name: thing}', '    permissions: {contents: write}'),
      '.github/workflows/build.yaml': called(
        `    outputs: {id: {value: '${use('jobs.build.outputs.id')}'}}`,
        'env: {A: b}',
        ...build,
      ),
    })
    expect(workflow.jobs).toMatchObject([
      {
        kind: 'call',
        id: 'release',
        inputs: new Map([['name', { kind: 'text', text: 'thing', line: 5 }]]),
        called: {
          path: '.github/workflows/build.yaml',
          environment: new Map([['A', { kind: 'text', text: 'b' }]]),
          inputs: new Map([
            ['name', { type: 'string', defaultValue: undefined }],
            ['fast', { type: 'boolean', defaultValue: undefined }],
          ]),
          outputs: new Map([['id', { kind: 'expression', source: 'jobs.build.outputs.id' }]]),
          // A job that names no permissions has those of the job that calls.
          jobs: [{ kind: 'steps', id: 'build', permissions: { contents: 'write' } }],
        },
      },
    ])
  })

  test.each([
    [
      'an input that is missing',
      caller(),
      called(...build),
      `${path}:4: Input name is required, but not provided while calling.`,
    ],
    [
      'an input that is not asked for',
      caller('    with: {name: a, other: b}'),
      called(...build),
      `${path}:5: Invalid input, other is not defined in the referenced workflow.`,
    ],
    [
      'a file that is not there',
      caller('    with: {name: a}'),
      undefined,
      `${path}:4: The job "release" calls "./.github/workflows/build.yaml", which is not there.`,
    ],
    ['a file that cannot be called', caller(), ['on: push', ...build].join('\n'), 'workflow_call key is not defined'],
    [
      'more than the caller allows',
      caller('    with: {name: a}', '    permissions: {contents: read}'),
      called('permissions: {contents: write}', ...build),
      'is requesting "contents: write", but is only allowed "contents: read".',
    ],
    [
      'more than the default',
      caller('    with: {name: a}'),
      called(...build, '    permissions: {id-token: write}'),
      'is requesting "id-token: write", but is only allowed "id-token: none".',
    ],
    [
      'a file that calls itself',
      caller('    with: {name: a}'),
      called('jobs:', '  again:', '    uses: ./.github/workflows/build.yaml', '    with: {name: a}'),
      'on level 11, and GitHub takes 10 at most.',
    ],
    [
      'a fault in the called file',
      caller('    with: {name: a}'),
      called('jobs:', '  a: {}'),
      '.github/workflows/build.yaml:5: ',
    ],
  ])('%s is refused', async (_reason, text, other, message) => {
    const files = { [path]: text, ...(other === undefined ? {} : { '.github/workflows/build.yaml': other }) }
    expect(await refusalOf(() => read(files))).toMatchObject({
      code: 'workflow-invalid',
      message: expect.stringContaining(message),
    })
  })

  test('of another repository is not run', async () => {
    const uses = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0'
    const workflow = await read({ [path]: ['on: push', 'jobs:', '  slsa:', `    uses: ${uses}`].join('\n') })
    expect(workflow.jobs).toMatchObject([{ kind: 'not-run', id: 'slsa', what: `calls ${uses}` }])
  })
})

const action = (...steps: readonly string[]): string =>
  [
    'name: A',
    'description: A',
    'inputs: {step: {default: build}}',
    `outputs: {made: {value: '${use('steps.made.outputs.v')}'}}`,
    'runs:',
    '  using: composite',
    '  steps:',
    ...steps,
  ].join('\n')

const using = (...lines: readonly string[]): string =>
  [
    'on: push',
    'jobs:',
    '  build:',
    '    runs-on: x',
    '    steps:',
    '      - uses: ./tools/build',
    '        id: tool',
    ...lines,
  ].join('\n')

describe('an action of the repository', () => {
  const step = `    - {uses: pallets/release-action@v1, with: {step: '${use('inputs.step')}'}}`

  test('is read where some of its steps are run', async () => {
    const [placed] = allJobs(
      await read({ [path]: using(), 'tools/build/action.yaml': action('    - {run: make, shell: bash}', step) }),
    )
    expect(placed?.job.steps).toMatchObject([
      { kind: 'composite', id: 'tool', folder: 'tools/build', path: 'tools/build/action.yaml' },
    ])
    expect(allSteps(placed?.job.steps ?? []).map(({ kind }) => kind)).toEqual(['composite', 'not-run', 'ours'])
  })

  test.each([
    ['no steps of ours', { 'tools/build/action.yml': action('    - {run: make, shell: bash}') }],
    ['JavaScript', { 'tools/build/action.yml': 'name: A\ndescription: A\nruns: {using: node24, main: a.js}' }],
    ['nothing there', {}],
  ])('is not run with %s', async (_reason, files) => {
    const [placed] = allJobs(await read({ [path]: using(), ...files }))
    expect(placed?.job.steps).toEqual([
      { kind: 'not-run', id: 'tool', line: 6, uses: './tools/build', what: './tools/build' },
    ])
  })

  test('runs its commands where commands are run', async () => {
    const files = { [path]: using(), 'tools/build/action.yml': action('    - {run: make, shell: sh}') }
    const [placed] = allJobs(await read(files, true))
    expect(allSteps(placed?.job.steps ?? []).map(({ kind }) => kind)).toEqual(['composite', 'command'])
  })
})

describe('what depends on what is not run', () => {
  const made = '    - {id: made, run: make, shell: bash}'
  const needing = (output: string) => [
    `    outputs: {v: '${use(output)}'}`,
    '  next:',
    '    needs: build',
    '    runs-on: x',
    '    steps:',
    ours,
    `        with: {version: '${use('needs.build.outputs.v')}'}`,
  ]
  const toolStep = `    - {uses: pallets/release-action@v1, with: {step: build}}`

  test.each([
    [
      'an output of an action',
      { [path]: using(...needing('steps.tool.outputs.made')), 'tools/build/action.yml': action(made, toolStep) },
      'the step "made" (run: make) of the action "./tools/build"',
    ],
    [
      'an input of a called workflow',
      {
        [path]: [
          ...['on: push', 'jobs:', '  make:', '    runs-on: x', `    outputs: {v: '${use('steps.made.outputs.v')}'}`],
          ...['    steps:', '      - {id: made, run: make}', '  call:', '    needs: make'],
          ...['    uses: ./.github/workflows/build.yaml', `    with: {name: '${use('needs.make.outputs.v')}'}`],
        ].join('\n'),
        '.github/workflows/build.yaml': called(
          ...build.slice(0, -1),
          `        with: {version: '${use('inputs.name')}'}`,
        ),
      },
      'the step "made" (run: make) of the job "make"',
    ],
    [
      'a job in a container',
      {
        [path]: [
          ...['on: push', 'jobs:', '  build:', '    runs-on: x', '    container: python:3', '    steps: [{run: make}]'],
          ...needing('github.ref'),
        ].join('\n'),
      },
      'the job "build" (has a container)',
    ],
    [
      'a workflow of another repository',
      {
        [path]: [
          ...['on: push', 'jobs:', '  build: {uses: a/b/.github/workflows/c.yaml@v1}'],
          ...needing('github.ref').slice(1),
        ].join('\n'),
      },
      'the job "build" (calls a/b/.github/workflows/c.yaml@v1)',
    ],
  ])('%s', async (_reason, files, cause) => {
    expect(await refusalOf(() => read(files))).toMatchObject({
      code: 'workflow-unsupported',
      message: expect.stringMatching(
        new RegExp(`the input "version" of the step .* depends on ${cause.replace(/[().]/g, '\\$&')}, which`),
      ),
    })
  })

  const generated = (...steps: readonly string[]) => [
    ...['on: push', 'jobs:', '  list:', '    runs-on: x', `    outputs: {all: '${use('steps.list.outputs.v')}'}`],
    ...['    steps:', '      - {id: list, run: make}', '  wheels:', '    needs: list', '    runs-on: x'],
    ...[`    strategy: {matrix: {only: '${use('fromJSON(needs.list.outputs.all)')}'}}`, '    steps:', ...steps],
  ]

  test('a matrix of others is not run either', async () => {
    const { jobs } = await read({ [path]: generated('      - run: make').join('\n') })
    expect(jobs).toMatchObject([
      { kind: 'steps' },
      { kind: 'not-run', what: 'its matrix depends on the step "list" (run: make) of the job "list"' },
    ])
  })

  test('a matrix of ours is refused', async () => {
    await expect(read({ [path]: generated(ours).join('\n') })).rejects.toThrow(
      `${path}:11: the matrix of the job "wheels" depends on the step "list"`,
    )
  })

  test('a command is left out, and named', async () => {
    const text = using(`      - run: echo ${use('steps.tool.outputs.v')}`)
    const [placed] = allJobs(await read({ [path]: text }, true))
    expect(placed?.job.steps.map((step) => (step.kind === 'not-run' ? step.what : step.kind))).toEqual([
      './tools/build',
      `run: format('echo {0}', steps.tool.outputs.v), which depends on the step "tool" (./tools/build) of the job "build"`,
    ])
  })
})
