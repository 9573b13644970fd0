import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Artifacts } from '../../clients/artifacts.ts'
import { systemClock } from '../../clients/clock.ts'
import { Git } from '../../clients/git.ts'
import type { Network } from '../../clients/http/network.ts'
import type { ReleasedPackage } from '../../clients/packages.ts'
import { doubtsOfMetadata } from '../../clients/python-index/metadata-doubts.ts'
import { withTemporaryFolder } from '../../clients/temporary-folder.ts'
import { requireAssetsFit, warnOfSecrets, warnOfSizes } from '../../distribution/warnings.ts'
import type { DescriptionJudge } from '../../distribution.ts'
import type { Problem } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type CheckDecision, decideCheck } from '../../release/checks.ts'
import { notesOfJudged } from '../../release/judged-notes.ts'
import { summarizeNotices } from '../../release/notes.ts'
import { isVersionOverride } from '../../release/project/tag-tools.ts'
import type { Project } from '../../release/project.ts'
import type { TagName } from '../../release/tag.ts'
import { type Report, reportOf } from '../../report.ts'
import type { Voice } from '../../voice.ts'
import { isPartOfRelease, requireBuilt } from './decide.ts'
import { JobDescriptionJudge } from './description-judge.ts'
import { type Findings, findingsOf } from './findings.ts'
import { type Built, handOn, manifestOf } from './handing-on.ts'
import { inspectBuilt } from './inspection.ts'
import { type BuildPlace, makeDistributions } from './making.ts'
import { prove, withProofs } from './proofs.ts'
import { keepForRepetition } from './repeated.ts'
import { gatherTaggedFacts, requireCheckout } from './tagged-commit.ts'
import { requireTaggedVersion } from './tagged-version.ts'

/** What a build needs beside its inputs. */
export interface BuildSurroundings {
  /** For a commit without a day of its own. */
  readonly now: Date
  readonly voice: Voice
  readonly openNetwork: () => Promise<Network>
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
  const { now, voice, openNetwork, git = new Git(run.workspace, inputs.environment), released } = surroundings
  await requireCheckout(git, inputs, tag)
  const facts = await gatherTaggedFacts(git, run.sha, { tag, now, released })
  const decision = decideCheck(facts)
  if (decision.kind !== 'go' || facts.state.project.kind !== 'read') return refusedReport(tag, decision)

  const project = facts.state.project.value
  if (project.version.kind === 'from-tag') await requireTaggedVersion(git, inputs, tag, project.version)
  const notes = notesOfJudged(facts, decision, { repository: run.repository.fullName, longest: notesLimit })
  if (notes === undefined) throw new Error('a release was judged whose project cannot be read')
  const { committed } = await git.commit(run.sha)
  const artifacts = new Artifacts()
  // Before code of others runs, which could change what lies on the disk.
  await artifacts.load()
  const network = await openNetwork()
  return await withTemporaryFolder(run.temporaryFolder, 'build', async (folder) => {
    const place = { folder, sourceDateEpoch: committed.epochSeconds, voice, own: released?.own }
    const begin = systemClock.now()
    const notKept = await keepForRepetition(inputs, folder)
    const built = await buildAll(inputs, project, place)
    requireBuilt(built.distributions, project, tag)
    const { distributions } = built
    requireAssetsFit(distributions)
    const doubts = await doubtsOfMetadata(distributions, { endpoints: inputs.endpoints, openNetwork })
    const own = released?.own
    const { severities } = facts.settings
    const subject = {
      inputs,
      git,
      project,
      own,
      version: tag.version,
      severities,
      openNetwork: async () => network,
      ...built,
    }
    const findings = await findingsOf(subject)
    const problems = [...decision.problems, ...doubts, ...warnOfSizes(distributions), ...warnOfSecrets(distributions)]
    if (findings.problems.some(({ severity }) => severity === 'error')) return unfitReport(tag, problems, findings)
    const manifest = manifestOf(inputs, tag, { ...built, project, notes, own, findings })
    const report = await handOn(inputs, manifest, {
      ...built,
      artifacts,
      findings,
      warnings: [...problems, ...findings.problems],
      notices: [...withheld(inputs), ...summarizeNotices(notes.notices)],
    })
    return withProofs(report, await prove(inputs, { ...built, voice, project, own, notKept }, begin))
  })
}

/** Variables that would set another version than the tag has. */
function withheld({ environment }: BuildInputs): readonly string[] {
  const names = Object.keys(environment).filter(isVersionOverride)
  if (names.length === 0) return []
  return [`Not given to the build, since the tag is the version: ${listed(names)}.`]
}

async function buildAll(inputs: BuildInputs, project: Project, place: BuildPlace): Promise<Built> {
  const { folder, sourceDateEpoch, voice } = place
  const { output, names, origin } = await makeDistributions(inputs, project, place)
  const { environment, run, leg } = inputs
  const settingsFolder = join(folder, 'default-branch')
  const settingsPlace = { checkout: run.workspace, folder: settingsFolder, environment }
  const isPart = isPartOfRelease(names, leg)
  const workingFolder = join(folder, 'description')
  await mkdir(workingFolder)
  const judging = new JobDescriptionJudge({ workingFolder, environment })
  const judge: DescriptionJudge = (description) => judging.faultsOf(description)
  const inspected = await inspectBuilt({ output, names, voice, isPart, judge, ...settingsPlace })
  const { distributions, allowed, remarks } = inspected
  const sentences = [...origin, ...(await judging.remarks()), ...remarks]
  return { folder, output, distributions, origin: sentences, sourceDateEpoch, isPart, allowed }
}

// GitHub takes 125,000 characters of text; the digests and the words of a person need some of them.
const notesLimit = 100_000

/** What was built is shown, and not handed on. */
function unfitReport(tag: TagName, problems: readonly Problem[], findings: Findings): Report {
  return reportOf({
    step: 'build',
    headline: `Not handed on: what was built of the tag ${quoted(tag.name)} is not what it should be.`,
    problems: [...problems, ...findings.problems],
    remarks: findings.remarks,
    folds: findings.folds,
    outputs: { version: '' },
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
