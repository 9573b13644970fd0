import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { newFolder } from './worlds/clone.ts'
import { shownOnTerminal } from './worlds/pseudo-terminal.ts'

const cli = resolve(import.meta.dirname, '../dist/cli/index.js')
const folder = newFolder()
const command = [process.execPath, cli, 'verify', 'nothing-of-this-name-is-here.whl']
const verdict = 'verify: stopped by input-invalid.'

/** What the built command line shows on a terminal that is 50 columns wide. */
const shown = (environment: Readonly<Record<string, string>>, ...words: readonly string[]): readonly string[] =>
  shownOnTerminal([...command, ...words], { columns: 50, folder, environment })

/** What it writes on stderr where nobody has a terminal. */
function piped(environment: Readonly<Record<string, string>>): readonly string[] {
  const [program = '', ...parameters] = command
  const { stderr } = spawnSync(program, parameters, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
  })
  return stderr.trimEnd().split('\n')
}

const start = '\x1b['
const plain = piped({})
const bare = (text: string): string => text.replaceAll(/\x1b\[\d+m/g, '')

describe('a terminal', () => {
  test('has colors, and lines that fit it', () => {
    const lines = shown({})
    expect(lines[0]).toBe(`${start}1m${verdict}${start}22m`)
    // Paths and addresses are to be copied: they stay whole.
    const isWhole = (line: string): boolean => /^ +(?:see )?\S+$/.test(line)
    expect(lines.map(bare).filter((line) => line.length > 50 && !isWhole(line))).toEqual([])
    const words = (all: readonly string[]): string => all.join(' ').replace(/ +/g, ' ')
    expect(words(lines.map(bare))).toBe(words(plain))
    expect(lines.length).toBeGreaterThan(plain.length)
  })

  test.each<[Readonly<Record<string, string>>, readonly string[], string]>([
    [{ NO_COLOR: '1' }, [], 'who wants none'],
    [{ TERM: 'dumb' }, [], 'a terminal that has none'],
    [{}, ['--json'], 'beside JSON'],
  ])('has none with %j and %j: %s', (environment, words) => {
    const lines = shown(environment, ...words)
    expect(lines).toContain(verdict)
    expect(lines.filter((line) => line.includes(start))).toEqual([])
  })

  test('wraps help beside its options', () => {
    const lines = shownOnTerminal([process.execPath, cli, 'check', '--help'], { columns: 72, folder, environment: {} })
    expect(lines.filter((line) => line.length > 72)).toEqual([])
    const at = lines.findIndex((line) => line.includes('--base REF'))
    expect(lines.slice(at, at + 2)).toEqual([
      '  --base REF           compare with this branch or commit; without it,',
      '                       with where the branch begins',
    ])
  })
})

describe('a pipe', () => {
  test('has no colors, and nothing is wrapped', () => {
    expect(plain[0]).toBe(verdict)
    expect(plain.filter((line) => line.includes(start))).toEqual([])
    expect(piped({ COLUMNS: '50' })).toEqual(plain)
  })

  test('has them for who forces them', () => {
    const lines = piped({ FORCE_COLOR: '1' })
    expect(lines[0]).toBe(`${start}1m${verdict}${start}22m`)
    expect(lines.map(bare)).toEqual(plain)
  })

  test('has not the words of Node about variables that contradict each other', () => {
    expect(piped({ NO_COLOR: '1', FORCE_COLOR: '1' })).toEqual(piped({ FORCE_COLOR: '1' }))
  })
})
