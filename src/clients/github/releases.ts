import { ReleaseError } from '../../errors.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import type { HttpResponse } from '../http/send.ts'
import type { GitHubApi } from './api.ts'

/** A release page, published or draft. */
export interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly isDraft: boolean
  /** Whether nothing of it can be changed, and its tag name never be used again; `undefined` where GitHub does not say. */
  readonly isImmutable: boolean | undefined
  /** Page for people. */
  readonly url: string
  /** Address template that takes assets. */
  readonly uploadUrl: string
}

/** What `draft` writes. */
export interface ReleaseFields {
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly isPrerelease: boolean
  readonly makeLatest: boolean
}

/** Releases of one repository. Drafts are found by listing only: GitHub's look-up by tag never answers one. */
export class Releases {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /** Every release; drafts only if the token may write contents. */
  list(): Promise<Release[]> {
    return this.#api.all('GET /repos/{owner}/{repo}/releases', {}, (response) =>
      AnsweredObject.listIn(response).map(toRelease),
    )
  }

  /**
   * One published release.
   *
   * @throws ReleaseError `release-not-published` where GitHub answers 404, as it does for a draft below `contents: write`.
   */
  async get(id: number): Promise<Release> {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}'
    const release = await this.#api.requestIfThere(route, { release_id: id }, releaseIn)
    if (release !== undefined) return release
    throw new ReleaseError('release-not-published', {
      message: `GitHub answered 404 for the release ${id}: it is not published, or was deleted.`,
      hint: 'Publish the draft on the release page; the job starts by itself then.',
    })
  }

  /** The published release of a tag, as everybody sees it. */
  published(tag: string): Promise<Release | undefined> {
    return this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, releaseIn)
  }

  /** The release that GitHub shows as the latest, if there is one. */
  latest(): Promise<Release | undefined> {
    return this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/latest', {}, releaseIn)
  }

  /**
   * Make a draft. `target_commitish` is never sent: the tag exists, and GitHub would ask for the right to change workflows.
   *
   * @see https://docs.github.com/rest/releases/releases#create-a-release
   */
  createDraft(fields: ReleaseFields): Promise<Release> {
    const parameters = { ...toParameters(fields), draft: true }
    return this.#api.request('POST /repos/{owner}/{repo}/releases', parameters, releaseIn)
  }

  /** Change a draft, which stays one. */
  updateDraft(id: number, fields: ReleaseFields): Promise<Release> {
    const parameters = { release_id: id, ...toParameters(fields), draft: true }
    return this.#api.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', parameters, releaseIn)
  }
}

function releaseIn(response: HttpResponse): Release {
  return toRelease(AnsweredObject.in(response))
}

function toRelease(release: AnsweredObject): Release {
  return {
    id: release.number('id'),
    tag: release.text('tag_name'),
    name: release.textIfThere('name') ?? '',
    body: release.textIfThere('body') ?? '',
    isDraft: release.flag('draft'),
    isImmutable: release.flagIfThere('immutable'),
    url: release.text('html_url'),
    uploadUrl: release.text('upload_url'),
  }
}

function toParameters({ tag, name, body, isPrerelease, makeLatest }: ReleaseFields) {
  const make_latest: 'true' | 'false' = makeLatest ? 'true' : 'false'
  return { tag_name: tag, name, body, prerelease: isPrerelease, make_latest }
}
