import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loadTrust } from '../../src/clients/trust/trusted-root.ts'
import { codeOfPending } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
import { type ConformanceCase, conformanceCases, mustPass } from './cases.ts'
import { type Artifact, verifyBundle } from './verify-bundle.ts'

// What the suite demands, and is not done.
const departures: Readonly<Record<string, string>> = {
  'managed-key-and-trusted-root':
    'a key that is managed elsewhere says nothing of who signed, and no producer uses one',
  'managed-key-happy-path': 'the same',
}

withShared('cases of the conformance suite of Sigstore', (shared) => {
  const cases = conformanceCases(resolve(shared, 'vectors/sigstore-conformance'))
  const sha256Of = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

  async function outcome({ bundle, trustedRoot, san, issuer }: ConformanceCase, artifact: Artifact): Promise<string> {
    const source =
      trustedRoot === undefined ? ({ kind: 'public' } as const) : ({ kind: 'file', path: trustedRoot } as const)
    const code = await codeOfPending(async () => {
      verifyBundle(readFileSync(bundle, 'utf8'), 'x', await loadTrust(source), { san, issuer, artifact })
    })
    return code === 'accepted' ? code : 'refused'
  }

  const demanded = cases.map((one) => [one.name, mustPass(one) ? 'accepted' : 'refused'] as const)
  const departed = demanded.map(([name, what]) => [name, name in departures ? 'refused' : what])

  test('each is judged as the suite demands, but for the listed departures', async () => {
    const found = cases.map(async (one) => [one.name, await outcome(one, readFileSync(one.artifact))])
    expect(await Promise.all(found)).toEqual(departed)
  })

  test('and so it is if only the digest of the file is known', async () => {
    const found = cases.map(async (one) => [one.name, await outcome(one, { sha256: sha256Of(one.artifact) })])
    expect(await Promise.all(found)).toEqual(departed)
  })

  test('a departure is a case that is demanded otherwise, and none accepts what must fail', () => {
    expect(demanded.filter(([name, what]) => name in departures && what === 'accepted')).toHaveLength(2)
    expect(Object.keys(departures)).toHaveLength(2)
  })

  describe('nothing but the whole identity and the very file is accepted', () => {
    const accepted = cases.filter((one) => mustPass(one) && !(one.name in departures))
    const other = Buffer.from('another file')
    test.each<[string, (one: ConformanceCase) => ConformanceCase]>([
      ['a signer that goes on', (one) => ({ ...one, san: `${one.san}0` })],
      ['a signer that begins alike', (one) => ({ ...one, san: one.san.slice(0, -1) })],
      ['a signer as a pattern', (one) => ({ ...one, san: '.*' })],
      ['another issuer', (one) => ({ ...one, issuer: `${one.issuer}/` })],
    ])('%s', async (_, change) => {
      for (const one of accepted) expect(await outcome(change(one), readFileSync(one.artifact))).toBe('refused')
    })

    test('another file, and another digest', async () => {
      for (const one of accepted) {
        expect(await outcome(one, other)).toBe('refused')
        expect(await outcome(one, { sha256: createHash('sha256').update(other).digest('hex') })).toBe('refused')
      }
      expect(accepted).toHaveLength(8)
    })
  })

  describe('the command', () => {
    const command = resolve(import.meta.dirname, 'index.ts')
    const good = cases.find(({ name }) => name === 'intoto-with-custom-trust-root') as ConformanceCase
    const options = ({ bundle, san, issuer, trustedRoot = '' }: ConformanceCase): string[] => [
      ...['--bundle', bundle, '--certificate-identity', san, '--certificate-oidc-issuer', issuer],
      ...['--trusted-root', trustedRoot],
    ]
    test.each<[string, readonly string[], number, string]>([
      ['a file', ['verify-bundle', ...options(good), good.artifact], 0, ''],
      ['a digest', ['verify-bundle', ...options(good), `sha256:${sha256Of(good.artifact)}`], 0, ''],
      ['another signer', ['verify-bundle', ...options({ ...good, san: 'x' }), good.artifact], 1, 'identity-san: '],
      ['another file', ['verify-bundle', ...options(good), good.bundle], 1, 'provenance-digest: '],
      ['a managed key', ['verify-bundle', ...options(good), '--key', 'x', good.artifact], 2, 'input-invalid: '],
      ['no file', ['verify-bundle', ...options(good)], 2, 'input-invalid: '],
    ])('%s', (_, words, status, said) => {
      const ended = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' })
      expect({ status: ended.status, stdout: ended.stdout, said: ended.stderr.slice(0, said.length) }).toEqual({
        status,
        stdout: '',
        said,
      })
      expect(ended.stderr === '').toBe(status === 0)
    })
  })
})
