import { bundleToJSON } from '@sigstore/bundle'
import { provenanceOf, signingIn, trustIn } from '../__tests__/worlds/signing/signed.ts'
import { startSigning } from '../__tests__/worlds/signing.ts'
import type { Subject } from '../src/attestation/reading/statement.ts'
import type { Trust } from '../src/attestation/signature/trust.ts'

/** Lines of build provenance as this action writes them, and what they are verified by. */
export interface SignedLines {
  readonly lines: readonly { readonly text: string; readonly subject: Subject }[]
  readonly trustedRoot: object
  readonly trust: Trust
}

/** Files that exist only by name and digest. */
export function subjectsOf(count: number): Subject[] {
  return Array.from({ length: count }, (_, number) => ({
    name: `tidy_box-3.2.0-py3-none-any.${number}.whl`,
    sha256: number.toString(16).padStart(64, '0'),
  }))
}

/** Sign build provenance of as many files, in a Sigstore on loopback. */
export async function signLines(count: number): Promise<SignedLines> {
  const world = await startSigning()
  const signing = signingIn(world)
  const lines: { text: string; subject: Subject }[] = []
  for (const subject of subjectsOf(count)) {
    const bundle = await signing.sign(provenanceOf(subject))
    lines.push({ text: JSON.stringify(bundleToJSON(bundle)), subject })
  }
  await world.close()
  return { lines, trustedRoot: world.sigstore.trustedRoot, trust: trustIn(world) }
}
