// What builds a Python project: found on this machine, or installed into .tools/builder.
import { existsSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { unpackDebian } from './debian.mjs'
import { outcome, succeeds, tools } from './processes.mjs'

const builder = join(tools, 'builder')
const libraries = [join(tools, 'oracles/lib'), join(builder, 'lib')]
// Debian's front end, with what it imports, and the back end of the sample; all of it Python alone.
const debianPackages = ['python3-build', 'python3-packaging', 'python3-pyproject-hooks', 'flit']

/**
 * Find what builds the sample: `uv`, or a `python3 -m build` (or `python`) that has its back end. What is there is taken before anything is
 * installed; then pip is asked, then Debian.
 *
 * @returns What to call it, and the variables of the environment in which it is found.
 */
export async function findBuilder(say) {
  const uv = await outcome('uv', ['--version'])
  if (uv.status === 0) return { found: uv.stdout.trim(), environment: {} }
  const there = await builderIn(undefined, {})
  if (there !== undefined) return there
  for (const library of libraries) {
    const found = existsSync(library) ? await builderAt(library) : undefined
    if (found !== undefined) return found
  }
  for (const [name, fill] of [
    ['pip', fillByPip],
    ['Debian', fillByDebian],
  ]) {
    say(`builder: asking ${name} for build and flit_core`)
    rmSync(builder, { recursive: true, force: true })
    const found = (await fill()) ? await builderAt(libraries[1]) : undefined
    if (found !== undefined) return found
  }
  rmSync(builder, { recursive: true, force: true })
  throw new Error('Nothing builds Python projects here: install uv, or let pip or apt-get reach their servers.')
}

function builderAt(library) {
  const path = [library, process.env.PYTHONPATH].filter(Boolean).join(delimiter)
  return builderIn(library, { PYTHONPATH: path })
}

// Windows, and an environment of conda, have the second name alone.
const pythons = ['python3', 'python']

/** The `python3 -m build` of an environment, or that of `python`, if it has the sample's back end. */
async function builderIn(place, environment) {
  const ask = 'import build, flit_core; print(build.__version__, "with flit_core", flit_core.__version__)'
  for (const python of pythons) {
    // Not in the project's folder, whose `build` could hide Python's.
    const { status, stdout } = await outcome(python, ['-c', ask], { cwd: tools, environment })
    if (status === 0) return { found: `${python} -m build ${stdout.trim()} (${place ?? python})`, environment }
  }
  return undefined
}

async function fillByPip() {
  const patience = ['--quiet', '--disable-pip-version-check', '--retries', '0', '--timeout', '5']
  const wanted = ['--target', libraries[1], 'build', 'flit_core>=3.11,<4']
  for (const python of pythons)
    if (await succeeds(python, ['-m', 'pip', 'install', ...patience, ...wanted])) return true
  return false
}

function fillByDebian() {
  return unpackDebian(builder, {
    packages: debianPackages,
    library: ['build', 'flit_core', 'packaging', 'pyproject_hooks'],
  })
}
