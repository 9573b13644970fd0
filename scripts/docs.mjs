// Write the pages that follow from the code: docs/errors.md, docs/schemas/, the tables in README.md, those of fields in
// docs/verify.md and docs/configuration.md, and that of back ends in docs/projects.md.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pagesWithFields, readmePage, schemaFiles } from './command-pages.mjs'
import { errorsPage } from './errors-page.mjs'
import { root } from './processes.mjs'

await writeFile(join(root, 'docs/errors.md'), await errorsPage())
await writeFile(join(root, 'README.md'), readmePage())
await mkdir(join(root, 'docs/schemas'), { recursive: true })
for (const [path, text] of [...pagesWithFields(), ...schemaFiles()]) await writeFile(join(root, path), text)
