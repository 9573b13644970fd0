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
 * The packages whose code stands in a bundle: those with lines of which no other package has a copy. Found in the text
 * alone, so that it can be held against notices that were made from a source map.
 *
 * @param root Folder of the project.
 * @param code Text of the bundle, not minified.
 * @returns Name and version of each, such as `semver 7.8.0`, sorted.
 */
export function evidentPackages(root: string, code: string): readonly string[] {
  const { packages }: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const bundled = new Set(telling(code))
  const owners = new Map<string, Set<string>>()
  for (const path of reachable(root, packages)) {
    for (const line of linesOf(join(root, path))) {
      if (bundled.has(line)) owners.set(line, (owners.get(line) ?? new Set()).add(path))
    }
  }
  const evidence = new Map<string, number>()
  for (const paths of owners.values()) {
    const [path = '', ...others] = paths
    if (others.length === 0) evidence.set(path, (evidence.get(path) ?? 0) + 1)
  }
  const evident = [...evidence].flatMap(([path, lines]) => (lines >= leastLines ? [path] : []))
  return evident.map((path) => `${path.replace(/^.*node_modules\//, '')} ${packages[path]?.version}`).toSorted()
}

/** Lines that say something, without comments. */
function telling(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line.length >= leastCharacters && !/^[/*]/.test(line))
}

function linesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const files = globSync('**/*.{js,cjs,mjs}', { cwd: folder, exclude: (name) => name === 'node_modules' })
  return files.flatMap((file) => telling(readFileSync(join(folder, file), 'utf8')))
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
