import { type ErrorCode, ReleaseError } from '../errors.ts'

type FileCode = Exclude<Extract<ErrorCode, `file-${string}`>, 'file-not-written'>
type RefusalCode = FileCode | Extract<ErrorCode, `metadata-${string}` | 'record-invalid' | 'version-local'>

const hints: Readonly<Record<RefusalCode, string>> = {
  'file-name-invalid': 'Build the file with a current build back end, and do not rename it afterwards.',
  'file-unreadable': 'Build the file again with a current build back end.',
  'file-unsafe': 'Find out what put this member into the archive, remove it, and build again.',
  'file-credential':
    'Exclude the file from the distribution, and revoke what it holds if that is real; else name it in allow-files-in-distribution of [tool.release-action] on the default branch.',
  'file-too-large': 'Leave out what users do not need to install the project, and build again.',
  'metadata-invalid': 'Correct the project metadata (most of it is in pyproject.toml), and build again.',
  'metadata-mismatch': 'Build the file again from the tag, and do not rename it afterwards.',
  'record-invalid': 'Build the wheel again; a wheel that was changed after the build needs its RECORD written again.',
  'version-local': 'Remove the part after "+" from the version, and build again.',
}

/** Why a file is refused: its name, what was found in it, and what that came from. */
export interface Refusal {
  readonly file: string
  /** Ends without a full stop. */
  readonly found: string
  readonly hint?: string
  readonly cause?: unknown
}

/** Make the error that refuses one distribution; without a hint it gets the one of its code. */
export function refusal(code: RefusalCode, { file, found, hint = hints[code], cause }: Refusal): ReleaseError {
  return new ReleaseError(code, { message: `${file}: ${found}.`, hint, cause })
}
