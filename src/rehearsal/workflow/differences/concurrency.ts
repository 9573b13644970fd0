import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import { fill } from '../expressions.ts'
import { entry, isTemplate, type Plain, type Template } from '../plain-yaml.ts'
import { referencesOf } from '../references.ts'
import { differs } from './differs.ts'

/** What other runs do to a run that publishes. */
export function runsOfOneGroup(concurrency: Plain | undefined, file: string): Problem[] {
  const cancels = entry(concurrency, 'cancel-in-progress')
  // Only what the text says for sure: an expression may be false for the runs of a release.
  if (cancels?.kind === 'text' && cancels.text === 'true') {
    return [
      differs(
        'A new run cancels an older one (`cancel-in-progress: true`), which could be between two uploads.',
        'Write `cancel-in-progress: false`: runs of one tag wait for each other then.',
        { file, line: cancels.line },
      ),
    ]
  }
  const group = isTemplate(concurrency) ? concurrency : entry(concurrency, 'group')
  if (!isTemplate(group)) return []
  const name = groupOf(group, '1.2.0')
  if (name === undefined || name !== groupOf(group, '1.3.0')) return []
  return [
    differs(
      `The runs of all tags share the group ${quoted(name)}: while one runs and one waits, a third one cancels the one that waits.`,
      `Write \`group: publish-\${{ github.ref }}\`.`,
      { file, line: group.line },
    ),
  ]
}

/** The group of a run that the tag starts; `undefined` if it depends on more than what a push says. */
function groupOf(group: Template, tag: string): string | undefined {
  const isKnown = referencesOf(group).every(([context = '']) => context.toLowerCase() === 'github')
  if (!isKnown) return undefined
  const ref = `refs/tags/${tag}`
  const github = {
    event_name: 'push',
    ref,
    ref_name: tag,
    ref_type: 'tag',
    sha: tag,
    run_id: tag,
    run_number: tag,
    workflow: 'Publish',
    repository: 'owner/name',
    workflow_ref: `owner/name/publish.yaml@${ref}`,
    event: { ref, after: tag, head_commit: { id: tag } },
  }
  return fill(group, { github }, 'success')
}
