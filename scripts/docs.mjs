// Write docs/errors.md from the closed list of codes.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorsPage } from './errors-page.mjs'
import { root } from './processes.mjs'

await writeFile(join(root, 'docs/errors.md'), await errorsPage())
