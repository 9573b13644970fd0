import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { cosign } from '../oracles.ts'
import { issuer, type SignedFile, signerUri } from './sigstore-signing.ts'

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
export async function verdictOfCosign({ bundle, trustedRoot, file }: Evidence): Promise<string> {
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
      await write(file.name, file.content),
    ])
    return code === 0 ? 'accepted' : `refused: ${said}`
  } finally {
    await rm(folder, { recursive: true })
  }
}

function run(command: string, args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(command, args, { env: {} }, (error, _stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, said: stderr.trim() })
    })
  })
}
