import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeRepository, rehearseStranger, temporaryFolder, writeFiles } from '../worlds/rehearsal.ts'

const template = resolve(import.meta.dirname, '../../templates/publish.yaml')

/** Says which event started each step, beside the least that leads through all three buttons. */
const witness = (version: string): string => `
if (step === 'build') output('version', '${version}')
if (step === 'draft')
  await api('POST', '/releases', { tag_name: env.GITHUB_REF_NAME, draft: true, prerelease: ${version.includes('rc')} })
if (step === 'publish') {
  const message = env.GITHUB_RUN_ID + ' ' + event.action
  const problem = { code: 'event-unfit', severity: 'warning', message, hint: 'None.' }
  output('problems', JSON.stringify([problem]))
}
`

test.each<[on: string, version: string, runs: readonly string[], why: string]>([
  ['types: [released]', '1.2.0', ['released'], 'GitHub sends it too'],
  ['types: [published, released]', '1.2.0', ['published', 'released'], 'each event starts a run of its own'],
  ['types: [published, released]', '1.2.0rc1', ['published'], 'a pre-release is not released'],
  ['types: [released, prereleased]', '1.2.0rc1', [], 'nor prereleased, if it was a draft'],
])('on.release with %s starts, for %s, the runs %j: %s', async (on, version, runs) => {
  await using folder = await temporaryFolder()
  const project = join(folder.path, 'thing')
  const pyproject = `[project]\nname = "Thing"\nversion = "${version}"\n`
  await makeRepository(project, [{ 'pyproject.toml': pyproject }])
  const workflow = join(folder.path, 'publish.yaml')
  const text = (await readFile(template, 'utf8')).replace('types: [published]', on)
  await writeFiles(folder.path, { 'publish.yaml': text })
  const { report } = await rehearseStranger(folder.path, witness(version), { project, workflow })
  const notStarted =
    'When a maintainer reads the draft and clicks "Publish release", .github/workflows/publish.yaml does not do its part: its key `on` fits no event that GitHub makes of it.'
  expect(report.problems.map(({ message }) => message)).toEqual(
    runs.length === 0 ? [notStarted] : runs.map((type, index) => `${7_000_003 + index} ${type}`),
  )
  expect(report.jobs.map(({ name }) => name)).toEqual([
    ...['check', 'build', 'attest', 'draft'],
    ...runs.flatMap(() => ['publish', 'finish']),
  ])
})
