import { cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ErrorCode } from '../../../src/errors.ts'
import { readCommands } from '../../../src/rehearsal/runner/workflow-commands.ts'
import { sawProblem } from '../../examples.ts'
import { closeRelease } from '../../worlds/release/leaks.ts'
import { nextVersion } from '../../worlds/release/next-version.ts'
import { openRelease, type Release, root } from '../../worlds/release.ts'

let release: Release
beforeAll(async () => {
  // What a build changes on the disk must not be in memory already.
  release = await openRelease(undefined, { builds: 'each', jobs: 'processes' })
})
afterAll(() => closeRelease(release))

/** What every trick has at hand. `late` starts a process that nobody finds by its environment, its group, or its parent. */
const tools = `
import subprocess, sys, time
def runner_file(output, name):
    return next(output.parents[1].glob("_runner_file_commands/*/" + name))
def late(code, *words, **how):
    how = how or {"start_new_session": True, "env": {}}
    subprocess.Popen([sys.executable, "-c", "import sys, time; from pathlib import Path\\n" + code, *words], **how)
prints_late = """
for n in range(20):
    print("##[set-output name=version]6.6.6\\\\n::error::late", flush=True)
    time.sleep(0.1)
"""
def build_sdist(sdist_directory, config_settings=None):
    name = buildapi.build_sdist(sdist_directory, config_settings)
    for trick in tricks:
        trick(Path(sdist_directory))
        sys.stdout.flush()
        sys.stderr.flush()
    return name
tricks = []
`

/** A back end that does each of these while it builds the source distribution. */
const doing = (tricks: readonly string[]): string =>
  tools + tricks.map((lines) => `def trick(output):\n${lines.replace(/^/gm, '    ')}\ntricks.append(trick)\n`).join('')

const print = (text: string): string => `sys.stdout.write("${text}")`
const write = (name: string, text: string): string => `runner_file(output, "${name}").write_text("${text}")`
const wheel = '(output / "example_greeting-1.2.1-cp39-none-any.whl")'
const facts = '(output.parent / "empty/front-end.json")'

test.each<[what: string, tricks: readonly (readonly [how: string, lines: string])[], codes: readonly ErrorCode[]]>([
  [
    'nothing that it prints',
    [
      ['commands', print(String.raw`::error::a\n::add-mask::1.2.1\n::set-output name=version::6.6.6\n`)],
      ['after white space', print(String.raw` \t::error::a\n\u00a0\u2003::set-env name=A::b\n`)],
      ['the older form, which may stand anywhere', print(String.raw`words ##[set-output name=version]6.6.6\n`)],
      ['hidden by colors', print(String.raw`#\x1b[0m#[add-mask]1.2.1\n\x1b[1m::error::a\n`)],
      ['after a carriage return', print(String.raw`progress\r::error::a\r`)],
      ['on the other stream', String.raw`sys.stderr.write("::error::a\n##[error]b")`],
      ['what stops commands, and goes on', print(String.raw`\n::stop-commands::a\n::a::\n::error::b\n`)],
      ['a line that never ends', 'sys.stdout.write("::error::a" * 100_000)'],
      ['without a line end', print(String.raw`\n::error::a`)],
    ],
    [],
  ],
  [
    'no process that it leaves',
    [
      ['in its group', 'late(prints_late, cwd="/")'],
      ['out of its group', 'late(prints_late, start_new_session=True)'],
      ['hidden, with its output', 'late(prints_late)'],
      [
        'that minds no polite signal',
        'late("import signal; signal.signal(15, signal.SIG_IGN)" + prints_late, cwd="/")',
      ],
    ],
    [],
  ],
  [
    'nothing that it changes of the action on the disk',
    [
      [
        'which would run when it is loaded',
        `for file in (output.parents[3] / "action").glob("**/*.*js"): file.write_text("console.log('::error::run')")`,
      ],
    ],
    [],
  ],
  [
    'nothing that it says last',
    [['which is shown', String.raw`raise SystemExit("::error::a\n  ##[add-mask]1.2.1")`]],
    ['build-failed'],
  ],
  [
    'no file of the runner',
    [
      ['outputs', write('set_output', String.raw`version=6.6.6\nleg-1=evil\n`)],
      ['variables', write('set_env', String.raw`NODE_OPTIONS=--require=/evil\n`)],
      ['a folder on the PATH', write('add_path', '/evil')],
      ['a state', write('save_state', 'a=evil')],
      ['a summary', write('step_summary', '# 6.6.6 is released')],
    ],
    ['runner-files-changed'],
  ],
  [
    'no file of the runner, if it fails',
    [['which counts as well', `${write('set_output', String.raw`version=6.6.6\n`)}\nraise SystemExit("no")`]],
    ['build-failed', 'runner-files-changed'],
  ],
  [
    'nothing that it tells of itself',
    [['with commands', String.raw`${facts}.write_text('{"version": "1\\n::error::a", "isIsolated": false}')`]],
    ['build-failed'],
  ],
  [
    'no pipe that would be waited for',
    [['told facts', `${facts}.unlink()\nos.mkfifo(${facts})`]],
    ['front-end-missing'],
  ],
  [
    'no name of a file',
    [
      ['a command', '(output / "##[add-mask]1.2.1").touch()'],
      ['two lines', String.raw`(output / "a\n::error::b").touch()`],
      ['a manifest of its own', '(output / "release-manifest.json").write_text("{}")'],
    ],
    ['build-incomplete'],
  ],
  ['no file of the machine', [['by a link', `${wheel}.symlink_to("/etc/passwd")`]], ['file-unreadable']],
  ['no wheel that would be waited for', [['a pipe', `os.mkfifo(${wheel})`]], ['file-unreadable']],
])('a hostile back end commands nothing: %s', async (_, tricks, codes) => {
  const { run, end } = await built(doing(tricks.map(([, lines]) => lines)))
  for (const problem of end.problems) sawProblem(problem)
  const isBuilt = codes.length === 0
  const { annotations, masks, others } = readCommands(end.log)
  expect({
    exitCode: end.exitCode,
    outputs: end.outputs,
    codes: end.problems.map(({ code }) => code),
    annotations: annotations.map(({ level, title }) => `${level} ${title}`),
    // Of the addresses to which the artifact is uploaded.
    masks: masks.filter((mask) => !/^[0-9a-f]{64}$/.test(mask)),
    others,
  }).toEqual({
    exitCode: isBuilt ? 0 : 1,
    outputs: isBuilt
      ? {
          version: '1.2.1',
          'artifact-id': expect.any(String),
          'artifact-digest': expect.any(String),
        }
      : {},
    codes,
    annotations: isBuilt ? ['notice build'] : codes.map((code) => `error ${code}`),
    masks: [],
    others: [],
  })
  expect(end.summary).toMatch(/^## build: /)
  expect(end.summary).not.toContain('6.6.6')
  const told = globSync(join(release.stage.work, `run-${run.facts.id}/**/{set_env,add_path,save_state}`))
  expect(told.map((file) => readFileSync(file, 'utf8'))).toEqual(['', '', ''])
})

/** Build the next version by a back end, with an action that it may change. */
async function built(backEnd: string) {
  const folder = join(release.stage.work, 'action')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'dist/action'), folder, { recursive: true })
  const run = await release.pushTag('1.2.1', await release.person.commit(nextVersion(backEnd)))
  const action = join(folder, 'index.js')
  return { run, end: await run.job('build', { runAction: (start) => release.stage.runAction({ ...start, action }) }) }
}

/** While there is something of the build, for a minute at most. */
const again = (lines: string): string =>
  `late("folder = Path(sys.argv[1])\\nfor n in range(3000):\\n  time.sleep(0.02)\\n  ${lines}\\n  if not folder.exists(): break", str(output))`

test('a wheel that is written into by a process that was left is refused', async () => {
  const { end } = await built(doing([again("[wheel.open('ab').write(b'x') for wheel in folder.glob('*.whl')]")]))
  expect({ exitCode: end.exitCode, outputs: end.outputs }).toEqual({ exitCode: 1, outputs: {} })
  expect(['artifact-mismatch', 'file-unreadable', 'file-unsafe']).toContain(end.problems[0]?.code)
})

test('a wheel that is added when the others were looked through is not handed on', async () => {
  const added = 'example_greeting-1.2.1-cp39-none-any.whl'
  const isSeen = "(folder / 'release-manifest.json').exists()"
  const { run, end } = await built(doing([again(`${isSeen} and (folder / '${added}').write_bytes(b'evil')`)]))
  const attested = await run.job('attest')
  expect([end.exitCode, attested.exitCode]).toEqual([0, 0])
  expect(end.summary + attested.summary).not.toContain(added)
})
