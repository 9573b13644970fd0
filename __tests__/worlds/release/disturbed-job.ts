import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepName } from '../../../src/inputs.ts'
import { isWrite } from '../../../src/rehearsal/runner/ledger.ts'
import { type Handler, serve } from '../../../src/standins/server.ts'
import type { Release } from '../release.ts'
import { stayingProcess } from '../staying-process.ts'
import { type Changes, openRun, type Run } from './run.ts'
import type { StepEnd } from './step-process.ts'

/** A step that runs again and again in a process whose clock is moved, between servers that a test can disturb. */
export interface DisturbedJob {
  /** Every request that only reads, in order: `GET github /repos/…`; numbers that differ from run to run are `ID`. */
  readonly reads: readonly string[]
  /** Run the step once. */
  start(): Promise<StepEnd>
  /** Begin anew: forget what was asked, and disturb from now on. */
  disturb(by: Disturbance): void
  close(): Promise<void>
}

/** What is in the way of a request: the server's own handler, or a fault. @param read The how many-eth read it is, from 0. */
export type Disturbance = (read: number, request: Parameters<Handler>[0], handler: Handler) => ReturnType<Handler>

/** What a job's process would be told, and the same servers again, each behind the disturbance of the test. */
export async function openDisturbedJob(
  { stage }: Pick<Release, 'stage'>,
  { run, step, changes = {} }: { readonly run: Run; readonly step: StepName; readonly changes?: Changes },
): Promise<DisturbedJob> {
  const { environment, payload } = await environmentOf(stage, run, step, changes)
  const { world } = stage
  const reads: string[] = []
  let disturbance: Disturbance = (_, request, handler) => handler(request)
  const start = (name: string, handler: Handler) =>
    serve(name, (request) => {
      const { method, url } = request
      if (isWrite(name, method, url.pathname)) return handler(request)
      reads.push(`${method} ${name} ${url.pathname.replaceAll(numbers, 'ID')}`)
      return disturbance(reads.length - 1, request, handler)
    })
  const { index } = JSON.parse(stage.endpoints)
  const servers = {
    github: await start('github', world.github.handler),
    oidc: await start('oidc', world.oidc.handler),
    index: await start('index', forwardTo(index)),
  }
  const url = environment.ACTIONS_ID_TOKEN_REQUEST_URL
  const told = {
    ...environment,
    GITHUB_API_URL: servers.github.url,
    INPUT_ENDPOINTS: JSON.stringify({ ...JSON.parse(stage.endpoints), index: servers.index.url }),
    ...(url === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_URL: url.replace(world.urls.oidc, servers.oidc.url) }),
  }
  const process = stayingProcess<object, StepEnd>(join(import.meta.dirname, 'step-process.ts'), told)
  return {
    reads,
    start: () => process.ask(payload as object),
    disturb: (by) => {
      reads.length = 0
      disturbance = by
    },
    close: async () => {
      await process.close()
      await Promise.all(Object.values(servers).map((server) => server.close()))
    },
  }
}

/** Start a job whose action only writes down what it is told. */
async function environmentOf(stage: Release['stage'], run: Run, job: string, changes: Changes) {
  const action = join(stage.work, 'told.mjs')
  const write = "writeFileSync(join(process.env.RUNNER_TEMP, 'told.json'), JSON.stringify(process.env))"
  await writeFile(action, `import { writeFileSync } from 'node:fs'\nimport { join } from 'node:path'\n${write}\n`)
  await openRun(run.facts, { ...stage, action }).job(job, changes)
  const folder = join(stage.work, `run-${run.facts.id}`, `${job}-1`)
  const told = join(folder, '_temp/told.json')
  const environment: Record<string, string> = JSON.parse(await readFile(told, 'utf8'))
  // It holds the tokens of the job.
  await rm(told)
  return { environment, payload: run.facts.event.payload }
}

/** A segment that is a number, a commit, a digest, or the id of a token. */
const numbers = /(?<=\/|\.\.\.|sha256%3A)(\d+|[0-9a-f-]{30,})(?=\/|$)/g

/** A server that is reached by its address only. */
function forwardTo(origin: string): Handler {
  return async ({ method, url, headers, body }) => {
    const { host: _host, connection: _connection, 'content-length': _length, ...sent } = headers
    const answer = await fetch(`${origin}${url.pathname}${url.search}`, {
      method,
      headers: sent as Record<string, string>,
      redirect: 'manual',
      ...(method === 'GET' ? {} : { body: new Uint8Array(body) }),
    })
    const { 'content-encoding': _encoding, ...kept } = Object.fromEntries(answer.headers)
    return { status: answer.status, headers: kept, body: Buffer.from(await answer.arrayBuffer()) }
  }
}
