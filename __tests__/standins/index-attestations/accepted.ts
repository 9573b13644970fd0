import { describe, expect, test } from '@jest/globals'
import { uploadForm } from '../../worlds/index/distributions.ts'
import { slsaType } from '../../worlds/index/signing.ts'
import type { TokenClaims } from '../../worlds/index/world.ts'
import { demo, signed, stand, uploadWith, world } from './signed-upload.ts'

const provenanceOf = async (name: string, accept = 'application/json') => {
  const answer = await world.get(`/integrity/Demo.Project/1.0/${name}/provenance`, accept)
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() }
}

describe('accepted', () => {
  test('both attestations of a file are served as they came', async () => {
    const publish = signed
    const slsa = await stand.attest({ ...demo.wheel, predicateType: slsaType })
    expect(await uploadWith([publish, slsa])).toEqual({ status: 200, text: 'OK' })
    expect(await provenanceOf(demo.wheel.name, 'application/vnd.pypi.integrity.v1+json')).toEqual({
      status: 200,
      type: 'application/vnd.pypi.integrity.v1+json',
      body: {
        version: 1,
        attestation_bundles: [
          {
            publisher: {
              kind: 'GitHub',
              repository: 'example/demo',
              workflow: 'publish.yaml',
              environment: 'publish',
              claims: null,
            },
            attestations: [publish, slsa],
          },
        ],
      },
    })
    const simple = await world.get('/simple/demo-project/', 'application/vnd.pypi.simple.v1+json')
    const { files } = (await simple.json()) as { files: readonly { provenance: string }[] }
    expect(files.map(({ provenance }) => provenance)).toEqual([
      `${world.url}/integrity/demo-project/1.0/${demo.wheel.name}/provenance`,
    ])
  })

  test.each<[TokenClaims, string]>([
    [
      { event_name: 'push', environment: undefined, run_id: '1' },
      'the build run’s event, environment, and run are not compared',
    ],
    [
      { job_workflow_ref: 'shared/flows/.github/workflows/build.yaml@refs/tags/v1' },
      'the builder may be a reusable workflow',
    ],
    [
      { workflow_ref: 'example/demo/.github/workflows/publish.yaml@7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c' },
      'the commit stands for the ref',
    ],
  ])('signed with %o, as %s', async (claims) => {
    expect(await uploadWith([await stand.attest(demo.wheel, claims)])).toEqual({ status: 200, text: 'OK' })
  })

  test('the subject may be spelled otherwise, as long as it means the same file', async () => {
    const subject = { ...demo.wheel, name: 'Demo.Project-1.0.0-py3-none-any.whl' }
    expect(await uploadWith([await stand.attest(subject)])).toEqual({ status: 200, text: 'OK' })
  })

  test('a second upload of the same bytes adds nothing', async () => {
    expect(await world.upload(uploadForm(demo.wheel))).toEqual({ status: 200, text: 'OK' })
    expect(await uploadWith([signed])).toEqual({ status: 200, text: 'OK' })
    expect((await provenanceOf(demo.wheel.name)).status).toBe(404)
  })

  test('an index that has them switched off drops them without a word', async () => {
    world.index.state.switches.attestations = false
    expect(await uploadWith('no attestations at all')).toEqual({ status: 200, text: 'OK' })
    expect(await provenanceOf(demo.wheel.name)).toMatchObject({
      status: 403,
      body: { message: 'Attestations temporarily disabled' },
    })
  })

  test('the integrity API gives JSON only', async () => {
    expect(await uploadWith([signed])).toEqual({ status: 200, text: 'OK' })
    expect(await provenanceOf(demo.wheel.name, 'text/html')).toMatchObject({
      status: 406,
      body: { message: 'Request not acceptable' },
    })
  })
})
