import { Refusal } from '../page.ts'

const extensions = { sdist: ['.zip', '.tar.gz'], bdist_wheel: ['.whl'] } as const

/**
 * Check the name of an uploaded file before its bytes are looked at.
 *
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export function checkFileName(name: string, kind: keyof typeof extensions): void {
  if (/[\x00-\x1f\x7f]/.test(name)) {
    throw new Refusal(
      400,
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    )
  }
  if (/[/\\]/.test(name)) throw new Refusal(400, "Cannot upload a file with '/' or '\\' in the name.")
  const extension = /.\.(?:tar\.gz|zip|whl)$/i.exec(name)?.[0].slice(1)
  if (extension === undefined) {
    throw new Refusal(
      400,
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 ' +
        'and https://peps.python.org/pep-0715/ for more information',
    )
  }
  if (extensions[kind].some((known) => known === extension)) return
  throw new Refusal(
    400,
    `Invalid file extension: Extension ${extension} is invalid for filetype ${kind}. ` +
      'See https://www.python.org/dev/peps/pep-0527 for more information.',
  )
}
