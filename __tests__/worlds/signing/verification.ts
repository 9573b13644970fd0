import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { cosign } from '../../oracles.ts'
import { issuer, type SignedFile, signerUri } from '../signing.ts'

/** What is shown to a verifier. */
export interface Evidence {
  readonly bundle: object
  readonly trustedRoot: object
  readonly file: SignedFile
}

/** The identity that sigstore-js finds in a bundle, or the error that it refuses it with. */
export function identityBySigstoreJs({ bundle, trustedRoot }: Evidence): string {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)))
  const signer = verifier.verify(toSignedEntity(bundleFromJSON(bundle)), { extensions: { issuer } })
  return String(signer.identity?.subjectAlternativeName)
}

/** Whether cosign accepts a bundle for a file, offline and by our root alone; what it says is on failure. */
export async function verdictOfCosign(
  { bundle, trustedRoot, file }: Evidence,
  options: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cosign-'))
  const write = async (name: string, content: string) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  try {
    const { code, said } = await run(cosign(), [
      'verify-blob-attestation',
      '--new-bundle-format',
      ...['--bundle', await write('bundle.json', JSON.stringify(bundle))],
      ...['--trusted-root', await write('trusted_root.json', JSON.stringify(trustedRoot))],
      ...['--certificate-identity', signerUri],
      ...['--certificate-oidc-issuer', issuer],
      ...['--type', 'slsaprovenance1'],
      ...options,
      await write(file.name, file.content),
    ])
    return code === 0 ? 'accepted' : `refused: ${said}`
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A JSON document, of which nothing is known. */
export type Json = { [member: string]: Json } & Json[] & string

/** A copy of a JSON document in which one value, named by its path, is another. */
export function changed(document: object, path: string, change: (value: Json) => unknown): object {
  const copy = structuredClone(document) as Json
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const parent = steps.reduce<Json>((value, step) => value[step] as Json, copy)
  Object.assign(parent, { [last]: change(parent[last] as Json) })
  return copy
}

/** Base64 of the same bytes but for the last bit. */
export const flipped = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes.toString('base64')
}

/** Both verifiers' answers to evidence that is not good. */
export async function refusals(bad: Evidence): Promise<{ readonly sigstoreJs: string; readonly cosign: string }> {
  return { sigstoreJs: refusalBySigstoreJs(bad), cosign: await verdictOfCosign(bad) }
}

/** The code with which sigstore-js refuses evidence. */
export function refusalBySigstoreJs(bad: Evidence): string {
  try {
    return `accepted ${identityBySigstoreJs(bad)}`
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

function run(command: string, args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(command, args, { env: {} }, (error, _stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, said: stderr.trim() })
    })
  })
}
