import type { Bundle } from '@sigstore/bundle'
import type { ExpectedSigner } from './attestation/judging/expected.ts'
import { type VerifiedAttestation, verifyAttestation } from './attestation/judging/verified-attestation.ts'
import { statementOf } from './attestation/reading/bundle.ts'
import { buildProvenanceType, onlySubject, type Subject } from './attestation/reading/statement.ts'
import { runOf } from './attestation/signature/identity.ts'
import type { Trust } from './attestation/signature/trust.ts'
import type { Distribution } from './distribution.ts'
import { ReleaseError } from './errors.ts'
import { listed } from './listed.ts'
import { quoted } from './quoted.ts'
import type { Voice } from './voice.ts'

declare const verified: unique symbol

/** A file whose build provenance was verified. Only `verifyFiles` makes one. */
export interface Verified<File extends Subject> {
  readonly [verified]: true
  readonly file: File
  readonly buildProvenance: VerifiedAttestation
}

/** A distribution whose build provenance was verified: nothing else can be uploaded. */
export type VerifiedDistribution = Verified<Distribution>

/** What the files of a release are held against, and who is told of each that holds. */
export interface ReleaseDemand {
  readonly trust: Trust
  readonly expected: ExpectedSigner
  readonly voice: Voice
}

/**
 * Verify every file of a release against the lines of its build provenance, one line after the other.
 *
 * @param lines Bundles in the order of the file; each file needs one line that names it.
 * @returns In the order of the files, each with its bundle: nothing else of the lines is kept.
 * @throws ReleaseError `provenance-missing`, `release-asset-missing` for a line without its file, `provenance-subject` for a second line of one file,
 *   `identity-run` for lines of several runs, and what `verifyAttestation` throws.
 */
export function verifyFiles<File extends Subject>(
  files: readonly File[],
  lines: Iterable<Bundle>,
  demand: ReleaseDemand,
): Verified<File>[] {
  const byName = verifyLines(new Map(files.map((file) => [file.name, file])), lines, demand)
  const names = listed([...byName.keys()]) || 'nothing'
  const all = files.map((file) => {
    const verified = byName.get(file.name)
    if (verified?.file === file) return verified
    throw new ReleaseError('provenance-missing', {
      message: `${quoted(file.name)} has no line in the build provenance, which names ${names}.`,
      hint: 'Remove the file from the release if it was not built here; else make the draft again.',
    })
  })
  const left = [...byName].flatMap(([name, verified]) => (verified === undefined ? [quoted(name)] : []))
  if (left.length > 0) {
    throw new ReleaseError('release-asset-missing', {
      message: `The build provenance names ${listed(left)}, but there is no such file.`,
      hint: 'A file was removed or renamed after the draft was made: make the draft again.',
    })
  }
  requireOneRun(all)
  return all
}

/** @returns By the names in the order of the lines; `undefined` for a name that no file has. */
function verifyLines<File extends Subject>(
  files: ReadonlyMap<string, File>,
  lines: Iterable<Bundle>,
  { trust, expected, voice }: ReleaseDemand,
): Map<string, Verified<File> | undefined> {
  const byName = new Map<string, Verified<File> | undefined>()
  let number = 0
  for (const bundle of lines) {
    number += 1
    const place = `Line ${number} of the build provenance`
    const { name } = onlySubject(statementOf(bundle, place), place)
    if (byName.has(name)) {
      throw new ReleaseError('provenance-subject', {
        message: `The build provenance has more than one line about ${quoted(name)}.`,
        hint: 'Make the draft again: the step "draft" writes one line for each file.',
      })
    }
    const file = files.get(name)
    byName.set(name, file === undefined ? undefined : verifyLine(bundle, file, trust, expected))
    if (file !== undefined) voice({ kind: 'done', what: 'verified', name, at: { count: number, total: files.size } })
  }
  return byName
}

function verifyLine<File extends Subject>(
  bundle: Bundle,
  file: File,
  trust: Trust,
  expected: ExpectedSigner,
): Verified<File> {
  const demand = { subject: file, predicateType: buildProvenanceType, expected } as const
  const buildProvenance = verifyAttestation(bundle, trust, demand)
  return { file, buildProvenance } as Verified<File>
}

function requireOneRun(all: readonly Verified<Subject>[]): void {
  const runs = new Set(all.map(({ buildProvenance }) => runOf(buildProvenance.identity)))
  if (runs.size <= 1) return
  throw new ReleaseError('identity-run', {
    message: `The files of this release were signed in ${runs.size} runs: ${listed([...runs].map((run) => run ?? 'no known run'))}.`,
    hint: 'Delete the draft, and run the whole workflow of the tag again.',
  })
}
