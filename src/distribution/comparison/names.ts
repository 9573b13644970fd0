import { posix } from 'node:path'
import { kindOfFile } from './kinds.ts'

/**
 * The names by which a file counts as the same one in two releases: the first is its own, by any of the others it is still there.
 *
 * @param path Inside a wheel, or inside the top folder of a source distribution.
 * @returns None for what a back end writes for itself.
 */
export function namesOf(path: string): readonly string[] {
  const place = path
    .replace(/^[^/]+\.(?=(?:dist-info|data)\/)/, '.')
    // Both are installed where the other files are.
    .replace(/^\.data\/(?:purelib|platlib)\//, '')
  const kind = kindOfFile(path)
  if (isWritten(place)) return []
  // Since version 2.4 of the metadata, licenses have a folder there; and one with another ending is still the license.
  if (kind === 'license' && place.startsWith('.dist-info/')) return [`.dist-info/${stemOf(place)}`]
  if (kind === 'extension') return [extensionName(place)]
  if (kind === 'module') return moduleNames(place)
  return [place]
}

/** What a back end adds, and an installer may need, but no user. */
function isWritten(place: string): boolean {
  if (place.startsWith('.dist-info/')) return !['license', 'entry-points'].includes(kindOfFile(place))
  return place === 'PKG-INFO' || /(?:^|\/)[^/]+\.egg-info\//.test(place)
}

const stemOf = (place: string): string =>
  posix
    .basename(place)
    .toLowerCase()
    .replace(/\.\w+$/, '')

/**
 * Without what differs from one Python to the next (`_speedups.cpython-314-x86_64-linux-gnu.so`), or from one build to the
 * next: auditwheel puts a digest into the names of the libraries that it adds.
 */
function extensionName(place: string): string {
  const { dir, base } = posix.parse(place)
  const [stem = base] = base.split('.')
  return `${dir === '' ? '' : `${dir}/`}${stem.replace(/-[0-9a-f]{8}$/, '')}.so`
}

/** A module may have become a package, or have been compiled, and is imported as before. */
function moduleNames(place: string): readonly string[] {
  const stem = place.replace(/\.pyi?$/, '')
  const ending = place.slice(stem.length)
  const package_ = /^(.*)\/__init__$/.exec(stem)?.[1]
  const compiled = ending === '.py' ? [`${package_ ?? stem}.so`] : []
  return [place, package_ === undefined ? `${stem}/__init__${ending}` : `${package_}${ending}`, ...compiled]
}
