import { expect, test } from '@jest/globals'
import { lines, sdist, wheel } from '../../worlds/release/page.ts'
import { folderOf, trusting, verify } from '../../worlds/verify-run.ts'
import { identity, page, release, signerLines } from './drafted-folder.ts'

test.each<[string, Parameters<typeof folderOf>[1], readonly string[]]>([
  ['verified', {}, identity],
  ['refused', { [wheel]: 'other' }, identity],
  ['unchecked', {}, []],
])('what is %s is told to programs as docs/schemas/verify.json has it', async (verdict, changes, parameters) => {
  const place = { folder: folderOf(page, changes) }
  // `verify` holds what was written to the schema.
  const { output } = await verify(['.', '--json', ...parameters, ...trusting(release)], place)
  expect(JSON.parse(output).verdict).toBe(verdict)
})

test('a folder with all of a release, for people', async () => {
  const { exitCode, output } = await verify(['.', ...identity, ...trusting(release)], { folder: folderOf(page) })
  const signer = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
  const facts = ['    sha256:<sha256>', ...signerLines(signer), '    build provenance (file)']
  expect(output.split('\n')).toEqual([
    'verify: 2 files verified.',
    `  ${wheel}: verified`,
    '    3.0 kB',
    ...facts,
    `  ${sdist}: verified`,
    '    2.7 kB',
    ...facts,
    '  Expected, by the command line:',
    '    repository https://github.com/example/example-greeting',
    '    ref refs/tags/1.2.0',
    '    runner github-hosted',
    '  Not compared, since nothing was expected of it: commit, workflow.',
    '  Verified against the trusted root <work>/trusted_root.json.',
  ])
  expect(exitCode).toBe(0)
})

test('a folder with all of a release, for programs', async () => {
  const workflow = 'https://github.com/example/example-greeting/.github/workflows/publish.yaml@refs/tags/1.2.0'
  const commit = release.scene.origin.commit
  const parameters = ['.', ...identity, '--commit', commit, '--workflow', 'publish.yaml', '--json']
  const { output } = await verify([...parameters, ...trusting(release)], { folder: folderOf(page) })
  const attestation = {
    source: 'file',
    predicateType: 'https://slsa.dev/provenance/v1',
    kind: 'build',
    verdict: 'verified',
    signer: {
      san: workflow,
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/example/example-greeting',
      ref: 'refs/tags/1.2.0',
      commit: '<commit>',
      runUrl: 'https://github.com/example/example-greeting/actions/runs/7000001/attempts/1',
      event: 'push',
      runner: 'github-hosted',
    },
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
  }
  const file = { sha256: '<sha256>', verdict: 'verified', attestations: [attestation], agree: null }
  expect(JSON.parse(output)).toEqual({
    schema: 1,
    verdict: 'verified',
    expected: {
      from: 'the command line',
      repository: 'https://github.com/example/example-greeting',
      repositoryId: null,
      ownerId: null,
      ref: 'refs/tags/1.2.0',
      commit: '<commit>',
      workflow: '.github/workflows/publish.yaml',
      runner: 'github-hosted',
    },
    files: [
      { name: wheel, ...file },
      { name: sdist, ...file },
    ],
    problems: [],
  })
})

test('--explain shows every check with both values', async () => {
  const parameters = [wheel, ...identity, '--explain', ...trusting(release)]
  const { output } = await verify(parameters, { folder: folderOf(page) })
  const own = 'https://github.com/example/example-greeting'
  const workflow = `${own}/.github/workflows/publish.yaml@refs/tags/1.2.0`
  const same = (claim: string, value: string): string =>
    `    same          ${claim}: expected "${value}", found "${value}"`
  const open = (claim: string, value: string): string =>
    `    not compared  ${claim}: expected nothing, found "${value}"`
  const definition = 'buildDefinition'
  const all = output.split('\n')
  const start = all.findIndex((line) => line.startsWith(`  ${wheel}: Line 1`))
  expect(all[start]).toMatch(
    new RegExp(`^  ${wheel}: Line 1 of ${lines} \\(file\\) is verified, signed at [\\d-]+T[\\d:]+\\.000Z$`),
  )
  expect(all[start - 1]).toBe(
    '  Not proved: what built the files. Provenance names the workflow and its commit, and no build front end: any steps of its jobs may have built them.',
  )
  const verifiedLine = /^ {4}verified {6}(.*): against ".*", found ".*"$/
  const compared = all.slice(start + 1, -1).filter((line) => !verifiedLine.test(line))
  expect(all.slice(start + 1, -1 - compared.length).map((line) => verifiedLine.exec(line)?.[1])).toEqual([
    'signature over the envelope',
    'certificate chain',
    'certificate valid when it was signed',
    'O=rehearsal.localhost, CN=rehearsal valid when it was signed',
    'https://fulcio.rehearsal.localhost trusted when it was signed',
    'signed certificate timestamp (SCT)',
    'log entry of this signature',
    'log entry of this certificate',
    'promise of inclusion (signed entry timestamp)',
    'checkpoint signed by',
    'proof of inclusion',
  ])
  expect(compared).toEqual([
    same('issuer', 'https://token.actions.githubusercontent.com'),
    same('repository', own),
    open('repository id', '1000001'),
    same('owner', 'https://github.com/example'),
    open('owner id', '1000002'),
    same('ref', 'refs/tags/1.2.0'),
    open('commit', '<commit>'),
    same('repository and ref of the workflow', workflow),
    open('workflow commit', '<commit>'),
    same('signer', workflow),
    same('subject alternative name', workflow),
    same('signer commit', '<commit>'),
    open('event', 'push'),
    same('runner', 'github-hosted'),
    same('visibility', 'public'),
    '    not compared  environment: expected nothing, found nothing',
    same('name', wheel),
    same('sha256', '<sha256>'),
    same('predicate type', 'https://slsa.dev/provenance/v1'),
    same('statement type', 'https://in-toto.io/Statement/v1'),
    same(`${definition}.buildType`, 'https://actions.github.io/buildtypes/workflow/v1'),
    same(`${definition}.externalParameters.workflow.ref`, 'refs/tags/1.2.0'),
    same(`${definition}.externalParameters.workflow.repository`, own),
    same(`${definition}.externalParameters.workflow.path`, '.github/workflows/publish.yaml'),
    same(`${definition}.internalParameters.github.event_name`, 'push'),
    same(`${definition}.internalParameters.github.repository_id`, '1000001'),
    same(`${definition}.internalParameters.github.repository_owner_id`, '1000002'),
    same(`${definition}.internalParameters.github.runner_environment`, 'github-hosted'),
    same(`${definition}.resolvedDependencies.0.uri`, `git+${own}@refs/tags/1.2.0`),
    same(`${definition}.resolvedDependencies.0.digest.gitCommit`, '<commit>'),
    same('runDetails.builder.id', workflow),
    same('runDetails.metadata.invocationId', `${own}/actions/runs/7000001/attempts/1`),
  ])
})
