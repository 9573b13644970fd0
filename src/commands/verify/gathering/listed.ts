import { type Downloaded, differenceOf, type Listed } from '../../../clients/http/download.ts'
import { type Problem, theRun } from '../../../errors.ts'
import { counted } from '../../../listed.ts'
import { quoted } from '../../../quoted.ts'
import type { Voice } from '../../../voice.ts'
import type { MeasuredFile } from './gathered.ts'

/** Files that were downloaded, and what is wrong with some of them. */
export interface DownloadedFiles {
  readonly files: readonly MeasuredFile[]
  readonly problems: readonly Problem[]
}

/** Who serves a file, for people, and the code of what it serves wrongly. */
export interface Server {
  readonly name: string
  readonly code: Problem['code']
}

/** Files that a server lists, and how they come. */
export interface Download<File> {
  /** Whose files they are, for people: `the release page`. */
  readonly owner: string
  readonly server: Server
  readonly voice: Voice
  /** Bring one file, and keep nothing of it. @param index Its place in the list. */
  readonly fetch: (file: File, index: number) => Promise<Downloaded>
}

/** Download files, one after the other, and hold each against what its server lists. */
export async function measureListed<File extends Listed & { readonly name: string }>(
  listed: readonly File[],
  { owner, server, voice, fetch }: Download<File>,
): Promise<DownloadedFiles> {
  const files: MeasuredFile[] = []
  const problems: Problem[] = []
  const total = listed.length
  voice({ kind: 'part', title: `Download ${counted(total, 'file')} of ${owner}` })
  for (const [index, one] of listed.entries()) {
    const downloaded = await fetch(one, index)
    const { sizeBytes, sha256 } = downloaded
    const { name } = one
    const file = { name, sizeBytes, sha256 }
    files.push(file)
    voice({ kind: 'done', what: 'downloaded', name, at: { count: files.length, total, sizeBytes } })
    problems.push(...mismatchOf(downloaded, one, server))
  }
  return { files, problems }
}

/** The problem of bytes that are not those that their own server lists: the file is judged as it came, and refused. */
function mismatchOf(
  downloaded: Downloaded,
  listed: Listed & { readonly name: string },
  { code, name }: Server,
): Problem[] {
  const difference = differenceOf(listed, downloaded)
  if (difference === undefined) return []
  const message = `${name} lists ${quoted(listed.name)} ${difference}.`
  const hint = `Run ${theRun} again; if it stays so, somebody is between this machine and ${name}.`
  return [{ code, severity: 'error', message, hint, file: listed.name }]
}
