import { join } from 'node:path'
import { Artifacts } from '../../clients/artifacts.ts'
import { gatherCheckFacts, unknownGitHubFacts } from '../../clients/check-facts.ts'
import { writeFileAt } from '../../clients/files.ts'
import { Git } from '../../clients/git.ts'
import type { ReleasedPackage } from '../../clients/packages.ts'
import { gatherStates, settingsAt } from '../../clients/release-states.ts'
import { withTemporaryFolder } from '../../clients/temporary-folder.ts'
import type { Distribution } from '../../distribution.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type CheckDecision, type CheckFacts, decideCheck } from '../../release/checks.ts'
import { notesOfJudged } from '../../release/judged-notes.ts'
import { type Manifest, manifestName, serializeManifest } from '../../release/manifest.ts'
import { type Notes, summarizeNotices } from '../../release/notes.ts'
import { isRoot, type Package } from '../../release/packages.ts'
import { isVersionOverride } from '../../release/project/tag-tools.ts'
import type { Project } from '../../release/project.ts'
import type { TagName } from '../../release/tag.ts'
import { parseVersion } from '../../release/version.ts'
import { type Report, reportOf } from '../../report.ts'
import type { Voice } from '../../voice.ts'
import { requireBuilt, warnOfSizes } from './decide.ts'
import { inspectBuilt, warnOfSecrets } from './inspection.ts'
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
    const { distributions } = built
    const manifest = manifestOf(inputs, tag, { project, notes, distributions, own: released?.own })
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

interface Built {
  /** Private folder of the step. */
  readonly folder: string
  /** Folder of the distributions. */
  readonly output: string
  readonly distributions: readonly Distribution[]
  /** What made them, a sentence each. */
  readonly origin: readonly string[]
  /** Seconds; the time of every file that is handed on. */
  readonly sourceDateEpoch: number
}

async function buildAll(inputs: BuildInputs, project: Project, place: BuildPlace): Promise<Built> {
  const { folder, sourceDateEpoch, voice } = place
  const { output, names, origin } = await makeDistributions(inputs, project, place)
  const { environment, run } = inputs
  const settingsFolder = join(folder, 'default-branch')
  const settingsPlace = { checkout: run.workspace, folder: settingsFolder, environment }
  const distributions = await inspectBuilt({ output, names, voice, ...settingsPlace })
  return { folder, output, distributions, origin, sourceDateEpoch }
}

// GitHub takes 125,000 characters of text; the digests and the words of a person need some of them.
const notesLimit = 100_000

interface ManifestParts {
  readonly project: Project
  readonly notes: Notes
  readonly distributions: readonly Distribution[]
  readonly own: Package | undefined
}

function manifestOf(
  { run }: BuildInputs,
  tag: TagName,
  { project, notes, distributions, own }: ManifestParts,
): Manifest {
  const files = distributions.map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 }))
  const { name, prefix } = tag
  return {
    schema: 1,
    project: project.name,
    ...(own === undefined || isRoot(own) ? {} : { isPackage: true }),
    version: versionOf(distributions) ?? tag.version.text,
    tag: name,
    tagPrefix: prefix,
    commit: run.sha,
    notes: notes.text,
    files,
  }
}

/** As the files have it: the tag may spell it in another way. */
const versionOf = ([first]: readonly Distribution[]): string | undefined =>
  first && parseVersion(first.fileName.version)?.text

interface HandedOn extends Built {
  readonly warnings: readonly Problem[]
  /** What did not reach the build, and what of the change log was kept as text in the notes. */
  readonly notices: readonly string[]
}

/** Upload the distributions and the manifest: an equal build has an equal digest. */
async function handOn({ run }: BuildInputs, manifest: Manifest, built: HandedOn): Promise<Report> {
  const { folder, output, origin, sourceDateEpoch, warnings, notices } = built
  await writeFileAt(output, manifestName, serializeManifest(manifest))
  const names = [...manifest.files.map(({ name }) => name), manifestName].sort()
  const packed = { folder: output, names, modifiedEpoch: sourceDateEpoch }
  const artifact = await new Artifacts().upload(`distributions-${run.runAttempt}`, packed, folder)
  return reportOf({
    step: 'build',
    headline: `Built ${manifest.project} ${manifest.version} from ${manifest.commit.slice(0, 12)}: ${manifest.files.length} files.`,
    problems: warnings,
    files: manifest.files.map((file) => ({ ...file, result: 'built and inspected' })),
    remarks: [...origin, ...notices],
    folds: [{ title: 'The notes, as the release page will show them', markdown: manifest.notes }],
    outputs: { version: manifest.version, 'artifact-id': String(artifact.id), 'artifact-digest': artifact.sha256 },
  })
}

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
