import type { ErrorCode } from '../../errors.ts'
import { type SigningIdentity, workflowFileOf, workflowFolder } from '../signature/identity.ts'
import { type Comparison, compareExpected, compareRequired } from './comparison.ts'
import type { Expected } from './expected.ts'
import { generatorSigner, type Producer, type SignerFile } from './producer.ts'

/** The issuer of every token that a GitHub-hosted job gets. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

/**
 * Hold a certificate's identity against the expected one: the one place where identities are compared.
 *
 * Issuer, workflow, signer, runner, and visibility are the policy's own, and are compared even if nothing is expected.
 *
 * @param producer Whose policy holds; a signer that nobody knows is held against `workflow`.
 * @returns Every claim with both values, in the order in which a person looks for them.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function compareIdentity(
  expected: Expected | undefined,
  found: SigningIdentity,
  producer: Producer,
): Comparison[] {
  const signer = expectedSignerFile(producer, {
    uri: expectedWorkflow(expected, found) ?? found.workflowUri,
    digest: expected?.commit ?? found.workflowDigest,
  })
  // The file of the generator is known by then: what differs can only be its version.
  const code = producer === 'workflow' ? 'identity-signer' : 'generator-version'
  return compareWithSigner(expected, found, { ...signer, code })
}

/** Hold a certificate's identity against the expected one, and against a given signer. */
export function compareWithSigner(
  expected: Expected | undefined,
  found: SigningIdentity,
  signer: SignerFile & { readonly code: ErrorCode },
): Comparison[] {
  const repository = expected?.repository
  const workflow = expectedWorkflow(expected, found)
  const runner = expected?.runnerEnvironment ?? 'github-hosted'
  const uri = (path: string | undefined) => (path === undefined ? undefined : `${expected?.serverUrl}/${path}`)
  return [
    compareRequired(['issuer', 'identity-issuer', githubIssuer, found.issuer]),
    compareExpected(['repository', 'identity-repository', uri(repository?.fullName), found.repositoryUri]),
    compareExpected(['repository id', 'identity-repository-id', repository?.id, found.repositoryId]),
    compareExpected(['owner', 'identity-owner', uri(repository?.owner), found.ownerUri]),
    compareExpected(['owner id', 'identity-owner-id', repository?.ownerId, found.ownerId]),
    compareExpected(['ref', 'identity-ref', expected?.ref, found.ref]),
    compareExpected(['commit', 'identity-commit', expected?.commit, found.commit]),
    compareWorkflow(workflow, found),
    compareExpected(['workflow commit', 'identity-workflow-commit', expected?.commit, found.workflowDigest]),
    compareRequired(['signer', signer.code, signer.uri, found.signerUri]),
    compareRequired(['subject alternative name', 'identity-san', signer.uri, found.san]),
    compareRequired(['signer commit', 'identity-signer-commit', signer.digest, found.signerDigest]),
    compareExpected(['event', 'identity-event', expected?.event, found.event]),
    compareRequired(['runner', 'identity-runner', runner, found.runnerEnvironment]),
    compareRequired(['visibility', 'identity-visibility', 'public', found.visibility]),
    compareExpected(['environment', 'identity-environment', expected?.environment, found.environment]),
  ]
}

/** The workflow file, as certificates name it; without an expected ref at the ref that the certificate has. */
function expectedWorkflow(expected: Expected | undefined, found: SigningIdentity): string | undefined {
  if (expected?.workflowPath === undefined) return undefined
  const { serverUrl, repository, workflowPath: path, ref = found.ref } = expected
  return `${serverUrl}/${repository.fullName}/${path}@${ref}`
}

/** A workflow that is not expected must still be one of the repository itself, at the ref that was built. */
function compareWorkflow(expected: string | undefined, found: SigningIdentity): Comparison {
  if (expected !== undefined) return compareRequired(['workflow', 'identity-workflow', expected, found.workflowUri])
  const own = `${found.repositoryUri}/${workflowFileOf(found) ?? `${workflowFolder}FILE`}@${found.ref}`
  return compareRequired(['repository and ref of the workflow', 'identity-workflow', own, found.workflowUri])
}

function expectedSignerFile(producer: Producer, own: SignerFile): SignerFile {
  switch (producer) {
    case 'workflow':
      return own
    case 'slsa-github-generator':
      return generatorSigner
  }
}
