import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { workflowPath } from '../signature/identity.ts'

/**
 * Whose work an attestation must be. What is left out is not known to the caller: it is shown as found, and not compared.
 *
 * Every value is compared whole.
 */
export interface Expected {
  /** `https://github.com`. */
  readonly serverUrl: string
  readonly repository: {
    readonly fullName: string
    readonly owner: string
    readonly id?: string
    readonly ownerId?: string
  }
  /** Full name: `refs/tags/3.2.0`. */
  readonly ref?: string
  readonly commit?: string
  /** Path of the workflow file that the run is of: `.github/workflows/publish.yaml`. */
  readonly workflowPath?: string
  readonly event?: string
  /** `github-hosted` unless the caller says otherwise. */
  readonly runnerEnvironment?: string
  /** The deployment environment of the job; certificates before 2026 do not have it. */
  readonly environment?: string
}

/** Who must have signed in this flow: nothing that identifies a run is left open. */
export interface ExpectedSigner extends Expected {
  readonly repository: Required<Expected['repository']>
  readonly ref: string
  readonly commit: string
  readonly workflowPath: string
  readonly event: 'push' | 'release'
}

/** The run that knows its own workflow: what the runner says of itself. */
export interface WorkflowRun extends Pick<ExpectedSigner, 'serverUrl' | 'repository' | 'ref'> {
  /** `owner/name/.github/workflows/publish.yaml@refs/tags/3.2.0`. */
  readonly workflowRef: string
}

/**
 * Who must have signed for a run: the same workflow file, at the same ref of the same repository.
 *
 * @param commit What the tag leads to now, as GitHub says.
 * @throws ReleaseError `identity-workflow` for a run of a workflow of another repository or ref.
 */
export function expectedSigner(run: WorkflowRun, commit: string, event: ExpectedSigner['event']): ExpectedSigner {
  const { serverUrl, repository, ref, workflowRef } = run
  const path = workflowPath(workflowRef, { repository: repository.fullName, ref })
  if (path !== undefined) return { serverUrl, repository, ref, commit, workflowPath: path, event }
  throw new ReleaseError('identity-workflow', {
    message: `This run is of the workflow ${quoted(workflowRef)}, and not of one of ${repository.fullName} at ${ref}.`,
    hint: 'Keep the workflow that releases in the repository itself, and let the event of its own tag start it.',
  })
}
