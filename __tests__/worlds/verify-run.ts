import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verify as command } from '../../src/commands/verify.ts'
import { type PublicServices, publicServices } from '../../src/endpoints.ts'
import { ReleaseError } from '../../src/errors.ts'
import { progressLine } from '../../src/report/progress.ts'
import type { Said } from '../../src/voice.ts'
import { saidOnLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { heldToSchema } from '../held-to-schema.ts'
import { newFolder } from './clone.ts'
import { lines, type Page, sdist, wheel } from './release/page.ts'
import { steady } from './release/world-state.ts'
import type { Release } from './release.ts'
import { runAnswering, terminalWith } from './terminal.ts'
import { tufFiles, tufKey } from './tuf-repository.ts'

/** How `verify` ended. */
export interface Verification {
  readonly exitCode: number
  readonly output: string
  /** What was said of the work, as lines; without requests. */
  readonly progress: readonly string[]
  /** What it was stopped by. */
  readonly stopped?: { readonly code: string; readonly message: string; readonly hint: string }
}

/** Where `verify` is run, and whom it asks. */
export interface Place {
  readonly folder?: string
  readonly services?: PublicServices
  readonly variables?: Readonly<Record<string, string>>
}

/** Nobody listens there: whoever is asked all the same is found out. */
const nobody: PublicServices = {
  ...publicServices,
  githubApi: 'http://127.0.0.1:9',
  index: { indexName: 'PyPI', index: 'http://127.0.0.1:9', upload: 'http://127.0.0.1:9/legacy/' },
  sigstoreRoot: {
    url: 'http://127.0.0.1:9',
    root: tufFiles({ keys: [tufKey()], target: Buffer.from('{}') }).get('/1.root.json') ?? Buffer.alloc(0),
  },
}

/** Run `verify`, with the exit code that the command line would end with; what it answers as JSON is held to its schema. */
export async function verify(
  parameters: readonly string[],
  { folder = newFolder(), services = nobody, variables = {} }: Place = {},
): Promise<Verification> {
  const { terminal, output, said } = terminalWith({
    arguments: parameters,
    environment: { PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1', ...variables },
    workingFolder: folder,
    services,
  })
  const holdAnswer = () => {
    if (parameters.includes('--json')) heldToSchema(command.answer, output.join('\n'))
  }
  try {
    const exitCode = await runAnswering(command, terminal)
    holdAnswer()
    return { exitCode, output: steady(output.join('\n')), progress: linesOf(said) }
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    sawProblem(error.toProblem())
    holdAnswer()
    const { code, message, hint } = saidOnLaptop(error)
    const stopped = { code, message, hint }
    return { exitCode: error.exitCode, output: output.join('\n'), progress: linesOf(said), stopped }
  }
}

const linesOf = (said: readonly Said[]): string[] =>
  said.filter(({ kind }) => kind !== 'request').flatMap((one) => progressLine(one) ?? [])

/** What a program sees: exit code, verdict, that of each file, and the codes of all problems; of a stop only its code. */
export async function summaryOf(parameters: readonly string[], place: Place = {}): Promise<readonly unknown[]> {
  const { exitCode, output } = await verify([...parameters, '--json'], place)
  const { verdict, files, problems } = JSON.parse(output)
  for (const problem of problems) sawProblem(problem)
  const verdicts = files.map((file: { readonly verdict: string }) => file.verdict)
  const codes = problems.map(({ code, severity }: { readonly code: string; readonly severity: string }) =>
    severity === 'error' ? code : `${code} (${severity})`,
  )
  return verdict === 'stopped' ? [exitCode, ...codes] : [exitCode, verdict, verdicts, codes]
}

/** The stand-ins of a release, as the command line asks them. */
export function servicesOf({ stage }: Release): PublicServices {
  const { index } = JSON.parse(stage.endpoints)
  const options = { indexName: 'PyPI', index, upload: `${index}/legacy/` }
  return { ...nobody, githubApi: stage.world.urls.github, index: options }
}

/** The option that trusts the Sigstore of a release. */
export const trusting = ({ stage }: Release): readonly string[] => [
  '--trusted-root',
  join(stage.work, 'trusted_root.json'),
]

/** A folder with the assets of a release page, some of them changed, and others left out by `undefined`. */
export function folderOf(page: Page, changes: Readonly<Record<string, Buffer | string | undefined>> = {}): string {
  const folder = newFolder()
  const assets = Object.fromEntries([wheel, sdist, lines].map((name) => [name, page.asset(name).bytes]))
  for (const [name, content] of Object.entries({ ...assets, ...changes })) {
    if (content !== undefined) writeFileSync(join(folder, name), content)
  }
  return folder
}
