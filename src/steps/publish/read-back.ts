import { attemptAsync, readable } from '../../attempt.ts'
import { indexedTypes, type Subject } from '../../attestation/reading/statement.ts'
import type { VerifiedDistribution } from '../../attestation.ts'
import type { Network } from '../../clients/http/network.ts'
import type { IndexFile } from '../../clients/python-index/reading.ts'
import type { PythonIndex } from '../../clients/python-index.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'

/** The release as the index has it. */
export interface IndexedRelease {
  readonly index: PythonIndex
  /** Normalized name. */
  readonly project: string
  readonly version: string
}

// Caches of the index may be behind for some minutes; nobody waits longer than one here.
const waitsMs = [500, 1000, 2000, 4000, 8000, 16_000, 16_000]

/**
 * Read back what the index serves, until it shows every file with both attestations, or for less than a minute. This
 * polls: nothing failed, and the index is only not there yet.
 *
 * @returns A warning for each file that is not shown yet: the upload itself is done and is not failed for it.
 * @throws ReleaseError `index-file-differs`
 */
export async function readBack(
  verified: readonly VerifiedDistribution[],
  release: IndexedRelease,
  { clock, voice }: Pick<Network, 'clock' | 'voice'>,
): Promise<Problem[]> {
  const { name: indexName } = release.index
  voice({ kind: 'part', title: `Read ${counted(verified.length, 'file')} back from ${indexName}` })
  const waits = [...waitsMs]
  let missing = verified
  for (;;) {
    const found = await lookAt(missing, release)
    const problems = [...found.values()]
    const pauseMs = problems.length > 0 ? waits.shift() : undefined
    if (pauseMs === undefined) return problems
    missing = [...found.keys()]
    const seen = verified.length - missing.length
    const reason = `${indexName} shows ${seen} of ${counted(verified.length, 'file')} with both attestations`
    voice({ kind: 'waiting', reason, ms: pauseMs })
    await clock.wait(pauseMs)
  }
}

/**
 * Whether the index shows a file.
 *
 * @throws ReleaseError `index-file-differs` if it shows another one under the name.
 */
export function isThere(file: Subject, files: ReadonlyMap<string, IndexFile>, indexName: string): boolean {
  const found = files.get(file.name)
  if (found === undefined) return false
  if (found.sha256 === file.sha256) return true
  throw new ReleaseError('index-file-differs', {
    message: `${indexName} now has ${quoted(file.name)} with sha256:${found.sha256}, but sha256:${file.sha256} was sent.`,
    hint: 'Somebody else published under this name: find out who has rights on the project.',
  })
}

/** What is missing of each file that is not shown as it should be. */
async function lookAt(
  verified: readonly VerifiedDistribution[],
  release: IndexedRelease,
): Promise<Map<VerifiedDistribution, Problem>> {
  const { index, project } = release
  const problems = new Map<VerifiedDistribution, Problem>()
  const files = await ifAnswered(() => index.reading.files(project))
  for (const one of verified) {
    const { name } = one.file
    const isShown = files !== undefined && isThere(one.file, files, index.name)
    const lacking = isShown ? await lackingTypes(name, release) : []
    if (!isShown) problems.set(one, unseen(`${index.name} does not show ${quoted(name)} yet.`))
    else if (lacking.length > 0)
      problems.set(one, unseen(`${index.name} shows ${quoted(name)} without ${listed(lacking)}.`))
  }
  return problems
}

async function lackingTypes(name: string, { index, project, version }: IndexedRelease): Promise<string[]> {
  const found = await ifAnswered(() => index.reading.predicateTypes(project, version, name))
  return indexedTypes.filter((type) => !found?.includes(type))
}

/** An index that cannot be read right now must not fail an upload that is done. */
const ifAnswered = async <Value>(read: () => Promise<Value>): Promise<Value | undefined> =>
  readable(await attemptAsync(read))

function unseen(message: string): Problem {
  const hint = 'The step "finish" looks again; an index takes attestations only together with the file.'
  return { code: 'index-read-back', severity: 'warning', message, hint }
}
