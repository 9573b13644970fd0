import { isRecord } from '../json-value.ts'
import { malformed, shown } from './malformed.ts'
import { buildProvenanceType, publishType, type Statement } from './statement.ts'

/** Predicate type of build provenance before SLSA 1.0. @see https://slsa.dev/spec/v0.2/provenance */
export const oldBuildProvenanceType = 'https://slsa.dev/provenance/v0.2'

/** One thing that a predicate says: only the workflow's word, until the certificate says the same. */
export interface Claim {
  readonly value: string
  /** Where it stood: `runDetails.builder.id`. */
  readonly at: string
}

/**
 * Everything that build provenance claims of its build, by what it is about. A claim that is made in several places is
 * there as often, for one of them may differ; a claim that is not made is an empty list.
 */
export type Claims = Readonly<Record<keyof typeof slsaV1, readonly Claim[]>>

/** A predicate, as far as it is understood. */
export type Predicate =
  | { readonly kind: 'slsa-v1' | 'slsa-v0.2'; readonly claims: Claims }
  | { readonly kind: 'publish' }
  | { readonly kind: 'unknown'; readonly type: string; readonly predicate: unknown }

/**
 * SLSA 1.0 as GitHub's build types write it, and the builders of slsa-github-generator that use it (`GITHUB_…`).
 *
 * @see https://slsa.dev/spec/v1.2/build-provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
const slsaV1 = {
  builderId: ['runDetails.builder.id'],
  buildType: ['buildDefinition.buildType'],
  /** `https://github.com/owner/name`. */
  repositoryUri: ['buildDefinition.externalParameters.workflow.repository'],
  /** `git+https://github.com/owner/name@ref`. */
  sourceUri: ['buildDefinition.resolvedDependencies.0.uri'],
  ref: ['buildDefinition.externalParameters.workflow.ref', 'buildDefinition.internalParameters.GITHUB_REF'],
  commit: [
    'buildDefinition.resolvedDependencies.0.digest.gitCommit',
    'buildDefinition.resolvedDependencies.0.digest.sha1',
    'buildDefinition.internalParameters.GITHUB_SHA',
  ],
  workflowPath: ['buildDefinition.externalParameters.workflow.path'],
  event: [
    'buildDefinition.internalParameters.github.event_name',
    'buildDefinition.internalParameters.GITHUB_EVENT_NAME',
  ],
  repositoryId: [
    'buildDefinition.internalParameters.github.repository_id',
    'buildDefinition.internalParameters.GITHUB_REPOSITORY_ID',
  ],
  ownerId: [
    'buildDefinition.internalParameters.github.repository_owner_id',
    'buildDefinition.internalParameters.GITHUB_REPOSITORY_OWNER_ID',
  ],
  runnerEnvironment: ['buildDefinition.internalParameters.github.runner_environment'],
  /** `https://github.com/owner/name/actions/runs/ID/attempts/N`. */
  run: ['runDetails.metadata.invocationId'],
} as const

/**
 * SLSA 0.2 as slsa-github-generator writes it.
 *
 * @see https://slsa.dev/spec/v0.2/provenance
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/main/internal/builders/generic/README.md
 */
const slsaV02: Readonly<Record<keyof typeof slsaV1, readonly string[]>> = {
  builderId: ['builder.id'],
  buildType: ['buildType'],
  repositoryUri: [],
  sourceUri: ['invocation.configSource.uri', 'materials.0.uri'],
  ref: ['invocation.environment.github_ref'],
  commit: ['invocation.configSource.digest.sha1', 'materials.0.digest.sha1', 'invocation.environment.github_sha1'],
  workflowPath: ['invocation.configSource.entryPoint'],
  event: ['invocation.environment.github_event_name'],
  repositoryId: ['invocation.environment.github_repository_id'],
  ownerId: ['invocation.environment.github_repository_owner_id'],
  runnerEnvironment: [],
  /** `ID-N`, a run and its attempt. */
  run: ['metadata.buildInvocationID'],
}

/**
 * Read what a statement says beside its subjects. Nothing is compared here.
 *
 * @param place Where it was found, as the subject of a sentence.
 * @returns A predicate of a type that is not known is kept as it is.
 * @throws ReleaseError `provenance-malformed` for build provenance that is no object or claims anything but text, and
 *   for a publish attestation that says anything.
 */
export function predicateOf({ predicateType, predicate }: Statement, place: string): Predicate {
  if (predicateType === buildProvenanceType) return { kind: 'slsa-v1', claims: claimsIn(predicate, slsaV1, place) }
  if (predicateType === oldBuildProvenanceType)
    return { kind: 'slsa-v0.2', claims: claimsIn(predicate, slsaV02, place) }
  if (predicateType !== publishType) return { kind: 'unknown', type: predicateType, predicate }
  if (predicate === null || (isRecord(predicate) && Object.keys(predicate).length === 0)) return { kind: 'publish' }
  throw malformed(place, `holds ${shown(predicate)} in a publish attestation, which says nothing`)
}

function claimsIn(
  predicate: unknown,
  places: Readonly<Record<keyof Claims, readonly string[]>>,
  place: string,
): Claims {
  if (!isRecord(predicate)) throw malformed(place, `has ${shown(predicate)} as its build provenance`)
  const claims = (paths: readonly string[]): Claim[] => paths.flatMap((path) => claimAt(predicate, path, place))
  const entries = Object.entries(places).map(([name, paths]) => [name, claims(paths)])
  return Object.fromEntries(entries)
}

function claimAt(predicate: unknown, path: string, place: string): Claim[] {
  let value = predicate
  for (const key of path.split('.')) {
    if (value === undefined || value === null) return []
    if (typeof value !== 'object') throw malformed(place, `claims ${shown(value)} where "${path}" should be`)
    value = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  }
  if (value === undefined || value === null) return []
  if (typeof value !== 'string') throw malformed(place, `claims ${shown(value)} as "${path}", which is no text`)
  return [{ value, at: path }]
}
