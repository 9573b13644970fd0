import { expect, test } from '@jest/globals'
import { type Redirect, redirectOf } from '../../../src/clients/http/redirect.ts'

const api = 'https://api.example.org/repos/a?x=1'
const loopback = 'http://127.0.0.1:8000/a'

test.each<[string, number, string, string | undefined, Redirect['kind'], string]>([
  ['GET', 200, api, 'https://example.org/', 'none', 'an answer, whatever it names'],
  ['GET', 304, api, '/b', 'none', 'no redirect'],
  ['GET', 301, api, '/b', 'same', 'a renamed repository'],
  ['GET', 302, api, 'https://api.example.org/b', 'same', 'the same server by its full name'],
  ['POST', 307, api, '/b', 'same', 'a write that stays one'],
  ['PATCH', 308, api, '/b', 'same', 'and for good'],
  ['POST', 302, api, '/b', 'none', 'a write that would become a read'],
  ['GET', 302, api, 'https://storage.example.org/b', 'other', 'a storage'],
  ['GET', 302, api, 'https://api.example.org:8443/b', 'other', 'another port is another server'],
  ['GET', 302, api, 'http://api.example.org/b', 'refused', 'everybody could read it'],
  ['GET', 302, api, 'https://user:word@example.org/b', 'refused', 'somebody else knows a password'],
  ['GET', 302, api, 'file:///etc/passwd', 'refused', 'no server'],
  ['GET', 302, api, '//', 'refused', 'no address'],
  ['GET', 302, api, undefined, 'refused', 'nowhere'],
  ['GET', 302, api, 'https://127.0.0.1/b', 'refused', 'this machine'],
  ['GET', 302, api, 'https://127.1/b', 'refused', 'this machine, written short'],
  ['GET', 302, api, 'https://2130706433/b', 'refused', 'this machine, as one number'],
  ['GET', 302, api, 'https://[::1]/b', 'refused', 'this machine by IPv6'],
  ['GET', 302, api, 'https://[::ffff:127.0.0.1]/b', 'refused', 'this machine by both'],
  ['GET', 302, api, 'https://localhost./b', 'refused', 'this machine by name'],
  ['GET', 302, api, 'https://0.0.0.0/b', 'refused', 'this machine, which Linux takes it for'],
  ['GET', 302, api, 'http://127.0.0.1/b', 'refused', 'both'],
  ['GET', 302, loopback, 'http://127.0.0.1:9000/b', 'other', 'a rehearsal has its storage on this machine'],
])('%s answered by %i from %s to %s: %s, %s', (method, status, url, location, kind) => {
  expect(redirectOf({ method, url }, { status, headers: location === undefined ? {} : { location } }).kind).toBe(kind)
})
