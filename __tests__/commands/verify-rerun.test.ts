import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Page } from '../worlds/release/page.ts'
import { openRelease, type Release } from '../worlds/release.ts'
import { servicesOf, summaryOf, trusting } from '../worlds/verify-run.ts'

let release: Release
beforeAll(async () => {
  release = await openRelease((request, index) => index(request))
})
afterAll(() => release[Symbol.asyncDispose]())

test('a release whose workflow ran twice for its tag is what both runs signed', async () => {
  await (await release.pushTag()).all()
  release.state.releases.remove(new Page(release).record.id)
  await (await release.pushTag()).all()
  await (await release.click()).all()
  const parameters = ['example/example-greeting@1.2.0', '--json', ...trusting(release)]
  expect(await summaryOf(parameters, { services: servicesOf(release) })).toEqual([
    0,
    'verified',
    ['verified', 'verified'],
    [],
  ])
})
