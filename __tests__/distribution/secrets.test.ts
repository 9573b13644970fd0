import { describe, expect, test } from '@jest/globals'
import { requireNoSecrets, SecretSearch } from '../../src/distribution/secrets.ts'
import { refusalOf } from '../refusal-of.ts'

/** What is found in a file, however its bytes are cut into chunks. */
function found(path: string, content: string): string | undefined {
  const kinds = [1, 7, 65_536].map((length) => {
    const search = new SecretSearch(path)
    const bytes = Buffer.from(content)
    for (let start = 0; start < bytes.length; start += length) search.add(bytes.subarray(start, start + length))
    return search.held[0]?.what
  })
  expect(new Set(kinds).size).toBe(1)
  return kinds[0]
}

// No key: a line of Base64 below the first line of one, put together so that no scanner takes this file for a leak.
const begin = (kind: string): string => `-----BEGIN ${kind}-----`
const content = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDBj08sp5++4anG'
const letters = 'Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx2'
const token = (prefix: string, length = 36): string => prefix + letters.repeat(3).slice(0, length)

describe('a secret in any file', () => {
  test.each<[string, string, string]>([
    ['a key', `${begin('PRIVATE KEY')}\n${content}\n`, 'a private key'],
    ['a key of OpenSSH', `${begin('OPENSSH PRIVATE KEY')}\n${content}\n`, 'a private key'],
    [
      'a key with headers',
      `${begin('RSA PRIVATE KEY')}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES,1\n\n${content}\n`,
      'a private key',
    ],
    ['a key of PGP', `${begin('PGP PRIVATE KEY BLOCK')}\n\n${content}\n`, 'a private key'],
    ['a key in a literal', `KEY = """${begin('EC PRIVATE KEY')}\n${content}`, 'a private key'],
    ['a key in one line', `key: "${begin('PRIVATE KEY')}\\n${content}\\n"`, 'a private key'],
    ['with the line ends of Windows', `${begin('PRIVATE KEY')}\r\n${content}\r\n`, 'a private key'],
    ['an old token of GitHub', `T="${token('ghp_')}"`, 'a token of GitHub'],
    ['a token of a job', token('ghs_'), 'a token of GitHub'],
    ['a new token of GitHub', `${token('github_pat_', 22)}_${token('', 59)}`, 'a token of GitHub'],
    ['a token of PyPI', token('pypi-AgEIcHlwaS5vcmc', 60), 'a token of PyPI'],
    ['a token of TestPyPI', token('pypi-AgENdGVzdC5weXBpLm9yZw', 60), 'a token of PyPI'],
    ['a token of GitLab', token('glpat-', 20), 'a token of GitLab'],
    ['a token of npm', token('npm_'), 'a token of npm'],
    ['behind much else', `${'x = 1\n'.repeat(30_000)}${token('ghp_')}\n`, 'a token of GitHub'],
  ])('%s', (_, text, what) => {
    expect(found('src/box/settings.py', text)).toBe(what)
  })

  test.each<[string, string]>([
    ['a first line that a program looks for', `if text.startswith("${begin('PRIVATE KEY')}"):\n    return True\n`],
    ['a key that is cut in the documentation', `${begin('PRIVATE KEY')}\nMIIEvQIBADAN...\n`],
    ['a certificate', `${begin('CERTIFICATE')}\n${content}\n`],
    ['a public key', `${begin('PUBLIC KEY')}\n${content}\n`],
    ['a placeholder', `ghp_${'x'.repeat(36)}`],
    ['a prefix alone', 'tokens begin with ghp_, glpat-, npm_, or pypi-AgEIcHlwaS5vcmc'],
    ['a word with one of them', token('roughp_')],
    ['nothing', ''],
    ['no text', `\0${token('ghp_')}`],
  ])('but not %s', (_, text) => {
    expect(found('src/box/settings.py', text)).toBeUndefined()
  })
})

describe('a secret in a file that is there for it', () => {
  test.each<[string, string, string | undefined, string]>([
    ['id_rsa', `${begin('OPENSSH PRIVATE KEY')}\n`, 'a private key', 'its first line is enough'],
    ['certs/server.pem', `${begin('PRIVATE KEY')}\n`, 'a private key', 'its first line is enough'],
    ['server.key', `${begin('ENCRYPTED PRIVATE KEY')}\n`, 'a private key', 'a password may be guessed'],
    ['a.ppk', 'PuTTY-User-Key-File-3: ssh-ed25519\n', 'a private key', 'of PuTTY'],
    ['certs/ca.pem', `${begin('CERTIFICATE')}\n${content}\n`, undefined, 'a certificate is public'],
    ['id_rsa', 'ssh-rsa AAAAB3Nza ada@example\n', undefined, 'a public key under the name of a private one'],
    ['.pypirc', '[pypi]\nusername = ada\npassword = hunter2\n', 'a password', ''],
    ['.pypirc', '[pypi]\nusername: ada\npassword: hunter2\n', 'a password', 'in the other spelling'],
    ['.pypirc', '[distutils]\nindex-servers = pypi\n', undefined, 'no password'],
    ['.pypirc', '[pypi]\npassword = \nusername = ada\n', undefined, 'an empty one'],
    ['.pypirc', '[pypi]\npassword = %(PASSWORD)s\n', undefined, 'filled in elsewhere'],
    ['.netrc', 'machine example.org login ada password hunter2\n', 'a password', ''],
    ['_netrc', 'machine example.org\n  login ada\n  password hunter2\n', 'a password', 'of Windows, over lines'],
    ['.netrc', 'machine example.org login ada\n', undefined, 'no password'],
    ['.netrc', 'machine example.org login ada password <password>\n', undefined, 'a placeholder'],
    ['.npmrc', '//npm.example.com/:_authToken=hunter2\n', 'a token', ''],
    ['.npmrc', `//npm.example.com/:_authToken=$\{NPM_TOKEN}\n`, undefined, 'filled in elsewhere'],
    ['.git/config', '[http]\n\textraheader = AUTHORIZATION: basic eA==\n', 'a token', 'as actions/checkout leaves it'],
    ['.git/config', '[core]\n\tbare = false\n', undefined, 'a repository without credentials'],
    ['.git-credentials', 'https://ada:hunter2@example.org\n', 'a password', ''],
    ['pip.conf', 'index-url = https://ada:hunter2@example.org/simple\n', 'a password', ''],
    ['.aws/credentials', `aws_secret_access_key = ${token('', 40)}\n`, 'a key of AWS', ''],
    ['.docker/config.json', '{"auths": {"a": {"auth": "YTpi"}}}', 'a password', ''],
    ['.git/objects/ab/cdef', 'x', 'the history of a repository', 'nobody can look through it'],
    ['netrc.py', 'machine example.org login ada password hunter2\n', undefined, 'another name'],
  ])('%s with %j holds %s: %s', (path, text, what) => {
    expect(found(path, text)).toBe(what)
  })
})

describe('whether a distribution may be released', () => {
  const held = (...paths: readonly string[]) => paths.map((path) => ({ path, what: 'a private key' }))

  test.each([
    ['tests/fixtures/.netrc', 'the usual folder'],
    ['test/key.pem', 'in the singular'],
    ['src/box/testing/key.pem', 'inside a package'],
    ['test_data/key.pem', 'with another word'],
    ['integration-tests/key.pem', 'with another word before it'],
    ['fixtures/key.pem', 'what tests are fed with'],
    ['src/box/test_keys.py', 'a module of tests'],
  ])('%s is left for a warning: %s', (path) => {
    expect(requireNoSecrets('a.whl', held(path), [])).toEqual(held(path))
  })

  test.each([
    ['key.pem', 'no folder'],
    ['latest/key.pem', 'a word that ends so'],
    ['testimonials/key.pem', 'a word that begins so'],
    ['attestations/key.pem', 'a word around it'],
  ])('%s is refused: %s', async (path) => {
    const error = await refusalOf(() => requireNoSecrets('a.whl', held(path), ['other.pem']))
    expect(error.toProblem()).toMatchObject({
      code: 'file-credential',
      message: `a.whl: "${path}" holds a private key.`,
    })
  })

  test.each([
    ['docs/key.pem', ['docs/*.pem']],
    ['src/box/deep/key.pem', ['src/**/*.pem']],
    ['tests/.netrc', ['tests/.netrc']],
  ])('%s, allowed by %j, is not spoken of', (path, globs) => {
    expect(requireNoSecrets('a.whl', held(path), globs)).toEqual([])
  })

  test('all that is refused is said at once, of many the first ones', async () => {
    const error = await refusalOf(() => requireNoSecrets('a.whl', held(...'abcdefg'), []))
    const shown = [...'abcde'].map((path) => `"${path}" holds a private key`).join(', ')
    expect(error.message).toBe(`a.whl: ${shown}, and 2 more files do so.`)
  })

  test('what a build let through is not judged again', () => {
    expect(requireNoSecrets('a.whl', held('key.pem'), 'any')).toEqual([])
  })
})
