import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newClone, newFolder } from './worlds/clone.ts'
import { runnerVariables, type Variables } from './worlds/runner-variables.ts'
import { inProcessOfItsOwn, warmNode } from './worlds/warm-node.ts'

// The built action holds `@actions/core` with other neighbors than the package has. The sources, which Node runs as they
// are, import the package itself: what the two say to the runner must be the same, byte for byte.
const built = resolve('dist/action/index.js')
const sources = resolve('src/action.ts')

const push = { repository: { private: false, visibility: 'public' } }

/** What the runner sets for a step of a run that leaves nothing to do. */
const runner: Variables = { ...runnerVariables('3.1.x'), INPUT_STEP: 'build', INPUT_TOKEN: 'ghs_100%\r\nsecret' }

/** A place where the runner's files of one step are, before the step. */
function newPlace(): string {
  const place = newFolder()
  for (const name of ['output', 'summary']) writeFileSync(join(place, name), '')
  return place
}

const warm = warmNode()
afterAll(() => warm.close())

interface Step {
  readonly variables: Variables
  readonly payload: object
  /** Changes the runner's files. */
  readonly prepare?: (place: string) => Variables
  /** Runs a program once. */
  readonly run?: typeof warm.run
}

/** Run a step in a place of its own, and tell all that the runner would see. */
async function told(program: string, { variables, payload, prepare, run = warm.run }: Step) {
  const place = newPlace()
  const prepared = prepare?.(place)
  writeFileSync(join(place, 'event.json'), JSON.stringify(payload))
  const environment = {
    PATH: process.env.PATH ?? '',
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    ...runner,
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
    ...variables,
    ...prepared,
  }
  const { exitCode, stdout, stderr } = await run({ program, environment, directory: place })
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : 'not there')
  const plain = (text: string): string =>
    text.replaceAll(place, 'PLACE').replace(/ghadelimiter_[\da-f-]{36}/g, 'DELIMITER')
  // A crash shows the line and the stack of its program.
  const [crash] = /^Error: .*$/m.exec(stderr) ?? [stderr]
  return {
    exitCode,
    stdout: plain(stdout),
    crash: plain(crash),
    output: plain(read(join(place, 'output'))),
    summary: plain(read(join(place, 'summary'))),
  }
}

/** The same step by both, each with files of its own. */
const bothTell = async (step: Step) => ({ built: await told(built, step), package: await told(sources, step) })

describe('text that the runner would take for something else', () => {
  const odd = 'refs/tags/100%25: a,b=c'
  const published = { action: 'published', release: { id: 7, tag_name: odd.slice('refs/tags/'.length), draft: false } }
  const release = { GITHUB_EVENT_NAME: 'release', GITHUB_REF: odd, INPUT_STEP: 'publish' }

  test.each<[string, Variables, object, string]>([
    ['signs of a command', release, { ...published, sender: { login: 'octocat' } }, '"100%2525: a,b=c" is no version.'],
    ['line ends', { INPUT_STEP: 'draft', GITHUB_SHA: '100%\nno' }, push, '%0A'],
    ['a secret', {}, push, '::add-mask::ghs_100%25%0D%0Asecret\n'],
  ])('%s', async (_, variables, payload, expected) => {
    const told = await bothTell({ variables, payload })
    expect(told.built).toEqual(told.package)
    expect(told.built.stdout).toContain(expected)
  })
})

describe('files of the runner', () => {
  let check: Variables
  let pullRequest: object

  beforeAll(() => {
    const clone = newClone()
    clone.write('a.txt', 'a')
    clone.git(['add', '--all'])
    clone.git(['commit', '--quiet', '--message', 'begin'])
    const sha = clone.git(['rev-parse', 'HEAD']).trim()
    const side = { sha, ref: 'topic', repo: { full_name: 'example/tidy-box' } }
    pullRequest = {
      pull_request: { number: 1, title: 'a', milestone: null, head: side, base: { ...side, ref: 'main' } },
    }
    check = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_SHA: sha,
      GITHUB_WORKFLOW_REF: 'example/tidy-box/.github/workflows/check.yaml@refs/pull/1/merge',
      GITHUB_WORKSPACE: clone.directory,
      INPUT_STEP: 'check',
      INPUT_TOKEN: '',
    }
  })

  test.each([
    ['a process that stays', warm.run],
    ['a process of its own', inProcessOfItsOwn],
  ])('in %s, outputs stand between delimiters, and the summary after what is there', async (_, run) => {
    const prepare = (place: string): Variables => {
      writeFileSync(join(place, 'output'), 'earlier=1\n')
      writeFileSync(join(place, 'summary'), '# earlier\n')
      return {}
    }
    const told = await bothTell({ variables: check, payload: pullRequest, prepare, run })
    expect(told.built).toEqual(told.package)
    expect(told.built).toMatchObject({
      exitCode: 0,
      output: 'earlier=1\nverdict<<DELIMITER\nnot-a-release\nDELIMITER\nversion<<DELIMITER\n\nDELIMITER\n',
      summary: expect.stringMatching(/^# earlier\n## check: /),
    })
  })

  test.each<[string, (place: string) => Variables, string]>([
    ['no files: outputs are commands on stdout', () => ({ GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }), ''],
    ['outputs that are gone', (place) => ({ GITHUB_OUTPUT: join(place, 'gone') }), 'Missing file at path'],
    ['outputs on a disk that is full', () => ({ GITHUB_OUTPUT: '/dev/full' }), 'ENOSPC'],
    [
      'a summary that is gone',
      (place) => ({ GITHUB_STEP_SUMMARY: join(place, 'gone') }),
      'Unable to access summary file',
    ],
    ['a summary that is a folder', (place) => ({ GITHUB_STEP_SUMMARY: place }), 'EISDIR'],
  ])('%s', async (_, prepare, crash) => {
    const told = await bothTell({ variables: check, payload: pullRequest, prepare })
    expect(told.built).toEqual(told.package)
    expect(told.built.crash).toContain(crash)
    expect(told.built.exitCode).toBe(crash === '' ? 0 : 1)
  })

  test.each(['output', 'summary'])('a file of the %s that may only be read', async (name) => {
    const prepare = (place: string): Variables => {
      chmodSync(join(place, name), 0o444)
      return {}
    }
    const told = await bothTell({ variables: check, payload: pullRequest, prepare })
    expect(told.built).toEqual(told.package)
    // Nothing is read-only to root, who runs tests in containers.
    expect(told.built.exitCode).toBe(process.getuid?.() === 0 ? 0 : 1)
  })
})
