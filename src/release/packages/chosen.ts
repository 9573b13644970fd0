import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { normalizeName } from '../project/name.ts'
import { isCustomary } from '../tag.ts'
import { packageOfTag } from './names.ts'
import { isRoot, type Package } from './package.ts'

/** What says which package is meant, the first that does. */
export interface PackageWish {
  /** As it was given by an option or an input: its name, or its folder. */
  readonly name: string | undefined
  /** The tag that was pushed or asked for. */
  readonly tagName: string | undefined
  /** What its tags begin with, as it was given. */
  readonly tagPrefix: string | undefined
  /** The folder that somebody works in, from the root of the repository. */
  readonly folder: string | undefined
}

/** What of a package a choice goes by. */
type Choosable = Pick<Package, 'name' | 'normalizedName' | 'folder' | 'projectFile' | 'tagPrefix'>

/**
 * The package that is meant.
 *
 * @param learned Prefixes of tags that are known to be of a package.
 * @returns `undefined` if nothing names one.
 * @throws ReleaseError `package-unknown` for a name, or a tag, of none.
 */
export function choosePackage<Of extends Choosable>(
  packages: readonly Of[],
  { name, tagName, tagPrefix, folder }: PackageWish,
  learned: ReadonlyMap<string, Of> = new Map(),
): Of | undefined {
  if (name !== undefined) return namedPackage(packages, name)
  if (packages.length === 0) return undefined
  const root = packages.find(isRoot)
  if (tagName !== undefined) {
    const found = packageOfTag(tagName, packages, learned)?.package
    if (found !== undefined) return found
    if (tagPrefix === undefined) return root ?? only(packages) ?? refuseTag(tagName, packages)
  }
  // Any version makes a tag of a prefix.
  const ofPrefix = tagPrefix === undefined ? undefined : packageOfTag(`${tagPrefix}1.0`, packages, learned)?.package
  if (ofPrefix !== undefined) return ofPrefix
  if (tagPrefix !== undefined && isCustomary(tagPrefix)) return root ?? only(packages)
  return nearest(packages, folder) ?? only(packages)
}

function namedPackage<Of extends Choosable>(packages: readonly Of[], name: string): Of {
  const found = packages.find(({ normalizedName, folder }) => normalizedName === normalizeName(name) || folder === name)
  if (found !== undefined) return found
  const there = packages.length === 0 ? 'The tree has no packages' : `The tree has the packages ${namesOf(packages)}`
  throw new ReleaseError('package-unknown', {
    message: `${there}, and ${quoted(name)} is named.`,
    hint:
      packages.length === 0
        ? 'Leave it out; or list the packages in [tool.release-action], or as members in [tool.uv.workspace].'
        : 'Name one of them.',
  })
}

/** The package in whose folder somebody works, if that is one below the root. */
function nearest<Of extends Choosable>(packages: readonly Of[], folder: string | undefined): Of | undefined {
  const around = packages.filter((each) => each.folder !== '' && `${folder}/`.startsWith(`${each.folder}/`))
  return around.toSorted((a, b) => b.folder.length - a.folder.length)[0]
}

const only = <Of>([one, another]: readonly Of[]): Of | undefined => (another === undefined ? one : undefined)

function refuseTag(tagName: string, packages: readonly Choosable[]): never {
  throw new ReleaseError('package-unknown', {
    message: `The tag ${quoted(tagName)} names none of the packages ${namesOf(packages)}.`,
    hint: 'Begin the tag with the name of the package, as in NAME-1.0, set tag-prefix of the package in [tool.release-action], or name the package.',
  })
}

/**
 * Refuse to go on where there are several packages, and none is named.
 *
 * @param how How one is named here, such as `--package NAME`.
 */
export function packageMissing(packages: readonly Choosable[], how: string): ReleaseError {
  return new ReleaseError('package-unknown', {
    message: `The tree has the packages ${namesOf(packages)}, and none is named.`,
    hint: `Name one by ${how}.`,
  })
}

/** The names in a sentence. */
export const namesOf = (packages: readonly Pick<Package, 'name'>[]): string =>
  listed(packages.map(({ name }) => quoted(name)))

/** What a tag of a package begins with where none was made before: its name, in the way of the other packages. */
export function prefixOfNew(own: Choosable, others: readonly string[]): string {
  const [like] = others.flatMap((prefix) => /(?:[-_/@]+v?)$/.exec(prefix)?.[0] ?? [])
  return `${own.normalizedName}${like ?? '-'}`
}
