import { join } from 'node:path'
import { attemptAsync } from '../attempt.ts'
import { expectedSigner } from '../attestation/judging/expected.ts'
import { parseLines, provenanceFileName } from '../attestation/reading/provenance-file.ts'
import type { Trust } from '../attestation/signature/trust.ts'
import { type VerifiedDistribution, verifyFiles } from '../attestation.ts'
import { OpenFile } from '../clients/files.ts'
import { type GitHubApi, jobApi } from '../clients/github/api.ts'
import { type Asset, Assets } from '../clients/github/assets.ts'
import { Refs } from '../clients/github/refs.ts'
import { Releases } from '../clients/github/releases.ts'
import { differenceOf } from '../clients/http/download.ts'
import type { Network } from '../clients/http/network.ts'
import { requestIdentityToken } from '../clients/oidc.ts'
import { readProvenance } from '../clients/provenance-text.ts'
import { UploadTokenSource } from '../clients/python-index/upload-token.ts'
import { PythonIndex } from '../clients/python-index.ts'
import { withTemporaryFolder } from '../clients/temporary-folder.ts'
import { loadCurrentTrust } from '../clients/trust/current-trust.ts'
import { findWayOut, projectOfTag } from '../clients/unfit-page.ts'
import { fileNameOf } from '../distribution/file-name.ts'
import { type ReleaseAssets, sortAssets } from '../distribution/release-assets.ts'
import { type Distribution, inspectDistribution } from '../distribution.ts'
import { type Problem, ReleaseError, theRun } from '../errors.ts'
import { declaredSteps } from '../inputs/declared.ts'
import type { PublishInputs } from '../inputs.ts'
import { counted } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { readDraftMark } from '../release/draft-body.ts'
import { known } from '../release/known.ts'
import { partsOfTag } from '../release/tag.ts'
import { type Report, reportOf } from '../report.ts'
import { decideUploads } from './publish/decide.ts'
import { readBack } from './publish/read-back.ts'
import { signUploads } from './publish/signing.ts'
import { type UploadTarget, uploadInOrder } from './publish/upload.ts'

/** Verify every byte of the published release, and publish it to the index. */
export async function publish(inputs: PublishInputs, network: Network): Promise<Report> {
  return await withTemporaryFolder(inputs.run.temporaryFolder, 'publish', async (folder) => {
    const opened = new Map<string, OpenFile>()
    try {
      return await publishFrom({ folder, opened }, inputs, network)
    } finally {
      for (const file of opened.values()) await file.close()
    }
  })
}

/** Where the assets are kept until they are uploaded. */
interface Downloads {
  readonly folder: string
  /** The distributions, by name. */
  readonly opened: Map<string, OpenFile>
}

async function publishFrom(downloads: Downloads, inputs: PublishInputs, network: Network): Promise<Report> {
  const found = await attemptAsync(() => verify(downloads, inputs, network))
  if (found instanceof ReleaseError) throw await withWayOut(found, inputs, network)
  if (found === undefined) return nothingToPublish(inputs)
  const { assets, trust, notices, verified } = found
  const { voice } = network
  const target = uploadTarget(inputs, network, assets.project)
  const missing = decideUploads(verified, await target.index.reading.files(assets.project))
  const uploads = await signUploads(missing, inputs, { network, trust, opened: downloads.opened })
  await requireCommit(jobApi(inputs, declaredSteps.publish.permissions, network), inputs)
  await uploadInOrder(uploads, target, voice)
  const release = { ...target, version: assets.version.text }
  const problems = [...notices, ...(await readBack(verified, release, network))]
  return publishReport({ inputs, assets, verified, missing, trust, target, problems })
}

/** A page of a tag that is no release, such as `nightly-2026.11.30`, is nobody's mistake. */
const nothingToPublish = ({ tag }: PublishInputs): Report =>
  reportOf({
    step: 'publish',
    headline: `The release of the tag ${quoted(tag.name)} holds no file of a version that the tag ends in, so there is nothing to publish.`,
  })

async function verify(downloads: Downloads, inputs: PublishInputs, network: Network) {
  const gathered = await gather(inputs, network, downloads)
  if (gathered === undefined) return undefined
  const { assets, provenance, distributions } = gathered
  const { trust, notices } = await loadCurrentTrust(inputs.endpoints.trustedRoot, {
    network,
    cacheFolder: join(downloads.folder, 'tuf'),
  })
  const lines = parseLines(provenance, provenanceFileName)
  const { voice } = network
  const expected = expectedSigner(inputs.run, inputs.run.sha, 'push')
  voice({ kind: 'part', title: `Verify ${counted(distributions.length, 'file')}` })
  return { assets, trust, notices, verified: verifyFiles(distributions, lines, { trust, expected, voice }) }
}

/** Of a page that lacks a file, such as one that was made by hand: what saves the version depends on the index. */
async function withWayOut(error: ReleaseError, inputs: PublishInputs, network: Network): Promise<ReleaseError> {
  if (error.code !== 'release-asset-missing') return error
  const { tag, release: event, run, endpoints } = inputs
  const version = (tag.read ?? partsOfTag(tag.name))?.version
  if (version === undefined) return error
  const api = jobApi(inputs, declaredSteps.publish.permissions, network)
  const release = await new Releases(api).get(event.releaseId)
  const assets = await new Assets(api).list(release.id)
  const mark = readDraftMark(release.body, tag.name)
  const named = (mark?.assets ?? []).flatMap(({ name }) => fileNameOf(name)?.project ?? [])[0]
  const project = named === undefined ? await projectOfTag(api, tag.name) : known(named)
  const page = { release, assets, isOurs: mark?.commit === run.sha, version, project }
  const { found, hint } = await findWayOut(page, new PythonIndex(endpoints, network))
  return error.with({ message: `${error.message} ${found}`, hint })
}

interface Gathered {
  readonly assets: ReleaseAssets<Asset>
  /** Text of the file of build provenance. */
  readonly provenance: string
  readonly distributions: readonly Distribution[]
}

/** Download each asset once, and keep it open: the bytes that are verified are the bytes that are uploaded. */
async function gather(
  inputs: PublishInputs,
  network: Network,
  { folder, opened }: Downloads,
): Promise<Gathered | undefined> {
  const api = jobApi(inputs, declaredSteps.publish.permissions, network)
  await requirePublished(new Releases(api), inputs)
  await requireCommit(api, inputs)
  const client = new Assets(api)
  const assets = sortAssets(await client.list(inputs.release.releaseId), inputs.tag, provenanceFileName)
  if (assets === undefined) return undefined
  const total = assets.distributions.length + 1
  const { voice } = network
  voice({ kind: 'part', title: `Download ${counted(total, 'file')} of the release` })
  const said = (count: number, { name, sizeBytes }: Asset): void =>
    voice({ kind: 'done', what: 'downloaded', name, at: { count, total, sizeBytes } })
  const provenancePath = await downloadOnce(client, assets.provenance, folder)
  const provenance = await readProvenance(provenancePath, provenanceFileName)
  said(1, assets.provenance)
  const distributions: Distribution[] = []
  for (const asset of assets.distributions) {
    const file = await OpenFile.open(await downloadOnce(client, asset, folder))
    opened.set(asset.name, file)
    // What looks like a secret, and the description, were judged by the build: by settings and a Python that are not here.
    distributions.push(await inspectDistribution(asset.name, file, { allowed: 'any', judge: async () => [] }))
    said(distributions.length + 1, asset)
  }
  return { assets, provenance, distributions }
}

async function requirePublished(releases: Releases, { release, tag }: PublishInputs): Promise<void> {
  const found = await releases.get(release.releaseId)
  if (!found.isDraft && found.tag === tag.name) return
  throw new ReleaseError('release-not-published', {
    message: `The release ${found.url} is ${found.isDraft ? 'a draft again' : `of the tag ${quoted(found.tag)}, not ${quoted(tag.name)}`}.`,
    hint: 'Publish the draft on its page; the job starts by itself then.',
  })
}

/** The tag must lead to the commit of this run, first and right before the first upload. */
async function requireCommit(api: GitHubApi, { tag, run }: PublishInputs): Promise<void> {
  await new Refs(api).requireCommit(tag.name, run.sha, {
    made: 'this run is for',
    hint: 'Delete the release, push the tag again, and let the whole workflow run for it.',
  })
}

async function downloadOnce(client: Assets, asset: Asset, folder: string): Promise<string> {
  // GitHub lets no name of an asset hold a "/"; the name is checked all the same where it becomes a path.
  const path = join(folder, encodeURIComponent(asset.name))
  const difference = differenceOf(asset, await client.download(asset, path))
  if (difference === undefined) return path
  throw new ReleaseError('release-asset-mismatch', {
    message: `GitHub lists ${quoted(asset.name)} ${difference}.`,
    hint: `Run ${theRun} again; if it stays so, somebody changed the asset after the release was published.`,
  })
}

function uploadTarget({ endpoints, run }: PublishInputs, network: Network, project: string): UploadTarget {
  const index = new PythonIndex(endpoints, network)
  const identity = (audience: string) => requestIdentityToken(audience, run.tokenRequest, network)
  return { index, tokens: new UploadTokenSource(index.trustedPublishing, identity, network.clock), project }
}

interface PublishOutcome {
  readonly inputs: PublishInputs
  readonly assets: ReleaseAssets<Asset>
  readonly verified: readonly VerifiedDistribution[]
  /** What the index did not have. */
  readonly missing: readonly VerifiedDistribution[]
  readonly trust: Trust
  readonly target: UploadTarget
  readonly problems: readonly Problem[]
}

function publishReport({ inputs, assets, verified, missing, trust, target, problems }: PublishOutcome): Report {
  const { index, project } = target
  const version = assets.version.text
  const page = index.reading.releasePage(project, version)
  const uploaded = new Set(missing.map(({ file }) => file.name))
  const files = verified.map(({ file: { name, sizeBytes, sha256 } }) => {
    const result = uploaded.has(name) ? 'verified, uploaded' : 'verified, already there'
    return { name, sizeBytes, sha256, result, link: page }
  })
  return reportOf({
    step: 'publish',
    headline: `${verified[0]?.file.metadata.name ?? project} ${version} is on ${index.name}: ${page}`,
    files,
    problems,
    remarks: [
      `Published by ${inputs.release.sender}.`,
      `Verified against ${trust.description}.`,
      ...assets.others.map(({ name, uploader }) => `Left alone: ${quoted(name)}, uploaded by ${uploader}.`),
    ],
    outputs: { files: JSON.stringify(files.map(({ name, sha256 }) => ({ name, sha256 }))) },
  })
}
