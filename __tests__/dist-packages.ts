import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Lock {
  readonly packages: Readonly<Record<string, Installed>>
}

interface Installed {
  readonly version: string
  readonly dependencies?: object
  readonly optionalDependencies?: object
  readonly peerDependencies?: object
}

// Shorter lines are found by chance; a few longer ones too, where a package carries a copy of another one's code.
const leastCharacters = 30
const leastLines = 5

/**
 * The packages whose code stands in each bundle: those with lines of which no other package has a copy. Found in the text
 * alone, so that it can be held against notices that were made from a source map.
 *
 * @param root Folder of the project.
 * @param codes Text of each bundle, not minified.
 * @returns For each bundle, name and version of each package, such as `semver 7.8.0`, sorted.
 */
export function evidentPackages(root: string, codes: readonly string[]): readonly (readonly string[])[] {
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const bundles = codes.map((code) => ({ lines: new Set(telling(code)), owners: new Map<string, Set<string>>() }))
  for (const path of reachable(root, packages)) {
    for (const line of linesOf(join(root, path))) {
      for (const { lines, owners } of bundles) {
        if (lines.has(line)) owners.set(line, (owners.get(line) ?? new Set()).add(path))
      }
    }
  }
  return bundles.map(({ owners }) =>
    evident(owners)
      .map((path) => `${path.replace(/^.*node_modules\//, '')} ${packages[path]?.version}`)
      .toSorted(),
  )
}

/** Paths that own enough lines alone. */
function evident(owners: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const evidence = new Map<string, number>()
  for (const paths of owners.values()) {
    const [path = '', ...others] = paths
    if (others.length === 0) evidence.set(path, (evidence.get(path) ?? 0) + 1)
  }
  return [...evidence].flatMap(([path, lines]) => (lines >= leastLines ? [path] : []))
}

/** Lines that say something, without comments. */
function telling(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line.length >= leastCharacters && !/^[/*]/.test(line))
}

/** The lines of a package, one file at a time: all of them at once are half a gigabyte. */
function* linesOf(folder: string): Generator<string> {
  if (!existsSync(folder)) return
  const files = globSync('**/*.{js,cjs,mjs}', { cwd: folder, exclude: (name) => name === 'node_modules' })
  for (const file of files) yield* telling(readFileSync(join(folder, file), 'utf8'))
}

/** Places of the packages that our sources import, and of those that these depend on, as the lock file has them. */
function reachable(root: string, packages: Lock['packages']): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (from: string, name: string): void => {
    const path = placeOf(packages, from, name)
    const installed = path === undefined ? undefined : packages[path]
    if (path === undefined || installed === undefined || reached.has(path)) return
    reached.add(path)
    const { dependencies, optionalDependencies, peerDependencies } = installed
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) visit(path, next)
  }
  for (const file of globSync('src/**/*.ts', { cwd: root })) {
    const imports = readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import\()'((?:@[^/']+\/)?[^./'][^/']*)/g)
    for (const [, name = ''] of imports) visit('', name)
  }
  return reached
}

/** Where Node finds a package: in the nearest node_modules above. */
function placeOf(packages: Lock['packages'], from: string, name: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (path in packages) return path
  return from === ''
    ? undefined
    : placeOf(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}
