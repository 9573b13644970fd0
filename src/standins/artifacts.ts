import { answerBlob } from './artifacts/blobs.ts'
import { answerCall } from './artifacts/calls.ts'
import type { Artifact, ArtifactState } from './artifacts/state.ts'
import { makeToken, type Scope } from './artifacts/token.ts'
import { addWhole, type WholeArtifact } from './artifacts/whole.ts'
import type { Handler } from './server.ts'

/** The service that hands files from job to job. */
export interface ArtifactService {
  readonly handler: Handler
  /**
   * Make what a job gets as `ACTIONS_RUNTIME_TOKEN`.
   *
   * @param earlierRuns Backend ids of earlier attempts of the run: their artifacts are shown too.
   */
  runtimeToken(runBackendId: string, jobBackendId: string, earlierRuns?: readonly string[]): string
  /**
   * Keep an artifact as a finished upload of a job.
   *
   * @param runtimeToken Of the job.
   * @returns `undefined` if the attempt of the run has an artifact of this name, and it is not to be replaced.
   */
  add(runtimeToken: string, artifact: WholeArtifact): Artifact | undefined
  /** Every finished artifact, the oldest first. */
  readonly artifacts: readonly Artifact[]
}

/**
 * Make a service that speaks the results protocol and the part of the blob protocol that its client uses.
 *
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export function createArtifactService({ now }: { readonly now: () => Date }): ArtifactService {
  const state: ArtifactState = { now, uploads: new Map(), artifacts: [], count: 0 }
  const scopes = new Map<string, Scope>()
  return {
    artifacts: state.artifacts,
    add: (token, artifact) => {
      const scope = scopes.get(token)
      if (scope === undefined) throw new Error('The token is none of this service.')
      return addWhole(state, scope, artifact)
    },
    handler: (request) => answerBlob(state, request) ?? answerCall(state, scopes, request),
    runtimeToken: (run, job, earlierRuns = []) => {
      const token = makeToken({ run, job }, now())
      scopes.set(token, { run, job, earlierRuns })
      return token
    },
  }
}
