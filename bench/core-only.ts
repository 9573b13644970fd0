import { execFileSync } from 'node:child_process'
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './place.ts'
import { run } from './processes.ts'

/** Programs to compare a start with, as paths. */
export interface Yardsticks {
  /** An empty file. */
  readonly empty: string
  /** A bundle that imports only `@actions/core`. */
  readonly core: string
  /** Node's own modules that this bundle loads, and nothing else. */
  readonly modules: string
  /** The same bundle with an empty `undici`. */
  readonly coreWithoutUndici: string
  /** Bytes of the two bundles. */
  readonly sizes: { readonly core: number; readonly coreWithoutUndici: number }
}

/** Write the yardsticks into a folder, bundled as `dist/` is. */
export async function makeYardsticks(folder: string): Promise<Yardsticks> {
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  const entry = join(folder, 'entry.js')
  await writeFile(entry, "import * as core from '@actions/core'\ncore.info('')\n")

  const whole = await bundle(entry, join(folder, 'core'))
  const bare = await bundle(entry, join(folder, 'core-without-undici'), '--external', 'undici')
  await writeStub(join(folder, 'core-without-undici/node_modules/undici'))

  const empty = join(folder, 'empty.js')
  await writeFile(empty, '')
  const modules = join(folder, 'modules.js')
  await writeFile(modules, await importsOf(whole.path, folder))
  const sizes = { core: whole.bytes, coreWithoutUndici: bare.bytes }
  return { empty, core: whole.path, modules, coreWithoutUndici: bare.path, sizes }
}

async function bundle(entry: string, folder: string, ...options: readonly string[]) {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  // As scripts/bundle.mjs does it.
  const parameters = ['build', entry, '--out', folder, '--target', 'es2022', '--no-cache', '--quiet', ...options]
  execFileSync(process.execPath, [ncc, ...parameters])
  const path = join(folder, 'index.js')
  return { path, bytes: (await stat(path)).size }
}

/** What `@actions/http-client` takes of `undici`, and it only for a proxy. */
async function writeStub(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"type":"module","main":"index.js"}')
  await writeFile(join(folder, 'index.js'), 'export class ProxyAgent {}\n')
}

/** A file that imports those modules of Node that a program loads and an empty one does not. */
async function importsOf(program: string, folder: string): Promise<string> {
  const file = join(folder, 'list-modules.js')
  await writeFile(
    file,
    `import { builtinModules } from 'node:module'
const before = new Set(process.moduleLoadList)
await import(${JSON.stringify(program)})
const added = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.split(' ')[1])
console.log(added.filter((name) => builtinModules.includes(name)).map((name) => 'import "' + name + '"').join('\\n'))
`,
  )
  return run({ name: 'the list of modules', file, environment: {} })
}
