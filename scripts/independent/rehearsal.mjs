// What a rehearsal left, as the checks take it.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { outcome, root } from '../processes.mjs'

const oracles = resolve(root, process.env.RELEASE_ACTION_ORACLES ?? '.tools/oracles')

/** Sigstore's own verifier. */
export const cosign = join(oracles, 'bin/cosign')

/** A Python with twine, packaging, and pip. */
export const python = join(oracles, 'bin/python3')

/** How a script beside this file ends: `{ status, stdout, words }`. */
export function runPython(script, parameters, input) {
  return outcome(python, [join(import.meta.dirname, script), ...parameters], { input })
}

/** Throw with a program's words unless it ended with 0. */
export async function expectSuccess(ending) {
  const { status, words } = await ending
  if (status !== 0) throw new Error(`It ended with ${status}:\n${words.trim()}`)
}

/** Throw unless a program failed and said why; another failure proves nothing. */
export async function expectRefusal(ending, reason) {
  const { status, words } = await ending
  if (status === 0) throw new Error('It was accepted.')
  if (!words.includes(reason)) throw new Error(`It does not say "${reason}":\n${words.trim()}`)
}

/**
 * Read the output folder of a rehearsal.
 *
 * @returns `{ folder, index, scratch, report, files }`; each file has the path of its asset and the text of its line.
 */
export async function readRehearsal({ folder, index, scratch }) {
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))
  const lines = (await readFile(join(folder, 'release/multiple.intoto.jsonl'), 'utf8')).split('\n')
  const files = report.files.map((file) => ({
    ...file,
    path: join(folder, 'release', file.name),
    line: lines[file.provenanceLine - 1],
  }))
  // With one file there would be no other file's line to refuse.
  if (report.verdict !== 'published' || files.length < 2) {
    throw new Error(`The rehearsal is ${report.verdict} with ${files.length} files.`)
  }
  return { folder: resolve(folder), index, scratch, report, files }
}
