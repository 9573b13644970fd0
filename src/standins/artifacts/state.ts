/** An artifact that was uploaded and closed: it never changes. */
export interface Artifact {
  readonly id: number
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly name: string
  /** As the upload said; `application/zip` unless it was a single file. */
  readonly contentType: string
  readonly bytes: Buffer
  readonly sizeBytes: number
  /** `sha256:` and hex, as the uploader computed it; `undefined` if it said none. */
  readonly digest: string | undefined
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** An artifact on its way. */
export interface ArtifactUpload {
  readonly id: number
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly name: string
  /** Blocks that were sent, by their ids; the list of blocks puts them in order. */
  readonly blocks: Map<string, Buffer>
  /** What the list of blocks made; `undefined` before. */
  blob: { readonly bytes: Buffer; readonly contentType: string } | undefined
}

/** What the service remembers. */
export interface ArtifactState {
  readonly now: () => Date
  /** By number. */
  readonly uploads: Map<number, ArtifactUpload>
  readonly artifacts: Artifact[]
  /** Numbers that were given out. */
  count: number
}
