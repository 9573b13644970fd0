import type { Offer, Offers } from '../../attestation/offer.ts'
import type { Subject } from '../../attestation/statement.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

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

// `.provenance` and `.sigstore` are what older tools write.
const provenanceEndings = ['.jsonl', '.attestation', '.provenance.json', '.provenance', '.sigstore.json', '.sigstore']

/** Whether a file beside distributions may attest something of them. */
export const isProvenanceName = (name: string): boolean => provenanceEndings.some((ending) => name.endsWith(ending))

/** The file that provenance was filed under: `x.whl` for `x.whl.publish.attestation`. */
export function filedUnder(name: string, files: readonly Subject[]): string | undefined {
  return files.find((file) => name.startsWith(`${file.name}.`))?.name
}

/**
 * Refuse a name that shows as something else, or leads elsewhere.
 *
 * @throws ReleaseError `file-name-invalid`
 */
export function requirePlainName(name: string): void {
  if (isPlain(name)) return
  throw new ReleaseError('file-name-invalid', {
    message: `A file is named ${quoted(name)}: names of distributions have letters, digits, and . _ - + ! only.`,
    hint: 'Find out who named it so; nothing of it was read.',
  })
}

const isPlain = (name: string): boolean => /^[\x20-\x7e]+$/.test(name) && !/[/\\]/.test(name)

/** A name of provenance for messages: it leads nowhere, so any will do. */
export const shownName = (name: string): string => (isPlain(name) ? name : quoted(name))

/** Offers of several texts as one. */
export function joinOffers(all: readonly Offers[]): Offers {
  return { offers: all.flatMap(({ offers }) => offers), problems: all.flatMap(({ problems }) => problems) }
}
