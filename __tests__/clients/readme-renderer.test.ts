import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { JobDescriptionJudge } from '../../src/steps/build/description-judge.ts'
import { oraclePython } from '../oracles.ts'
import { newFolder } from '../worlds/clone.ts'

/** A job whose only Python is this script. */
function jobWith(script: string): JobDescriptionJudge {
  const folder = newFolder()
  const python = join(folder, 'python3')
  writeFileSync(python, `#!/bin/sh\n${script}\n`)
  chmodSync(python, 0o755)
  return new JobDescriptionJudge({
    workingFolder: folder,
    environment: { PATH: `${folder}:/usr/bin:/bin`, TOKEN: 'a' },
  })
}

// That Python finds its packages by a variable, which an isolated one does not read.
const renderer = `PATH=/usr/bin:/bin; [ "$1" = -I ] || exit 1; shift; exec '${oraclePython()}' "$@"`

const good = { contentType: 'text/x-rst', text: 'Title\n=====\n\nSome *text*.\n' }
const bad = { contentType: undefined, text: 'Title\n=====\n\nSome ``text.\n' }
// Only Pygments knows whether it knows a language.
const unknown = { contentType: undefined, text: '.. role:: a(code)\n   :language: zzz\n\n:a:`b`\n' }

const own =
  'The description was judged by our own reading: no Python of the job has `readme_renderer`, or it is wrong about texts that are known.'

describe('a description is judged by the readme_renderer of the job', () => {
  test('where a Python has it', async () => {
    const judge = jobWith(renderer)
    expect(await judge.faultsOf(good)).toEqual([])
    expect(await judge.faultsOf(bad)).toEqual(['line 4: Inline literal start-string without end-string'])
    expect(await judge.faultsOf(unknown)).toEqual([expect.stringContaining('No Pygments lexer found for "zzz"')])
    expect(await judge.remarks()).toEqual([
      expect.stringMatching(/^The description was judged by readme_renderer \d+\.\d+ of python3, of the job\.$/),
    ])
  })

  const answer = (judged: unknown) => `cat > /dev/null; printf '%s' '${JSON.stringify({ version: '1', judged })}'`
  test.each([
    ['exit 1', 'it has none'],
    ['cat > /dev/null; echo hello', 'it says something else'],
    [
      answer([
        [true, ''],
        [true, ''],
        [true, ''],
      ]),
      'it renders everything',
    ],
    [
      answer([
        [false, 'a'],
        [false, 'a'],
        [false, 'a'],
      ]),
      'it renders nothing, as Debian does without style sheets',
    ],
    [
      answer([
        [true, ''],
        [false, 'a'],
      ]),
      'it does not answer',
    ],
  ])('not where %s, as %s', async (script) => {
    const judge = jobWith(script)
    expect(await judge.faultsOf(good)).toEqual([])
    expect(await judge.faultsOf(bad)).toEqual(['line 4: Inline literal start-string without end-string'])
    expect(await judge.remarks()).toEqual([own])
  })

  test('it is believed where our own reading finds a fault that it does not', async () => {
    const judge = jobWith(
      answer([
        [true, ''],
        [false, 'a'],
        [true, ''],
      ]),
    )
    expect(await judge.faultsOf(bad)).toEqual([])
  })

  test('it is asked about reStructuredText alone, by an isolated Python that is given no secret of the job', async () => {
    const judge = jobWith(
      `[ "$1" = -I ] && [ -z "$TOKEN" ] && ${answer([
        [true, ''],
        [false, 'a'],
        [true, ''],
      ])}`,
    )
    expect(await judge.faultsOf({ ...bad, contentType: 'text/markdown' })).toEqual([])
    expect(await judge.remarks()).toEqual([])
    expect(await judge.faultsOf(bad)).toEqual([])
    expect(await judge.remarks()).toEqual(['The description was judged by readme_renderer 1 of python3, of the job.'])
  })
})
