// Build back ends beside those of the oracles, from Debian's packages, for tests only: setuptools-scm, hatch-vcs, poetry-core,
// poetry-dynamic-versioning, pdm-backend, scikit-build-core, and meson-python with meson and ninja. About 3 MB to fetch, and 20 s.
//
//   .tools/back-ends/lib    for the PYTHONPATH of any Python, behind .tools/oracles/lib
//   .tools/back-ends/bin    for the PATH: meson and ninja
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackDebian } from './debian.mjs'
import { succeeds, tools } from './processes.mjs'

const packages = [
  ...['python3-setuptools-scm', 'python3-hatch-vcs', 'python3-poetry-core', 'python3-poetry-dynamic-versioning'],
  ...[
    'python3-dunamai',
    'python3-jinja2',
    'python3-markupsafe',
    'python3-tomlkit',
    'python3-tomli-w',
    'python3-pdm-backend',
  ],
  ...['python3-scikit-build-core', 'python3-mesonpy', 'python3-pyproject-metadata', 'meson'],
]
const library = [
  ...['setuptools_scm', 'hatch_vcs', 'poetry', 'poetry_core', 'poetry_dynamic_versioning', 'dunamai', 'jinja2'],
  ...[
    'markupsafe',
    'MarkupSafe',
    'tomlkit',
    'tomli_w',
    'pdm',
    'pdm_backend',
    'scikit_build_core',
    'mesonpy',
    'meson_python',
  ],
  ...['pyproject_metadata', 'mesonbuild', 'meson'],
]

/** Unpack the back ends. Tests that need them are not run where that is not possible. */
export async function unpackBackEnds(say) {
  const unpacked = join(tools, 'back-ends')
  const found = 'those of Debian in .tools/back-ends'
  // It is moved there whole, after it was tried.
  if (existsSync(unpacked)) return { found }
  say('back-ends: asking Debian for setuptools-scm, poetry-core, meson, and others, about 3 MB')
  const fresh = join(tools, 'back-ends.new')
  rmSync(fresh, { recursive: true, force: true })
  const ninja = join(fresh, 'ninja')
  const isThere =
    (await unpackDebian(fresh, { packages, library })) &&
    // It uses the C library of this machine: what was built against an older one fits newer ones as well.
    (await unpackDebian(ninja, { packages: ['ninja-build'], library: [], suite: 'bookworm' })) &&
    (await arrange(fresh))
  if (isThere) renameSync(fresh, unpacked)
  else rmSync(fresh, { recursive: true, force: true })
  return { found: isThere ? found : 'none (not Debian, or out of reach)' }
}

/** Make meson and ninja start from where they are; whether they do. */
async function arrange(folder) {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync('../ninja/root/usr/bin/ninja', join(bin, 'ninja'))
  const meson = join(bin, 'meson')
  writeFileSync(meson, startOfMeson)
  chmodSync(meson, 0o755)
  return (await succeeds(join(bin, 'ninja'), ['--version'])) && (await succeeds(meson, ['--version']))
}

const startOfMeson = `\
#!/bin/sh
self=$(realpath "$0")
PYTHONPATH="\${self%/bin/meson}/lib:$PYTHONPATH" exec python3 -m mesonbuild.mesonmain "$@"
`
