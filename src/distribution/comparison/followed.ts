import type { FileName, WheelName } from '../file-name.ts'

/**
 * Which file of the last release one that was built follows: the sdist of the sdist; of the wheels, the one for the same
 * kind of machine and the same Python, or the nearest.
 *
 * @returns `undefined` if the last release has none of the kind.
 */
export function followed(built: FileName, released: readonly FileName[]): FileName | undefined {
  if (built.kind === 'sdist') return released.find(({ kind }) => kind === 'sdist')
  const wheels = released.filter((name): name is WheelName => name.kind === 'wheel')
  // Of equals, the one for the newest Python.
  const byName = (a: WheelName, b: WheelName): number => b.name.localeCompare(a.name, 'en', { numeric: true })
  return wheels.toSorted((a, b) => likeness(b, built) - likeness(a, built) || byName(a, b))[0]
}

/** The system counts more than the Python: what a wheel holds differs more between two systems. */
function likeness(released: WheelName, built: WheelName): number {
  const [was, is] = [released, built].map(({ platformTags: [tag = ''] }) => platformOf(tag))
  return [
    [was?.system === is?.system, 16],
    [was?.system === is?.system && was?.machine === is?.machine, 8],
    [isSame(released.pythonTags, built.pythonTags), 4],
    [isFreeThreaded(released) === isFreeThreaded(built), 3],
    [isSame(released.abiTags, built.abiTags), 2],
    [isSame(released.platformTags, built.platformTags), 1],
  ].reduce((sum, [holds, weight]) => sum + (holds ? Number(weight) : 0), 0)
}

/** `manylinux_2_17_x86_64` as `manylinux` and `x86_64`. */
function platformOf(tag: string): { readonly system: string; readonly machine: string } {
  const [, system = tag, machine = ''] = /^([a-z]+)(?:\d*_\d+_\d+|\d+)?_(.+)$/.exec(tag) ?? []
  return { system, machine }
}

const isFreeThreaded = ({ abiTags }: WheelName): boolean => abiTags.some((tag) => tag.endsWith('t'))

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('.') === b.toSorted().join('.')
