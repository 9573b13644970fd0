import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type TriedWheel, tryWheels } from '../../../src/clients/front-end/installed-wheel.ts'
import { judgeTrial } from '../../../src/steps/build/smoke.ts'
import { metadataText, wheelEntries, wheelName, wheelText, zip } from '../../distribution/archives.ts'
import { sawProblem } from '../../examples.ts'
import { testFolder } from '../../worlds/folder.ts'
import { writeScript } from '../../worlds/release/programs.ts'

const folder = testFolder()
const environment = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', PIP_NO_INDEX: '1' }
const info = 'rocket-1.0.dist-info'

/** Try wheels of these files, by their names. */
async function tried(
  wheels: Readonly<Record<string, Readonly<Record<string, string>>>>,
  variables: Readonly<Record<string, string>> = environment,
) {
  const place = mkdtempSync(folder.at('trial-'))
  const paths = Object.entries(wheels).map(([name, files]) => {
    writeFileSync(join(place, name), zip(wheelEntries(files)))
    return join(place, name)
  })
  return tryWheels({ wheels: paths, folder: place, environment: variables, mayAsk: true, limitMinutes: 5 })
}

const one = (files: Readonly<Record<string, string>>) => tried({ [wheelName]: files })
const requiring = (lines: string) => ({ [`${info}/METADATA`]: metadataText.replace('\n\n', `\n${lines}\n\n`) })

test('every module and script of one wheel is tried by itself, and nothing of the job is in sight', async () => {
  const found = await one({
    'rocket/__init__.py': 'import sys\nprint("::error::a")\n',
    'rocket/cli.py': 'class app:\n    def main(): pass\n',
    'space/moon/__init__.py': '',
    'single.py': 'import json',
    'sees_pip.py': 'import pip',
    'broken.py': 'import rocket.gone',
    'leaves.py': 'import os; os._exit(3)',
    'raises.py': 'raise SystemExit("no")',
    'rocket/data.txt': 'a',
    'rocket-1.0.data/purelib/spread.py': '',
    'rocket-1.0.data/data/share/no_module.py': '',
    [`${info}/entry_points.txt`]:
      '[console_scripts]\nrocket = rocket.cli:app.main\nland = rocket.cli:app.land\n[gui_scripts]\nwindow = rocket.window:main [gui]\n',
  })
  expect(found).toMatchObject({ kind: 'installed', wheel: wheelName, needed: [], hasNeeded: true })
  expect(found.kind === 'installed' && found.loads).toEqual([
    { what: 'module', name: 'broken', error: "ModuleNotFoundError: No module named 'rocket.gone'", missing: 'rocket' },
    { what: 'module', name: 'leaves', error: 'its process ended with 3' },
    { what: 'module', name: 'raises', error: 'SystemExit: no' },
    { what: 'module', name: 'rocket' },
    { what: 'module', name: 'sees_pip', error: "ModuleNotFoundError: No module named 'pip'", missing: 'pip' },
    { what: 'module', name: 'single' },
    { what: 'module', name: 'space' },
    { what: 'module', name: 'spread' },
    { what: 'script', name: 'rocket' },
    { what: 'script', name: 'land', error: "AttributeError: type object 'app' has no attribute 'land'" },
    {
      what: 'script',
      name: 'window',
      error: "ModuleNotFoundError: No module named 'rocket.window'",
      missing: 'rocket',
    },
  ])
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['what holds here', requiring('Requires-Dist: yaml-of-nobody>1; python_version > "3"'), ['yaml-of-nobody']],
  ['what holds elsewhere', requiring('Requires-Dist: yaml-of-nobody; python_version < "3"'), []],
  ['what only an extra asks for', requiring('Provides-Extra: a\nRequires-Dist: yaml-of-nobody; extra == "a"'), []],
])('of requirements counts %s', async (_, files, needed) => {
  const found = await one({ ...files, 'rocket/__init__.py': 'import yaml_of_nobody' })
  expect(found).toMatchObject({ kind: 'installed', needed, hasNeeded: needed.length === 0 })
})

test('an index that answers has nothing that fits; of one that is not there, that is not known', async () => {
  const index = createServer((_request, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end('<a href="yaml_of_nobody-1.0-py3-none-any.whl">yaml_of_nobody-1.0-py3-none-any.whl</a>')
  })
  await new Promise<void>((resolve) => index.listen(0, '127.0.0.1', resolve))
  const address = index.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { PIP_NO_INDEX: _, ...rest } = environment
  const variables = {
    ...rest,
    PIP_INDEX_URL: `http://127.0.0.1:${port}/`,
    PIP_USER: '1',
    PIP_PREFIX: '/nowhere',
    PIP_CONFIG_FILE: '/dev/null',
  }
  const files = { [wheelName]: { ...requiring('Requires-Dist: yaml-of-nobody>=99'), 'rocket/__init__.py': '' } }
  const answered = await tried(files, variables)
  await new Promise((resolve) => index.close(resolve))
  const gone = await tried(files, variables)
  const none = 'No matching distribution found for yaml-of-nobody>=99'
  const said = expect.stringContaining(none)
  expect(answered).toMatchObject({ kind: 'installed', hasNeeded: false, refusal: { said, isAnswered: true } })
  expect(gone).toMatchObject({ kind: 'installed', hasNeeded: false, refusal: { said, isAnswered: false } })
})

test('the wheel for this machine is taken, and none for another Python', async () => {
  const asks = requiring('Requires-Python: >=4')
  const mac = 'rocket-1.0-cp31-cp31-macosx_11_0_arm64.whl'
  expect(await tried({ [mac]: {}, [wheelName]: {} })).toMatchObject({ kind: 'installed', wheel: wheelName })
  expect(await tried({ [mac]: {} })).toMatchObject({
    kind: 'not-tried',
    why: expect.stringMatching(/^no wheel is for Python 3\./),
  })
  expect(await one(asks)).toMatchObject({
    kind: 'not-tried',
    why: expect.stringMatching(/^the wheel asks for Python >=4, and this one is 3\./),
  })
})

test('what pip does not install is no wheel', async () => {
  const found = await one({ [`${info}/WHEEL`]: wheelText.replace('1.0', '9.0') })
  expect(found).toMatchObject({
    kind: 'not-installed',
    wheel: wheelName,
    said: expect.stringContaining('Wheel-Version'),
  })
})

test('without pip, nothing is tried', async () => {
  const only = folder.at('only')
  mkdirSync(only)
  await writeScript(join(only, 'python3'), 'exit 0')
  const found = await tried({ [wheelName]: {} }, { ...environment, PATH: only })
  expect(found).toEqual({ kind: 'not-tried', why: 'no Python with pip is here' })
})

const installed = { kind: 'installed', wheel: wheelName, python: '3.13.1', needed: [], hasNeeded: true } as const
const yaml = {
  what: 'module',
  name: 'rocket',
  error: "ModuleNotFoundError: No module named 'yaml'",
  missing: 'yaml',
} as const
const forgotten = `"${wheelName}", installed with Python 3.13.1: the module "rocket" cannot be imported: ModuleNotFoundError: No module named 'yaml'. Nothing that the wheel declares brings it.`

test.each<[string, TriedWheel, string, string[]]>([
  [
    'it takes too long',
    { ...installed, loads: [{ what: 'module', name: 'rocket', error: 'it takes more than 60 seconds', isLate: true }] },
    'error',
    [
      `"${wheelName}", installed with Python 3.13.1: the module "rocket" cannot be imported: it takes more than 60 seconds.`,
    ],
  ],
  ['all was loaded', { ...installed, loads: [{ what: 'module', name: 'rocket' }] }, 'passed', []],
  ['a requirement was forgotten', { ...installed, loads: [yaml] }, 'error', [forgotten]],
  [
    'it is not there although all is that is declared',
    { ...installed, needed: ['click'], loads: [yaml] },
    'error',
    [forgotten],
  ],
  [
    'what is declared may bring it',
    { ...installed, needed: ['PyYAML'], hasNeeded: false, loads: [yaml] },
    'not-checked',
    [],
  ],
  [
    'nobody else brings a module of its own',
    { ...installed, needed: ['a'], hasNeeded: false, loads: [{ ...yaml, name: 'yaml' }] },
    'error',
    [forgotten.replace('"rocket"', '"yaml"')],
  ],
  [
    'the index has nothing that fits',
    {
      ...installed,
      needed: ['PyYAML'],
      hasNeeded: false,
      refusal: { said: 'ERROR: No matching distribution found for PyYAML>=99', isAnswered: true },
      loads: [yaml],
    },
    'warning',
    [
      `pip finds no wheels for what "${wheelName}" declares to need:\nERROR: No matching distribution found for PyYAML>=99`,
    ],
  ],
  ['a Python that fits is not here', { kind: 'not-tried', why: 'so' }, 'not-checked', []],
])('%s', (_, found, result, messages) => {
  const { problems, rules } = judgeTrial(found)
  for (const problem of problems) sawProblem(problem)
  expect([rules[0]?.result, problems.map(({ message }) => message)]).toEqual([result, messages])
})
