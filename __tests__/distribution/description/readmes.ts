import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { mutated } from '../../release/mutations.ts'

/** Descriptions that render, with every construct that docutils knows. */
export const readmes: readonly string[] = globSync(join(import.meta.dirname, 'readmes/*.rst'))
  .toSorted()
  .map((path) => readFileSync(path, 'utf8'))

// Few lines, so that a change is not drowned by what else is wrong without the rest.
const excerpts = readmes.flatMap((text) => {
  const lines = text.split('\n')
  return lines.flatMap((_, at) => (at % 4 === 0 ? [lines.slice(at, at + 6 + (at % 13)).join('\n')] : []))
})

const signs = [
  ...[
    '*',
    '**',
    '`',
    '``',
    '_',
    '__',
    '|',
    ':',
    '::',
    '\\',
    '"',
    '(',
    '<',
    '>',
    ' ',
    '   ',
    '\n',
    '\n\n',
    '\t',
    'é',
    '漢',
  ],
  ...['----', '====', '~~~~', '- ', '* ', '1. ', '#. ', '| ', '-x  ', ':f: ', '>>> ', '-- a', '+', '.. ', '__ a\n'],
  ...[
    '[1]_',
    '[#]_',
    '`x`_',
    'x_',
    '|x|',
    ':ref:`x`',
    '.. _x: y\n',
    '.. _x: z_\n',
    '.. [a] b\n',
    '.. |x| replace:: y\n',
  ],
  ...[
    '.. note::\n',
    '.. toctree::\n',
    '.. code:: x\n',
    '   :opt: x\n',
    '.. class:: a\n',
    '.. role:: x\n',
    '.. include:: x\n',
  ],
]

/** The same texts and parts of them with up to three changes of their lines, their characters, and their markup. */
export const changedReadmes: fc.Arbitrary<string> = fc.oneof(mutated(readmes, signs, 3), mutated(excerpts, signs, 3))
