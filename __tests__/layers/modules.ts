import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** One source file, as far as the rules between files ask. */
export interface Module {
  /** Relative to `src/`: `release/tag.ts`. */
  readonly path: string
  /** What it imports or exports on, types included: a path relative to `src/`, or a package such as `node:fs`. */
  readonly imports: readonly string[]
  /** Whether it reads the global `process`, or imports it. */
  readonly touchesProcess: boolean
}

const sources = join(import.meta.dirname, '../../src')

/** Every file of `src/`, with its text. */
export function readSources(): ReadonlyMap<string, string> {
  const paths = globSync('**/*.ts', { cwd: sources }).toSorted()
  return new Map(paths.map((path) => [path, readFileSync(join(sources, path), 'utf8')]))
}

/** Read the imports out of a source: of values and types, static and dynamic, and those of `export … from`. */
export function readModule(path: string, source: string): Module {
  const { program, module, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors.map(({ message }) => message).join('; ')}`)
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ]
  const mentioned: number[] = []
  const names = new Set<number>()
  new Visitor({
    ImportExpression: ({ source }) => named.push(literalOf(path, source)),
    TSImportType: ({ source }) => named.push(literalOf(path, source)),
    Identifier: ({ name, start }) => {
      if (name === 'process') mentioned.push(start)
    },
    MemberExpression: ({ property, computed }) => {
      if (!computed) names.add(property.start)
    },
    Property: ({ key, value }) => {
      if (key.start !== value.start) names.add(key.start)
    },
  }).visit(program)
  const touchesProcess = named.includes('node:process') || mentioned.some((start) => !names.has(start))
  return { path, imports: [...new Set(named)].map((name) => resolved(path, name)), touchesProcess }
}

function literalOf(path: string, node: { readonly type: string; readonly value?: unknown }): string {
  if (node.type !== 'Literal' || typeof node.value !== 'string') {
    throw new Error(`${path} imports what only running it could tell.`)
  }
  return node.value
}

function resolved(path: string, name: string): string {
  return name.startsWith('.') ? relative('.', normalize(join(dirname(path), name))) : name
}
