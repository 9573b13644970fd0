import { posix } from 'node:path'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import type { DistributionContents } from './contents.ts'
import type { CoreMetadata } from './metadata.ts'
import { refusal } from './refusal.ts'

/** A file in a distribution whose content must stay secret. */
export interface HeldSecret {
  /** Without the top folder of a source distribution. */
  readonly path: string
  /** What was seen: `a private key`. */
  readonly what: string
}

/** What looking through a distribution gives. */
export interface Inspected {
  readonly metadata: CoreMetadata
  readonly contents: DistributionContents
  readonly secrets: readonly HeldSecret[]
}

/** Globs of files that may hold what looks like a secret; `any` for whoever comes after the one that decided. */
export type AllowedFiles = readonly string[] | 'any'

const key = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/

/** A key as a file has it: between its first line and its content stand at most headers, or the marks of a literal. */
const wholeKey = new RegExp(
  `${key.source}(?:\\s|["'+,]|\\\\[nr]){1,40}(?:[A-Za-z-]{1,30}: [^\n]{0,200}\n\\s{0,40}){0,4}[A-Za-z0-9+/]{40}`,
)

/** What is a secret in whatever file, by the forms that those who give it out have made recognizable. */
const everywhere: readonly (readonly [RegExp, string])[] = [
  [wholeKey, 'a private key'],
  // https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/; x is how people write a placeholder.
  [
    /\b(?:gh[pousr]_(?![xX]+\b)[A-Za-z0-9]{36}|github_pat_(?![xX]+_)[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/,
    'a token of GitHub',
  ],
  [/\bglpat-(?![xX]+\b)[A-Za-z0-9_-]{20}/, 'a token of GitLab'],
  // "pypi-", then a macaroon in Base64 that begins with its location: pypi.org, or test.pypi.org.
  [/\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50}/, 'a token of PyPI'],
  [/\bnpm_(?![xX]+\b)[A-Za-z0-9]{36}\b/, 'a token of npm'],
  [/\bxox[abprs]-[0-9]{8,15}-[0-9A-Za-z-]{20}/, 'a token of Slack'],
]

/** A value that is there, and does not stand for one that is filled in elsewhere. */
const value = `(?![$%<{*]|x+\\s|["']?["'\\s])\\S`
const inAddress = /:\/\/[^\s/:@]+:(?![$%<{*])[^\s/@]+@/
const keyLine = new RegExp(`^(?:${key.source}|PuTTY-User-Key-File-\\d)`, 'm')

/** What is a secret in files that are there to hold one. */
const byName: readonly (readonly [RegExp, RegExp, string])[] = [
  [/(^|\/)(id_(rsa|dsa|ecdsa|ed25519)(_sk)?|[^/]+\.(pem|key|p8|ppk|asc))$/i, keyLine, 'a private key'],
  [/(^|\/)\.?pypirc$/i, new RegExp(`^[ \\t]*password[ \\t]*[:=][ \\t]*${value}`, 'im'), 'a password'],
  [/(^|\/)[._]netrc$/i, new RegExp(`\\bpassword\\s+${value}`, 'i'), 'a password'],
  [/(^|\/)\.npmrc$/i, new RegExp(`_(?:authToken|auth|password)[ \\t]*=[ \\t]*${value}`, 'i'), 'a token'],
  [/(^|\/)(\.git\/config|\.gitconfig)$/, /^\s*extraheader\s*=\s*authorization/im, 'a token'],
  [/(^|\/)(\.git\/config|\.gitconfig|\.git-credentials|pip\.conf|pip\.ini)$/i, inAddress, 'a password'],
  [/(^|\/)(\.aws\/)?credentials$/i, /^\s*aws_secret_access_key\s*=\s*[A-Za-z0-9/+]{40}\s*$/im, 'a key of AWS'],
  [/(^|\/)(\.dockercfg|\.docker\/config\.json)$/i, /"auth"\s*:\s*"[A-Za-z0-9+/]{4}/, 'a password'],
]

// Compressed, and with all that was ever committed: nobody can look through it.
const hidden = /(^|\/)\.git\/objects\//

// Bytes are found faster than forms: most files have none of these.
const seeds = [
  'PRIVATE KEY',
  'ghp_',
  'gho_',
  'ghu_',
  'ghs_',
  'ghr_',
  'github_pat_',
  'glpat-',
  'pypi-AgE',
  'npm_',
  'xox',
].map((text) => Buffer.from(text))
// The longest form that is searched for; and, as git does, a file with a zero byte near its start is no text.
const longestForm = 2_048
const sniffedBytes = 8_000

/** Looks for secrets in the content of one file, chunk by chunk: no more of it is kept than one form is long. */
export class SecretSearch {
  readonly #path: string
  readonly #forms: readonly (readonly [RegExp, string])[]
  readonly #isNamed: boolean
  #rest: Buffer = Buffer.alloc(0)
  #seenBytes = 0
  #isBinary = false
  #found: string | undefined

  /** @param path Without the top folder of a source distribution. */
  constructor(path: string) {
    this.#path = path
    const named = byName.flatMap(([name, form, what]) => (name.test(path) ? [[form, what] as const] : []))
    this.#isNamed = named.length > 0
    this.#forms = [...named, ...everywhere]
    if (hidden.test(path)) this.#found = 'the history of a repository'
  }

  add(chunk: Buffer): void {
    if (this.#found !== undefined || this.#isBinary) return
    if (this.#seenBytes < sniffedBytes) this.#isBinary = chunk.subarray(0, sniffedBytes - this.#seenBytes).includes(0)
    this.#seenBytes += chunk.length
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    if (!this.#isBinary && (this.#isNamed || seeds.some((seed) => bytes.includes(seed)))) {
      const text = bytes.toString('latin1')
      this.#found = this.#forms.find(([form]) => form.test(text))?.[1]
    }
    // A copy: what is kept must not keep the whole chunk.
    this.#rest = Buffer.from(bytes.subarray(-longestForm))
  }

  /** What was found so far. */
  get held(): readonly HeldSecret[] {
    return this.#found === undefined ? [] : [{ path: this.#path, what: this.#found }]
  }
}

const testFolder = /^((.+[._-])?tests?([._-].+)?|testing|testdata|testsuite|unittests?|fixtures?)$/i
const testModule = /^(test_.+|.+_test|conftest)\.py$/

/** Whether a file is there to test the project: what looks like a secret is a made one then, most likely. */
function isOfTests(path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  return testModule.test(name) || folders.some((folder) => testFolder.test(folder))
}

/**
 * Refuse a distribution that would make secrets public.
 *
 * @returns What its tests hold, and nobody allowed: worth a warning.
 * @throws ReleaseError `file-credential` with all of them
 */
export function requireNoSecrets(
  file: string,
  held: readonly HeldSecret[],
  allowed: AllowedFiles,
): readonly HeldSecret[] {
  if (allowed === 'any') return []
  const left = held.filter(({ path }) => !allowed.some((glob) => posix.matchesGlob(path, glob)))
  const refused = left.filter(({ path }) => !isOfTests(path))
  if (refused.length === 0) return left
  throw refusal('file-credential', { file, found: wordsOf(refused) })
}

/** What was found, without a full stop; of many, the first ones. */
export function wordsOf(held: readonly HeldSecret[]): string {
  const shown = held.slice(0, 5).map(({ path, what }) => `${quoted(path)} holds ${what}`)
  return listed(held.length > shown.length ? [...shown, `${held.length - shown.length} more files do so`] : shown)
}
