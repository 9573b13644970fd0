import { repr, reprList } from '../../python-repr.ts'
import list from './classifiers.json' with { type: 'json' }

const replacements: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(list.deprecated))

/** Every classifier that may be used, in the order of the index's own list. */
export const classifiers: readonly string[] = list.classifiers

const known = new Set([...classifiers, ...replacements.keys()])

/** @returns What PyPI says against the classifiers of a release: first the unknown, then the deprecated, each in order. */
export function classifierProblems(used: readonly string[]): readonly string[] {
  const sorted = [...new Set(used)].sort()
  const unknown = sorted.filter((classifier) => !known.has(classifier))
  const deprecated = sorted.filter((classifier) => replacements.has(classifier))
  return [
    ...unknown.map((classifier) => `${repr(classifier)} is not a valid classifier.`),
    ...deprecated.map((classifier) => {
      const instead = replacements.get(classifier) ?? []
      const advice = instead.length === 0 ? '' : `, use one of ${reprList(instead)} instead`
      return `The classifier ${repr(classifier)} has been deprecated${advice}.`
    }),
  ]
}
