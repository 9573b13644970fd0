import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from '@jest/globals'
import { gitIn } from '../../src/clients/git/isolated.ts'
import { rehearsalReport } from '../../src/rehearsal/report.ts'
import { importedCommit } from '../../src/rehearsal/scene/fast-import.ts'
import { signatureOf } from '../../src/rehearsal/scene/maintainer.ts'
import { type Rehearsed, type RehearseOptions, rehearse } from '../../src/rehearsal.ts'
import { answerLine } from '../../src/report/answer.ts'
import { plain } from '../../src/report/style.ts'
import { onLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { heldToSchema } from '../held-to-schema.ts'
import { warmAction } from './release/warm-action.ts'

/** The root of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..')

/** A private folder that goes away with `await using`. */
export async function temporaryFolder(): Promise<{ readonly path: string; [Symbol.asyncDispose](): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'rehearse-test-')))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** Write files by their paths. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

// What was made once is copied: making it starts three processes.
const made = new Map<string, Promise<string>>()
afterAll(async () => {
  for (const folder of made.values()) await rm(await folder, { recursive: true, force: true })
})

/** A git repository, without hooks, with one commit for each state of its files, which stay until one changes them. */
export async function makeRepository(
  folder: string,
  states: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const key = JSON.stringify(states)
  const first = made.get(key) ?? repositoryOf(states)
  made.set(key, first)
  await cp(await first, folder, { recursive: true, preserveTimestamps: true })
}

async function repositoryOf(states: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rehearse-repository-'))
  const git = gitIn(folder, process.env)
  await git(['init', '--quiet', '--initial-branch', 'main', '--template='])
  const commits = states.flatMap((files, index) =>
    importedCommit({
      ref: 'refs/heads/main',
      committer: signatureOf(new Date(Date.UTC(2026, 0, 1 + index))),
      message: `state ${index}`,
      files: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', content })),
    }),
  )
  await git(['fast-import', '--quiet'], {}, Buffer.concat(commits))
  await git(['reset', '--quiet', '--hard'])
  return folder
}

// One process runs the strangers of a test file.
const warm = warmAction()
afterAll(() => warm.close())

const actionMetadata = `
name: stranger
inputs:
  step: {required: true}
  token: {default: "\${{ github.token }}"}
  tag-prefix: {default: ''}
  endpoints: {default: ''}
  artifact-id: {}
runs: {using: node24, main: index.mjs}
`

/** What one process of the stranger saw. */
export interface Sighting {
  readonly environment: Readonly<Record<string, string>>
  readonly workspace: string
  readonly event: unknown
}

/**
 * Rehearse with an action that this test wrote, to see what an action is given.
 *
 * @param script Body of a module in which `step`, `env`, `output(name, value)`, and `api(method, path, body)` are there.
 */
export async function rehearseStranger(
  folder: string,
  script: string,
  options: Partial<RehearseOptions> = {},
): Promise<{
  readonly report: Rehearsed['report']
  readonly serving: Rehearsed['serving']
  readonly sightings: ReadonlyMap<string, Sighting>
  readonly lines: readonly string[]
  readonly out: string
}> {
  const root = join(folder, 'root')
  const sightingsPath = join(folder, 'sightings.jsonl')
  await writeFiles(root, { 'action.yml': actionMetadata, 'index.mjs': `${prelude(sightingsPath)}\n${script}\n` })
  for (const name of ['templates', 'examples']) await cp(join(projectRoot, name), join(root, name), { recursive: true })
  const lines: string[] = []
  const out = join(folder, 'rehearsal')
  const { report, serving } = await rehearse({
    out,
    isTwice: false,
    style: plain,
    isServing: false,
    runAction: warm.runAction,
    action: join(root, 'index.mjs'),
    root,
    environment: { ...process.env, SECRET_OF_THE_CALLER: 'hidden' },
    now: () => new Date(),
    audience: onLaptop,
    say: (line) => lines.push(line),
    ...options,
  })
  report.problems.forEach(sawProblem)
  // As `rehearse --json` writes it.
  heldToSchema(rehearsalReport, answerLine({ ...report, ...(serving && { index: serving.url }) }, onLaptop))
  const seen = (await readFile(sightingsPath, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  const sightings = new Map(
    seen.map((line) => {
      const sighting: Sighting = JSON.parse(line)
      return [`${sighting.environment.INPUT_STEP}-${sighting.environment.GITHUB_RUN_ATTEMPT}`, sighting]
    }),
  )
  return { report, serving, sightings, lines, out }
}

function prelude(sightingsPath: string): string {
  return `
import { appendFileSync, readFileSync, readdirSync } from 'node:fs'
const env = process.env
const step = env.INPUT_STEP
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
appendFileSync(${JSON.stringify(sightingsPath)}, JSON.stringify({ environment: env, workspace: process.cwd(), event }) + '\\n')
const output = (name, value) => appendFileSync(env.GITHUB_OUTPUT, name + '=' + value + '\\n')
const api = async (method, path, body) => {
  const headers = { authorization: 'Bearer ' + env.INPUT_TOKEN, 'content-type': 'application/json' }
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
  const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + path, init)
  return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() }
}
`
}
