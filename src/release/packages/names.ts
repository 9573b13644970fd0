import { normalizeName } from '../project/name.ts'
import { parseVersion, type Version } from '../version.ts'
import type { Package } from './package.ts'

/** A tag that is of one package. */
export interface PackageTag<Of extends NamedPackage = Package> {
  readonly package: Of
  /** What stands before the version. */
  readonly prefix: string
  readonly version: Version
}

type NamedPackage = Pick<Package, 'normalizedName' | 'folder' | 'tagPrefix'>

// No name of a tag that people give is longer, and what is longer is not searched.
const longestName = 250

/**
 * Which package the name of a tag names: by the prefix that one sets, else by the name of one, or of its folder, before the
 * version: `NAME-v`, `NAME-`, `NAME/`, `NAME@`, `FOLDER/v`.
 *
 * Where one prefix begins with another, the longest one that fits holds.
 *
 * @param learned Prefixes that are known to be of a package.
 * @returns `undefined` if it names none, or two with equal right.
 */
export function packageOfTag<Of extends NamedPackage>(
  tagName: string,
  packages: readonly Of[],
  learned: ReadonlyMap<string, Of> = new Map(),
): PackageTag<Of> | undefined {
  for (const { prefix, version } of readings(tagName)) {
    const found = ownerOf(prefix, packages, learned)
    if (found !== undefined) return { package: found, prefix, version }
  }
  return undefined
}

/** A name as a prefix and a version. */
interface Reading {
  readonly prefix: string
  readonly version: Version
}

/** The ways in which a name can be read so, the longest prefix first: the name of a package may have digits. */
function readings(tagName: string): readonly Reading[] {
  if (tagName.length > longestName || /\s/.test(tagName)) return []
  const starts = [...tagName.matchAll(/(?<!\d)\d/g)].map(({ index }) => index).toReversed()
  return starts.flatMap((start) => {
    const version = parseVersion(tagName.slice(start))
    return version === undefined ? [] : [{ prefix: tagName.slice(0, start), version }]
  })
}

/** The prefix of a tag that names a version, as far as nothing else is known: all before its first number. */
export function leadingPrefix(tagName: string): string | undefined {
  return readings(tagName).at(-1)?.prefix
}

function ownerOf<Of extends NamedPackage>(
  prefix: string,
  packages: readonly Of[],
  learned: ReadonlyMap<string, Of>,
): Of | undefined {
  const names = namesIn(prefix)
  const isNamed = (text: string): boolean => names.some((name) => normalizeName(name) === normalizeName(text))
  const rights: readonly ((each: Of) => boolean)[] = [
    (each) => each.tagPrefix === prefix,
    ({ normalizedName }) => isNamed(normalizedName),
    (each) => learned.get(prefix) === each,
    ({ folder }) => folder !== '' && (names.includes(folder) || isNamed(folder.slice(folder.lastIndexOf('/') + 1))),
  ]
  for (const hasRight of rights) {
    const [found, another] = packages.filter(hasRight)
    if (found !== undefined) return another === undefined ? found : undefined
  }
  return undefined
}

const before = /^(?:releases?[-/]|rel[-/]|@)/i
const behind = /(?:v\.?|ver[-.]|version[-/]?|rel(?:ease)?[-/])$/i

/** The names that may stand before the version: of `release/tidy-box-v`, `tidy-box` and `release/tidy-box`. */
function namesIn(prefix: string): readonly string[] {
  const starts = ['', before.exec(prefix)?.[0] ?? '']
  const ends = ['', behind.exec(prefix)?.[0] ?? '']
  const found = starts.flatMap((start) =>
    ends.map((end) => /^([a-z0-9].*)$/i.exec(prefix.slice(start.length, prefix.length - end.length))?.[1] ?? ''),
  )
  // What divides the name from the version belongs to neither.
  return found.filter((name) => /[-_/@]$/.test(name)).map((name) => name.replace(/[-_/@]+$/, ''))
}

/** The version tags of one package, each with its own prefix. */
export function tagsOf<Ref extends { readonly name: string }, Of extends NamedPackage>(
  refs: readonly Ref[],
  own: Of,
  { packages, learned }: { readonly packages: readonly Of[]; readonly learned?: ReadonlyMap<string, Of> },
): readonly (Ref & Omit<PackageTag, 'package'>)[] {
  return refs.flatMap((ref) => {
    const found = packageOfTag(ref.name, packages, learned)
    return found?.package === own ? [{ ...ref, prefix: found.prefix, version: found.version }] : []
  })
}
