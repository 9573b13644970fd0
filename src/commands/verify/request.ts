import { normalizeProject } from '../../distribution/file-name.ts'
import { quoted } from '../../quoted.ts'
import { parseVersion } from '../../release/version.ts'
import { parseOptions, type Terminal, wrongUse } from '../arguments.ts'

export const verifyUsage = `release-action verify [--provenance FILE]… [--owner-repo OWNER/REPO] [--tag TAG] [--commit COMMIT]
    [--workflow FILE] [--trusted-root FILE] [--offline] [--allow-missing] [--explain | --json]
    [--] FILES… | DIR | PROJECT==VERSION | OWNER/REPO@TAG`

/** A repository on GitHub, by its names. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** What is verified. */
export type Target =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'project'; readonly project: string; readonly version: string }
  | { readonly kind: 'release'; readonly repository: RepositoryName; readonly tag: string }

/** Whom the command line names; what is not named is left open. */
export interface NamedIdentity {
  readonly repository: RepositoryName | undefined
  readonly tag: string | undefined
  readonly commit: string | undefined
  /** From the root of the repository. */
  readonly workflowPath: string | undefined
}

/** What the command line asks for. */
export interface VerifyRequest {
  readonly target: Target
  /** Paths, read in the place of what lies beside the files. */
  readonly provenance: readonly string[]
  readonly identity: NamedIdentity
  /** Path of a Sigstore `TrustedRoot`. */
  readonly trustedRoot: string | undefined
  readonly allowsMissing: boolean
  readonly explains: boolean
  readonly isJson: boolean
}

/**
 * Parse the arguments. What is to be verified is known by its form alone, whatever files there are: a path that looks
 * like a project or a release is written with `./` before it.
 *
 * @throws ReleaseError `input-invalid`
 */
export function parseRequest(terminal: Terminal): VerifyRequest {
  const { values, positionals } = parseOptions(terminal, verifyUsage, {
    allowPositionals: true,
    options: {
      provenance: { type: 'string', multiple: true, default: [] },
      'owner-repo': { type: 'string' },
      tag: { type: 'string' },
      commit: { type: 'string' },
      workflow: { type: 'string' },
      'trusted-root': { type: 'string' },
      offline: { type: 'boolean', default: false },
      'allow-missing': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const target = parseTarget(positionals)
  if (values.offline && target.kind !== 'paths')
    throw wrongUse(
      `${quoted(positionals[0] ?? '')} is not on this machine, and --offline lets nobody be asked.`,
      verifyUsage,
    )
  if (values.explain && values.json)
    throw wrongUse('--explain is for people, and --json for programs: one of them can be given.', verifyUsage)
  return {
    target,
    provenance: values.provenance,
    identity: {
      repository: given('--owner-repo', values['owner-repo'], repositoryOf, 'OWNER/REPO') ?? ownRepository(target),
      tag: given('--tag', values.tag, tagOf, 'a tag') ?? (target.kind === 'release' ? target.tag : undefined),
      commit: given('--commit', values.commit, commitOf, '40 lower-case hex digits'),
      workflowPath: given('--workflow', values.workflow, workflowOf, 'a file such as publish.yaml'),
    },
    trustedRoot: values['trusted-root'],
    allowsMissing: values['allow-missing'],
    explains: values.explain,
    isJson: values.json,
  }
}

function parseTarget(positionals: readonly string[]): Target {
  const [first, ...others] = positionals
  if (first === undefined) throw wrongUse('Nothing is named that could be verified.', verifyUsage)
  // An empty path would be the working folder: a variable of a script that is not set must not verify that.
  if (positionals.includes('')) throw wrongUse('An empty name is given to be verified.', verifyUsage)
  const remote = positionals.map((text) => projectOf(text) ?? releaseOf(text)).find((found) => found !== undefined)
  if (remote === undefined) return { kind: 'paths', paths: positionals }
  if (others.length === 0) return remote
  throw wrongUse('A version of a project and the release of a tag are verified one at a time.', verifyUsage)
}

function projectOf(text: string): Target | undefined {
  const [project = '', versionText = '', ...others] = text.split('==')
  const version = parseVersion(versionText)
  if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(project) || version === undefined || others.length > 0)
    return undefined
  return { kind: 'project', project: normalizeProject(project), version: version.text }
}

function releaseOf(text: string): Target | undefined {
  const at = text.indexOf('@')
  const repository = at === -1 ? undefined : repositoryOf(text.slice(0, at))
  const tag = tagOf(text.slice(at + 1))
  return repository === undefined || tag === undefined ? undefined : { kind: 'release', repository, tag }
}

function ownRepository(target: Target): RepositoryName | undefined {
  return target.kind === 'release' ? target.repository : undefined
}

function repositoryOf(text: string): RepositoryName | undefined {
  const [, owner, name] = /^([a-z0-9-]+)\/([a-z0-9._-]+)$/i.exec(text) ?? []
  if (owner === undefined || name === undefined || name === '.' || name === '..') return undefined
  // GitHub gives no repository such a name.
  if (name.toLowerCase().endsWith('.git'))
    throw wrongUse(`${quoted(text)} ends as an address does: a repository is named without ".git".`, verifyUsage)
  return { owner, name }
}

/** @see https://git-scm.com/docs/git-check-ref-format */
function tagOf(text: string): string | undefined {
  const isName = /^[^\s\x00-\x1f\x7f~^:?*[\\]+$/.test(text) && !/^[/-]|\.\.|@\{|\/\/|\/$/.test(text)
  return isName && !text.startsWith('refs/') ? text : undefined
}

const commitOf = (text: string): string | undefined => (/^[0-9a-f]{40}$/.test(text) ? text : undefined)

function workflowOf(text: string): string | undefined {
  const [, name] = /^(?:\.github\/workflows\/)?([\w.-]+\.ya?ml)$/.exec(text) ?? []
  return name && `.github/workflows/${name}`
}

/** A full ref, as git and certificates write it, is the tag that is meant. */
function insteadOf(text: string): string {
  const [before, tag = ''] = text.split('refs/tags/')
  return before === '' && tagOf(tag) !== undefined ? `: write ${tag}` : ''
}

function given<Value>(
  option: string,
  text: string | undefined,
  read: (text: string) => Value | undefined,
  form: string,
): Value | undefined {
  if (text === undefined) return undefined
  const value = read(text)
  if (value !== undefined) return value
  throw wrongUse(`${option} is given as ${quoted(text)}, which is not ${form}${insteadOf(text)}.`, verifyUsage)
}
