import { isRecord, valueAt } from '../../json-value.ts'
import { runNumbersOf, type SigningIdentity, workflowFileOf } from '../signature/identity.ts'
import { type Comparison, compareClaimed, compareExpected } from './comparison.ts'
import { compareKeys, comparePredicateClaims, type PredicateClaim } from './predicate-claims.ts'

/** Predicate type of slsa-github-generator. @see https://slsa.dev/spec/v0.2/provenance */
export const generatorProvenanceType = 'https://slsa.dev/provenance/v0.2'

/** The generic generator, which was told the subjects and built nothing itself. */
const buildType = 'https://github.com/slsa-framework/slsa-github-generator/generic@v1'

/**
 * Hold the SLSA v0.2 predicate of slsa-github-generator against its certificate.
 *
 * The whole event that stands in `invocation.environment.github_event_payload` is not looked at: of an annotated tag
 * it names the tag object, and the certificate names the commit.
 *
 * @see https://slsa.dev/spec/v0.2/provenance
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/v2.1.0/internal/builders/generic/README.md#provenance-format
 */
export function compareGeneratorProvenance(predicate: unknown, identity: SigningIdentity): Comparison[] {
  return [
    ...compareClaims(predicate, identity),
    ...compareKeys(predicate, ['invocation'], ['configSource', 'environment', 'parameters']),
    ...compareKeys(predicate, parametersPath, ['vars']),
    ...compareVariables(predicate),
  ]
}

const parametersPath = ['invocation', 'parameters'] as const

/**
 * The one parameter of v2.1.0: `vars`, the variables that repository, organization, and environment had for the run, each
 * a text. No certificate names them, so they are shown and not compared. Any other parameter is refused: what a person
 * gave to the run (`event_inputs`) may have changed what was built.
 *
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/v2.1.0/slsa/buildtype.go WorkflowParameters
 */
function compareVariables(predicate: unknown): Comparison[] {
  const parameters = valueAt(predicate, parametersPath)
  if (parameters !== undefined && !isRecord(parameters))
    return [compareClaimed([parametersPath.join('.'), 'predicate-parameter', undefined, parameters])]
  const variables = parameters?.vars
  if (variables === undefined) return []
  const isTexts = isRecord(variables) && Object.values(variables).every((value) => typeof value === 'string')
  const claim = `${parametersPath.join('.')}.vars`
  return isTexts
    ? [compareExpected([claim, 'predicate-parameter', undefined, JSON.stringify(variables)])]
    : [compareClaimed([claim, 'predicate-parameter', undefined, variables])]
}

/**
 * The same up to v2.0.0, which also wrote that there were no parameters.
 *
 * @param identity Of a certificate of any age: what an old one lacks is not compared.
 */
export function compareOldGeneratorProvenance(predicate: unknown, identity: SigningIdentity): Comparison[] {
  const claims = compareClaims(predicate, identity)
  return [
    ...claims.map((one) => (one.expected === undefined ? { ...one, result: 'not-compared' as const } : one)),
    ...compareKeys(predicate, ['invocation'], ['configSource', 'environment', 'parameters']),
    ...compareKeys(predicate, parametersPath, []),
  ]
}

function compareClaims(predicate: unknown, identity: SigningIdentity): Comparison[] {
  const { repositoryUri, ref, commit } = identity
  const source = `git+${repositoryUri}@${ref}`
  const run = runNumbersOf(identity)
  const config = ['invocation', 'configSource'] as const
  const environment = ['invocation', 'environment'] as const
  const material = ['materials', 0] as const
  const claims: readonly PredicateClaim[] = [
    [['builder', 'id'], 'predicate-builder', identity.san],
    [['buildType'], 'predicate-build-type', buildType],
    [[...config, 'uri'], 'predicate-source', source],
    [[...config, 'digest', 'sha1'], 'predicate-commit', commit],
    [[...config, 'entryPoint'], 'predicate-workflow', workflowFileOf(identity)],
    [[...environment, 'github_event_name'], 'predicate-event', identity.event],
    [[...environment, 'github_ref'], 'predicate-ref', ref],
    [[...environment, 'github_repository_id'], 'predicate-repository-id', identity.repositoryId],
    [[...environment, 'github_repository_owner_id'], 'predicate-owner-id', identity.ownerId],
    [[...environment, 'github_run_id'], 'predicate-run', run?.id],
    [[...environment, 'github_run_attempt'], 'predicate-run', run?.attempt],
    [[...environment, 'github_sha1'], 'predicate-commit', commit],
    [['metadata', 'buildInvocationID'], 'predicate-run', run && `${run.id}-${run.attempt}`],
    [[...material, 'uri'], 'predicate-source', source],
    [[...material, 'digest', 'sha1'], 'predicate-commit', commit],
  ]
  return comparePredicateClaims(predicate, claims)
}
