import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { newClone, newFolder } from './worlds/clone.ts'
import { runnerVariables, type Variables } from './worlds/runner-variables.ts'

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

/** Run a step, and tell all that the runner would see. */
function told(program: string, place: string, variables: Variables, payload: object) {
  writeFileSync(join(place, 'event.json'), JSON.stringify(payload))
  const files = { GITHUB_OUTPUT: join(place, 'output'), GITHUB_STEP_SUMMARY: join(place, 'summary') }
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    ...runner,
    ...files,
    ...variables,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env,
    cwd: place,
    encoding: 'utf8',
  })
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : 'not there')
  const plain = (text: string): string =>
    text.replaceAll(place, 'PLACE').replace(/ghadelimiter_[\da-f-]{36}/g, 'DELIMITER')
  // A crash shows the line and the stack of its program.
  const [crash] = /^Error: .*$/m.exec(stderr) ?? [stderr]
  return {
    status,
    stdout: plain(stdout),
    crash: plain(crash),
    output: plain(read(join(place, 'output'))),
    summary: plain(read(join(place, 'summary'))),
  }
}

/** The same step by both, each with files of its own. */
function bothTell(variables: Variables, payload: object, prepare: (place: string) => Variables = () => ({})) {
  const [one, other] = [built, sources].map((program) => {
    const place = newPlace()
    return told(program, place, { ...variables, ...prepare(place) }, payload)
  })
  if (one === undefined || other === undefined) throw new Error('Two programs were run.')
  return { built: one, package: other }
}

describe('text that the runner would take for something else', () => {
  const odd = 'refs/tags/100%25: a,b=c'
  const published = { action: 'published', release: { id: 7, tag_name: odd.slice('refs/tags/'.length), draft: false } }
  const release = { GITHUB_EVENT_NAME: 'release', GITHUB_REF: odd, INPUT_STEP: 'publish' }

  test.each<[string, Variables, object, string]>([
    ['signs of a command', release, { ...published, sender: { login: 'octocat' } }, '"100%2525: a,b=c" is no version.'],
    ['line ends', { INPUT_STEP: 'draft', GITHUB_SHA: '100%\nno' }, push, '%0A'],
    ['a secret', {}, push, '::add-mask::ghs_100%25%0D%0Asecret\n'],
  ])('%s', (_, variables, payload, expected) => {
    const told = bothTell(variables, payload)
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

  test('outputs stand between delimiters, and the summary after what is there', () => {
    const told = bothTell(check, pullRequest, (place) => {
      writeFileSync(join(place, 'output'), 'earlier=1\n')
      writeFileSync(join(place, 'summary'), '# earlier\n')
      return {}
    })
    expect(told.built).toEqual(told.package)
    expect(told.built).toMatchObject({
      status: 0,
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
  ])('%s', (_, prepare, crash) => {
    const told = bothTell(check, pullRequest, prepare)
    expect(told.built).toEqual(told.package)
    expect(told.built.crash).toContain(crash)
    expect(told.built.status).toBe(crash === '' ? 0 : 1)
  })

  test.each(['output', 'summary'])('a file of the %s that may only be read', (name) => {
    const told = bothTell(check, pullRequest, (place) => {
      chmodSync(join(place, name), 0o444)
      return {}
    })
    expect(told.built).toEqual(told.package)
    // Nothing is read-only to root, who runs tests in containers.
    expect(told.built.status).toBe(process.getuid?.() === 0 ? 0 : 1)
  })
})
