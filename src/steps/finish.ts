import { provenanceFileName } from '../attestation/reading/provenance-file.ts'
import { indexedTypes } from '../attestation/reading/statement.ts'
import { type GitHubApi, jobApi } from '../clients/github/api.ts'
import { type Asset, Assets } from '../clients/github/assets.ts'
import { type Comment, PullRequests } from '../clients/github/pull-requests.ts'
import { Refs } from '../clients/github/refs.ts'
import { Releases } from '../clients/github/releases.ts'
import type { Network } from '../clients/http/network.ts'
import { PythonIndex } from '../clients/python-index.ts'
import { sortAssets } from '../distribution/release-assets.ts'
import { declaredSteps } from '../inputs/declared.ts'
import type { FinishInputs } from '../inputs.ts'
import { escapeLine, list } from '../markdown.ts'
import { quoted } from '../quoted.ts'
import { greaterFinal } from '../release/series.ts'
import { type FileRow, type Report, reportOf } from '../report.ts'
import { decideFinish, type FinishDecision, type FinishFacts, type PublishedFile } from './finish/decide.ts'

/** Look at the release as everybody sees it, and say on its pull request what is done and what is left. */
export async function finish(inputs: FinishInputs, network: Network): Promise<Report> {
  const api = jobApi(inputs, declaredSteps.finish.permissions, network)
  const facts = await gather(inputs, api, network)
  if (facts === undefined) return nothingToFinish(inputs)
  const decision = decideFinish(facts)
  const comment = await leaveComment(new PullRequests(api), facts, writeComment(facts, decision))
  return reportOf({
    step: 'finish',
    headline: `${facts.project} ${facts.version.text}: ${decision.left.length === 0 ? 'nothing is left to do' : `${decision.left.length} left to do`}.`,
    files: facts.files.map((file) => fileRow(file, facts)),
    remarks: [...decision.left.map((text) => `Left: ${text}`), ...decision.done.map((text) => `Done: ${text}`)],
    outputs: comment === undefined ? {} : { 'comment-url': comment.url },
  })
}

/** A page of a tag that is no release, such as `nightly-2026.11.30`, is nobody's mistake. */
const nothingToFinish = ({ tag }: FinishInputs): Report =>
  reportOf({
    step: 'finish',
    headline: `The release of the tag ${quoted(tag.name)} holds no file of a version that the tag ends in, so nothing was published.`,
  })

async function gather(
  { endpoints, tag: named, release, run }: FinishInputs,
  api: GitHubApi,
  network: Network,
): Promise<FinishFacts | undefined> {
  const releases = new Releases(api)
  const page = await releases.get(release.releaseId)
  const sorted = sortAssets(await new Assets(api).list(release.releaseId), named, provenanceFileName)
  if (sorted === undefined) return undefined
  const { distributions, project, tag, version } = sorted
  const index = new PythonIndex(endpoints, network)
  const pulls = await new PullRequests(api).ofCommit(run.sha)
  // Another pull request may hold the commit too: a merge of branches, or a fork's.
  const pullRequest = pulls.find(({ headCommit, isOwn }) => isOwn && headCommit === run.sha)
  return {
    project,
    version,
    tag: tag.name,
    indexName: index.name,
    indexPage: index.reading.releasePage(project, version.text),
    releasePage: page.url,
    files: await publishedFiles(distributions, { index, project, version: version.text }),
    pullRequest,
    isInBase: pullRequest !== undefined && (await new Refs(api).isInBranch(run.sha, pullRequest.base)),
    latestTag: (await releases.latest())?.tag,
    greater: greaterFinal(version, tag.prefix, await releases.list()),
  }
}

interface IndexedRelease {
  readonly index: PythonIndex
  readonly project: string
  readonly version: string
}

async function publishedFiles(
  assets: readonly Asset[],
  { index, project, version }: IndexedRelease,
): Promise<PublishedFile[]> {
  const onIndex = await index.reading.files(project)
  const files: PublishedFile[] = []
  for (const { name, sizeBytes, sha256 = '' } of assets) {
    const types = await index.reading.predicateTypes(project, version, name)
    const isAttested = indexedTypes.every((type) => types.includes(type))
    files.push({ name, sizeBytes, sha256, indexSha256: onIndex.get(name)?.sha256, isAttested })
  }
  return files
}

// Only the job's own account writes this comment: a person's comment with the same mark is not ours to edit.
const commentAuthor = 'github-actions[bot]'

function markOf(tag: string): string {
  return `<!-- release-action:finish ${encodeURIComponent(tag)} -->`
}

function writeComment({ project, version, tag }: FinishFacts, { done, left }: FinishDecision): string {
  const boxes = (sentences: readonly string[], box: string) => sentences.map((text) => `[${box}] ${escapeLine(text)}`)
  const verdict = left.length === 0 ? 'is released' : 'is released, with something left to do'
  return [
    markOf(tag),
    `**${escapeLine(project)} ${version.text}** ${verdict}.`,
    '',
    list([...boxes(done, 'x'), ...boxes(left, ' ')]),
  ].join('\n')
}

/** One comment: written once, edited when it has something else to say. */
async function leaveComment(client: PullRequests, facts: FinishFacts, body: string): Promise<Comment | undefined> {
  if (facts.pullRequest === undefined) return undefined
  const { number } = facts.pullRequest
  const mark = markOf(facts.tag)
  const comments = await client.comments(number)
  const own = comments.find((comment) => comment.author === commentAuthor && comment.body.startsWith(mark))
  if (own === undefined) return client.createComment(number, body)
  return own.body === body ? own : client.updateComment(own.id, body)
}

function fileRow(
  { name, sizeBytes, sha256, indexSha256, isAttested }: PublishedFile,
  { indexPage }: FinishFacts,
): FileRow {
  const digest =
    sha256 === indexSha256 ? 'same on the index' : indexSha256 === undefined ? 'not on the index' : 'differs'
  return { name, sizeBytes, sha256, result: `${digest}${isAttested ? ', attested twice' : ''}`, link: indexPage }
}
