import type { Comparison } from './comparison.ts'
import { runNumbersOf, type SigningIdentity, workflowFileOf } from './identity.ts'
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
    ...compareKeys(predicate, ['invocation'], ['configSource', 'environment']),
  ]
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
    ...compareKeys(predicate, ['invocation', 'parameters'], []),
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
