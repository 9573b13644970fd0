import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { attemptAsync } from '../attempt.ts'
import { Artifacts } from '../clients/artifacts.ts'
import { writeFileAt } from '../clients/files.ts'
import type { Network } from '../clients/http/network.ts'
import { doubtsOfMetadata } from '../clients/python-index/metadata-doubts.ts'
import { withTemporaryFolder } from '../clients/temporary-folder.ts'
import { requireAssetsFit, warnOfSecrets, warnOfSizes } from '../distribution/warnings.ts'
import { type Problem, ReleaseError } from '../errors.ts'
import type { CollectInputs } from '../inputs.ts'
import { counted, listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { builderWords, type Manifest, manifestName, serializeManifest } from '../release/manifest.ts'
import { type Report, reportOf } from '../report.ts'
import type { Voice } from '../voice.ts'
import { agreedRelease, type Collection, decideCollection } from './collect/decide.ts'
import { type InspectedFile, inspectParts } from './collect/inspection.ts'
import { takeNeeded } from './collect/needed.ts'
import { downloadPart, type Part } from './collect/part.ts'

/** Make one artifact of what several jobs have built, as if one had built everything. */
export async function collect(
  inputs: CollectInputs,
  voice: Voice,
  openNetwork: () => Promise<Network>,
): Promise<Report> {
  const { run, tagName, needs, expectedWheels, endpoints } = inputs
  const artifacts = new Artifacts()
  const taking = takeNeeded(needs)
  if (taking.kind === 'incomplete') throw await incomplete(taking.faults, artifacts)
  return await withTemporaryFolder(run.temporaryFolder, 'collect', async (folder) => {
    const parts: Part[] = []
    voice({ kind: 'part', title: `Take ${counted(taking.artifacts.length, 'artifact')} of this run` })
    for (const taken of taking.artifacts) parts.push(await downloadPart(artifacts, taken, folder))
    const manifests = parts.flatMap(({ builder, manifest }) => (manifest === undefined ? [] : [{ builder, manifest }]))
    const release = agreedRelease(manifests, { tagName, sha: run.sha })
    const built = await inspectParts(parts, voice)
    const collection = decideCollection(built, release, expectedWheels)
    const distributions = collection.files.map(({ distribution }) => distribution)
    requireAssetsFit(distributions)
    const doubts = await doubtsOfMetadata(distributions, { endpoints, openNetwork })

    const output = join(folder, 'collected')
    await mkdir(output)
    for (const { path, name } of collection.files) await rename(path, join(output, name))
    const files = collection.files.map(({ name, sizeBytes, sha256, builtBy, lacking }) => {
      return { name, sizeBytes, sha256, builtBy, ...(lacking === undefined ? {} : { lacking }) }
    })
    const manifest: Manifest = { ...release, files }
    await writeFileAt(output, manifestName, serializeManifest(manifest))
    // Equal files give an equal digest: there is no checkout that could tell the time of the commit.
    const packed = { folder: output, names: [...files.map(({ name }) => name), manifestName], modifiedEpoch: 0 }
    const artifact = await artifacts.upload(`collected-${run.runAttempt}`, packed, folder)
    return collectedReport(manifest, { collection, parts, doubts }, artifact)
  })
}

/** The list of the run says what there is: nothing in it counts, since any job and any action can add to it. */
async function incomplete(faults: readonly string[], artifacts: Artifacts): Promise<ReleaseError> {
  const names = await attemptAsync(() => artifacts.names())
  const there =
    names instanceof ReleaseError
      ? 'What artifacts this run has could not be listed.'
      : `This run has ${names.length === 0 ? 'no artifacts' : listed(names.map(quoted))}.`
  return new ReleaseError('legs-incomplete', {
    message: `Something is missing: ${faults.join('; ')}. ${there}`,
    hint: 'Run the failed jobs again. A job has to declare an output for each of its legs, `leg-0`, `leg-1`, …, and `legs`; a job without a matrix, `artifact-id` and `artifact-digest`.',
  })
}

interface Collected {
  readonly collection: Collection<InspectedFile>
  readonly parts: readonly Part[]
  readonly doubts: readonly Problem[]
}

function collectedReport(
  { project, version, commit, notes, files }: Manifest,
  { collection, parts, doubts }: Collected,
  artifact: { readonly id: number; readonly sha256: string },
): Report {
  const jobs = [...Map.groupBy(parts, ({ builder }) => builder.job).keys()]
  const distributions = collection.files.map(({ distribution }) => distribution)
  return reportOf({
    step: 'collect',
    headline: `Collected ${project} ${version} from ${commit.slice(0, 12)}: ${files.length} files of ${counted(jobs.length, 'job')}.`,
    problems: [...doubts, ...warnOfSizes(distributions), ...warnOfSecrets(distributions)],
    files: collection.files.map(({ name, sizeBytes, sha256, builtBy }) => ({
      name,
      sizeBytes,
      sha256,
      result: `inspected; built by ${builderWords(builtBy)}`,
    })),
    remarks: [...parts.flatMap(remarkOf), ...collection.twice.map(twiceRemark)],
    folds: [{ title: 'The notes, as the release page will show them', markdown: notes }],
    outputs: { version, 'artifact-id': String(artifact.id), 'artifact-digest': artifact.sha256 },
  })
}

function remarkOf({ builder, artifactName, names, manifest }: Part): string[] {
  if (manifest !== undefined) return []
  return [
    `Steps of the job built ${counted(names.length, 'file')} of ${builderWords(builder)}, artifact ${quoted(artifactName)}: no front end of this action did.`,
  ]
}

const twiceRemark = ({ name, builders }: Collection<InspectedFile>['twice'][number]): string =>
  `${quoted(name)} was built by ${listed(builders.map(builderWords))} with the same bytes, and is taken once.`
