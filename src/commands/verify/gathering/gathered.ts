import type { Offer, Offers } from '../../../attestation/reading/offer.ts'
import type { Subject } from '../../../attestation/reading/statement.ts'
import { type Problem, ReleaseError } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'

/** A file whose bytes were hashed. */
export interface MeasuredFile extends Subject {
  readonly sizeBytes: number
}

/** What is judged, and by what. */
export interface Gathered {
  readonly files: readonly MeasuredFile[]
  readonly offers: readonly Offer[]
  readonly problems: readonly Problem[]
  /** Plain sentences: where was looked, and where not. */
  readonly remarks: readonly string[]
  /** Whether the files are all of one release, so that none may be missing. */
  readonly isWhole: boolean
}

/** Endings of the files that are judged. */
export const isDistributionName = (name: string): boolean => name.endsWith('.whl') || name.endsWith('.tar.gz')

// What pip also installs, or installs in other letters (https://packaging.python.org/specifications/).
const otherEndings = ['.whl', '.tar.gz', '.zip', '.tgz', '.tar.bz2', '.tar.xz', '.tar', '.egg']

/** Files that somebody could install, and that are not judged. */
export function notJudged(names: readonly string[], where: string): Problem[] {
  const others = names.filter(
    (name) => !isDistributionName(name) && otherEndings.some((ending) => name.toLowerCase().endsWith(ending)),
  )
  return others.map((name) => ({
    code: 'not-judged',
    severity: 'warning',
    message: `${quoted(name)} ${where} was not judged: wheels end in .whl, source distributions in .tar.gz.`,
    hint: 'Do not install it for what is said of the others; to judge it, name it as a file.',
  }))
}

/**
 * Refuse a name that shows as something else, or leads elsewhere.
 *
 * @throws ReleaseError `file-name-invalid`
 */
export function requirePlainName(name: string): void {
  if (isPlain(name)) return
  throw new ReleaseError('file-name-invalid', {
    message: `A file is named ${quoted(name)}: a name shows as what it is if it has ASCII letters, digits, and signs other than / \\ ", and single spaces between them.`,
    hint: 'Find out who named it so; nothing of it was read.',
  })
}

/** Whether a name shows as it is, and leads nowhere. */
export const isPlain = (name: string): boolean => /^[!-~]+( [!-~]+)*$/.test(name) && !/[/\\"]/.test(name)

/** Offers of several texts as one. */
export function joinOffers(all: readonly Offers[]): Offers {
  return { offers: all.flatMap(({ offers }) => offers), problems: all.flatMap(({ problems }) => problems) }
}
