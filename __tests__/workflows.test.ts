import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

// The project's own workflows; those that people paste are held to more in templates.test.ts, and .ci/run lints all of them.
const root = resolve(import.meta.dirname, '..')
const folder = join(root, '.github/workflows')
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

describe.each(readdirSync(folder))('.github/workflows/%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const workflow = parse(text)
  const jobs = Object.values<Job>(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('takes every permission away first, and only reads', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toEqual({ contents: 'read' })
  })

  test('pins every action by a whole commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'))
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length)
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  test('checks out without leaving credentials, and keeps no cache', () => {
    const options = (action: string) => steps.filter(({ uses }) => uses?.startsWith(action)).map((step) => step.with)
    for (const given of options('actions/checkout@')) expect(given).toEqual({ 'persist-credentials': false })
    for (const given of options('actions/setup-node@')) expect(given).toMatchObject({ 'package-manager-cache': false })
    expect(text).not.toMatch(/^\s*cache:|actions\/cache/m)
  })

  test('ends in time, and gives way to a newer push', () => {
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true })
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test('runs only scripts that the project has, and nothing that others write', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script]) => script),
    )
    expect(called.filter((script) => !((script ?? '') in project.scripts))).toEqual([])
    expect(steps.filter(({ run = '' }) => run.includes('$' + '{{'))).toEqual([])
  })
})

test('the tests run everything that CONTRIBUTING.md asks for before a push', () => {
  const { jobs } = parse(readFileSync(join(folder, 'tests.yaml'), 'utf8'))
  const runs = (jobs.tests as Job).steps.map(({ run = '' }) => run)
  for (const script of ['test', 'run test:rest', 'run lint', 'run types', 'run unused', 'run bundle', 'run rehearse']) {
    expect(runs.filter((run) => run.split('\n').some((line) => `${line} `.startsWith(`npm ${script} `)))).toHaveLength(
      1,
    )
  }
})
