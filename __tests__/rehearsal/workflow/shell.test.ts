import { expect, test } from '@jest/globals'
import { labelsOf, reasonNotRun } from '../../../src/rehearsal/workflow/runs-on.ts'
import { shellStart } from '../../../src/rehearsal/workflow/shell.ts'

const bash = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}']

test.each<[shell: string | undefined, programs: string[], parameters: string[], extension: string, reason: string]>([
  [undefined, ['bash', 'sh'], ['-e', '{0}'], '.sh', 'bash without pipefail, or what there is'],
  ['', ['bash', 'sh'], ['-e', '{0}'], '.sh', 'an expression may be empty'],
  ['bash', ['bash'], bash, '.sh', 'named, it stops at more'],
  ['sh', ['sh'], ['-e', '{0}'], '.sh', 'plain'],
  ['python', ['python', 'python3'], ['{0}'], '.py', 'no shell at all'],
  ['pwsh', ['pwsh'], ['-command', ". '{0}'"], '.ps1', 'also there on Linux'],
  ['bash -ux {0}', ['bash'], ['-ux', '{0}'], '.sh', 'parameters of its own'],
  ['perl {0}', ['perl'], ['{0}'], '', 'any program'],
  ['docker run "a b" {0}', ['docker'], ['run', 'a b', '{0}'], '', 'quotes keep a space'],
])('shell: %j is started as %j %j', (shell, programs, parameters, extension) => {
  expect(shellStart(shell)).toMatchObject({ programs, parameters, extension })
})

test.each([
  ['perl', 'no place for the file'],
  ['fish -c', 'no place for the file either'],
  ['cmd', 'only on Windows'],
])('shell: %s is none: %s', (shell) => {
  expect(shellStart(shell)).toBeUndefined()
})

const text = (value: string) => ({ kind: 'text', text: value, line: 1 }) as const
const nothing = { runsOn: undefined, container: undefined, services: undefined }
const evaluate = (value: unknown): unknown => (value as { readonly text: string }).text

test.each([
  ['ubuntu-latest', 'Linux', undefined],
  ['ubuntu-latest', 'macOS', undefined],
  ['self-hosted', 'Linux', undefined],
  ['windows-latest', 'Linux', 'runs on windows-latest'],
  ['windows-11-arm', 'Linux', 'runs on windows-11-arm'],
  ['macos-14', 'Linux', 'runs on macos-14'],
  ['macOS', 'Linux', 'runs on macOS'],
  ['macos-14', 'macOS', undefined],
] as const)('runs-on: %s is run on %s, unless it %s', (label, system, expected) => {
  expect(reasonNotRun({ ...nothing, runsOn: text(label) }, system, evaluate)).toBe(expected)
})

test('containers and services are not run, and an empty image is no container', () => {
  expect(reasonNotRun({ ...nothing, container: text('python:3') }, 'Linux', evaluate)).toBe('has a container')
  expect(reasonNotRun({ ...nothing, container: text('') }, 'Linux', evaluate)).toBeUndefined()
  expect(reasonNotRun({ ...nothing, services: text('db') }, 'Linux', evaluate)).toBe('has services')
})

test.each([
  ['ubuntu-latest', ['ubuntu-latest']],
  [
    ['self-hosted', 'linux'],
    ['self-hosted', 'linux'],
  ],
  [{ group: 'large', labels: ['windows-2022'] }, ['windows-2022']],
  [{ group: 'large' }, []],
])('labels of %j', (value, expected) => {
  expect(labelsOf(value)).toEqual(expected)
})
