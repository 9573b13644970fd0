import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Version } from '../version.ts'
import { commandsOf, type Fragments } from './tree-fragments.ts'

const mostShown = 3

/** What is said of a release whose fragments are not in the change log: `change-log-fragments`. */
export function notGathered(
  { tool, waiting }: Fragments,
  version: Version,
  hasSection: boolean,
): { readonly message: string; readonly hint: string } {
  const shown = waiting.slice(0, mostShown).map(quoted)
  const more = waiting.length > mostShown ? [`${waiting.length - mostShown} more`] : []
  const files = listed([...shown, ...more])
  const [count, verb] = waiting.length === 1 ? ['One fragment', 'is'] : [`${waiting.length} fragments`, 'are']
  const name = quoted(version.text)
  if (hasSection) {
    return {
      message: `${count} of the change log ${verb} left beside its section of version ${name}: ${files}.`,
      hint: 'Move what they say into the section, and delete them, in one commit.',
    }
  }
  return {
    message: `${count} of the change log ${verb} not in a section of version ${name} yet: ${files}.`,
    hint: gatheringHint({ tool }, version),
  }
}

/**
 * Whether a release lacks something that the project has fragments of.
 *
 * One that is left beside the section is a slip, but a pre-release may keep it for the final one, and a file in a folder
 * that is called like one for fragments may be something else.
 */
export function isWithoutSome({ tool, waiting }: Fragments, version: Version, hasSection: boolean): boolean {
  const mayStay = hasSection && (version.isPreRelease || tool.name === 'folder')
  return waiting.length > 0 && !mayStay
}

/** How the section is written. */
export function gatheringHint({ tool }: Pick<Fragments, 'tool'>, version: Version): string {
  const commands = commandsOf(tool, version).map((command) => `\`${command}\``)
  if (commands.length === 0)
    return 'Run the tool that gathers them, such as `towncrier build` or `scriv collect`, and commit what it changes.'
  return `Run ${listed(commands)}, which writes the section, and commit what it changes.`
}
