import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { RunnerFiles } from '../../../src/clients/front-end/runner-files.ts'
import { testFolder } from '../../worlds/folder.ts'

const folder = testFolder()

/** The files of a step, of which one has a text already. */
function opened() {
  const place = folder.at('commands')
  mkdirSync(place)
  const [output, summary] = [join(place, 'set_output'), join(place, 'step_summary')]
  writeFileSync(output, 'earlier=1\n')
  writeFileSync(summary, '')
  const environment = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_ENV: '' }
  return { output, summary, files: RunnerFiles.open(environment) }
}

test.each<[string, (output: string) => void]>([
  ['has one more output', (output) => appendFileSync(output, 'version=6\n')],
  [
    'has an output whose end is missing, so that what follows is part of it',
    (output) => appendFileSync(output, 'a<<b\n'),
  ],
  ['has as many bytes', (output) => writeFileSync(output, 'earlier=2\n')],
  ['is as large as the disk', (output) => execFileSync('truncate', ['--size', '1T', output])],
  ['is gone', (output) => rmSync(output)],
  [
    'was replaced by an equal one',
    (output) => {
      renameSync(output, `${output}-1`)
      writeFileSync(output, 'earlier=1\n')
    },
  ],
  ['may only be read', (output) => chmodSync(output, 0o444)],
  ['may be written by anybody', (output) => chmodSync(output, 0o666)],
  [
    'is a link to a file of the build',
    (output) => {
      renameSync(output, `${output}-1`)
      symlinkSync(`${output}-1`, output)
    },
  ],
  [
    'is a link that leads nowhere',
    (output) => {
      rmSync(output)
      symlinkSync('nowhere', output)
    },
  ],
  [
    'is a pipe that nobody reads',
    (output) => {
      rmSync(output)
      execFileSync('mkfifo', [output])
    },
  ],
  [
    'is a folder with something in it',
    (output) => {
      rmSync(output)
      mkdirSync(join(output, 'a'), { recursive: true })
    },
  ],
])('a file of the runner that %s is brought back', (_, change) => {
  const { output, summary, files } = opened()
  const { mode } = lstatSync(output)
  change(output)
  expect(files.restore()).toEqual(['GITHUB_OUTPUT'])
  expect(readFileSync(output, 'utf8')).toBe('earlier=1\n')
  expect(lstatSync(output).mode).toBe(mode)
  expect(readFileSync(summary, 'utf8')).toBe('')
})

test('who holds the changed file open writes into nothing', () => {
  const { output, files } = opened()
  symlinkSync(output, `${output}-held`)
  appendFileSync(output, 'version=6\n')
  const held = lstatSync(output).ino
  files.restore()
  expect(lstatSync(output).ino).not.toBe(held)
})

test('what nobody changed stays as it is, and what was not there is taken away', () => {
  const { output, summary, files } = opened()
  const before = lstatSync(output).ino
  expect(files.restore()).toEqual([])
  expect(lstatSync(output).ino).toBe(before)

  rmSync(summary)
  const none = RunnerFiles.open({ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: dirname(output) })
  expect(none.restore()).toEqual([])
  writeFileSync(summary, 'evil')
  expect(none.restore()).toEqual(['GITHUB_STEP_SUMMARY'])
  expect(existsSync(summary)).toBe(false)
})
