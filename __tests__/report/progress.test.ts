import { describe, expect, test } from '@jest/globals'
import { JobLog, type LogEntry, progressLine } from '../../src/report/progress.ts'
import { TerminalProgress } from '../../src/report/terminal-progress.ts'
import type { Said } from '../../src/voice.ts'

const wheel = 'tidy_box-3.2.0-py3-none-any.whl'
const part: Said = { kind: 'part', title: 'Upload 2 files to PyPI' }
const uploaded: Said = {
  kind: 'done',
  what: 'uploaded',
  name: wheel,
  at: { count: 1, total: 2, sizeBytes: 12_100_000 },
}
const verified: Said = { kind: 'done', what: 'verified', name: wheel, at: { count: 3, total: 40 } }
const waiting: Said = { kind: 'waiting', reason: 'PyPI answered 503', ms: 4100 }
const request: Said = {
  kind: 'request',
  request: {
    method: 'GET',
    host: 'api.github.com',
    path: '/repos/example/tidy-box',
    status: 200,
    durationMs: 84.4,
    attempt: 1,
  },
}
const bytes = (done: number, total = 20_000_000): Said => ({
  kind: 'bytes',
  what: 'downloading',
  name: wheel,
  bytes: { done, total },
})

describe('one line', () => {
  test.each<[string, Said, string | undefined]>([
    ['a part', part, 'Upload 2 files to PyPI'],
    ['a file that went', uploaded, `uploaded ${wheel}, 12.1 MB, 1 of 2`],
    ['a file that only was looked at', verified, `verified ${wheel}, 3 of 40`],
    ['a wait', waiting, 'waiting 4 s: PyPI answered 503'],
    ['a wait of less than a second', { ...waiting, ms: 20 }, 'waiting 1 s: PyPI answered 503'],
    ['a request', request, 'GET api.github.com/repos/example/tidy-box: 200 after 84 ms'],
    [
      'a further try without an answer',
      { ...request, request: { ...request.request, status: undefined, attempt: 3 } },
      'GET api.github.com/repos/example/tidy-box: no answer after 84 ms, try 3',
    ],
    ['bytes', bytes(1), undefined],
    [
      'a name that would be a command of the runner',
      { ...verified, name: 'a\n::stop-commands::x' },
      'verified a\\x0a::stop-commands::x, 3 of 40',
    ],
    ['a title that would be one', { kind: 'part', title: '::error::x' }, '\\x3a:error::x'],
  ])('of %s', (_, said, line) => {
    expect(progressLine(said)).toBe(line)
  })
})

test('in a job each part is a group, which ends before the next one and before the report', () => {
  const log = new JobLog()
  const entries: LogEntry[] = [
    ...log.end(),
    ...[waiting, part, uploaded, bytes(1), part, request].flatMap((said) => log.entries(said)),
    ...log.end(),
    ...log.end(),
  ]
  const group: LogEntry = { kind: 'group', title: 'Upload 2 files to PyPI' }
  expect(entries).toEqual([
    { kind: 'line', text: 'waiting 4 s: PyPI answered 503' },
    group,
    { kind: 'line', text: `uploaded ${wheel}, 12.1 MB, 1 of 2` },
    { kind: 'end' },
    group,
    { kind: 'line', text: 'GET api.github.com/repos/example/tidy-box: 200 after 84 ms' },
    { kind: 'end' },
  ])
})

describe('on a terminal', () => {
  const all = (saids: readonly (readonly [Said, number])[], columns = 40): string => {
    const progress = new TerminalProgress(columns)
    return saids.map(([said, nowMs]) => progress.text(said, nowMs)).join('') + progress.clear() + progress.clear()
  }

  test('one line is written over, cut to the width, and gone at the end', () => {
    expect(
      all([
        [part, 0],
        [uploaded, 1],
      ]),
    ).toBe('\r\u001b[KUpload 2 files to PyPI\r\u001b[Kuploaded tidy_box-3.2.0-py3-none-any.wh\r\u001b[K')
  })

  test('a large file shows bytes and rate, at most ten times a second, and its end', () => {
    expect(
      all(
        [
          [bytes(0), 1000],
          [bytes(5_000_000), 1050],
          [bytes(10_000_000), 2000],
          [bytes(20_000_000), 2040],
        ],
        100,
      ),
    ).toBe(
      [
        `\r\u001b[Kdownloading ${wheel}: 0 B of 20.0 MB`,
        `\r\u001b[Kdownloading ${wheel}: 10.0 MB of 20.0 MB, 10.0 MB/s`,
        `\r\u001b[Kdownloading ${wheel}: 20.0 MB of 20.0 MB, 19.2 MB/s`,
        '\r\u001b[K',
      ].join(''),
    )
  })

  test('a small file shows nothing on its way', () => {
    expect(all([[bytes(4_000_000, 4_999_999), 0]])).toBe('')
  })

  test('requests are lines that stay', () => {
    const line = 'GET api.github.com/repos/example/tidy-box: 200 after 84 ms\n'
    expect(
      all([
        [part, 0],
        [request, 1],
        [request, 2],
      ]),
    ).toBe(`\r\u001b[KUpload 2 files to PyPI\r\u001b[K${line}${line}`)
  })
})

test('in a pipe each is a line, and bytes are none', () => {
  const progress = new TerminalProgress(undefined)
  const text = [part, bytes(10_000_000), uploaded, waiting].map((said) => progress.text(said, 0)).join('')
  expect(text + progress.clear()).toBe(
    `Upload 2 files to PyPI\nuploaded ${wheel}, 12.1 MB, 1 of 2\nwaiting 4 s: PyPI answered 503\n`,
  )
})
