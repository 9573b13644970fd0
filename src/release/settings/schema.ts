import { anyOf, list, object, oneOf, optional, type Schema, text } from '../../json-schema.ts'
import { releaseKinds } from '../release-kind.ts'
import { tagPrefixForm } from '../tag.ts'
import { adjustableCodes } from './adjustable-codes.ts'

// Neither a control, a backslash, an empty part, nor a way up; and of a glob no brace.
const part = String.raw`(?!\.{1,2}(?:/|$))[^\u0000-\u001f\\/]+`
const path = `${part}(?:/${part})*`
const pathText = (description: string, pattern = path): Schema<string> => {
  const { json } = text(description, pattern)
  return { json: { ...json, maxLength: 255 } }
}

const severity = oneOf(['error', 'warning', 'off'], 'how it counts')

/** `[tool.release-action]` as a JSON Schema, for editors; `readers.ts` reads the same, and says what to write instead. */
export const settingsSchema = object('what a project decides for itself', {
  'change-log': optional(
    pathText(
      'path of the change log; `none` if there is none. Without it, `CHANGES`, `CHANGELOG`, `HISTORY`, `NEWS`, `RELEASES`, or `release-notes` with `.rst`, `.md`, `.txt`, or no ending, at the root, in `docs/` or `doc/`, or in `source/` there; a file that only includes another one is followed',
    ),
  ),
  'change-log-date': optional(
    oneOf(
      ['required', 'optional'],
      '`required`, as without it, or `optional`: whether a section must have its date; `Unreleased` must never be left',
    ),
  ),
  'allow-files': optional(
    list(
      'globs of paths that a release may change too, without braces; `**` finds no name that begins with a dot',
      pathText('a glob', `(?!.*[{}])${path}`),
    ),
  ),
  'allow-files-in-distribution': optional(
    list(
      'globs of files that a distribution may hold although they look like a private key, a password, or a token; paths are those inside it, without the top folder of a source distribution; as they are on the default branch',
      pathText('a glob', `(?!.*[{}])${path}`),
    ),
  ),
  'tag-prefix': optional(
    text(
      'what stands before the version in tags; without it, what the last tags share; the input `tag-prefix` goes before it',
      tagPrefixForm,
    ),
  ),
  packages: optional(
    list(
      'the packages of the tree, if it has several; without it, the members of a workspace of uv',
      object('one package', {
        name: text('as its project file has it', '[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?'),
        folder: pathText('from the root of the repository; `.` is the root', `[.]|${path}`),
        'tag-prefix': optional(
          text('what its tags begin with; without it, what its last tag began with, or its name', tagPrefixForm),
        ),
        'project-file': optional(
          pathText(
            'the file in its folder that takes the place of `pyproject.toml`',
            String.raw`(?!\.)[^\u0000-\u001f\\/]+\.toml`,
          ),
        ),
        'change-log': optional(
          pathText('path of its change log from the root of the repository; `none` if it has none'),
        ),
      }),
    ),
  ),
  severity: optional(
    object(
      'codes, each `error`, `warning`, or `off`: how they count',
      Object.fromEntries(adjustableCodes.map((code) => [code, optional(severity)])),
    ),
  ),
  'notes-template': optional(
    anyOf(
      pathText('path of a file with the words around the entries'),
      object(
        'one for each kind of release',
        Object.fromEntries(releaseKinds.map((kind) => [kind, optional(pathText('path of a file'))])),
      ),
      'the words around the entries: path of a file, or one for each of `feature`, `fix`, and `pre-release`; without it, our own',
    ),
  ),
})
