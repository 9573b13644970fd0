import type { Claims } from '../context.ts'
import { repr, reprList } from '../python-repr.ts'
import type { PublisherIdentity } from '../state.ts'

/** Why no publisher fits a token; the text stands in brackets in PyPI's answer. */
export class NoPublisher extends Error {
  override readonly name = 'NoPublisher'
}

/** The `jti` of the token was seen before. */
export class ReusedToken extends Error {
  override readonly name = 'ReusedToken'
}

const requiredClaims = [
  'repository',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'jti',
  'event_name',
  'ref',
  'sha',
] as const

/**
 * Find the publisher that a token belongs to, and check the token against it.
 *
 * @param rows Those with an environment are preferred to those without.
 * @returns The row. `sub`, actor, workflow_ref, and runner are not looked at.
 * @throws NoPublisher, ReusedToken
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/oidc/models/github.py
 */
export function findPublisher<Row>(
  rows: Iterable<Row>,
  identityOf: (row: Row) => PublisherIdentity,
  claims: Claims,
  spentTokenIds: ReadonlySet<string>,
): Row {
  for (const name of requiredClaims) {
    const claim = claims[name] ?? undefined
    if (claim === undefined) throw new NoPublisher(`Missing claim ${repr(name)}`)
    // PyPI's database refuses other types, and the client sees a 500; so it does here.
    if (typeof claim !== 'string') throw new TypeError(`claim ${name} is not a string`)
  }
  const row = lookUp([...rows], identityOf, claims)
  checkClaims(identityOf(row), claims, spentTokenIds)
  return row
}

function lookUp<Row>(rows: readonly Row[], identityOf: (row: Row) => PublisherIdentity, claims: Claims): Row {
  const workflow = /[^/]+\.(yml|yaml)(?=@)/.exec(text(claims, 'job_workflow_ref'))?.[0]
  if (workflow === undefined) throw new NoPublisher('Could not job extract workflow filename from OIDC claims')
  const candidates = rows.filter((row) => {
    const identity = identityOf(row)
    return (
      identity.repository === text(claims, 'repository') &&
      identity.ownerId === text(claims, 'repository_owner_id') &&
      identity.workflow === workflow
    )
  })
  const environment = text(claims, 'environment').toLowerCase()
  const found =
    candidates.find((row) => environment !== '' && identityOf(row).environment === environment) ??
    candidates.find((row) => identityOf(row).environment === '')
  if (found === undefined) throw new NoPublisher('Publisher with matching claims was not found')
  return found
}

function checkClaims(identity: PublisherIdentity, claims: Claims, spentTokenIds: ReadonlySet<string>): void {
  const [owner] = identity.repository.split('/')
  if (text(claims, 'repository_owner') !== owner) {
    throw new NoPublisher("Check failed for required claim 'repository_owner'")
  }
  const places = [text(claims, 'ref'), text(claims, 'sha')].filter((place) => place !== '')
  if (places.length === 0) throw new NoPublisher('The ref and sha claims are empty')
  const expected = places
    .map((place) => `${identity.repository}/.github/workflows/${identity.workflow}@${place}`)
    .sort()
  const found = text(claims, 'job_workflow_ref')
  if (!expected.includes(found)) {
    throw new NoPublisher(
      `The job_workflow_ref claim does not match, expecting one of ${reprList(expected)}, got ${repr(found)}`,
    )
  }
  if (spentTokenIds.has(text(claims, 'jti'))) throw new ReusedToken()
  if (text(claims, 'event_name') === 'pull_request_target') {
    throw new NoPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported.")
  }
}

function text(claims: Claims, name: string): string {
  const value = claims[name]
  return typeof value === 'string' ? value : ''
}
