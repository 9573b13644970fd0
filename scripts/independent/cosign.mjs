// Every bundle and every attestation, verified by Sigstore's own command, offline.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outcome } from '../processes.mjs'
import { cosign, expectRefusal, expectSuccess, runPython } from './rehearsal.mjs'

// The attestations of PEP 740, by the ending of their files.
const kinds = { publish: 'https://docs.pypi.org/attestations/publish/v1', slsa: 'slsaprovenance1' }
const otherDigest = 'provided artifact digest does not match any digest in statement'

/** Each file is accepted with its own line and attestations, and refused with those of another file. */
export function cosignChecks(rehearsal) {
  const { files, report, scratch } = rehearsal
  const verify = async (bundle, type, file, san = report.identity.san) => {
    const path = join(scratch, 'bundle.json')
    writeFileSync(path, await bundle)
    const identity = ['--certificate-identity', san, '--certificate-oidc-issuer', report.identity.issuer]
    const root = ['--trusted-root', join(rehearsal.folder, 'trusted_root.json')]
    const form = ['--new-bundle-format', '--offline', '--bundle', path, '--type', type]
    return outcome(cosign, ['verify-blob-attestation', ...form, ...root, ...identity, file.path])
  }
  const pair = (what, type, bundleOf) =>
    files.flatMap((file, index) => {
      const other = files[(index + 1) % files.length]
      return [
        {
          name: `cosign accepts ${what} of ${file.name}`,
          verify: () => expectSuccess(verify(bundleOf(file), type, file)),
        },
        {
          name: `cosign refuses ${what} of another file for ${file.name}`,
          verify: () => expectRefusal(verify(bundleOf(other), type, file), otherDigest),
        },
      ]
    })
  const attestations = Object.entries(kinds).flatMap(([kind, type]) =>
    pair(`the ${kind} attestation`, type, (file) => bundleOfAttestation(rehearsal, file, kind)),
  )
  const anotherTag = `${report.identity.san}0`
  return [
    ...pair('the line', kinds.slsa, ({ line }) => line),
    ...attestations,
    {
      name: `cosign refuses the line of ${files[0].name} for another tag`,
      verify: () =>
        expectRefusal(verify(files[0].line, kinds.slsa, files[0], anotherTag), 'no matching CertificateIdentity found'),
    },
  ]
}

async function bundleOfAttestation({ folder }, { name }, kind) {
  const attestation = readFileSync(join(folder, 'attestations', `${name}.${kind}.attestation`), 'utf8')
  const converted = await runPython('bundle_of_attestation.py', [], attestation)
  await expectSuccess(converted)
  return converted.stdout
}
