import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { uploadFields } from '../../src/distribution/upload-form.ts'
import { inspectDistribution } from '../../src/distribution.ts'
import { sdist, sdistName, wheelEntries, zip } from './archives.ts'
import { bytesOf } from './byte-sources.ts'

const metadata = `Metadata-Version: 2.5
Name: Rocket
Version: 1.0
Platform: any
Supported-Platform: linux
Summary: Flies
Keywords: space,fly high
Home-page: UNKNOWN
Author: Zoë
License-Expression: MIT
Project-URL: Source,https://example.org/
Project-URL: Change Log, https://example.org/changes?a,b
Classifier: Typing :: Typed
Classifier: Topic :: Software Development
Requires-Dist: click
Requires-Dist: flask; extra == 'web'
Provides-Extra: web
Dynamic: License-File
License-File: LICENSE
Import-Name: rocket
Import-Namespace: space
Description-Content-Type: text/markdown

Goes up.
`

describe('the upload form', () => {
  test('of a wheel, with every irregular name', async () => {
    const folder = 'rocket-1.0.dist-info'
    const wheel = 'Wheel-Version: 1.0\nTag: py2-none-any\nTag: py3-none-any\n'
    const files = {
      [`${folder}/METADATA`]: metadata,
      [`${folder}/WHEEL`]: wheel,
      [`${folder}/licenses/LICENSE`]: 'MIT',
    }
    const contents = zip(wheelEntries(files))
    expect(uploadFields(await inspectDistribution('rocket-1.0-py2.py3-none-any.whl', bytesOf(contents)))).toEqual([
      ['metadata_version', '2.5'],
      ['name', 'Rocket'],
      ['version', '1.0'],
      ['platform', 'any'],
      ['summary', 'Flies'],
      ['description', 'Goes up.\n'],
      ['keywords', 'space, fly high'],
      ['author', 'Zoë'],
      ['supported_platform', 'linux'],
      ['classifiers', 'Typing :: Typed'],
      ['classifiers', 'Topic :: Software Development'],
      ['requires_dist', 'click'],
      ['requires_dist', "flask; extra == 'web'"],
      ['project_urls', 'Source, https://example.org/'],
      ['project_urls', 'Change Log, https://example.org/changes?a,b'],
      ['description_content_type', 'text/markdown'],
      ['provides_extra', 'web'],
      ['dynamic', 'License-File'],
      ['license_expression', 'MIT'],
      ['license_file', 'LICENSE'],
      ['import_name', 'rocket'],
      ['import_namespace', 'space'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py2.py3'],
      ['sha256_digest', createHash('sha256').update(contents).digest('hex')],
    ])
  })

  test('of a source distribution', async () => {
    const contents = await sdist()
    expect(uploadFields(await inspectDistribution(sdistName, bytesOf(contents)))).toEqual([
      ['metadata_version', '2.4'],
      ['name', 'rocket'],
      ['version', '1.0'],
      ['summary', 'Flies'],
      ['description', 'Goes up.\n'],
      ['filetype', 'sdist'],
      ['pyversion', 'source'],
      ['sha256_digest', createHash('sha256').update(contents).digest('hex')],
    ])
  })
})
