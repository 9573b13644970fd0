import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expectedSigner } from '../attestation/judging/expected.ts'
import { parseLines, provenanceFileName } from '../attestation/reading/provenance-file.ts'
import { verifyFiles } from '../attestation.ts'
import { Artifacts } from '../clients/artifacts.ts'
import { measureFile } from '../clients/files.ts'
import { type GitHubApi, jobApi } from '../clients/github/api.ts'
import { Assets } from '../clients/github/assets.ts'
import { Refs } from '../clients/github/refs.ts'
import { type Release, Releases } from '../clients/github/releases.ts'
import { readHandOver } from '../clients/hand-over.ts'
import type { Network } from '../clients/http/network.ts'
import { readProvenance } from '../clients/provenance-text.ts'
import { IndexReading } from '../clients/python-index/reading.ts'
import { PythonIndex } from '../clients/python-index.ts'
import { withTemporaryFolder } from '../clients/temporary-folder.ts'
import { type CurrentTrust, loadCurrentTrust } from '../clients/trust/current-trust.ts'
import { findWayOut } from '../clients/unfit-page.ts'
import { normalizeProject } from '../distribution/file-name.ts'
import { ReleaseError, theRun } from '../errors.ts'
import { declaredSteps } from '../inputs/declared.ts'
import type { DraftInputs } from '../inputs.ts'
import { counted, listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { writeDraftText } from '../release/draft-text.ts'
import { known } from '../release/known.ts'
import type { Manifest, ManifestFile } from '../release/manifest.ts'
import { greaterFinal } from '../release/series.ts'
import type { Version } from '../release/version.ts'
import type { Report } from '../report.ts'
import { askAdmission } from './draft/admission.ts'
import {
  type DraftWork,
  decideDraft,
  type FoundRelease,
  pagesOf,
  type WantedRelease,
  wantedFields,
} from './draft/decide.ts'
import { draftReport } from './draft/report.ts'
import { requireReadBack, type Upload, uploader } from './draft/upload.ts'

/** Make exactly one draft release, with the notes, every file, and their provenance on it. */
export async function draft(inputs: DraftInputs, network: Network): Promise<Report> {
  const { run } = inputs
  return await withTemporaryFolder(run.temporaryFolder, 'draft', async (folder) => {
    const built = await gatherFiles(inputs, network, folder)
    const api = jobApi(inputs, declaredSteps.draft.permissions, network)
    const releases = await new Releases(api).list()
    const greater = greaterFinal(built.version, built.manifest.tagPrefix, releases)?.text
    const wanted = wantedRelease(inputs, built, greater)
    await new Refs(api).requireCommit(inputs.tagName, run.sha, ifMoved)
    const decision = decideDraft(wanted, await withAssets(api, releases, inputs.tagName))
    if (decision.kind === 'unfit')
      throw await refusalOf(decision.found, decision.isOurs, built, new PythonIndex(inputs.endpoints, network))
    // A page that is whole already stays as it is, whatever the index says now.
    const admission = decision.kind === 'done' ? [] : await admissionOf(inputs, built, network)
    const upload = uploader(new Assets(api), built.pathOf, network.voice)
    const release = await act(api, decision, upload)
    const assets = decision.kind === 'done' ? decision.found.assets : await new Assets(api).list(release.id)
    requireReadBack(wanted.files, assets)
    return draftReport({
      wanted,
      decision,
      release,
      assets,
      greater,
      admission,
      pages: releases,
      current: built.current,
    })
  })
}

/** The files of both earlier jobs, each distribution verified against its line. */
interface BuiltFiles {
  readonly manifest: Manifest
  readonly version: Version
  /** What the lines were verified against. */
  readonly current: CurrentTrust
  readonly provenance: ManifestFile
  readonly pathOf: (name: string) => string
}

async function gatherFiles(inputs: DraftInputs, network: Network, folder: string): Promise<BuiltFiles> {
  const { run, endpoints, provenanceArtifact } = inputs
  const artifacts = new Artifacts()
  const handOver = await readHandOver(artifacts, inputs, folder)
  const target = join(folder, 'provenance')
  await mkdir(target)
  const { folder: provenanceFolder, names } = await artifacts.download(provenanceArtifact, target)
  if (names.join() !== provenanceFileName) {
    throw new ReleaseError('artifact-mismatch', {
      message: `The artifact of the job "attest" holds ${listed(names) || 'nothing'}, not ${quoted(provenanceFileName)}.`,
      hint: 'Hand on `provenance-artifact-id` and `provenance-artifact-digest` of the step "attest".',
    })
  }
  const path = join(provenanceFolder, provenanceFileName)
  const text = await readProvenance(path, provenanceFileName)
  const current = await loadCurrentTrust(endpoints.trustedRoot, { network, cacheFolder: join(folder, 'tuf') })
  const { trust } = current
  const lines = parseLines(text, provenanceFileName)
  const { voice } = network
  const { files } = handOver.manifest
  voice({ kind: 'part', title: `Verify ${counted(files.length, 'file')} of the build` })
  verifyFiles(files, lines, { trust, expected: expectedSigner(run, run.sha, 'push'), voice })
  return {
    manifest: handOver.manifest,
    version: handOver.version,
    current,
    provenance: { name: provenanceFileName, ...(await measureFile(path)) },
    pathOf: (name) => (name === provenanceFileName ? path : join(handOver.folder, name)),
  }
}

async function admissionOf(
  { endpoints, run }: DraftInputs,
  { manifest, version }: BuiltFiles,
  network: Network,
): Promise<string[]> {
  const project = normalizeProject(manifest.project)
  const { workflowPath } = expectedSigner(run, run.sha, 'push')
  const repository = run.repository.fullName
  const { files } = manifest
  const admission = { project, version, files, repository, workflowPath, now: network.clock.now() }
  return await askAdmission(new IndexReading(endpoints, network, 'advice'), admission)
}

function wantedRelease(
  { run }: DraftInputs,
  { manifest, version, provenance }: BuiltFiles,
  greater: string | undefined,
): WantedRelease {
  const files = [...manifest.files, provenance]
  const text = writeDraftText({
    manifest,
    repository: run.repository.fullName,
    workflowPath: expectedSigner(run, run.sha, 'push').workflowPath,
    runUrl: run.runUrl,
    provenanceName: provenance.name,
    greater,
  })
  const assets = files.map(({ name, sha256 }) => ({ name, sha256 }))
  const { tag, commit } = manifest
  return {
    fields: wantedFields(manifest, version, greater),
    text: { mark: { tag, commit, runId: run.runId, assets }, text },
    version,
    files,
  }
}

/** The tag must still lead to the commit that was built, right before the first write. */
const ifMoved = {
  made: 'these files were built from',
  hint: 'Let the run of the new push make the draft, and cancel this one.',
}

async function withAssets(api: GitHubApi, releases: readonly Release[], tagName: string): Promise<FoundRelease[]> {
  const ours = pagesOf(tagName, releases)
  return Promise.all(ours.map(async (release) => ({ release, assets: await new Assets(api).list(release.id) })))
}

/** A published release is never changed here; what a person can do depends on what the index has. */
async function refusalOf(
  { release, assets }: FoundRelease,
  isOurs: boolean,
  { manifest, version }: BuiltFiles,
  index: PythonIndex,
): Promise<ReleaseError> {
  const project = known(normalizeProject(manifest.project))
  const { found, hint } = await findWayOut({ release, assets, isOurs, version, project }, index)
  return new ReleaseError('release-already-published', {
    message: `The release of ${quoted(release.tag)} is published (${release.url}), and its files are not those of this build. ${found}`,
    hint,
  })
}

async function act(api: GitHubApi, decision: DraftWork, upload: Upload): Promise<Release> {
  const releases = new Releases(api)
  switch (decision.kind) {
    case 'done':
      return decision.found.release
    case 'create': {
      const release = await releases.createDraft(decision.fields)
      await upload(release, decision.uploads)
      return release
    }
    case 'update': {
      const { release: old } = decision.found
      await requireDraft(releases, old)
      for (const asset of decision.deletes) await new Assets(api).delete(asset.id)
      const release = decision.fields === undefined ? old : await releases.updateDraft(old.id, decision.fields)
      await upload(release, decision.uploads)
      return release
    }
  }
}

/** Somebody may have clicked since the list was made: a published release is never changed. */
async function requireDraft(releases: Releases, { id, url, tag }: Release): Promise<void> {
  if ((await releases.get(id)).isDraft) return
  throw new ReleaseError('release-already-published', {
    message: `The draft of ${quoted(tag)} was published while this job ran: ${url}.`,
    hint: `Run ${theRun} again: it says whether the published files are those of this build.`,
  })
}
