import type { Git } from '../clients/git.ts'
import type { Network } from '../clients/http/network.ts'
import type { ReleasedPackage } from '../clients/packages.ts'
import type { BuildInputs } from '../inputs.ts'
import { customaryPrefix, partsOfTag, readNamedTag, readTag, type TagReading } from '../release/tag.ts'
import { type Report, reportOf } from '../report.ts'
import type { Voice } from '../voice.ts'
import { decideTag } from './build/decide.ts'

/**
 * Build the tagged commit, unless the tag is no version.
 *
 * @param now For a commit without a day of its own.
 * @param openNetwork For what only the index can tell, when something was built.
 */
export async function build(
  inputs: BuildInputs,
  now: Date,
  voice: Voice,
  openNetwork: () => Promise<Network>,
): Promise<Report> {
  const project = await openProject(inputs)
  const reading = project?.reading ?? readTag(inputs.tagName, inputs.tagPrefix)
  const verdict = decideTag({ ...inputs, reading })
  switch (verdict.kind) {
    case 'quiet':
      return reportOf({ step: 'build', headline: verdict.sentence, outputs: { version: '' } })
    case 'build': {
      // Loaded only now: what builds and inspects would double the start of a run that has nothing to build.
      const { buildTag } = await import('./build/tag.ts')
      return buildTag(inputs, verdict.tag, { now, voice, openNetwork, git: project?.git, released: project?.released })
    }
  }
}

/** The checkout with what its tag means; `released` is the package of several that the tag is of. */
interface OpenedProject {
  readonly git: Git
  readonly reading: TagReading
  readonly released?: ReleasedPackage | undefined
}

/**
 * The tag as the project means it, at the tagged commit. Nothing makes a version of a name such as `3.1.x`.
 *
 * The run of a tag has no other tags that could tell a prefix. One that projects usually have is believed, and any other
 * where the project has this very version: either way, the files must be of that version.
 */
async function openProject(inputs: BuildInputs): Promise<OpenedProject | undefined> {
  const { tagName, run, environment } = inputs
  if (/^\d/.test(tagName) && partsOfTag(tagName) === undefined) return undefined
  const { Git: Reader } = await import('../clients/git.ts')
  const { settingsAt } = await import('../clients/release-states.ts')
  const { taggedPackage } = await import('./build/package.ts')
  const git = new Reader(run.workspace, environment)
  // Another commit is no place to read from; a tag of a version is refused for it before anything is built.
  if ((await git.commitOf('HEAD')) !== run.sha) return { git, reading: readNamedTag(tagName, inputs.tagPrefix) }
  const { settings } = await settingsAt(git, run.sha)
  const found = await taggedPackage(git, inputs, settings)
  if (found.kind === 'several') return { git, reading: found.reading, released: found.released }
  if (inputs.tagPrefix !== '') return { git, reading: readTag(tagName, inputs.tagPrefix) }
  if (settings.tagPrefix !== undefined) return { git, reading: readTag(tagName, settings.tagPrefix) }
  const isUsual = customaryPrefix(tagName) === partsOfTag(tagName)?.prefix
  if (isUsual) return { git, reading: readNamedTag(tagName) }
  const { readUnusualTag } = await import('./build/tagged-version.ts')
  return { git, reading: await readUnusualTag(git, inputs) }
}
