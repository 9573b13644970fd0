import { quoted } from '../../quoted.ts'
import type { ChangeLogPlace } from '../settings/values.ts'

/** What is said of a project whose change log cannot be found, or is not where its settings say: `change-log-missing`. */
export function changeLogMissing(place: ChangeLogPlace): { readonly message: string; readonly hint: string } {
  if (place.kind === 'path') {
    return {
      message: `The repository has no ${quoted(place.path)}, which change-log names in [tool.release-action].`,
      hint: 'Correct the path, which is relative to the root of the repository.',
    }
  }
  return {
    message: 'The repository has no change log that can be found.',
    hint: 'Add CHANGES.md with a section "## Version …" for each release, or name the file by change-log in [tool.release-action]; "none" there means that the project has none.',
  }
}
