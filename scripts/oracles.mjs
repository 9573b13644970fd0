// The independent tools of the tests, from Debian's packages: cosign, and a Python of its own with twine, packaging, cryptography,
// readme_renderer, pip, and the build back ends. About 190 MB and 20 s; a second call finds them and does nothing.
//
//   .tools/oracles/bin/cosign    verifies bundles offline: cosign verify-blob-attestation --bundle B --trusted-root R …
//                                (it looks at neither the predicate type nor the subject's name: compare those)
//   .tools/oracles/bin/python3   Python 3.13 run through its own loader: `-m twine`, `-m pip`, `import packaging`
//   .tools/oracles/lib           for the PYTHONPATH of any Python: `-m build` with flit_core, hatchling, and setuptools
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unpackDebian } from './debian.mjs'
import { succeeds, tools } from './processes.mjs'

const packages = [
  ...['cosign', 'python3', 'twine', 'python3-packaging', 'python3-cryptography', 'python3-readme-renderer'],
  ...['python3-pip', 'python3-build', 'flit', 'python3-hatchling', 'python3-setuptools'],
]
const library = [
  ...['build', 'pyproject_hooks', 'installer', 'flit_core', 'hatchling', 'setuptools', '_distutils_hack'],
  ...['pkg_resources', 'pathspec', 'pluggy', 'trove_classifiers', 'packaging'],
]

/** Unpack the independent tools. Tests that need them are not run where that is not possible. */
export async function unpackOracles(say) {
  const unpacked = join(tools, 'oracles')
  // It is moved there whole, after it was tried.
  if (existsSync(unpacked)) {
    findStyleSheets(unpacked)
    await compile(unpacked)
    return { found: 'independent tools in .tools/oracles' }
  }
  say('oracles: asking Debian for cosign, twine, and others, about 190 MB')
  const fresh = join(tools, 'oracles.new')
  rmSync(fresh, { recursive: true, force: true })
  const isThere = (await unpackDebian(fresh, { packages, library, isWhole: true })) && (await arrange(fresh))
  if (isThere) renameSync(fresh, unpacked)
  else rmSync(fresh, { recursive: true, force: true })
  return { found: isThere ? 'independent tools in .tools/oracles' : 'none (not Debian, or out of reach)' }
}

/** Make the programs start from where they are; whether they do. */
async function arrange(folder) {
  mkdirSync(join(folder, 'bin'))
  symlinkSync('../root/usr/bin/cosign', join(folder, 'bin/cosign'))
  writeFileSync(join(folder, 'lib/_distutils_system_mod.py'), distutilsOptions)
  findStyleSheets(folder)
  const python = join(folder, 'bin/python3')
  writeFileSync(python, startOfPython)
  chmodSync(python, 0o755)
  await compile(folder)
  return (await succeeds(join(folder, 'bin/cosign'), ['version'])) && (await succeeds(python, ['-c', startsItself]))
}

/** Debian compiles modules where it installs them; unpacked, each start would compile what it imports: two thirds of it. */
async function compile(folder) {
  const modules = join(folder, 'root/usr/lib')
  if (existsSync(join(modules, 'python3.13/json/__pycache__'))) return
  // What is unpacked is never changed, so nobody has to look whether it was.
  const options = ['-q', '--invalidation-mode', 'unchecked-hash', '-x', '/(test|tests|idlelib|turtledemo)/']
  const places = [join(modules, 'python3.13'), join(modules, 'python3')]
  await succeeds(join(folder, 'bin/python3'), ['-m', 'compileall', ...options, ...places])
}

/**
 * Debian's docutils looks for its style sheets where an installed package has them: without this, no text of
 * reStructuredText can be rendered.
 */
function findStyleSheets(folder) {
  const file = join(folder, 'root/usr/lib/python3/dist-packages/docutils/__init__.py')
  const text = readFileSync(file, 'utf8')
  const here = "os.path.abspath(os.path.join(os.path.dirname(__file__), '../../../../share/docutils'))"
  const fixed = text.replace("'/usr/share/docutils/'", here)
  if (fixed === text) return
  // Written anew, as the file may be linked from elsewhere, and so may what was compiled of it.
  rmSync(file)
  writeFileSync(file, fixed)
  rmSync(join(dirname(file), '__pycache__/__init__.cpython-313.pyc'), { force: true })
}

const startsItself =
  'import subprocess, sys; sys.exit(subprocess.call([sys.executable, "-c", "import twine, packaging, cryptography, nh3, flit_core"]))'

// Debian's setuptools asks its own distutils for two options that another Python's does not have.
const distutilsOptions = `\
import distutils.command.install
distutils.command.install.install.install_layout = None
distutils.command.install.install.prefix_option = None
`

// Its own name as argument 0 lets Python find this script, not the program in it, when it starts itself again.
const startOfPython = `\
#!/bin/sh
self=$(realpath "$0")
usr=\${self%/bin/python3}/root/usr
exec env PYTHONHOME="$usr" PYTHONPATH="$usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \\
  "$usr"/lib64/ld-linux-x86-64.so.2 --argv0 "$self" --library-path "$usr/lib/x86_64-linux-gnu" "$usr/bin/python3.13" "$@"
`
