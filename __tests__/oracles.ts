import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

// Unpacked by scripts/oracles.mjs. Where they are missing, runnable.mjs keeps the tests that import this file from being run.
const oraclesFolder = resolve(process.env.RELEASE_ACTION_ORACLES ?? '.tools/oracles')

function tool(path: string): string {
  const file = resolve(oraclesFolder, path)
  if (!existsSync(file)) throw new Error(`No independent tool at ${file}: npm test unpacks them.`)
  return file
}

/** Sigstore's own verifier. */
export const cosign = (): string => tool('bin/cosign')

/** A Python with twine, packaging, cryptography, pip, and the build back ends. */
export const oraclePython = (): string => tool('bin/python3')

/** For the PYTHONPATH of any Python: `build` and the back ends flit_core, hatchling, and setuptools. */
export const buildLibrary = (): string => tool('lib')
