import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Program, run } from './processes.ts'

/** What a start is compared with. */
export interface Yardsticks {
  readonly empty: Program
  /** Imports the modules of Node that a step with nothing to do loads, and does nothing. */
  readonly modules: Program
}

/**
 * Write the yardsticks into a folder.
 *
 * @param idle A step with nothing to do.
 */
export async function makeYardsticks(folder: string, idle: Program): Promise<Yardsticks> {
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  const write = async (name: string, file: string, text: string): Promise<Program> => {
    await writeFile(join(folder, file), text)
    return { name, file: join(folder, file), environment: idle.environment }
  }
  const empty = await write('an empty file', 'empty.js', '')
  const modules = await write("Node's own modules that a step loads", 'modules.js', await importsOf(idle, folder))
  return { empty, modules }
}

/** A text that imports those modules of Node that a program loads and an empty one does not. */
async function importsOf(program: Program, folder: string): Promise<string> {
  const [file, list] = [join(folder, 'list-modules.js'), join(folder, 'modules.json')]
  await writeFile(
    file,
    `import { writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
const before = new Set(process.moduleLoadList)
process.on('exit', () => {
  const added = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.split(' ')[1])
  writeFileSync(${JSON.stringify(list)}, JSON.stringify(added.filter((name) => builtinModules.includes(name))))
})
await import(${JSON.stringify(program.file)})
`,
  )
  run({ ...program, file })
  const names: readonly string[] = JSON.parse(await readFile(list, 'utf8'))
  return names.map((name) => `import 'node:${name}'\n`).join('')
}
