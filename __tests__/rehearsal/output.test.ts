import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ErrorCode } from '../../src/errors.ts'
import { checkOutputFolder, writeOutputFolder } from '../../src/rehearsal/output-folder.ts'
import { exitCodeOfRehearsal, verdictOf } from '../../src/rehearsal/report.ts'
import { refusalOf } from '../refusal-of.ts'
import { temporaryFolder, writeFiles } from '../worlds/rehearsal.ts'

const ours = { 'report.json': '{"schema": 1, "verdict": "published"}' }

describe('checkOutputFolder', () => {
  test.each([
    ['a folder that is not there', undefined],
    ['an empty folder', {}],
    ['one that a rehearsal left', ours],
  ])('accepts %s', async (_reason, files) => {
    await using folder = await temporaryFolder()
    const out = join(folder.path, 'out')
    if (files !== undefined) await mkdir(out)
    await writeFiles(out, files ?? {})
    await expect(checkOutputFolder(out)).resolves.toBeUndefined()
  })

  test.each([
    ['a folder with something else', { 'thesis.txt': 'years of work' }],
    ['a report of another program', { 'report.json': '{"coverage": 100}' }],
    ['a report that is no JSON', { 'report.json': 'a report' }],
  ])('refuses %s', async (_reason, files) => {
    await using folder = await temporaryFolder()
    const out = join(folder.path, 'out')
    await writeFiles(out, files)
    expect(await refusalOf(() => checkOutputFolder(out))).toMatchObject({ code: 'rehearsal-folder', exitCode: 2 })
  })

  test('refuses a file', async () => {
    await using folder = await temporaryFolder()
    await writeFiles(folder.path, { out: '' })
    await expect(checkOutputFolder(join(folder.path, 'out'))).rejects.toMatchObject({ code: 'rehearsal-folder' })
  })
})

describe('writeOutputFolder', () => {
  const none = new Set<string>()

  test('replaces everything, and leaves nothing beside it', async () => {
    await using folder = await temporaryFolder()
    const out = join(folder.path, 'deep', 'out')
    await writeOutputFolder(out, [{ path: 'old/file', content: 'old' }], none)
    await writeOutputFolder(out, [{ path: 'new/file', content: Buffer.from('new') }], none)
    expect(await readdir(out, { recursive: true })).toEqual(['new', 'new/file'])
    expect(await readFile(join(out, 'new/file'), 'utf8')).toBe('new')
    expect(await readdir(join(folder.path, 'deep'))).toEqual(['out'])
  })

  test.each([
    [
      'a token',
      [{ path: 'a.txt', content: 'x ghs_secret y' }],
      'A token that was given to a job stands in "a.txt" of the rehearsal.',
    ],
    [
      'a path that leaves it',
      [{ path: '../a.txt', content: '' }],
      'The path "../a.txt" leaves the folder of the rehearsal.',
    ],
  ])('keeps what was there when it meets %s', async (_reason, files, message) => {
    await using folder = await temporaryFolder()
    const out = join(folder.path, 'out')
    await writeFiles(out, ours)
    await expect(writeOutputFolder(out, files, new Set(['ghs_secret']))).rejects.toThrow(message)
    expect(await readdir(out)).toEqual(['report.json'])
    expect(await readdir(folder.path)).toEqual(['out'])
  })
})

test.each<[readonly ErrorCode[], boolean, string, number, string]>([
  [[], true, 'published', 0, 'nothing was wrong'],
  [['version-mismatch'], false, 'refused', 1, 'a maintainer fixes it'],
  [['index-failed'], false, 'failed', 3, 'a server failed'],
  [['rehearsal-not-repeatable'], true, 'failed', 1, 'a fault of ours, not of the project'],
  [['step-crashed', 'version-mismatch'], false, 'failed', 3, 'the first error decides'],
])('%j, finished: %s, is "%s" with exit code %i: %s', (codes, isFinished, verdict, exitCode) => {
  const problems = codes.map((code) => ({ code, severity: 'error', message: '', hint: '' }) as const)
  const decided = verdictOf(problems, isFinished)
  expect([decided.verdict, exitCodeOfRehearsal(decided)]).toEqual([verdict, exitCode])
})
