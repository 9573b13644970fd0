// What builds a Python project, and the independent tools of the tests: found on this machine, or laid beside the project.
import { rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { output, root, succeeds } from './processes.mjs'

const venv = join(root, '.venv')
const tools = join(root, '.tools')
const oracles = join(tools, 'oracles')

const inVenv = { PATH: [join(venv, 'bin'), process.env.PATH].join(delimiter), VIRTUAL_ENV: venv }
const unpacked = { PYTHONPATH: [join(oracles, 'lib'), process.env.PYTHONPATH].filter(Boolean).join(delimiter) }
const ways = [
  { name: 'python3', environment: {}, lay: () => true },
  { name: '.venv', environment: inVenv, lay: fillVenv },
  { name: "Debian's packages, unpacked into .tools", environment: unpacked, lay: unpackDebian },
]

/**
 * Find what builds the sample: `uv`, or a `python3 -m build` that has its back end. What is there is taken before anything
 * is laid; then a `.venv` filled by pip, then Debian's packages.
 *
 * @returns What to call it, and the variables of the environment in which it is found.
 */
export function findBuilder() {
  if (succeeds('uv', ['--version'])) return { found: output('uv', ['--version']), environment: {} }
  for (const lays of [false, true]) {
    for (const { name, environment, lay } of ways) {
      const version = !lays || lay() ? builderIn(environment) : undefined
      if (version !== undefined) return { found: `${version} (${name})`, environment }
    }
  }
  throw new Error('Nothing builds Python projects here: install uv, or let pip or apt-get reach their servers.')
}

/** Lay the independent tools; says what became of it. Tests that need them are not run where that is not possible. */
export function layOracles() {
  return unpackDebian() ? 'independent tools in .tools/oracles' : 'no independent tools (not Debian, or out of reach)'
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
  const pip = ['-m', 'pip', 'install', '--quiet', '--retries', '0', '--timeout', '5', 'build', 'flit_core>=3.11,<4']
  if (succeeds('python3', ['-m', 'venv', venv]) && succeeds(join(venv, 'bin/python3'), pip)) return true
  rmSync(venv, { recursive: true, force: true })
  return false
}

function unpackDebian() {
  return succeeds('bash', [join(root, 'scripts/oracles.sh'), oracles])
}
