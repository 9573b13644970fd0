/** An artifact of an earlier job of the same run. */
export interface ArtifactReference {
  readonly id: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/** Whether a text is the id of an artifact. */
export const isArtifactId = (text: string): boolean => /^[1-9][0-9]{0,15}$/.test(text)

/** Whether a text is its digest: the artifact client answers bare hex, GitHub's own API "sha256:" and hex. */
export const isArtifactDigest = (text: string): boolean => /^(sha256:)?[0-9a-f]{64}$/.test(text)

/** The artifact that an id and a digest name; `undefined` if either is none. */
export function artifactOf(id: string, digest: string): ArtifactReference | undefined {
  return isArtifactId(id) && isArtifactDigest(digest) ? { id: Number(id), sha256: digest.slice(-64) } : undefined
}
