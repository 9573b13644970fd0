import type { ErrorCode } from '../../errors.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import type { Comparison } from './comparison.ts'
import type { Expected } from './expected.ts'
import { compareWithSigner } from './policy.ts'
import { generatorFile } from './producer.ts'

/**
 * Hold the signer of an envelope that nothing dates against what is expected: it has to be the generic workflow of
 * slsa-github-generator at the tag of a release, which alone wrote such envelopes for any file.
 *
 * What a certificate before 2023 does not have is not compared. Which commit a tag of the generator led to is not known
 * here: only that of v2.1.0 is pinned, and v2.1.0 writes a bundle.
 *
 * @param found Of a certificate of any age.
 * @see https://github.com/slsa-framework/slsa-verifier/blob/main/verifiers/internal/gha/builder.go "a tag vX.Y.Z"
 */
export function compareUndatedIdentity(expected: Expected | undefined, found: SigningIdentity): Comparison[] {
  const { san = '' } = found
  const [file, ref = ''] = san.split('@')
  const code: ErrorCode = file === generatorFile ? 'generator-version' : 'identity-signer'
  const uri = `${generatorFile}@refs/tags/${releaseTag(ref)}`
  return compareWithSigner(expected, found, { uri, digest: undefined, code }).map((comparison) =>
    isLater(comparison) && lacksASide(comparison) ? { ...comparison, result: 'not-compared' } : comparison,
  )
}

const lacksASide = ({ expected, found }: Comparison): boolean => expected === undefined || found === undefined

/** The tag of a release that a ref may be, written anew from its numbers; `vX.Y.Z` for any other ref. */
function releaseTag(ref: string): string {
  const numbers = (ref.split('/v')[1] ?? '').split('.').map(Number)
  const isVersion = numbers.length === 3 && numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
  return isVersion ? `v${numbers.join('.')}` : 'vX.Y.Z'
}

/** Claims that Fulcio writes since 2023 only. */
const laterCodes: readonly ErrorCode[] = [
  'identity-repository-id',
  'identity-owner',
  'identity-owner-id',
  'identity-workflow',
  'identity-workflow-commit',
  'identity-signer-commit',
  'identity-runner',
  'identity-visibility',
  'identity-environment',
]

const isLater = ({ code }: Comparison): boolean => laterCodes.some((later) => later === code)
