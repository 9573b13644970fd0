import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { inNewProcess, type RunAction } from '../../src/rehearsal/runner/action-process.ts'
import { type Handler, type StandInServer, serve } from '../../src/standins/server.ts'
import { fastClock } from '../worlds/fast-clock.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { recordingNode } from '../worlds/release/programs.ts'
import { refused } from '../worlds/release/refused.ts'
import type { Changes, Run } from '../worlds/release/run.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let tagged: Run
let clicked: Run
let runAction: RunAction
let down: StandInServer
/** Method and path of every request to the server that is down; numbers and commits are `ID`. */
const asked: string[] = []
const unavailable: Handler = async ({ method, url }) => {
  asked.push(`${method} ${url.pathname.replaceAll(/(?<=\/)\d+(?=\/|$)/g, 'ID')}`)
  return { status: 503, body: '<h1>Unavailable</h1>' }
}

beforeAll(async () => {
  release = await openRelease()
  tagged = await release.pushTag()
  await tagged.all()
  clicked = await release.click()
  runAction = inNewProcess(await recordingNode(release.stage.work, fastClock))
  down = await serve('down', unavailable)
})
afterEach(() => {
  asked.length = 0
})
afterAll(async () => {
  await down.close()
  await closeRelease(release)
})

const withEndpoint = (name: string): Changes => ({
  endpoints: JSON.stringify({ ...JSON.parse(release.stage.endpoints), [name]: down.url }),
})
const withoutIndex = (): Changes => withEndpoint('index')
const withoutGitHub = (): Changes => {
  const { world } = release.stage
  return { world: { ...world, urls: { ...world.urls, github: down.url } } }
}

describe('a server that is down for good: the built action asks five times, changes nothing, and says so', () => {
  const own = '/repos/example/example-greeting'
  const stays = 'Run the job again; what is done stays done.'
  const sent = 'Run the job again: files that PyPI (stand-in) already has are not sent again.'

  test.each<[string, string, () => Changes, () => Run, string, string]>([
    ['draft', `GitHub GET ${own}/releases`, withoutGitHub, () => tagged, 'github-failed', stays],
    ['publish', `GitHub GET ${own}/releases/ID`, withoutGitHub, () => clicked, 'github-failed', stays],
    ['publish', 'PyPI (stand-in) GET /simple/example-greeting/', withoutIndex, () => clicked, 'index-failed', sent],
    ['finish', `GitHub GET ${own}/releases/ID`, withoutGitHub, () => clicked, 'github-failed', stays],
  ])('%s: %s', async (step, request, changes, run, code, hint) => {
    const { message, ...rest } = await refused(release, run(), step, { ...changes(), runAction })
    expect(rest).toEqual({ exitCode: 3, codes: [code], hint, writes: [] })
    const [server, path] = request.split(' GET ')
    expect(message.replace(/\/\d+/, '/ID')).toBe(`${server} answered 503 to GET ${path}: Unavailable (5 tries).`)
    expect(asked).toEqual(Array(5).fill(`GET ${path}`))
  })

  test('attest: Fulcio', async () => {
    release.state.attestations.splice(0)
    const { message, ...rest } = await refused(release, tagged, 'attest', { ...withEndpoint('fulcio'), runAction })
    expect(rest).toEqual({
      exitCode: 3,
      codes: ['signing-failed'],
      hint: 'Look at https://status.sigstore.dev, and run the job again.',
      writes: [],
    })
    const answered = 'Fulcio answered 503 to POST /api/v2/signingCert: Unavailable (5 tries).'
    expect(message).toBe(`"example_greeting-1.2.0-py3-none-any.whl" was not signed. ${answered}`)
    expect(asked).toEqual(Array(5).fill('POST /api/v2/signingCert'))
  })
})
