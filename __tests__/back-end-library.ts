import { delimiter, resolve } from 'node:path'
import { buildLibrary } from './oracles.ts'

// Unpacked by scripts/back-ends.mjs; see oracles.ts.
const folder = resolve('.tools/back-ends')

/** For the PYTHONPATH of any Python: the build back ends of Debian, but for maturin. */
export const backEndLibrary = (): string => [buildLibrary(), resolve(folder, 'lib')].join(delimiter)

/** For the PATH: what meson-python starts. */
export const backEndPrograms = (): string => resolve(folder, 'bin')
