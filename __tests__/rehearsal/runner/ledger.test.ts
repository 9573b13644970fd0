import { expect, test } from '@jest/globals'
import { createLedger, isWrite } from '../../../src/rehearsal/runner/ledger.ts'

test.each([
  ['github', 'GET', '/repos/o/n/releases', false, 'reading'],
  ['github', 'POST', '/repos/o/n/releases', true, 'a draft'],
  ['github', 'PATCH', '/repos/o/n/releases/1', true, 'a change'],
  ['github', 'DELETE', '/repos/o/n/releases/assets/1', true, 'a removal'],
  [
    'artifacts',
    'POST',
    '/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts',
    false,
    'a list is asked for by POST',
  ],
  ['artifacts', 'POST', '/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact', true, 'an artifact'],
  ['artifacts', 'PUT', '/blob', true, 'its bytes'],
  ['rekor', 'POST', '/api/v1/log/entries', true, 'an entry'],
  ['rekor', 'POST', '/api/v1/log/entries/retrieve', false, 'a search'],
  ['fulcio', 'POST', '/api/v2/signingCert', true, 'a certificate, which is logged'],
  ['index', 'POST', '/_/oidc/mint-token', true, 'a token'],
  ['oidc', 'GET', '/token', false, 'an OIDC token changes nothing'],
])('%s %s %s is a write: %s, since it is %s', (server, method, path, expected) => {
  expect(isWrite(server, method, path)).toBe(expected)
})

test('only what a job asks for is recorded, and every token is kept as a secret', async () => {
  const ledger = createLedger()
  const exchange = (server: string, path: string, body: object) => ({
    server,
    request: { method: 'GET', url: new URL(path, 'http://127.0.0.1:1'), headers: {}, body: Buffer.alloc(0) },
    response: { status: 200, body },
  })
  ledger.observe(exchange('github', '/before', {}))
  await ledger.during('attest', 2, async () => {
    ledger.observe(exchange('oidc', '/token?audience=sigstore', { value: 'a-jwt-of-the-job' }))
    ledger.observe(exchange('artifacts', '/blob?sv=2025&sig=signature', {}))
    ledger.observe(exchange('index', '/_/oidc/mint-token', { token: 'pypi-token' }))
  })
  const place = { job: 'attest', attempt: 2, method: 'GET', status: 200, write: false }
  expect(ledger.entries).toEqual([
    { n: 1, ...place, server: 'oidc', path: '/token?audience=sigstore' },
    { n: 2, ...place, server: 'artifacts', path: '/blob' },
    { n: 3, ...place, server: 'index', path: '/_/oidc/mint-token' },
  ])
  expect([...ledger.secrets]).toEqual(['a-jwt-of-the-job', 'pypi-token'])
})
