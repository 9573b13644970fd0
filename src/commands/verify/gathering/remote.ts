import { tmpdir } from 'node:os'
import type { Offers } from '../../../attestation/reading/offer.ts'
import type { GitHubApi } from '../../../clients/github/api.ts'
import type { Network } from '../../../clients/http/network.ts'
import { IndexReading } from '../../../clients/python-index/reading.ts'
import { withTemporaryFolder } from '../../../clients/temporary-folder.ts'
import type { PublicServices } from '../../../endpoints.ts'
import { ReleaseError } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import type { Target } from '../request.ts'
import { type Gathered, joinOffers, type MeasuredFile } from './gathered.ts'
import { differingIndexFiles, indexOffers, measureIndexFiles, releasesOf } from './index-release.ts'
import { differingAssets, measureAssets, pageOffers, readReleasePage, storedOffers } from './release-page.ts'

/** Where a release is looked for. */
export interface Remote {
  readonly services: PublicServices
  readonly network: Network
  /** The repository whose release page and stored attestations are read; `undefined` if none is known. */
  readonly github: GitHubApi | undefined
  /** The tag whose release page is read; `undefined` if none is known. */
  readonly tag: string | undefined
}

/**
 * Fetch a release from everywhere it is: release page, GitHub's store of attestations, and index. Downloads go into a
 * private folder, and are removed.
 *
 * @throws ReleaseError `release-not-published`, `release-asset-missing`, `index-release-missing`, `index-failed`,
 *   `github-…`, `file-name-invalid`
 */
export async function gatherRemote(target: Exclude<Target, { kind: 'paths' }>, remote: Remote): Promise<Gathered> {
  return await withTemporaryFolder(tmpdir(), 'release-action-verify', async (folder) => {
    switch (target.kind) {
      case 'release':
        return await gatherRelease(target.tag, remote, folder)
      case 'project':
        return await gatherProject(target, remote, folder)
    }
  })
}

/** The files of a release page, with what the index serves under their names. */
async function gatherRelease(tag: string, { services, network, github }: Remote, folder: string): Promise<Gathered> {
  const page = github && (await readReleasePage(github, tag))
  if (github === undefined || page === undefined) throw notPublished(tag)
  if (page.distributions.length === 0) throw nothingOn(page.url)
  const { files, problems: mismatches } = await measureAssets(github, page.distributions, {
    folder,
    voice: network.voice,
  })
  const offers = [
    ...(await pageOffers(github, page.provenance, { folder, files })),
    ...(await storedOffers(github, files)),
  ]
  const remarks = [`Read the release page ${page.url}.`]
  const problems = [...page.problems, ...mismatches]
  const reading = new IndexReading(services.index, network, 'read')
  const { indexName } = services.index
  for (const release of releasesOf(files)) {
    const onIndex = await reading.release(release.project, release.version)
    const name = `${release.project} ${release.version}`
    if (onIndex === undefined) remarks.push(`${indexName} does not have ${name}.`)
    else {
      remarks.push(`Read ${name} on ${indexName}.`, ...notThere(files, onIndex, indexName))
      problems.push(...differingIndexFiles(onIndex, files, indexName))
      const names = files.map((file) => file.name).filter((one) => onIndex.some((file) => file.name === one))
      const served = await indexOffers(reading, release, { names, indexName })
      offers.push(...served.offers)
      remarks.push(...served.remarks)
    }
  }
  return whole(files, offers, { problems, remarks: [...remarks, ...unnamed(files, indexName)] })
}

function unnamed(files: readonly MeasuredFile[], indexName: string): string[] {
  const strange = files.filter((file) => releasesOf([file]).length === 0)
  return strange.map(({ name }) => `${indexName} was not asked for ${quoted(name)}, a name that it takes of no file.`)
}

function notThere(
  files: readonly MeasuredFile[],
  onIndex: readonly { readonly name: string }[],
  indexName: string,
): string[] {
  const missing = files.filter(({ name }) => !onIndex.some((file) => file.name === name))
  return missing.map(({ name }) => `${indexName} does not have ${quoted(name)}.`)
}

/** The files of a version on the index, with what GitHub has of them. */
async function gatherProject(
  { project, version }: Extract<Target, { kind: 'project' }>,
  { services, network, github, tag }: Remote,
  folder: string,
): Promise<Gathered> {
  const reading = new IndexReading(services.index, network, 'read')
  const { indexName } = services.index
  const onIndex = (await reading.release(project, version)) ?? []
  if (onIndex.length === 0) throw notOnIndex(indexName, `${project} ${version}`)
  const { files, problems: mismatches } = await measureIndexFiles(reading, onIndex, {
    folder,
    indexName,
    voice: network.voice,
  })
  const remarks = [`Read ${project} ${version} on ${indexName}.`]
  const problems = [...mismatches]
  const offers: Offers[] = []
  if (github === undefined) remarks.push('GitHub was not asked: --repo names the repository.')
  else {
    const page = tag === undefined ? undefined : await readReleasePage(github, tag)
    remarks.push(pageRemark(page?.url, tag))
    if (page !== undefined) {
      problems.push(...differingAssets(page, files))
      offers.push(...(await pageOffers(github, page.provenance, { folder, files })))
    }
    offers.push(...(await storedOffers(github, files)))
  }
  const names = files.map(({ name }) => name)
  const served = await indexOffers(reading, { project, version }, { names, indexName })
  offers.push(...served.offers)
  return whole(files, offers, { problems, remarks: [...remarks, ...served.remarks] })
}

function pageRemark(url: string | undefined, tag: string | undefined): string {
  if (tag === undefined) return 'No release page was read: --tag names its tag.'
  return url === undefined ? `No release of the tag ${quoted(tag)} is published.` : `Read the release page ${url}.`
}

function whole(
  files: readonly MeasuredFile[],
  all: readonly Offers[],
  { problems: others, remarks }: Pick<Gathered, 'problems' | 'remarks'>,
): Gathered {
  const { offers, problems } = joinOffers(all)
  return { files, offers, problems: [...others, ...problems], remarks, isWhole: true }
}

function notPublished(tag: string): ReleaseError {
  return new ReleaseError('release-not-published', {
    message: `GitHub shows no published release of the tag ${quoted(tag)}.`,
    hint: 'Name the tag of a published release; a draft is seen by maintainers only.',
  })
}

function nothingOn(url: string): ReleaseError {
  return new ReleaseError('release-asset-missing', {
    message: `The release page ${url} has no file that ends in .whl or .tar.gz.`,
    hint: 'Verify the files of the index, as PROJECT==VERSION.',
  })
}

function notOnIndex(indexName: string, release: string): ReleaseError {
  return new ReleaseError('index-release-missing', {
    message: `${indexName} has no files of ${release}.`,
    hint: 'Check name and version.',
  })
}
