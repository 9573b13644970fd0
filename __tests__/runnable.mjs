// Which tests jest runs (its option `filter`): where the independent tools could not be laid, a file that needs them is left
// out, and says so on a line `not run: …`, which .ci/run counts as failed.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

const oracles = resolve(process.env.RELEASE_ACTION_ORACLES ?? '.tools/oracles')
const needed = resolve(import.meta.dirname, 'oracles.ts')

/** The files to run, of those that were found. */
async function filter(paths) {
  if (existsSync(oracles)) return { filtered: paths }
  const left = new Set(paths.filter((path) => reaches(path, new Set())))
  for (const path of left) console.error(`not run: ${relative('.', path)} (no independent tools at ${oracles})`)
  return { filtered: paths.filter((path) => !left.has(path)) }
}

// jest asks for its filter by `require`, which takes this name for the whole module.
export { filter as 'module.exports' }

/** Whether a file imports the tools, itself or through others of this folder. */
function reaches(path, seen) {
  if (path === needed) return true
  if (seen.has(path) || !path.startsWith(import.meta.dirname) || !existsSync(path)) return false
  seen.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/^import (type )?[^']*from '(\.[^']+\.ts)'/gm)
  return [...imports].some(([, type, name]) => type === undefined && reaches(resolve(dirname(path), name), seen))
}
