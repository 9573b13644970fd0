import { expect, test } from '@jest/globals'
import { hostOfUrl, repositoryOfUrl } from '../../../src/clients/git/remote.ts'

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
