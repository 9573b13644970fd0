import { describe, expect, test } from '@jest/globals'
import { readWorkflow } from '../../src/rehearsal/workflow.ts'
import { refusalOf } from '../refusal-of.ts'

const path = '.github/workflows/publish.yaml'

/** An expression as a workflow file has it. */
function use(source: string): string {
  return `$\{{ ${source} }}`
}

/** A workflow whose lines from the sixth on are the given ones. */
function workflow(...lines: readonly string[]): string {
  return ['name: Publish', 'on:', '  push:', "    tags: ['*']", 'jobs:', ...lines].join('\n')
}

const ours = '      - uses: pallets/release-action@v1'
const build = ['  build:', '    runs-on: ubuntu-latest', '    steps:']

describe('readWorkflow', () => {
  test('reduces a file to what a rehearsal runs', async () => {
    const read = await readWorkflow(
      path,
      workflow(
        '  build:',
        "    if: github.event_name == 'push'",
        '    runs-on: ubuntu-latest',
        '    permissions: {contents: read}',
        '    environment: publish',
        '    steps:',
        '      - uses: actions/checkout@v7',
        '        with: {fetch-depth: 0}',
        '      - run: make',
        '      - uses: Pallets/Release-Action@v1',
        '        id: ours',
        `        with: {step: build, token: '', version: 'a-${use('github.ref')}'}`,
      ),
    )
    const condition = (source: string, line: number) => ({ kind: 'expression', source, line })
    expect(read).toEqual({
      path,
      name: 'Publish',
      triggers: {
        push: {
          tags: { only: ['*'], ignore: undefined },
          branches: { only: undefined, ignore: undefined },
        },
        pullRequest: undefined,
        release: undefined,
      },
      environment: new Map(),
      concurrency: undefined,
      jobs: [
        {
          kind: 'steps',
          id: 'build',
          line: 7,
          name: undefined,
          needs: [],
          condition: condition("success() && (github.event_name == 'push')", 7),
          strategy: undefined,
          permissions: { contents: 'read' },
          arePermissionsNamed: true,
          environment: { name: { kind: 'text', text: 'publish', line: 10 }, url: undefined },
          variables: new Map(),
          outputs: new Map(),
          continueOnError: undefined,
          timeoutMinutes: undefined,
          runsOn: { kind: 'text', text: 'ubuntu-latest', line: 8 },
          container: undefined,
          services: undefined,
          steps: [
            {
              kind: 'checkout',
              id: '__actions_checkout',
              line: 12,
              uses: 'actions/checkout@v7',
              condition: condition('success()', 12),
              inputs: new Map([['fetch-depth', { kind: 'text', text: '0', line: 13 }]]),
              variables: new Map(),
              continueOnError: undefined,
            },
            { kind: 'not-run', id: '__run', line: 14, what: 'run: make' },
            {
              kind: 'ours',
              id: 'ours',
              line: 15,
              uses: 'Pallets/Release-Action@v1',
              condition: condition('success()', 15),
              inputs: new Map([
                ['step', { kind: 'text', text: 'build', line: 17 }],
                ['token', { kind: 'text', text: '', line: 17 }],
                ['version', { kind: 'expression', source: "format('a-{0}', github.ref)", line: 17 }],
              ]),
              variables: new Map(),
              continueOnError: undefined,
            },
          ],
        },
      ],
    })
  })

  test.each([
    [
      'a key that GitHub does not know',
      ['  build:', '    runs-on: x', '    stepz: []'],
      `${path}:8: Unexpected value 'stepz'`,
    ],
    ['an unknown context', [...build, ours, '        if: bogus.x'], `${path}:10: Unrecognized named-value: 'bogus'`],
    [
      'a job that needs an unknown one',
      [...build, ours, '  next:', '    needs: [nobody]', '    runs-on: x', '    steps: [{run: a}]'],
      `${path}:11: Job 'next' depends on unknown job 'nobody'.`,
    ],
    ['no YAML', ['  build: [}'], `${path}:6: `],
  ])('refuses %s with its line', async (_reason, lines, message) => {
    const refusal = readWorkflow(path, workflow(...lines))
    expect(await refusalOf(() => refusal)).toMatchObject({
      code: 'workflow-invalid',
      message: expect.stringContaining(message),
    })
  })

  test('names everything that it does not support, all at once', async () => {
    const text = workflow(
      '  one:',
      '    runs-on: x',
      '    snapshot: {image-name: image}',
      '    steps:',
      ours,
      '  two:',
      '    runs-on: x',
      '    steps:',
      '      - id: made',
      '        run: make',
      ours,
      `        with: {version: '${use('steps.made.outputs.version')}'}`,
    )
    expect(await refusalOf(() => readWorkflow(path, text))).toMatchObject({
      code: 'workflow-unsupported',
      message: [
        'A rehearsal cannot run this:',
        `${path}:8: the job "one" has a snapshot (\`snapshot\`)`,
        `${path}:17: the input "version" of the step "__pallets_release-action" depends on the step "made" (run: make) of the job "two", which a rehearsal does not run`,
      ].join('\n'),
    })
  })
})

describe('outputs of steps that are not run', () => {
  const unknown = ['      - run: echo', '        id: unknown', '      - uses: actions/checkout@v7', '        id: known']
  const next = ['  next:', '    needs: build', '    runs-on: x', '    steps:', ours]
  const outputs = ['    outputs:', `      value: ${use('steps.unknown.outputs.value')}`]

  test.each([
    [
      'an input',
      [...build, ...unknown, ours, `        with: {x: "${use('steps.unknown.outputs.value')}"}`],
      'the input "x"',
    ],
    [
      'a part of an input',
      [...build, ...unknown, ours, `        with: {x: "a ${use('steps.unknown.outcome')}"}`],
      'the input "x"',
    ],
    [
      'a variable',
      [...build, ...unknown, ours, `        env: {X: "${use('steps.unknown.outputs.v')}"}`],
      'the variable "X"',
    ],
    ['a condition', [...build, ...unknown, ours, '        if: steps.unknown.outputs.v'], 'the condition of the step'],
    ['all steps', [...build, ...unknown, ours, `        with: {x: "${use('toJSON(steps)')}"}`], 'the input "x"'],
    [
      'in brackets',
      [...build, ...unknown, ours, `        with: {x: "${use("steps['UNKNOWN'].outputs.v")}"}`],
      'the input "x"',
    ],
    [
      'through a job',
      [...build, ...unknown, ...outputs, ...next, `        with: {x: "${use('needs.build.outputs.value')}"}`],
      'the input "x"',
    ],
    [
      'as a condition of a job',
      [...build, ...unknown, ...outputs, ...next, '    if: needs.build.outputs.value'],
      'the condition of the job',
    ],
  ])('are refused in %s', async (_reason, lines, what) => {
    expect(await refusalOf(() => readWorkflow(path, workflow(...lines)))).toMatchObject({
      code: 'workflow-unsupported',
      message: expect.stringContaining(`${what}`),
    })
    await expect(readWorkflow(path, workflow(...lines))).rejects.toThrow(
      'depends on the step "unknown" (run: echo) of the job "build", which a rehearsal does not run',
    )
  })

  test.each([
    ['a step that is run', [...build, ...unknown, ours, `        with: {x: "${use('steps.known.outputs.ref')}"}`]],
    [
      'another output of the job',
      [...build, ...unknown, ...outputs, ...next, `        with: {x: "${use('needs.build.outputs.other')}"}`],
    ],
    ['a step that is not ours', [...build, ...unknown, `      - run: echo ${use('steps.unknown.outputs.v')}`]],
    ['the result of a job', [...build, ...unknown, ...outputs, ...next, "    if: needs.build.result == 'success'"]],
  ])('do not stand in the way of %s', async (_reason, lines) => {
    expect((await readWorkflow(path, workflow(...lines))).jobs[0]?.id).toBe('build')
  })
})

test.each<[string, readonly string[], unknown, string]>([
  ['none at all', [], { contents: 'read', packages: 'read' }, "GitHub's restricted default"],
  ['none on top', ['permissions: {}'], {}, 'an empty mapping takes everything away'],
  ['some on top', ['permissions: {contents: read}'], { contents: 'read' }, 'the others are none then'],
  [
    'all on top',
    ['permissions: read-all'],
    expect.not.objectContaining({ 'id-token': 'read' }),
    'id-token knows no read',
  ],
])('permissions: %s: %j', async (_reason, top, expected) => {
  const text = [...top, workflow(...build, ours)].join('\n')
  expect((await readWorkflow(path, text)).jobs).toEqual([expect.objectContaining({ permissions: expected })])
})

test('permissions of a job replace those of the workflow, scope by scope', async () => {
  const text = [
    'permissions: {contents: write}',
    workflow('  build:', '    runs-on: x', '    permissions: {id-token: write, contents: none}', '    steps:', ours),
  ]
  const { jobs } = await readWorkflow(path, text.join('\n'))
  expect(jobs).toEqual([expect.objectContaining({ permissions: { 'id-token': 'write' } })])
})
