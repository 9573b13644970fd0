import type { StandInResponse } from '../../server.ts'
import { type Call, created, done, flag, numberParameter, type OperationHandler, ok, parameter, text } from '../call.ts'
import { resolveCommit } from '../git/history.ts'
import { listed } from '../paging.ts'
import { notFound, unprocessable, validationFailed } from '../refusals.ts'
import type { MakeLatest, ReleaseRecord } from '../releases.ts'
import { contents, contentsOrWorkflows, get, openGet, type Rows, write } from '../row.ts'
import type { Schemas } from '../schemas.ts'
import { releaseView } from '../views/releases.ts'

/** A release as far as the caller may see it; drafts are for those who may write. */
export function visibleRelease(call: Call, id: number): ReleaseRecord | undefined {
  const release = call.state.releases.find(id)
  return release?.isDraft && !call.caller.seesDrafts ? undefined : release
}

function view({ at, state }: Call, release: ReleaseRecord): Schemas['release'] {
  return releaseView(at, release, state.releases.assetsOf(release.id))
}

const answer = (call: Call, release: ReleaseRecord | undefined): StandInResponse =>
  release === undefined ? notFound(call.operation) : ok(view(call, release))

/** Releases, and drafts for those who may write; there is no filter by tag. */
const listReleases: OperationHandler = (call) => {
  const releases = call.state.releases.list().filter(({ isDraft }) => !isDraft || call.caller.seesDrafts)
  return listed(call, releases, (release) => view(call, release))
}

const getRelease: OperationHandler = (call) => answer(call, visibleRelease(call, numberParameter(call, 'release_id')))

/** A published release by its tag; a draft is never found so, whoever asks. */
const getReleaseByTag: OperationHandler = (call) => answer(call, call.state.releases.published(parameter(call, 'tag')))

const getLatestRelease: OperationHandler = (call) => answer(call, call.state.releases.latest())

/** What a request says of a release, over what was there before. */
function merged(call: Call, before: Omit<ReleaseRecord, 'id'>): Omit<ReleaseRecord, 'id'> {
  const tagName = text(call, 'tag_name') ?? before.tagName
  return {
    ...before,
    tagName,
    targetCommitish: text(call, 'target_commitish') ?? before.targetCommitish,
    name: text(call, 'name') ?? before.name,
    body: text(call, 'body') ?? before.body,
    isPrerelease: flag(call, 'prerelease') ?? before.isPrerelease,
    makeLatest: makeLatest(call) ?? before.makeLatest,
    createdAt: call.state.commitDate(tagName) ?? before.createdAt,
    updatedAt: call.state.now(),
  }
}

function makeLatest(call: Call): MakeLatest | undefined {
  const value = text(call, 'make_latest')
  return value === 'true' || value === 'false' || value === 'legacy' ? value : undefined
}

/** Make a draft, or a release that is public at once. */
const createRelease: OperationHandler = async (call) => {
  const { state, caller } = call
  const at = state.now()
  const release = merged(call, {
    tagName: '',
    targetCommitish: state.repository.defaultBranch,
    name: null,
    body: null,
    isDraft: true,
    isPrerelease: false,
    isImmutable: false,
    author: caller.login,
    publisher: undefined,
    createdAt: at,
    updatedAt: at,
    publishedAt: null,
    makeLatest: 'true',
  })
  if (release.tagName === '') return unprocessable(call.operation, 'Invalid request.\n\n"tag_name" wasn\'t supplied.')
  const publishes = flag(call, 'draft') !== true
  const refusal = await refusalOf(call, release, publishes)
  if (refusal !== undefined) return refusal
  return created(view(call, state.releases.add(publishes ? state.published(release, caller.login) : release)))
}

/** Change a release; `draft: false` publishes it, `draft: true` takes it back. */
const updateRelease: OperationHandler = async (call) => {
  const { state, caller } = call
  const before = visibleRelease(call, numberParameter(call, 'release_id'))
  if (before === undefined) return notFound(call.operation)
  if (before.isImmutable && flag(call, 'draft') === true) return validationFailed(call.operation, lockedState)
  const change: ReleaseRecord = { ...merged(call, before), id: before.id }
  const publishes = before.isDraft && flag(call, 'draft') === false
  const refusal = await refusalOf(call, change, publishes)
  if (refusal !== undefined) return refusal
  if (publishes) {
    // A draft does not remember what it was made with: what counts is said when it is published.
    const latest = makeLatest(call) ?? 'true'
    return ok(view(call, state.releases.put(state.published({ ...change, makeLatest: latest }, caller.login))))
  }
  const isDraft = flag(call, 'draft') ?? before.isDraft
  const kept = state.releases.put({ ...change, isDraft, publishedAt: isDraft ? null : before.publishedAt })
  if (!isDraft && makeLatest(call) !== undefined) state.releases.choose(kept)
  return ok(view(call, kept))
}

/** Remove a release and its assets; the tag stays. */
const deleteRelease: OperationHandler = (call) => {
  const release = visibleRelease(call, numberParameter(call, 'release_id'))
  if (release === undefined) return notFound(call.operation)
  call.state.releases.remove(release.id)
  return done
}

const lockedState = {
  resource: 'Release',
  code: 'custom',
  field: 'state',
  message: 'state cannot be changed when release is immutable',
}
const longestBody = 125_000

async function refusalOf(
  call: Call,
  release: Omit<ReleaseRecord, 'id'>,
  publishes: boolean,
): Promise<StandInResponse | undefined> {
  const { operation, state } = call
  const refuse = (field: string, code: string, message?: string): StandInResponse =>
    validationFailed(operation, { resource: 'Release', code, field, ...(message === undefined ? {} : { message }) })
  if ((release.body?.length ?? 0) > longestBody) {
    return refuse('body', 'custom', `body is too long (maximum is ${longestBody} characters)`)
  }
  if (publishes && state.releases.published(release.tagName) !== undefined) return refuse('tag_name', 'already_exists')
  if (publishes && state.releases.isLocked(release.tagName)) {
    return refuse('tag_name', 'custom', 'tag_name was used by an immutable release')
  }
  return text(call, 'target_commitish') === undefined ? undefined : targetRefusal(call, release.targetCommitish)
}

/**
 * GitHub looks at a target even where the tag exists and makes it useless: a commit that changes workflow files needs
 * a permission that no job can have.
 *
 * @see https://github.com/cli/cli/issues/9514
 */
async function targetRefusal(call: Call, target: string): Promise<StandInResponse | undefined> {
  const { git, repository } = call.state
  const commit = resolveCommit(git, target, repository.defaultBranch)
  const base = resolveCommit(git, 'HEAD', repository.defaultBranch)
  if (commit === undefined) {
    return validationFailed(call.operation, { resource: 'Release', code: 'invalid', field: 'target_commitish' })
  }
  const changes = await git.changes(base?.sha, commit.sha)
  return changes.some(({ path }) => path.startsWith('.github/workflows/')) ? notFound(call.operation) : undefined
}

export const releaseRows = {
  'repos/list-releases': openGet('/releases', contents, 'releases/releases#list-releases', listReleases),
  'repos/create-release': write(
    'POST',
    '/releases',
    contentsOrWorkflows,
    'releases/releases#create-a-release',
    createRelease,
  ),
  'repos/get-latest-release': get(
    '/releases/latest',
    contents,
    'releases/releases#get-the-latest-release',
    getLatestRelease,
  ),
  'repos/get-release-by-tag': get(
    '/releases/tags/{tag}',
    contents,
    'releases/releases#get-a-release-by-tag-name',
    getReleaseByTag,
  ),
  'repos/get-release': get('/releases/{release_id}', contents, 'releases/releases#get-a-release', getRelease),
  'repos/update-release': write(
    'PATCH',
    '/releases/{release_id}',
    contents,
    'releases/releases#update-a-release',
    updateRelease,
  ),
  'repos/delete-release': write(
    'DELETE',
    '/releases/{release_id}',
    contents,
    'releases/releases#delete-a-release',
    deleteRelease,
  ),
} as const satisfies Rows
