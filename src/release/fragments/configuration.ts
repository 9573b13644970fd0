import { parseSetupConfiguration, type SetupConfiguration } from '../project/setup-cfg.ts'
import { parseToml, type Table } from '../project/toml.ts'
import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'

/** The text of a file; empty if there is none that can be read: what is wrong with it is said by who needs it. */
export async function readText(tree: SourceTree, path: string): Promise<string> {
  const text = await reading(tree.read(path))
  return text.kind === 'read' ? (text.value ?? '') : ''
}

/** A TOML file; without any key if there is none that can be read. */
export async function readToml(tree: SourceTree, path: string): Promise<Table> {
  const text = await readText(tree, path)
  const table = await reading(Promise.resolve().then(() => parseToml(path, text)))
  return table.kind === 'read' ? table.value : {}
}

/** A file of Python's `configparser`; without any option if there is none that can be read. */
export async function readSetupConfiguration(tree: SourceTree, path: string): Promise<SetupConfiguration> {
  return parseSetupConfiguration(await readText(tree, path))
}
