import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inNewProcess } from '../../src/rehearsal/runner/action-process.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { sdist, wheel } from '../worlds/release/page.ts'
import { recordingNode } from '../worlds/release/programs.ts'
import type { JobEnd } from '../worlds/release/run.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let built: Readonly<Record<string, JobEnd>>
let published: JobEnd
/** What the log of `publish` held when the index was asked to take a file. */
const logsAtUpload: string[][] = []

beforeAll(async () => {
  release = await openRelease((request, index) => {
    if (request.method === 'POST' && request.url.pathname === '/legacy/') logsAtUpload.push(saidIn(logOfPublish()))
    return index(request)
  })
  const pushed = await release.pushTag()
  built = await pushed.all()
  const clicked = await release.click()
  runOfClick = clicked.facts.id
  // What it says is looked at while it runs: it has a process of its own, whose log grows.
  const runAction = inNewProcess(await recordingNode(release.stage.work))
  published = await clicked.job('publish', { runAction })
})
afterAll(() => closeRelease(release))

let runOfClick: number
const logOfPublish = (): string =>
  readFileSync(join(release.stage.work, `run-${runOfClick}`, 'publish-1', 'log'), 'utf8')

/** The lines before the report, without masks, what the artifact client says, and what the build prints; sizes are left out. */
function saidIn(log: string): string[] {
  const lines = log.split('\n')
  const isOurs = (line: string): boolean =>
    /^::(group|endgroup)::|^(inspected|verified|signed|stored|uploaded|downloaded|waiting) /.test(line)
  const named = (line: string): string => line.replace(/, [\d.]+ k?B,/, ', SIZE,')
  return lines.filter(isOurs).map(named)
}

const group = (title: string) => `::group::${title}`
const end = '::endgroup::'
const lines = 'multiple.intoto.jsonl'

test.each([
  [
    'build',
    [
      ...[group('Build Example-Greeting'), end, group('Inspect 2 files'), end],
      ...[group('Compare with the last release'), end, group('Install and import'), end, group('Build again')],
    ],
    [`inspected ${wheel}, SIZE, 1 of 2`, `inspected ${sdist}, SIZE, 2 of 2`],
  ],
])('%s says which part it is at, and each file that it inspected', (job, parts, files) => {
  const said = saidIn(built[job]?.log ?? '')
  expect(said.filter((line) => line.startsWith('::'))).toEqual([...parts, end])
  expect(said.filter((line) => !line.startsWith('::')).map((line) => line.replace(/\d of/, 'N of'))).toEqual(
    expect.arrayContaining(files.map((line) => line.replace(/\d of/, 'N of'))),
  )
})

test('attest says what is signed, as it comes, and what is stored', () => {
  const said = saidIn(built.attest?.log ?? '')
  // Signed at the same time, so in any order.
  expect(said.map((line) => line.replace(/example[^ ,]+/, 'FILE'))).toEqual([
    group('Sign 2 files'),
    'signed FILE, 1 of 2',
    'signed FILE, 2 of 2',
    end,
    group('Store 2 attestations at GitHub'),
    'stored FILE, 1 of 2',
    'stored FILE, 2 of 2',
    end,
  ])
})

test('draft says what holds, and what is on the page', () => {
  const said = saidIn(built.draft?.log ?? '')
  expect(said.map((line) => line.replace(/example[^ ,]+/, 'FILE'))).toEqual([
    group('Verify 2 files of the build'),
    'verified FILE, 1 of 2',
    'verified FILE, 2 of 2',
    end,
    group('Upload 3 files to the draft'),
    'uploaded FILE, SIZE, 1 of 3',
    'uploaded FILE, SIZE, 2 of 3',
    `uploaded ${lines}, SIZE, 3 of 3`,
    end,
  ])
})

test('publish says everything that it does, file by file', () => {
  const said = saidIn(published.log)
  expect(said.map((line) => line.replace(/^(verified|signed) example[^ ,]+/, '$1 FILE'))).toEqual([
    group('Download 3 files of the release'),
    `downloaded ${lines}, SIZE, 1 of 3`,
    `downloaded ${wheel}, SIZE, 2 of 3`,
    `downloaded ${sdist}, SIZE, 3 of 3`,
    end,
    group('Verify 2 files'),
    'verified FILE, 1 of 2',
    'verified FILE, 2 of 2',
    end,
    group('Sign 2 publish attestations'),
    'signed FILE, 1 of 2',
    'signed FILE, 2 of 2',
    end,
    group('Upload 2 files to PyPI (stand-in)'),
    `uploaded ${wheel}, SIZE, 1 of 2`,
    `uploaded ${sdist}, SIZE, 2 of 2`,
    end,
    group('Read 2 files back from PyPI (stand-in)'),
    end,
  ])
})

test('a line is out before anything else is done: a run that is killed has said what is on the index', () => {
  expect(logsAtUpload.map((said) => said.slice(said.indexOf(group('Upload 2 files to PyPI (stand-in)'))))).toEqual([
    [group('Upload 2 files to PyPI (stand-in)')],
    [group('Upload 2 files to PyPI (stand-in)'), `uploaded ${wheel}, SIZE, 1 of 2`],
  ])
})
