import { type AttestationRecord, type Bundle, hasPredicate } from '../attestations.ts'
import { type Call, created, type OperationHandler, ok, parameter, query } from '../call.ts'
import { notFound, validationFailed } from '../refusals.ts'
import { get, type Rows, write } from '../row.ts'
import type { AttestationList } from '../schemas.ts'
import { storedAddress } from '../storage.ts'

type ListedAttestation = NonNullable<AttestationList['attestations']>[number]

/** Since July 2026 GitHub leaves the bundle out, although its description does not say so. */
type AttestationWithoutBundle = Omit<ListedAttestation, 'bundle'> & { readonly bundle: null }

/** Store a bundle; nobody verifies it here. */
const createAttestation: OperationHandler = (call) => {
  const { bundle } = call.body
  const record = isObject(bundle) ? call.state.addAttestation(bundle) : undefined
  if (record === undefined) {
    return validationFailed(call.operation, { resource: 'Attestation', code: 'invalid', field: 'bundle' })
  }
  return created({ id: record.id })
}

/** The attestations of a digest, the youngest first; a digest without any is not found. */
const listAttestations: OperationHandler = (call) => {
  const digest = parameter(call, 'subject_digest')
  const found = call.state.attestations.filter(
    (record) => record.digests.includes(digest) && hasPredicate(record, query(call, 'predicate_type')),
  )
  if (found.length === 0) return notFound(call.operation)
  const size = Math.min(Number(query(call, 'per_page') ?? 30), 100)
  const older = found.reverse().filter(({ id }) => id < Number(query(call, 'after') ?? Number.POSITIVE_INFINITY))
  const shown = older.slice(0, size)
  return {
    ...ok({ attestations: shown.map((record) => view(call, record)) }),
    headers: older.length > size ? { link: nextLink(call, shown) } : {},
  }
}

function view({ at, state }: Call, { id, bundle }: AttestationRecord): ListedAttestation | AttestationWithoutBundle {
  const rest = {
    repository_id: at.repository.id,
    bundle_url: storedAddress(at, 'attestations', id, state.options.now()),
    initiator: 'user',
  }
  switch (state.options.bundles) {
    case 'inline':
      return { bundle, ...rest }
    case 'url':
      return { bundle: null, ...rest }
  }
}

function nextLink({ request }: Call, shown: readonly AttestationRecord[]): string {
  const address = new URL(request.url)
  address.searchParams.set('after', String(shown.at(-1)?.id ?? ''))
  return `<${address.href}>; rel="next"`
}

function isObject(value: unknown): value is Bundle {
  return typeof value === 'object' && value !== null
}

export const attestationRows = {
  'repos/create-attestation': write(
    'POST',
    '/attestations',
    [['attestations']],
    'repos/attestations#create-an-attestation',
    createAttestation,
  ),
  'repos/list-attestations': get(
    '/attestations/{subject_digest}',
    [['attestations']],
    'repos/attestations#list-attestations',
    listAttestations,
  ),
} as const satisfies Rows
