/**
 * Who signed, as Fulcio wrote it into the certificate. An extension that is not there is `undefined`.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export interface SigningIdentity {
  /** Subject alternative name: `https://github.com/` and the `job_workflow_ref` of the job that signed. */
  readonly san: string | undefined
  readonly issuer: string | undefined
  readonly signerUri: string | undefined
  readonly signerDigest: string | undefined
  readonly runnerEnvironment: string | undefined
  readonly repositoryUri: string | undefined
  readonly commit: string | undefined
  readonly ref: string | undefined
  readonly repositoryId: string | undefined
  readonly ownerUri: string | undefined
  readonly ownerId: string | undefined
  readonly workflowUri: string | undefined
  readonly workflowDigest: string | undefined
  readonly event: string | undefined
  /** `https://github.com/O/R/actions/runs/ID/attempts/N`. */
  readonly runUri: string | undefined
  readonly visibility: string | undefined
  readonly environment: string | undefined
}

/** The address of the run without its attempt: a re-run of failed jobs signs in another attempt of the same run. */
export function runOf(identity: SigningIdentity): string | undefined {
  return identity.runUri?.split('/attempts/')[0]
}

/** Id and attempt of the run, whose address is `REPOSITORY/actions/runs/ID/attempts/N`. */
export function runNumbersOf({
  repositoryUri,
  runUri,
}: SigningIdentity): { readonly id: string; readonly attempt: string } | undefined {
  const [id, attempt] = runUri?.slice(`${repositoryUri}/actions/runs/`.length).split('/attempts/') ?? []
  return id === undefined || attempt === undefined ? undefined : { id, attempt }
}

/** Where the files of workflows are, from the root of a repository. */
export const workflowFolder = '.github/workflows/'

/**
 * Path of a workflow file, from the root of its repository.
 *
 * @returns `undefined` for a workflow of another repository or ref: it is not the one that people look at there.
 */
export function workflowPath(
  workflowRef: string,
  { repository, ref }: { readonly repository: string; readonly ref: string },
): string | undefined {
  const path = workflowRef.slice(repository.length + 1, -ref.length - 1)
  const isThere = path.startsWith(workflowFolder) && workflowRef === `${repository}/${path}@${ref}`
  return isThere ? path : undefined
}

/** Path of the workflow file of a run, as its certificate has it; `undefined` if a part of it is missing, or not its own. */
export function workflowFileOf({ repositoryUri, ref, workflowUri }: SigningIdentity): string | undefined {
  if (repositoryUri === undefined || ref === undefined || workflowUri === undefined) return undefined
  return workflowPath(workflowUri, { repository: repositoryUri, ref })
}
