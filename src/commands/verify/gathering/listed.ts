import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import type { MeasuredFile } from './gathered.ts'

/** Files that were downloaded, and what is wrong with some of them. */
export interface DownloadedFiles {
  readonly files: readonly MeasuredFile[]
  readonly problems: readonly Problem[]
}

/** What a server says of a file that it serves; `undefined` is not said. */
export interface Listed {
  readonly sha256: string | undefined
  readonly sizeBytes: number | undefined
}

/** Who serves a file, for people, and the code of what it serves wrongly. */
export interface Server {
  readonly name: string
  readonly code: Problem['code']
}

/** The problem of bytes that are not those that their own server lists: the file is judged as it came, and refused. */
export function mismatchOf(file: MeasuredFile, listed: Listed, server: Server): Problem[] {
  const isSame = isAsListed(listed.sha256, file.sha256) && isAsListed(listed.sizeBytes, file.sizeBytes)
  if (isSame) return []
  const { code, name } = server
  const message = `${name} lists ${quoted(file.name)} with ${factsOf(listed)}, and answered ${factsOf(file)}.`
  const hint = `Run the command again; if it stays so, somebody is between this machine and ${name}.`
  return [{ code, severity: 'error', message, hint, file: file.name }]
}

function isAsListed<Fact>(listed: Fact | undefined, found: Fact): boolean {
  return listed === undefined || listed === found
}

function factsOf({ sha256, sizeBytes }: Listed): string {
  const digest = sha256 === undefined ? [] : [`sha256:${sha256}`]
  return [...digest, ...(sizeBytes === undefined ? [] : [`${sizeBytes} bytes`])].join(' and ')
}
