import { join } from 'node:path'
import { gatherCheckFacts, unknownGitHubFacts } from '../../clients/check-facts.ts'
import { Git } from '../../clients/git.ts'
import type { ReleasedPackage } from '../../clients/packages.ts'
import { gatherStates, settingsAt } from '../../clients/release-states.ts'
import { withTemporaryFolder } from '../../clients/temporary-folder.ts'
import { warnOfSecrets, warnOfSizes } from '../../distribution/warnings.ts'
import { ReleaseError } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type CheckDecision, type CheckFacts, decideCheck } from '../../release/checks.ts'
import { notesOfJudged } from '../../release/judged-notes.ts'
import { summarizeNotices } from '../../release/notes.ts'
import { isVersionOverride } from '../../release/project/tag-tools.ts'
import type { Project } from '../../release/project.ts'
import type { TagName } from '../../release/tag.ts'
import { type Report, reportOf } from '../../report.ts'
import type { Voice } from '../../voice.ts'
import { isPartOfRelease, requireBuilt } from './decide.ts'
import { type Built, handOn, manifestOf } from './handing-on.ts'
import { inspectBuilt } from './inspection.ts'
import { type BuildPlace, makeDistributions } from './making.ts'
import { requireTaggedVersion } from './tagged-version.ts'

/** What a build needs beside its inputs. */
export interface BuildSurroundings {
  /** For a commit without a day of its own. */
  readonly now: Date
  readonly voice: Voice
  /** The checkout, if something of it was read already. */
  readonly git?: Git | undefined
  /** The package that is built; `undefined` where the tree has one project. */
  readonly released?: ReleasedPackage | undefined
}

/**
 * Build the tagged commit, look through what came out, and hand it on.
 *
 * @param tag A version that may be released.
 */
export async function buildTag(inputs: BuildInputs, tag: TagName, surroundings: BuildSurroundings): Promise<Report> {
  const { run } = inputs
  const { now, voice, git = new Git(run.workspace, inputs.environment), released } = surroundings
  await requireCheckout(git, inputs, tag)
  const facts = await gatherTaggedFacts(git, run.sha, { tag, now, released })
  const decision = decideCheck(facts)
  if (decision.kind !== 'go' || facts.state.project.kind !== 'read') return refusedReport(tag, decision)

  const project = facts.state.project.value
  if (project.version.kind === 'from-tag') await requireTaggedVersion(git, inputs, tag, project.version)
  const notes = notesOfJudged(facts, decision, { repository: run.repository.fullName, longest: notesLimit })
  if (notes === undefined) throw new Error('a release was judged whose project cannot be read')
  const { committed } = await git.commit(run.sha)
  return await withTemporaryFolder(run.temporaryFolder, 'build', async (folder) => {
    const place = { folder, sourceDateEpoch: committed.epochSeconds, voice, own: released?.own }
    const built = await buildAll(inputs, project, place)
    requireBuilt(built.distributions, project, tag)
    const manifest = manifestOf(inputs, tag, { ...built, project, notes, own: released?.own })
    return await handOn(inputs, manifest, {
      ...built,
      warnings: [...decision.problems, ...warnOfSizes(built.distributions), ...warnOfSecrets(built.distributions)],
      notices: [...withheld(inputs), ...summarizeNotices(notes.notices)],
    })
  })
}

/** Variables that would set another version than the tag has. */
function withheld({ environment }: BuildInputs): readonly string[] {
  const names = Object.keys(environment).filter(isVersionOverride)
  if (names.length === 0) return []
  return [`Not given to the build, since the tag is the version: ${listed(names)}.`]
}

/** The facts of button 1 as far as a checkout of one commit has them; the rest was judged on the pull request. */
async function gatherTaggedFacts(
  git: Git,
  commit: string,
  { tag, now, released }: Pick<BuildSurroundings, 'now' | 'released'> & { readonly tag: TagName },
): Promise<CheckFacts> {
  const { settings } = released ?? (await settingsAt(git, commit))
  const states = await gatherStates(git, { commit, base: undefined, settings, askedTag: tag, released })
  const today = now.toISOString().slice(0, 10)
  const subject = { commit, base: undefined, settings, tagPrefix: tag.prefix, states, history: undefined, today }
  return { ...(await gatherCheckFacts(git, subject)), ...unknownGitHubFacts('this job asks nobody') }
}

/** The checkout must be the tagged commit: what is read from git must be what the front end builds. */
async function requireCheckout(git: Git, { run }: BuildInputs, tag: TagName): Promise<void> {
  const { head, changed } = await git.checkedOut()
  if (head !== run.sha) {
    throw new ReleaseError('tag-not-here', {
      message: `The checkout is at ${head}, but the tag ${quoted(tag.name)} was pushed at ${run.sha}.`,
      hint: 'Check out the commit of the run: give actions/checkout no `ref`.',
    })
  }
  if (changed.length === 0) return
  throw new ReleaseError('checkout-changed', {
    message: `The checkout of ${quoted(tag.name)} has changes in ${listed(changed.map(quoted))}, which are in no commit.`,
    hint: 'Remove the step that changes tracked files before this one, or commit what it writes.',
  })
}

async function buildAll(inputs: BuildInputs, project: Project, place: BuildPlace): Promise<Built> {
  const { folder, sourceDateEpoch, voice } = place
  const { output, names, origin } = await makeDistributions(inputs, project, place)
  const { environment, run, leg } = inputs
  const settingsFolder = join(folder, 'default-branch')
  const settingsPlace = { checkout: run.workspace, folder: settingsFolder, environment }
  const isPart = isPartOfRelease(names, leg)
  const { distributions, allowed } = await inspectBuilt({ output, names, voice, isPart, ...settingsPlace })
  return { folder, output, distributions, origin, sourceDateEpoch, isPart, allowed }
}

// GitHub takes 125,000 characters of text; the digests and the words of a person need some of them.
const notesLimit = 100_000

function refusedReport(tag: TagName, decision: CheckDecision): Report {
  const problems = decision.kind === 'not-a-release' ? [] : decision.problems
  return reportOf({
    step: 'build',
    headline: `Not built: the commit of the tag ${quoted(tag.name)} is not ready for release.`,
    problems,
    remarks: [`Delete the tag (\`git push --delete origin ${tag.name}\`), fix the branch, and push the tag again.`],
    outputs: { version: '' },
  })
}
