import type { Signer } from '@sigstore/verify'
import { ReleaseError } from '../errors.ts'

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

// Fulcio's arc; the numbers below it are those of its oid-info page.
const fulcioArc = '1.3.6.1.4.1.57264.1'
const subjectAlternativeName = '2.5.29.17'

/**
 * Read the identity of a signer whose certificate was verified.
 *
 * @throws ReleaseError `provenance-malformed` for an extension that is there twice, or that is no UTF8String.
 */
export function identityOf(signer: Signer): SigningIdentity {
  const values = new Map<string, Buffer>()
  for (const { oid, value } of signer.identity?.oids ?? []) {
    const name = oid?.id.join('.') ?? ''
    if (values.has(name)) throw malformed(`has the extension ${name} twice`)
    values.set(name, value)
  }
  const text = (number: number): string | undefined => {
    const value = values.get(`${fulcioArc}.${number}`)
    return value === undefined ? undefined : utf8String(value, `${fulcioArc}.${number}`)
  }
  return {
    san: values.has(subjectAlternativeName) ? signer.identity?.subjectAlternativeName : undefined,
    issuer: text(8),
    signerUri: text(9),
    signerDigest: text(10),
    runnerEnvironment: text(11),
    repositoryUri: text(12),
    commit: text(13),
    ref: text(14),
    repositoryId: text(15),
    ownerUri: text(16),
    ownerId: text(17),
    workflowUri: text(18),
    workflowDigest: text(19),
    event: text(20),
    runUri: text(21),
    visibility: text(22),
    environment: text(23),
  }
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

/** Decode a DER UTF8String (X.690, 8.1.3 and 8.23), which must fill the extension. */
function utf8String(der: Buffer, name: string): string {
  const first = der[1] ?? 0
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  if (der[0] !== 0x0c || lengthBytes > 2 || der.length < 2 + lengthBytes)
    throw malformed(`has the extension ${name}, which is no UTF8String`)
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes)
  const content = der.subarray(2 + lengthBytes)
  if (content.length !== length) throw malformed(`has the extension ${name} with a wrong length`)
  // What is no UTF-8 is replaced, so that two values would read as one.
  const text = content.toString()
  if (!Buffer.from(text).equals(content)) throw malformed(`has the extension ${name}, which is not UTF-8`)
  return text
}

function malformed(what: string): ReleaseError {
  return new ReleaseError('provenance-malformed', {
    message: `The signing certificate ${what}.`,
    hint: 'Fulcio issues no such certificate; make the provenance again.',
  })
}
