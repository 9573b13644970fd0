/** One commit for `git fast-import`, which goes on from the one before on the same ref. */
export interface ImportedCommit {
  /** Full name of the ref. */
  readonly ref: string
  /** `NAME <EMAIL> SECONDS ZONE` */
  readonly committer: string
  /** Without its last line end. */
  readonly message: string
  readonly files: readonly { readonly path: string; readonly mode: string; readonly content: string | Buffer }[]
}

/** @see https://git-scm.com/docs/git-fast-import#_commit */
export function importedCommit({ ref, committer, message, files }: ImportedCommit): readonly Buffer[] {
  return [
    line(`commit ${ref}`),
    line(`committer ${committer}`),
    ...data(`${message}\n`),
    ...files.flatMap(({ path, mode, content }) => [line(`M ${mode} inline ${quotedPath(path)}`), ...data(content)]),
  ]
}

/** A line of the stream. */
export const line = (text: string): Buffer => Buffer.from(`${text}\n`)

/** Bytes of the stream, after their length. */
export function data(content: string | Buffer): readonly Buffer[] {
  const bytes = Buffer.from(content)
  return [line(`data ${bytes.length}`), bytes, line('')]
}

const quotedPath = (path: string): string =>
  ['"', path.replace(/["\\]/g, (character) => `\\${character}`).replaceAll('\n', '\\n'), '"'].join('')
