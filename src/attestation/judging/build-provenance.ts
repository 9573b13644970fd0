import type { ErrorCode } from '../../errors.ts'
import { type JsonPath, valueWith } from '../../json-value.ts'
import { type SigningIdentity, workflowFileOf } from '../signature/identity.ts'
import type { Comparison } from './comparison.ts'
import { compareKeys, comparePredicateClaims } from './predicate-claims.ts'

/** A workflow of GitHub Actions: parameters are the workflow file and its ref. */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

const parameters = ['buildDefinition', 'externalParameters'] as const
const workflow = [...parameters, 'workflow'] as const
const github = ['buildDefinition', 'internalParameters', 'github'] as const
const dependency = ['buildDefinition', 'resolvedDependencies', 0] as const

/** A place of the predicate, the code of a difference there, and what it says of the run that signs. */
type PredicatePlace = readonly [
  path: JsonPath,
  code: ErrorCode,
  claim: (identity: SigningIdentity) => string | undefined,
]

/** Every place of the predicate: it is written and compared from these rows, so nothing is written that is not compared. */
const places: readonly PredicatePlace[] = [
  [['buildDefinition', 'buildType'], 'predicate-build-type', () => buildType],
  [[...workflow, 'ref'], 'predicate-ref', ({ ref }) => ref],
  [[...workflow, 'repository'], 'predicate-repository', ({ repositoryUri }) => repositoryUri],
  [[...workflow, 'path'], 'predicate-workflow', workflowFileOf],
  [[...github, 'event_name'], 'predicate-event', ({ event }) => event],
  [[...github, 'repository_id'], 'predicate-repository-id', ({ repositoryId }) => repositoryId],
  [[...github, 'repository_owner_id'], 'predicate-owner-id', ({ ownerId }) => ownerId],
  [[...github, 'runner_environment'], 'predicate-runner', ({ runnerEnvironment }) => runnerEnvironment],
  [[...dependency, 'uri'], 'predicate-source', ({ repositoryUri, ref }) => `git+${repositoryUri}@${ref}`],
  [[...dependency, 'digest', 'gitCommit'], 'predicate-commit', ({ commit }) => commit],
  [['runDetails', 'builder', 'id'], 'predicate-builder', ({ san }) => san],
  [['runDetails', 'metadata', 'invocationId'], 'predicate-run', ({ runUri }) => runUri],
]

/**
 * The SLSA v1 provenance predicate of a workflow run, in the form that GitHub's own attestations have.
 *
 * @see https://slsa.dev/spec/v1.2/build-provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
export function buildProvenance(identity: SigningIdentity): unknown {
  return valueWith(places.map(([path, , claim]) => [path, claim(identity)]))
}

/**
 * Hold a predicate against its certificate, which is the authority: what the payload says is never believed.
 *
 * @returns Every claim with both values; a parameter that is not known differs from nothing.
 */
export function compareBuildProvenance(predicate: unknown, identity: SigningIdentity): Comparison[] {
  return [
    ...comparePredicateClaims(
      predicate,
      places.map(([path, code, claim]) => [path, code, claim(identity)]),
    ),
    ...[parameters, workflow].flatMap((path) => compareKeys(predicate, path, keysAt(path))),
  ]
}

/** The keys that the table knows of the object at a path. */
function keysAt(path: JsonPath): string[] {
  const below = places.map(([place]) => place).filter((place) => path.every((key, index) => place[index] === key))
  return below.map((place) => String(place[path.length]))
}
