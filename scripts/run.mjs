// Run a script with the Node and the environment that scripts/setup.mjs found: node scripts/run.mjs FILE [ARGUMENT …]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './processes.mjs'

const { node, ...environment } = JSON.parse(readFileSync(join(root, '.tools/environment.json'), 'utf8'))
process.exitCode = await run(node, process.argv.slice(2), { cwd: root, environment })
