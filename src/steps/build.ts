import type { BuildInputs } from '../inputs.ts'
import { readTag } from '../release/tag.ts'
import { type Report, reportOf } from '../report.ts'
import type { Voice } from '../voice.ts'
import { decideTag } from './decide-build.ts'

/**
 * Build the tagged commit, unless the tag is no version.
 *
 * @param now For a commit without a day of its own.
 */
export async function build(inputs: BuildInputs, now: Date, voice: Voice): Promise<Report> {
  const project = inputs.tagPrefix === '' ? await openProject(inputs) : undefined
  const tagPrefix = inputs.tagPrefix || (project?.tagPrefix ?? '')
  const verdict = decideTag({ ...inputs, tagPrefix, reading: readTag(inputs.tagName, tagPrefix) })
  switch (verdict.kind) {
    case 'quiet':
      return reportOf({ step: 'build', headline: verdict.sentence, outputs: { version: '' } })
    case 'build': {
      // Loaded only now: what builds and inspects would double the start of a run that has nothing to build.
      const { buildTag } = await import('./build-tag.ts')
      return buildTag(inputs, verdict.tag, { now, voice, git: project?.git })
    }
  }
}

/** What the project sets at the tagged commit. Nothing makes a version of a name such as `3.1.x`. */
async function openProject({ tagName, run, environment }: BuildInputs) {
  if (/^\d/.test(tagName) && readTag(tagName, '').kind === 'not-a-version') return undefined
  const { Git } = await import('../clients/git.ts')
  const { settingsAt } = await import('../clients/release-states.ts')
  const git = new Git(run.workspace, environment)
  const { settings } = await settingsAt(git, run.sha)
  return { git, tagPrefix: settings.tagPrefix }
}
