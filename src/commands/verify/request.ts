import type { Reader } from '../../command-line/option.ts'
import { addressBeforeAt, type RepositoryName, repositoryOf } from '../../command-line/repository-name.ts'
import { wrongUse } from '../../command-line/wrong-use.ts'
import { normalizeProject } from '../../distribution/file-name.ts'
import { quoted } from '../../quoted.ts'
import { isCommit } from '../../release/commit.ts'
import { parseVersion } from '../../release/version.ts'

/** What is verified; what is not on this machine is also kept as it was `typed`, since messages quote that. */
export type Target =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'project'; readonly typed: string; readonly project: string; readonly version: string }
  | { readonly kind: 'release'; readonly typed: string; readonly repository: RepositoryName; readonly tag: string }

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
  readonly isVerbose: boolean
}

/** The values of the options. */
export interface VerifyOptions {
  readonly provenance: readonly string[]
  readonly ownerRepo: RepositoryName | undefined
  readonly tag: string | undefined
  readonly commit: string | undefined
  readonly workflow: string | undefined
  readonly trustedRoot: string | undefined
  readonly offline: boolean
  readonly allowMissing: boolean
  readonly explain: boolean
  readonly json: boolean
  readonly verbose: boolean
}

/**
 * What is asked for by options and a target together.
 *
 * @throws ReleaseError `input-invalid`
 */
export function requestOf(options: VerifyOptions, target: Target): VerifyRequest {
  if (options.offline && target.kind !== 'paths')
    throw wrongUse(`${quoted(target.typed)} is not on this machine, and --offline lets nobody be asked.`)
  const own = target.kind === 'release' ? target : { repository: undefined, tag: undefined }
  return {
    target,
    provenance: options.provenance,
    identity: {
      repository: options.ownerRepo ?? own.repository,
      tag: options.tag ?? own.tag,
      commit: options.commit,
      workflowPath: options.workflow,
    },
    trustedRoot: options.trustedRoot,
    allowsMissing: options.allowMissing,
    explains: options.explain,
    isJson: options.json,
    isVerbose: options.verbose,
  }
}

/**
 * What is to be verified. It is known by its form alone, whatever files there are: a path that looks like a project or a
 * release is written with `./` before it.
 *
 * @throws ReleaseError `input-invalid`
 */
export function readTarget(positionals: readonly string[]): Target {
  const [first, ...others] = positionals
  if (first === undefined) throw wrongUse('Nothing is named that could be verified.')
  // An empty path would be the working folder: a variable of a script that is not set must not verify that.
  if (positionals.includes('')) throw wrongUse('An empty name is given to be verified.')
  const remote = positionals.map((text) => projectOf(text) ?? releaseOf(text)).find((found) => found !== undefined)
  if (remote === undefined) return { kind: 'paths', paths: positionals }
  if (others.length === 0) return remote
  throw wrongUse('A version of a project and the release of a tag are verified one at a time.')
}

function projectOf(text: string): Target | undefined {
  const [project = '', versionText = '', ...others] = text.split('==')
  const version = parseVersion(versionText)
  if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(project) || version === undefined || others.length > 0)
    return undefined
  return { kind: 'project', typed: text, project: normalizeProject(project), version: version.text }
}

function releaseOf(text: string): Target | undefined {
  const [, name = '', tagText = ''] = addressBeforeAt.exec(text) ?? /^([^@]*)@(.*)$/.exec(text) ?? []
  const repository = repositoryOf(name)
  const tag = tagName.read(tagText)
  return repository === undefined || tag === undefined ? undefined : { kind: 'release', typed: text, repository, tag }
}

const isTagName = (text: string): boolean =>
  /^[^\s\x00-\x1f\x7f~^:?*[\\]+$/.test(text) && !/^[/-]|\.\.|@\{|\/\/|\/$/.test(text) && !text.startsWith('refs/')

/**
 * The name of a tag, without `refs/tags/`.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export const tagName: Reader<string> = {
  read: (text) => (isTagName(text) ? text : undefined),
  form: 'a tag',
  // A full ref, as git and certificates write it, is the tag that is meant.
  nearly: (text) => {
    const [before, tag = ''] = text.split('refs/tags/')
    return before === '' && isTagName(tag) ? `: write ${tag}` : ''
  },
}

/** A whole hash. */
export const commitHash: Reader<string> = {
  read: (text) => (isCommit(text) ? text : undefined),
  form: '40 lower-case hex digits',
}

/** The path of a workflow file, from the root of the repository. */
export const workflowPath: Reader<string> = {
  read: (text) => {
    const [, name] = /^(?:\.github\/workflows\/)?([\w.-]+\.ya?ml)$/.exec(text) ?? []
    return name && `.github/workflows/${name}`
  },
  form: 'a file such as publish.yaml',
}
