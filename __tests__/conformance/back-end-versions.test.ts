import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseVersion } from '../../src/release/version.ts'
import { assignedVersions } from '../release/assigned-versions.ts'
import { declaredVersions } from '../release/declared-versions.ts'
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

const projects = [
  ...declaredVersions.map(([, files]) => files),
  ...assignedVersions.map(([, source]) => ({ 'pyproject.toml': pyproject, 'sample.py': source })),
]

let answers: ReturnType<typeof askBackEnds>
beforeAll(() => {
  answers = askBackEnds(projects)
})

describe('a back end finds the name and the version', () => {
  test.each(declaredVersions.map(([reason, , [, , text]], index) => ({ reason, text, index })))(
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
      expect(answers[declaredVersions.length + index]).toEqual(['sample', text])
    },
  )
})
