import { createHash } from 'node:crypto'
import { type OperationHandler, ok, parameter } from '../call.ts'
import { notFound } from '../refusals.ts'
import { contents, get, type Rows } from '../row.ts'
import type { Schemas } from '../schemas.ts'
import { namedCommit } from './commits.ts'

/** One file at a ref, the default branch without one; folders are not served here. */
const getContent: OperationHandler = async (call) => {
  const { at, operation, request, state } = call
  const path = parameter(call, 'path')
  const ref = request.url.searchParams.get('ref') ?? state.repository.defaultBranch
  const commit = namedCommit(call, ref)
  const bytes = commit === undefined ? undefined : await state.git.file(commit.sha, path)
  if (bytes === undefined) return notFound(operation)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const links = { self: `${at.api}/contents/${path}?ref=${ref}`, git: `${at.api}/git/blobs/${sha}` }
  const page = `${at.page}/blob/${ref}/${path}`
  const answer: Schemas['content-file'] = {
    type: 'file',
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size: bytes.length,
    encoding: 'base64',
    content: bytes.toString('base64'),
    url: links.self,
    git_url: links.git,
    html_url: page,
    download_url: null,
    _links: { ...links, html: page },
  }
  return ok(answer)
}

export const contentRows = {
  'repos/get-content': get('/contents/{path}', contents, 'repos/contents#get-repository-content', getContent),
} as const satisfies Rows
