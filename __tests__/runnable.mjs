// Which tests jest runs (its option `filter`). `RELEASE_ACTION_SUITE` is `test`, `rest`, or `all`; the rest are the suites that
// change inputs by the thousand, play one fault after another, ask other programs about ours, or do real releases again.
// Where something could not be unpacked that a file needs, it is left out, and says so on a line `not run: …`, which
// .ci/run counts as failed.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

/** What scripts/setup.mjs unpacks, and the file that every test imports which needs it. */
const unpacked = [
  {
    what: 'independent tools',
    at: resolve(process.env.RELEASE_ACTION_ORACLES ?? '.tools/oracles'),
    neededBy: resolve(import.meta.dirname, 'oracles.ts'),
  },
  {
    what: 'build back ends',
    at: resolve('.tools/back-ends'),
    neededBy: resolve(import.meta.dirname, 'back-end-library.ts'),
  },
  {
    what: 'libfaketime',
    at: resolve('.tools/faketime'),
    neededBy: resolve(import.meta.dirname, 'worlds/fast-clock.ts'),
  },
  {
    what: 'zsh and fish',
    at: resolve('.tools/shells'),
    neededBy: resolve(import.meta.dirname, 'worlds/shells.ts'),
  },
]
const suite = process.env.RELEASE_ACTION_SUITE ?? 'all'

const isOfRest = (path) => /^conformance\/|-(?:hostile|mutations|fuzz|faults|cosign)\.test\.ts$/.test(nameOf(path))
const nameOf = (path) => relative(import.meta.dirname, path).replaceAll('\\', '/')

/** The files to run, of those that were found. */
async function filter(paths) {
  const asked = paths.filter(isAsked(paths))
  const left = new Set()
  for (const { what, at, neededBy } of unpacked.filter((one) => !existsSync(one.at))) {
    for (const path of asked.filter((one) => reaches(one, neededBy, new Set()))) {
      left.add(path)
      console.error(`not run: ${relative('.', path)} (no ${what} at ${at})`)
    }
  }
  return { filtered: asked.filter((path) => !left.has(path)) }
}

// jest asks for its filter by `require`, which takes this name for the whole module.
export { filter as 'module.exports' }

/** Whether a file is of the suite; where all that was named is of the other one, it is run all the same. */
function isAsked(paths) {
  const isOfSuite = { all: () => true, rest: isOfRest, test: (path) => !isOfRest(path) }[suite]
  return paths.some(isOfSuite) ? isOfSuite : () => true
}

/** Whether a file imports another, itself or through others of this folder. */
function reaches(path, needed, seen) {
  if (path === needed) return true
  if (seen.has(path) || !path.startsWith(import.meta.dirname) || !existsSync(path)) return false
  seen.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/^import (type )?[^']*from '(\.[^']+\.ts)'/gm)
  return [...imports].some(
    ([, type, name]) => type === undefined && reaches(resolve(dirname(path), name), needed, seen),
  )
}
