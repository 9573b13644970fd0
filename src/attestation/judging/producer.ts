import type { SigningIdentity } from '../signature/identity.ts'

/**
 * Whose signature it is, as the certificate alone says.
 *
 * `workflow`: a job in the project's own workflow file. `attest` of this action, GitHub's `actions/attest`, and PyPI's
 * publish action all sign so; their certificates have nothing that would tell them apart, and need not.
 * `slsa-github-generator`: its generic workflow, called by a workflow of the project.
 */
export type Producer = 'workflow' | 'slsa-github-generator'

/** Who signs: the workflow file that holds the signing job, and the commit that it was taken from. */
export interface SignerFile {
  /** `https://github.com/O/R/.github/workflows/FILE@REF`. */
  readonly uri: string | undefined
  readonly digest: string | undefined
}

/** The file of the generic workflow of slsa-github-generator, in whatever version. */
export const generatorFile =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml'

/**
 * The one accepted generator. It has to be called by its tag, which could be moved: the commit is pinned here.
 *
 * Versions before v2.1.0 write no bundle that can be verified later; there is none after it.
 *
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/v2.1.0/README.md#referencing-slsa-builders-and-generators
 */
export const generatorSigner: SignerFile = {
  uri: `${generatorFile}@refs/tags/v2.1.0`,
  digest: 'f7dd8c54c2067bafc12ca7a55595d5ee9b75204a',
}

/**
 * Recognize the producer of a signature by its certificate.
 *
 * A fork of the generator, and another workflow of its repository, are files of another name: nobody who is known.
 *
 * @returns The generator in whatever version; `undefined` for a signer that no policy knows.
 */
export function producerOf({ signerUri, workflowUri }: SigningIdentity): Producer | undefined {
  if (signerUri === undefined) return undefined
  if (signerUri === workflowUri) return 'workflow'
  // No file name of GitHub's workflows that is known here has an @, so the first one begins the ref.
  return signerUri.split('@')[0] === generatorFile ? 'slsa-github-generator' : undefined
}
