// The command that the conformance suite of Sigstore calls. Exit code 0: the bundle verifies; 1: it does not; 2: wrong use,
// and what is not for us, as a managed key.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTrust } from '../../src/clients/trust/trusted-root.ts'
import { ReleaseError } from '../../src/errors.ts'
import { type Artifact, verifyBundle } from './verify-bundle.ts'

const usage =
  'verify-bundle --bundle B --certificate-identity I --certificate-oidc-issuer O [--trusted-root R] FILE|sha256:DIGEST'
const digestPrefix = 'sha256:'

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = error.exitCode
}

async function run(words: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(words)
  const { bundle, 'certificate-identity': san, 'certificate-oidc-issuer': issuer, 'trusted-root': root } = values
  const [command, file, ...rest] = positionals
  if (command !== 'verify-bundle' || file === undefined || rest.length > 0) throw wrongUse('One file has to be named.')
  if (bundle === undefined || san === undefined || issuer === undefined)
    throw wrongUse('Bundle, identity, and issuer are all needed.')
  const trust = await loadTrust(root === undefined ? { kind: 'public' } : { kind: 'file', path: root })
  verifyBundle(readFileSync(bundle, 'utf8'), bundle, trust, { san, issuer, artifact: artifactOf(file) })
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    bundle: text,
    'certificate-identity': text,
    'certificate-oidc-issuer': text,
    'trusted-root': text,
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (cause) {
    throw wrongUse(cause instanceof Error ? cause.message : String(cause))
  }
}

function artifactOf(file: string): Artifact {
  return file.startsWith(digestPrefix) ? { sha256: file.slice(digestPrefix.length) } : readFileSync(file)
}

function wrongUse(message: string): ReleaseError {
  return new ReleaseError('input-invalid', { message, hint: `Usage: ${usage}` })
}
