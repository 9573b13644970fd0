import { type Table, tableAt, textAt, textsAt } from './toml.ts'

/** Who builds the project. */
export interface BuildSystem {
  readonly kind: 'flit' | 'hatchling' | 'setuptools' | 'other'
  /** As written, such as `setuptools.build_meta`. */
  readonly backEnd: string
  /** As written. */
  readonly requires: readonly string[]
}

/**
 * The table `[build-system]`, with what holds where it is silent.
 *
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table
 */
export function buildSystemOf(document: Table): BuildSystem {
  const table = tableAt(document, 'build-system')
  // PEP 517: without a back end, the one that reads `setup.py` is used.
  const backEnd = textAt(table, 'build-backend') ?? 'setuptools.build_meta:__legacy__'
  const requires = textsAt(table, 'requires') ?? ['setuptools']
  // An own back end in the tree may do anything, whatever its name.
  const kind = table?.['backend-path'] === undefined ? kindOf(backEnd) : 'other'
  return { kind, backEnd, requires }
}

function kindOf(backEnd: string): BuildSystem['kind'] {
  switch (backEnd) {
    case 'flit_core.buildapi':
    case 'flit.buildapi':
      return 'flit'
    case 'hatchling.build':
      return 'hatchling'
    case 'setuptools.build_meta':
    case 'setuptools.build_meta:__legacy__':
      return 'setuptools'
  }
  return 'other'
}
