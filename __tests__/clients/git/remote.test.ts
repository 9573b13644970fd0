import { expect, test } from '@jest/globals'
import { gitHubPages, hostOfUrl, remoteOfUrl, repositoryOfUrl } from '../../../src/clients/git/remote.ts'

test.each<[string, string | undefined, string | undefined]>([
  ['https://github.com/o/n.git', 'github.com', 'o/n'],
  ['https://user:password@GitHub.com/o/n', 'github.com', 'o/n'],
  ['git@github.com:o/n.git', 'github.com', 'o/n'],
  ['ssh://git@github.com:22/o/n.git', 'github.com', 'o/n'],
  ['ssh://git@ssh.github.com:443/o/n.git', 'github.com', 'o/n'],
  ['https://github.com.example.org/o/n', 'github.com.example.org', 'o/n'],
  ['https://example.org/github.com/n', 'example.org', 'github.com/n'],
  ['https://github.com@example.org/o/n', 'example.org', 'o/n'],
  ['git@work:o/n', 'work', 'o/n'],
  ['https://github.com:8443/o/n', 'github.com:8443', 'o/n'],
  ['http://github.com/o/n', undefined, 'o/n'],
  ['git://github.com/o/n', undefined, 'o/n'],
  ['https://evil.test#@github.com/o/n', undefined, 'o/n'],
  ['https://evil.test?@github.com/o/n', undefined, 'o/n'],
  ['https://evil.test\\@github.com/o/n', 'evil.test', 'o/n'],
  ['ssh://git@github.com:2222/o/n', 'github.com:2222', 'o/n'],
  ['/srv/github.com/o/n', undefined, undefined],
  ['', undefined, undefined],
])('%j is a remote at %s, of the repository %s', (url, host, repository) => {
  expect([hostOfUrl(url), repositoryOfUrl(url)]).toEqual([host, repository])
})

test.each<[string, string | undefined, string]>([
  ['https://gitlab.com/example/tidy-box.git', undefined, 'another kind has other addresses'],
  ['git@codeberg.org:example/tidy-box.git', undefined, 'the same by SSH'],
  ['https://notgithub.com/example/tidy-box', undefined, 'a name that ends alike'],
  ['git@github.com-work:example/tidy-box', undefined, 'a name that only SSH knows'],
  ['git@github:example/tidy-box', undefined, 'the same'],
  ['git@github.com:example/tidy-box.git', 'github.com', 'GitHub by SSH'],
  ['ssh://git@ssh.github.com:443/example/tidy-box.git', 'github.com', 'GitHub by SSH at another port'],
  ['https://person:hunter2@GitHub.com/example/tidy-box', 'github.com', 'without what is secret'],
  ['ssh://git@github.example.com:2222/example/tidy-box', 'github.example.com', 'GitHub Enterprise'],
  ['https://github.example.com:8443/example/tidy-box', 'github.example.com:8443', 'its port'],
  ['git@example.ghe.com:example/tidy-box', 'example.ghe.com', 'GitHub Enterprise Cloud'],
])('%s has its pages at %s: %s', (url, host) => {
  const remote = remoteOfUrl(url)
  expect(remote && gitHubPages(remote)).toBe(host && `https://${host}/example/tidy-box`)
})
