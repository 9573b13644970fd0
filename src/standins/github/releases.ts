import { createHash } from 'node:crypto'

/** What a release says of itself in the contest for "latest". */
export type MakeLatest = 'true' | 'false' | 'legacy'

export interface ReleaseRecord {
  readonly id: number
  readonly tagName: string
  readonly targetCommitish: string
  readonly name: string | null
  readonly body: string | null
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  readonly isImmutable: boolean
  readonly author: string
  /** Who made it public; `undefined` for a draft. */
  readonly publisher: string | undefined
  /** ISO 8601, UTC: the date of the commit as soon as the tag exists. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly publishedAt: string | null
  /** What was asked for when it was made public. */
  readonly makeLatest: MakeLatest
}

export interface AssetRecord {
  readonly id: number
  readonly releaseId: number
  readonly name: string
  readonly label: string
  readonly contentType: string
  readonly bytes: Buffer
  readonly sha256: string
  readonly uploader: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** What an upload brings. */
export interface Upload {
  readonly name: string
  readonly label: string
  readonly contentType: string
  readonly bytes: Buffer
  readonly uploader: string
}

/** The releases of a repository, with their assets. */
export class Releases {
  readonly #nextId: () => number
  readonly #releases = new Map<number, ReleaseRecord>()
  readonly #assets = new Map<number, AssetRecord>()
  readonly #lockedTags = new Set<string>()
  #latestId: number | undefined

  constructor(nextId: () => number) {
    this.#nextId = nextId
  }

  /** Newest commit first, then the younger record. */
  list(): ReleaseRecord[] {
    return [...this.#releases.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
  }

  find(id: number): ReleaseRecord | undefined {
    return this.#releases.get(id)
  }

  /** The published release of a tag; a tag has at most one. */
  published(tagName: string): ReleaseRecord | undefined {
    return this.list().find((release) => !release.isDraft && release.tagName === tagName)
  }

  /** Whether an immutable release ever had this tag: deleting that release does not free it. */
  isLocked(tagName: string): boolean {
    return this.#lockedTags.has(tagName)
  }

  add(release: Omit<ReleaseRecord, 'id'>): ReleaseRecord {
    return this.put({ ...release, id: this.#nextId() })
  }

  /** Take a release in the place of the one with its number, and follow what it says of being the latest. */
  put(release: ReleaseRecord): ReleaseRecord {
    const wasDraft = this.#releases.get(release.id)?.isDraft ?? true
    this.#releases.set(release.id, release)
    if (release.isImmutable) this.#lockedTags.add(release.tagName)
    if (wasDraft && !release.isDraft) this.choose(release)
    return release
  }

  /** Follow what a published release says of being the latest one. */
  choose({ id, isPrerelease, makeLatest }: ReleaseRecord): void {
    if (makeLatest === 'true' && !isPrerelease) this.#latestId = id
    if (makeLatest === 'legacy' || (makeLatest === 'false' && this.#latestId === id)) this.#latestId = undefined
  }

  /**
   * The release that is shown as the latest: the one chosen, else the one with the newest commit.
   *
   * Drafts and pre-releases never are; one that declined is so only if there is no other.
   */
  latest(): ReleaseRecord | undefined {
    const final = this.list().filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease)
    const willing = final.filter(({ makeLatest }) => makeLatest !== 'false')
    return final.find(({ id }) => id === this.#latestId) ?? willing[0] ?? final[0]
  }

  remove(id: number): void {
    this.#releases.delete(id)
    for (const asset of this.assetsOf(id)) this.#assets.delete(asset.id)
  }

  assetsOf(releaseId: number): AssetRecord[] {
    return [...this.#assets.values()].filter((asset) => asset.releaseId === releaseId)
  }

  findAsset(id: number): AssetRecord | undefined {
    return this.#assets.get(id)
  }

  addAsset(releaseId: number, upload: Upload, at: string): AssetRecord {
    const sha256 = createHash('sha256').update(upload.bytes).digest('hex')
    return this.putAsset({ ...upload, id: this.#nextId(), releaseId, sha256, createdAt: at, updatedAt: at })
  }

  putAsset(asset: AssetRecord): AssetRecord {
    this.#assets.set(asset.id, asset)
    return asset
  }

  removeAsset(id: number): void {
    this.#assets.delete(id)
  }
}
