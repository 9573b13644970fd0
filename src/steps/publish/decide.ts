import type { VerifiedDistribution } from '../../attestation.ts'
import type { IndexFile } from '../../clients/python-index/reading.ts'
import { isOfVersion } from '../../distribution/release-assets.ts'
import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'

/**
 * Decide what is uploaded. The source distribution comes last: an installer that sees it alone would build from it.
 *
 * @param onIndex Files of the project that the index has, by name.
 * @returns Those that the index does not have, in the order of uploading.
 * @throws ReleaseError before anything is uploaded: `index-file-differs` if the index has another file under one of the
 *   names, `index-file-foreign` if it has a file of this version that the release does not have.
 */
export function decideUploads(
  verified: readonly VerifiedDistribution[],
  onIndex: ReadonlyMap<string, IndexFile>,
): readonly VerifiedDistribution[] {
  const differing = verified.filter(({ file }) => {
    const there = onIndex.get(file.name)
    return there !== undefined && there.sha256 !== file.sha256
  })
  if (differing.length > 0) throw differs(differing, onIndex)
  refuseForeign(verified, onIndex)
  const isThere = ({ file }: VerifiedDistribution) => onIndex.has(file.name)
  const order = ({ file }: VerifiedDistribution) => (file.fileName.kind === 'sdist' ? 1 : 0)
  return verified.filter((one) => !isThere(one)).toSorted((a, b) => order(a) - order(b))
}

/** A file that somebody else put beside ours would look like a part of this release. */
function refuseForeign(verified: readonly VerifiedDistribution[], onIndex: ReadonlyMap<string, IndexFile>): void {
  const own = new Set(verified.map(({ file }) => file.name))
  const version = verified[0]?.file.metadata.version
  const foreign = [...onIndex.keys()].filter((name) => !own.has(name) && version && isOfVersion(version, name))
  if (foreign.length === 0) return
  throw new ReleaseError('index-file-foreign', {
    message: `The index has ${listed(foreign.map(quoted))} of this version, which the release does not have.`,
    hint: 'Find out who uploaded it; yank it, and release a new version if nobody knows.',
  })
}

function differs(files: readonly VerifiedDistribution[], onIndex: ReadonlyMap<string, IndexFile>): ReleaseError {
  const lines = files.map(
    ({ file }) => `  ${quoted(file.name)}: here sha256:${file.sha256}, there sha256:${onIndex.get(file.name)?.sha256}`,
  )
  return new ReleaseError('index-file-differs', {
    message: ['The index already has other files under the same names:', ...lines].join('\n'),
    hint: 'A file name can be used once: release a new version.',
  })
}
