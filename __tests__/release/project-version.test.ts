import { expect, test } from '@jest/globals'
import { readProject } from '../../src/release/project.ts'
import { declaredVersions } from './declared-versions.ts'
import { otherDeclaredVersions } from './other-declared-versions.ts'
import { treeOf, writtenVersion } from './tree-of.ts'

test.each([...declaredVersions, ...otherDeclaredVersions])(
  'the version is where the back end finds it: %s',
  async (_, files, [file, line, text]) => {
    const project = await readProject(treeOf(files))
    expect(project).toMatchObject({ name: 'Sample-Project', normalizedName: 'sample-project' })
    expect(writtenVersion(project.version)).toMatchObject({ file, line, text })
  },
)
