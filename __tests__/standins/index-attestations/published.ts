import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { withShared } from '../../shared.ts'
import { uploadForm } from '../../worlds/index/distributions.ts'
import { type IndexWorld, publisher, startIndex, type TokenClaims } from '../../worlds/index/world.ts'
import { failed, oidc, prefix } from './signed-upload.ts'

const what = 'real attestations of PyPI'
withShared(what, (shared) => {
  describe(what, () => {
    let index: IndexWorld
    afterEach(() => index.close())

    const name = 'pypi_attestations-0.0.19.tar.gz'
    const vector = (path: string) => readFile(join(shared, 'vectors', path))
    const load = async (path: string): Promise<unknown> => JSON.parse((await vector(path)).toString())
    const registration = {
      ...publisher,
      repository: 'trailofbits/pypi-attestations',
      workflow: 'release.yml',
      environment: '',
      projects: ['pypi-attestations'],
    }
    const claimsOf = (workflow: string): TokenClaims => ({
      repository: registration.repository,
      repository_owner: 'trailofbits',
      job_workflow_ref: `${registration.repository}/.github/workflows/${workflow}@refs/tags/1.0`,
    })
    const uploadReal = async (attestations: readonly unknown[], workflow = registration.workflow) => {
      const trustedRoot = (await load('trust/prod-trusted_root.json')) as object
      index = await startIndex({ oidc, trustedRoot, publishers: [{ ...registration, workflow }] })
      const fields = {
        name: 'pypi-attestations',
        version: '0.0.19',
        license_file: undefined,
        license_expression: undefined,
      }
      const form = uploadForm(
        { name, bytes: await vector(`pep740/${name}`) },
        { ...fields, attestations: JSON.stringify(attestations) },
      )
      return index.upload(form, await index.mint(claimsOf(workflow)))
    }

    test('the two that were signed by real runs verify with the public root', async () => {
      const both = [await load(`pep740/${name}.publish.attestation`), await load(`pep740/${name}.slsa.attestation`)]
      expect(await uploadReal(both)).toEqual({ status: 200, text: 'OK' })
    })

    test('what PyPI serves of the first is what was uploaded', async () => {
      const served = (await load(`pep740/${name}.provenance`)) as { attestation_bundles: { attestations: unknown[] }[] }
      const attestations = served.attestation_bundles[0]?.attestations ?? []
      expect(await uploadReal(attestations)).toEqual({ status: 200, text: 'OK' })
      const answer = await index.get(`/integrity/pypi-attestations/0.0.19/${name}/provenance`)
      expect(((await answer.json()) as typeof served).attestation_bundles[0]?.attestations).toEqual(attestations)
    })

    test('another workflow file of the same repository is refused', async () => {
      const publish = await load(`pep740/${name}.publish.attestation`)
      const { status, text } = await uploadReal([publish], 'publish.yml')
      expect(status).toBe(400)
      expect(text).toMatch(
        / Verification failed: Certificate's Build Config URI \(.*\(publish\.yml @ trailofbits\/pypi-attestations\)$/,
      )
    })

    test('an attestation of another Sigstore instance is refused', async () => {
      const staging = await load('pep740/rfc8785-0.1.2-py3-none-any.whl.publish.attestation')
      const { status, text } = await uploadReal([staging])
      expect([status, text.slice(0, (prefix + failed).length)]).toEqual([400, prefix + failed])
    })
  })
})
