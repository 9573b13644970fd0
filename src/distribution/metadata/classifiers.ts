import leven from 'leven'
import { refusal } from '../refusal.ts'
import { deprecatedClassifiers, listedClassifiers, listedOn } from './lists/classifiers.ts'

/**
 * Why a classifier is refused whatever the index lists: it is deprecated, or begins as those do that are never listed, so that nothing is
 * uploaded by mistake.
 *
 * @returns `undefined` if it is not.
 */
export function faultOfClassifier(classifier: string): string | undefined {
  if (classifier.startsWith('Private ::')) return `'${classifier}' is not a valid classifier`
  const replacements = deprecatedClassifiers.get(classifier)
  if (replacements === undefined) return undefined
  const advice =
    replacements.length === 0 ? '' : `, use one of ${replacements.map((one) => `'${one}'`).join(', ')} instead`
  return `The classifier '${classifier}' has been deprecated${advice}`
}

/** A distribution, as far as its classifiers go. */
interface Classified {
  readonly name: string
  readonly metadata: { readonly fields: ReadonlyMap<string, readonly string[]> }
}

/** The classifiers of a distribution that the list of this action does not have: the index may have them by now. */
export function unlistedClassifiers({ metadata }: Pick<Classified, 'metadata'>): readonly string[] {
  return [...new Set(metadata.fields.get('classifier'))].filter((one) => !listedClassifiers.has(one))
}

/**
 * Refuse a distribution with a classifier that is in no list.
 *
 * @param indexed What the index lists; `undefined` if it did not say. Then only what is one of the list but for case or a slip is refused.
 * @returns What nobody could tell, a sentence each without a full stop.
 * @throws ReleaseError `metadata-invalid`
 */
export function requireListed(distribution: Classified, indexed: ReadonlySet<string> | undefined): readonly string[] {
  const faults: string[] = []
  const doubts: string[] = []
  for (const classifier of unlistedClassifiers(distribution).filter((one) => !indexed?.has(one))) {
    const meant = meantBy(classifier, indexed ?? listedClassifiers)
    if (indexed === undefined && meant === undefined) {
      doubts.push(`'${classifier}' is not in the list of ${listedOn}, and the index could not be asked`)
    } else faults.push(`'${classifier}' is not a valid classifier${meant === undefined ? '' : `; '${meant}' is one`}`)
  }
  if (faults.length === 0) return doubts
  throw refusal('metadata-invalid', { file: `The metadata of ${distribution.name}`, found: faults.join('; ') })
}

// A letter or two: `Framework :: Flaks`.
const greatestSlip = 2
const spelling = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

/** The listed classifier that differs by case, spaces, or a slip. Another number is no slip: new versions are listed every year. */
function meantBy(classifier: string, listed: ReadonlySet<string>): string | undefined {
  const text = spelling(classifier)
  const digits = text.replace(/\D+/g, ' ').trim()
  const near = [...listed]
    .filter((one) => Math.abs(one.length - classifier.length) <= greatestSlip)
    .filter((one) => one.replace(/\D+/g, ' ').trim() === digits)
    .map((one) => ({ one, distance: leven(spelling(one), text) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return near !== undefined && near.distance <= greatestSlip ? near.one : undefined
}
