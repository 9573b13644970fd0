import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = process.cwd()
const emitted = join(root, '.tools', `layers-${process.pid}`)

beforeAll(() => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', emitted], { cwd: root })
})
afterAll(() => rmSync(emitted, { recursive: true, force: true }))

/** Names of the rules that are broken, with the file that breaks them. */
function violations(): string[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const folder = relative(root, emitted)
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, folder, '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, LAYERS: folder }, maxBuffer: 1 << 28 },
  )
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] }
  }
  // A run that looked at nothing finds nothing.
  expect(summary.totalCruised).toBeGreaterThan(100)
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${relative(folder, from)}`).sort()
}

test('every import keeps to its layer', () => {
  expect(violations()).toEqual([])
})

test('a stand-in of the tests shares nothing with what it answers', () => {
  const files = globSync('__tests__/worlds/{faults,sigstore-v2/*}.ts', { cwd: root })
  expect(files.length).toBeGreaterThan(5)
  const shared = files.flatMap((file) => {
    const imports = readFileSync(join(root, file), 'utf8').matchAll(/ from '(\..*?)'/g)
    const paths = [...imports].map(([, path = '']) => join(file, '..', path))
    return paths.filter((path) => !path.startsWith('src/standins/') && !files.includes(path))
  })
  expect(shared).toEqual([])
})

test('a violation of each rule is seen', () => {
  const planted: Readonly<Record<string, string>> = {
    'release/planted-io.js': "import 'node:fs/promises'\n",
    'report/planted-client.js': "import '../clients/http/send.js'\n",
    'steps/decide-planted.js': "import './draft.js'\n",
    'clients/planted-step.js': "import '../steps/draft.js'\n",
    'standins/planted-shared.js': "import '../attestation/reading/statement.js'\n",
    'inputs/planted-standin.js': "import '../standins/server.js'\n",
    'attestation/planted-circle.js': "import './planted-circle-back.js'\n",
    'attestation/planted-circle-back.js': "import './planted-circle.js'\n",
  }
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(join(emitted, file, '..'), { recursive: true })
    writeFileSync(join(emitted, file), text)
  }
  try {
    expect(violations()).toEqual([
      'clients-know-no-step: clients/planted-step.js',
      'no-circles: attestation/planted-circle-back.js',
      'pure-folders-do-no-io: release/planted-io.js',
      'pure-folders-know-no-io: report/planted-client.js',
      'stand-ins-share-nothing: standins/planted-shared.js',
      'steps-are-apart: steps/decide-planted.js',
      'the-action-has-no-stand-in: inputs/planted-standin.js',
    ])
  } finally {
    for (const file of Object.keys(planted)) rmSync(join(emitted, file))
  }
})
