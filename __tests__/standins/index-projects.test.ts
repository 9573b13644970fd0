import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Project } from '../../src/standins/python-index/state.ts'
import { buildDemo, type DemoDistributions, uploadForm } from '../worlds/index/distributions.ts'
import { createTestIssuer, type IndexWorld, publisher, startIndex, type TestIssuer } from '../worlds/index/world.ts'

let demo: DemoDistributions
let oidc: TestIssuer
let world: IndexWorld

beforeAll(async () => {
  demo = await buildDemo()
  oidc = await createTestIssuer()
})

beforeEach(async () => {
  world = await startIndex({ oidc })
})

afterEach(() => world.close())

const simpleJson = 'application/vnd.pypi.simple.v1+json'
const project = (): Project => {
  const found = world.index.state.projects.get('demo-project')
  if (found === undefined) throw new Error('no project')
  return found
}
const simple = async () => (await (await world.get('/simple/demo-project/', simpleJson)).json()) as Simple
interface Simple {
  readonly 'project-status': { readonly status: string }
  readonly files: readonly { readonly yanked: boolean | string }[]
}
const notAllowed = (who: string) =>
  `${who} isn't allowed to upload to project 'Demo.Project'. See https://pypi.org/help/#project-name for more information.`

describe('the status of a project (PEP 792)', () => {
  test.each<[Project['status'], number, number, number, string]>([
    ['active', 200, 200, 1, 'a publisher and an owner may upload'],
    ['archived', 403, 403, 1, 'nobody may'],
    ['quarantined', 403, 200, 0, 'its owner may, and nothing can be installed'],
  ])('%s: publisher %d, account %d, %d file(s) listed, for %s', async (status, byPublisher, byAccount, files) => {
    const { index } = world
    await world.upload(uploadForm(demo.wheel))
    project().status = status
    const sdist = uploadForm(demo.sdist)
    const answer = await world.upload(sdist)
    expect(answer.status).toBe(byPublisher)
    if (byPublisher === 403) expect(answer.text).toBe(notAllowed('The given token'))
    const listed = await simple()
    expect(listed['project-status']).toEqual({ status })
    expect(listed.files.length).toBe(byPublisher === 200 ? 2 : files)
    expect((await world.upload(sdist, index.issueAccountToken())).status).toBe(byAccount)
    const page = await (await world.get('/simple/demo-project/')).text()
    expect(page).toContain(`<meta name="pypi:project-status" content="${status}">`)
  })
})

describe('a yanked release', () => {
  test.each<[boolean | string, string, string | null, string]>([
    [true, 'data-yanked=""', null, 'without a reason'],
    ['A & B.', 'data-yanked="A &amp; B."', 'A & B.', 'with one'],
  ])('%j is said by every reading, %s', async (yanked, attribute, reason) => {
    await world.upload(uploadForm(demo.wheel))
    for (const release of project().releases.values()) release.yanked = yanked
    expect((await simple()).files.map((file) => file.yanked)).toEqual([yanked])
    expect(await (await world.get('/simple/demo-project/')).text()).toContain(attribute)
    const { info, urls } = (await (await world.get('/pypi/demo-project/1.0/json')).json()) as {
      info: { yanked: boolean; yanked_reason: string | null }
      urls: readonly { yanked: boolean; yanked_reason: string | null }[]
    }
    for (const place of [info, ...urls]) expect([place.yanked, place.yanked_reason]).toEqual([true, reason])
  })

  test('it takes files, as PyPI does', async () => {
    await world.upload(uploadForm(demo.wheel))
    for (const release of project().releases.values()) release.yanked = true
    expect((await world.upload(uploadForm(demo.sdist))).status).toBe(200)
  })
})

describe('names that no new project may have', () => {
  const see = 'See https://pypi.org/help/#project-name for more information.'
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['Asyncio', `The name 'Asyncio' isn't allowed (conflict with Python Standard Library module name). ${see}`],
    ['Evil.Name', `The name 'Evil.Name' isn't allowed. ${see}`],
    ['demopr0ject', `The name 'demopr0ject' is too similar to an existing project. ${see}`],
  ]

  test.each(texts)('%s: %s', async (name, text) => {
    world.index.state.prohibitedNames.add('evil-name')
    const token = world.index.issueAccountToken()
    expect(await world.upload(uploadForm(demo.wheel, { name }), token)).toEqual({ status: 400, text })
  })

  test.each(texts)('%s of a pending publisher, which stays: %s', async (name, text) => {
    await world.close()
    const other = { ...publisher, environment: 'other' }
    world = await startIndex({ oidc, publishers: [other, { ...publisher, kind: 'pending', project: name }] })
    world.index.state.prohibitedNames.add('evil-name')
    const answer = await world.post('/_/oidc/mint-token', JSON.stringify({ token: await oidc.issue() }))
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { message: 'Token request failed', errors: [{ code: 'invalid-payload', description: text }] },
    ])
    expect(world.index.state.pendingPublishers.size).toBe(1)
  })

  test('new projects switched off', async () => {
    world.index.state.switches.newProjects = false
    const token = world.index.issueAccountToken()
    expect(await world.upload(uploadForm(demo.wheel, { name: 'other' }), token)).toEqual({
      status: 403,
      text: 'New project registration temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
    })
  })
})
