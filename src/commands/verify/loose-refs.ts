import type { Expected } from '../../attestation/judging/expected.ts'
import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

/**
 * Warn of files that hold for the repository, and that no tag was built or published from, where neither tag nor commit is
 * expected: whoever may push some branch could have made them.
 */
export function looseRefs(files: readonly JudgedFile[], expected: Expected | undefined): Problem[] {
  if (expected?.ref !== undefined || expected?.commit !== undefined) return []
  return files.flatMap(({ file: { name }, verdict, attestations }): Problem[] => {
    const verified = attestations.filter((one) => one.verdict === 'verified')
    const refs = new Set(verified.map(({ identity }) => identity?.ref ?? 'no ref'))
    const loose = [...refs].filter((ref) => !ref.startsWith('refs/tags/'))
    if (verdict !== 'verified' || loose.length === 0) return []
    const message = `"${name}" was signed from ${loose.map(quoted).join(' and ')}, which is no tag: whoever may push there could have made it.`
    const hint = 'Name the tag of the release by --tag; if the project releases without one, its commit by --commit.'
    return [{ code: 'identity-no-tag', severity: 'warning', message, hint, file: name }]
  })
}
