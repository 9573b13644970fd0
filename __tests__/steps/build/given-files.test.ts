import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { takeFiles } from '../../../src/steps/build/given-files.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'

const folder = testFolder()
const sdist = 'tidy_box-3.2.0.tar.gz'
const wheel = 'tidy_box-3.2.0-py3-none-any.whl'
const linux = 'tidy_box-3.2.0-cp313-cp313-manylinux_2_28_x86_64.whl'
let workspace: string
let output: string

function write(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, path.split('/').at(-2) ?? '')
}

beforeEach(() => {
  const base = folder.at('base')
  workspace = join(base, 'workspace')
  output = join(base, 'output')
  const outside = join(base, 'outside', wheel)
  mkdirSync(output, { recursive: true })
  for (const path of [
    `dist/${sdist}`,
    `wheelhouse/${linux}`,
    `wheelhouse/${wheel}`,
    `other/${wheel}`,
    'dist/notes.txt',
  ])
    write(join(workspace, path))
  write(outside)
  mkdirSync(join(workspace, 'folders', wheel), { recursive: true })
  mkdirSync(join(workspace, 'links'))
  symlinkSync(`../wheelhouse/${wheel}`, join(workspace, 'links', wheel))
  symlinkSync(outside, join(workspace, 'links', linux))
  symlinkSync('nowhere', join(workspace, 'links', sdist))
  symlinkSync('wheelhouse', join(workspace, 'linked'))
})

test.each([
  [[`dist/${sdist}`], [sdist], 'a plain path'],
  [['dist/*.tar.gz', 'wheelhouse/*.whl'], [linux, wheel, sdist], 'cibuildwheel beside a source distribution'],
  [
    ['wheelhouse/*', '{dist,wheelhouse}/**/*manylinux*.whl'],
    [linux, wheel],
    'a file that two globs match is taken once',
  ],
  [['./dist/*.gz'], [sdist], 'the same place in other words'],
])('%j takes %j: %s', async (globs, names) => {
  expect(await takeFiles(globs, workspace, output)).toEqual(names)
  expect(readdirSync(output).sort()).toEqual(names)
  expect(names.map((name) => readFileSync(join(output, name), 'utf8'))).toEqual(
    names.map((name) => (name === sdist ? 'dist' : 'wheelhouse')),
  )
})

test.each([
  [
    ['build/*.whl', 'dist/*.zip'],
    '"build/*.whl" matches nothing; "dist/*.zip" matches nothing',
    'a folder was renamed',
  ],
  [['../outside/*.whl'], '"../outside/*.whl" leads out of the workspace', 'another checkout'],
  [['dist/../../outside/*'], '"dist/../../outside/*" leads out of the workspace', 'the same on a detour'],
  [['{../outside,dist}/*.whl'], `"../outside/${wheel}" leads out of the workspace`, 'the dots stand inside of braces'],
  [['[.][.]/outside/*'], `"../outside/${wheel}" leads out of the workspace`, 'or inside of brackets'],
  [['/etc/passwd'], '"/etc/passwd" leads out of the workspace', 'any file of the machine'],
  [['folders/*'], `"folders/${wheel}" is a folder`, 'an index takes files'],
  [['dist/*'], '"dist/notes.txt" is not a name that an index takes', 'notes belong to no release'],
  [[`links/${wheel}`], `"links/${wheel}" is reached by a symbolic link`, 'its target can be changed'],
  [
    ['linked/*.whl'],
    `"linked/${linux}" is reached by a symbolic link; "linked/${wheel}" is reached by a symbolic link`,
    'so can a folder',
  ],
  [
    [`links/${linux}`],
    `"links/${linux}" is reached by a symbolic link, which leads out of the workspace`,
    'any file of the machine',
  ],
  [[`links/${sdist}`], `"links/${sdist}" is reached by a symbolic link`, 'it leads nowhere'],
  [
    [`{other,wheelhouse}/${wheel}`],
    `"${wheel}" is there 2 times: "other/${wheel}" and "wheelhouse/${wheel}"`,
    'only one can be released',
  ],
])('%j is refused: %s (%s)', async (globs, found) => {
  const { code, message } = await refusalOf(() => takeFiles(globs, workspace, output))
  expect([code, message]).toEqual([
    'path-unfit',
    expect.stringContaining(`The input "path" cannot be used: ${found.split('; ')[0]}`),
  ])
  for (const part of found.split('; ')) expect(message).toContain(part)
  expect(readdirSync(output)).toEqual([])
})
