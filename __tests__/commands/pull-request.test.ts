import { expect, test } from '@jest/globals'
import { pullRequestPlace } from '../../src/commands/pull-request.ts'

const known = 'https://github.com/example/tidy-box/compare/stable...release-3.2.0?expand=1'
const at = (host: string): string => `Open the pull request at ${host}: its address is known of GitHub only.`
const nowhere =
  'The remote "origin" is no server whose pages are known, so there is no address at which to open a pull request.'

// What an address names: `clients/git/remote.test.ts`.
test.each<[origin: string | undefined, place: string, why: string]>([
  ['git@github.com:example/tidy-box.git', known, 'GitHub, over SSH'],
  ['https://person:hunter2@github.com/example/tidy-box', known, 'a password is not shown'],
  ['https://person:hunter2@gitlab.com/example/tidy-box', at('gitlab.com'), 'nor here'],
  ['git@codeberg.org:example/tidy-box.git', at('codeberg.org'), 'another server'],
  ['/srv/git/tidy-box.git', nowhere, 'a folder'],
  ['https://git.example.com/tidy-box.git', nowhere, 'a server without owners'],
  [undefined, 'The clone has no remote "origin": add it by `git remote add origin URL`.', 'no remote'],
])('from %s a pull request is opened at %s: %s', (origin, expected) => {
  const place = pullRequestPlace(origin, { branch: 'release-3.2.0', base: 'stable' })
  expect(place.kind === 'form' ? place.address : place.sentence).toBe(expected)
})
