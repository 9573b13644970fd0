import { type Call, type OperationHandler, ok, parameter } from '../call.ts'
import { peel } from '../git/history.ts'
import { listed } from '../paging.ts'
import { notFound } from '../refusals.ts'
import { contents, get, metadata, openGet, type Rows } from '../row.ts'
import type { Schemas } from '../schemas.ts'
import { gitCommitView, gitTagView, refView } from '../views/commits.ts'
import { nodeId } from '../views/identifiers.ts'

/** One ref by its exact name, without `refs/`. */
const getRef: OperationHandler = (call) => {
  const name = `refs/${parameter(call, 'ref')}`
  const target = call.state.git.refs.get(name)
  return target === undefined ? notFound(call.operation) : ok(refView(call.at, name, target))
}

/** Every ref whose name begins so; none is an empty list. */
const listMatchingRefs: OperationHandler = (call) => {
  const prefix = `refs/${parameter(call, 'ref')}`
  const refs = [...call.state.git.refs].filter(([name]) => name.startsWith(prefix))
  return ok(refs.map(([name, target]) => refView(call.at, name, target)))
}

/** An annotated tag object; a commit is none, although a lightweight tag points at it. */
const getTag: OperationHandler = (call) => {
  const tag = call.state.git.tags.get(parameter(call, 'tag_sha'))
  return tag === undefined ? notFound(call.operation) : ok(gitTagView(call.at, tag))
}

/** A commit object by its full SHA. */
const getGitCommit: OperationHandler = (call) => {
  const commit = call.state.git.commits.get(parameter(call, 'commit_sha'))
  return commit === undefined ? notFound(call.operation) : ok(gitCommitView(call.at, commit))
}

/** Tags with the commits they lead to, by name, the greatest first. */
const listTags: OperationHandler = (call) => {
  const { git } = call.state
  const tags = [...git.refs].flatMap(([ref, target]) => {
    const sha = ref.startsWith('refs/tags/') ? peel(git, target) : undefined
    return sha === undefined ? [] : [{ name: ref.slice('refs/tags/'.length), sha }]
  })
  return listed(call, tags.reverse(), (tag) => tagView(call, tag))
}

function tagView({ at }: Call, { name, sha }: { readonly name: string; readonly sha: string }): Schemas['tag'] {
  return {
    name,
    node_id: nodeId('Ref', `refs/tags/${name}`),
    commit: { sha, url: `${at.api}/commits/${sha}` },
    zipball_url: `${at.api}/zipball/refs/tags/${name}`,
    tarball_url: `${at.api}/tarball/refs/tags/${name}`,
  }
}

export const gitRows = {
  'git/get-ref': openGet('/git/ref/{ref}', contents, 'git/refs#get-a-reference', getRef),
  'git/list-matching-refs': openGet(
    '/git/matching-refs/{ref}',
    contents,
    'git/refs#list-matching-references',
    listMatchingRefs,
  ),
  'git/get-tag': get('/git/tags/{tag_sha}', contents, 'git/tags#get-a-tag', getTag),
  'git/get-commit': get('/git/commits/{commit_sha}', contents, 'git/commits#get-a-commit-object', getGitCommit),
  'repos/list-tags': get('/tags', metadata, 'repos/repos#list-repository-tags', listTags),
} as const satisfies Rows
