import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readModule, readSources } from './layers/modules.ts'
import { floors, rooms, rules, violations } from './layers/rules.ts'
import { newFolder } from './worlds/clone.ts'

const root = process.cwd()
const modules = [...readSources()].map(([path, source]) => readModule(path, source))

test('every import keeps to its layer, types included', () => {
  // A reading of nothing finds nothing.
  expect(modules.length).toBeGreaterThan(300)
  expect(violations(modules)).toEqual([])
})

test('every file stands on a floor, or is a stand-in', () => {
  const homeless = modules.filter(
    ({ path }) => !path.startsWith('standins/') && !floors.some(([, paths]) => paths.test(path)),
  )
  expect(homeless).toEqual([])
})

test.each([
  ['floors look down', 'steps/planted.ts', '../commands/check.ts'],
  ['rooms of attestation look down', 'attestation/reading/planted.ts', '../signature/trust.ts'],
  ['rooms of attestation look down', 'attestation/signature/planted.ts', '../judging/policy.ts'],
  ['rooms of attestation look down', 'attestation/judging/planted.ts', '../../attestation.ts'],
  ['rooms of rehearsal look down', 'rehearsal/workflow/planted.ts', '../runner/job.ts'],
  ['rooms of rehearsal look down', 'rehearsal/runner/planted.ts', '../scene.ts'],
  ['rooms of rehearsal look down', 'rehearsal/scene/planted.ts', '../buttons.ts'],
  ['rooms of rehearsal look down', 'rehearsal/planted.ts', '../rehearsal.ts'],
  ['pure folders do no I/O', 'release/planted.ts', 'node:fs/promises'],
  ['pure folders do no I/O', 'rehearsal/workflow/planted.ts', 'node:fs'],
  ['pure folders leave the runner alone', 'report/planted.ts', '@actions/core'],
  ['pure folders leave the runner alone', 'rehearsal/workflow/planted.ts', '@actions/core'],
  ['steps are apart', 'steps/planted/decide.ts', '../draft.ts'],
  ['stand-ins share nothing', 'standins/planted.ts', '../attestation/reading/statement.ts'],
  ['only a rehearsal has stand-ins', 'commands/planted.ts', '../standins/server.ts'],
  ['the action has no command', 'action.ts', './commands/check.ts'],
])('a planted violation is seen: %s, by %s', (rule, path, target) => {
  // Each of them is erased with the types: no emitted code shows it.
  const forms = [
    `import type { Planted } from '${target}'`,
    `export type { Planted } from '${target}'`,
    `type Planted = import('${target}').Planted`,
    `import { type Planted } from '${target}'`,
  ]
  for (const form of forms) {
    const found = violations([readModule(path, `${form}\n`)])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(`${rule}: ${path} → `)
  }
})

test.each(floors.slice(1).map(([name, paths], index) => [name, paths, floors[index]?.[1]] as const))(
  'a type that points up from the floor of %s is seen',
  (_name, own, above) => {
    const [from, to] = [own, above].map((paths) => modules.find(({ path }) => paths?.test(path))?.path ?? '')
    const planted = { path: from ?? '', imports: [to ?? ''], touchesProcess: false }
    expect(violations([planted])).toContain(`floors look down: ${from} → ${to}`)
  },
)

test('a planted violation stands above for every rule and room', () => {
  const source = readFileSync(import.meta.filename, 'utf8')
  expect(rules.filter(({ name }) => !source.includes(`['${name}', `))).toEqual([])
  expect(Object.values(rooms).map((list) => list.length - 1)).toEqual([3, 4])
})

test.each([
  ['a member', 'export const id = process.pid\n'],
  ['a part', 'export const { pid } = process\n'],
  ['an import', "import { env } from 'node:process'\nexport const home = env.HOME\n"],
])('whoever touches the process is seen, by %s', (_how, source) => {
  expect(violations([readModule('ground.ts', source)])).toEqual(['only the entries touch the process: ground.ts'])
  expect(violations([readModule('cli.ts', source)])).toEqual([])
})

test('the linter sees a circle of types alone', () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'src'))
  // The folder is no repository, so only what the linter asks git is left out.
  const { vcs, ...configuration } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  expect(vcs.enabled).toBe(true)
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(configuration))
  const source = (own: string, other: string) =>
    `import type { ${other} } from './${other.toLowerCase()}.ts'\n\nexport interface ${own} {\n  readonly other: ${other}\n}\n`
  writeFileSync(join(folder, 'src/one.ts'), source('One', 'Two'))
  writeFileSync(join(folder, 'src/two.ts'), source('Two', 'One'))
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { category: string }[] }
  expect(diagnostics.map(({ category }) => category)).toEqual(
    Array.from({ length: 2 }, () => 'lint/suspicious/noImportCycles'),
  )
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
