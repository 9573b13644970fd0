import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseVersion } from '../../src/release/version.ts'
import { assignedVersions } from '../release/assigned-versions.ts'
import { declaredVersions } from '../release/declared-versions.ts'
import { otherDeclaredVersions } from '../release/other-declared-versions.ts'
import { askBackEnds } from './back-ends.ts'

// That we read the same is seen by the tests of `release/` that share these rows.
const pyproject = `[project]
name = "sample"
description = "d"
dynamic = ["version"]
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"
`

// What Debian 13 has not: maturin needs Cargo and a compiler, and a project in C one of its own.
const unasked =
  /^(?:maturin|hatchling, an annotated constant, since 1\.28|Poetry 1, with the back end that it had first|pdm-pep517|scikit-build-core, the list of later versions|meson-python, other calls)/
const declared = [...declaredVersions, ...otherDeclaredVersions.filter(([reason]) => !unasked.test(reason))]
const projects = [
  ...declared.map(([, files]) => files),
  ...assignedVersions.map(([, source]) => ({ 'pyproject.toml': pyproject, 'sample.py': source })),
]

let answers: ReturnType<typeof askBackEnds>
beforeAll(() => {
  answers = askBackEnds(projects.map((files) => [files]))
})

describe('a back end finds the name and the version', () => {
  test.each(declared.map(([reason, , [, , text]], index) => ({ reason, text, index })))(
    '$reason',
    ({ text, index }) => {
      expect(answers[index]).toEqual(['Sample-Project', parseVersion(text)?.text])
    },
  )
})

describe('flit reads an assignment by the syntax tree', () => {
  test.each(assignedVersions.map(([reason, , text], index) => ({ reason, text, index })))(
    '$reason',
    ({ text, index }) => {
      expect(answers[declared.length + index]).toEqual(['sample', text])
    },
  )
})
