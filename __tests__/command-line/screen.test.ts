import { expect, test } from '@jest/globals'
import { Screen } from '../../src/command-line/screen.ts'
import type { EndedRequest } from '../../src/voice.ts'

const rewind = '\r\u001b[K'
const request: EndedRequest = {
  method: 'GET',
  host: 'pypi.org',
  path: '/simple/flask/',
  status: 200,
  durationMs: 12,
  attempt: 1,
}

function screenOf(columns: number | undefined) {
  const texts: string[] = []
  const screen = new Screen({
    out: (text) => texts.push(`out: ${text}`),
    err: (text) => texts.push(`err: ${text}`),
    columns,
    now: () => new Date(0),
  })
  return { screen, texts }
}

test('on a terminal, progress makes room for data and talk', () => {
  const { screen, texts } = screenOf(80)
  screen.voice(false)({ kind: 'part', title: 'Download 2 files' })
  screen.write('data')
  screen.voice(false)({ kind: 'part', title: 'Verify 2 files' })
  screen.say('talk')
  screen.say('more')
  expect(texts).toEqual([
    `err: ${rewind}Download 2 files`,
    `err: ${rewind}`,
    'out: data\n',
    `err: ${rewind}Verify 2 files`,
    `err: ${rewind}`,
    'err: talk\n',
    'err: more\n',
  ])
})

test('in a pipe, nothing is written over, and nothing of it is data', () => {
  const { screen, texts } = screenOf(undefined)
  screen.voice(false)({ kind: 'part', title: 'Download 2 files' })
  screen.write('data')
  expect(texts).toEqual(['err: Download 2 files\n', 'out: data\n'])
})

test('requests are told to whoever asks for them', () => {
  const { screen, texts } = screenOf(undefined)
  screen.voice(false)({ kind: 'request', request })
  screen.voice(true)({ kind: 'request', request })
  expect(texts).toEqual(['err: GET pypi.org/simple/flask/: 200 after 12 ms\n'])
})
