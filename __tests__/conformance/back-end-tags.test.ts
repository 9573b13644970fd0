import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseVersion } from '../../src/release/version.ts'
import { tagProjects } from '../release/tag-tool-projects.ts'
import { askBackEnds } from './back-ends.ts'

// What Debian 13 has of the tools; the others are read by their documentation.
const asked = ['setuptools-scm', 'hatch-vcs', 'pdm-backend', 'poetry-dynamic-versioning']
const unasked = /^(?:the extra of version 9|the back end that joins it with flit)/

// That we read the same is seen by the test of `release/` that shares these rows. What several projects share is asked once,
// and of the others that their tool is found.
const rows = tagProjects.flatMap(({ tool, why, files, tags }, index) => {
  if (!asked.includes(tool) || unasked.test(why)) return []
  const isAsked = tagProjects.slice(0, index).some((before) => before.tool === tool && before.tags === tags)
  const known = Object.entries(tags).filter(([, seen]) => seen !== 'unknown')
  return known.slice(0, isAsked ? 1 : undefined).map(([tag, seen]) => ({ tool, why, files, tag, seen }))
})

let answers: ReturnType<typeof askBackEnds>
beforeAll(() => {
  answers = askBackEnds(rows.map(({ files, tag }) => [files, tag]))
})

describe.each(asked)('%s', (name) => {
  test.each(rows.map((row, index) => ({ ...row, index })).filter(({ tool }) => tool === name))(
    '$why: of the tag $tag it makes $seen',
    ({ seen, index }) => {
      const answer = answers[index] ?? ''
      // Without a tag that it sees, a tool fails, or makes a development version.
      const version = typeof answer === 'string' ? undefined : parseVersion(answer[1])
      expect(version === undefined || version.isDevelopment ? 'nothing' : version.text).toBe(seen)
    },
  )
})
