import type { PullRequest } from '../../clients/github/pull-requests.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Version } from '../../release/version.ts'

/** One file as the world sees it: on the release page and on the index. */
export interface PublishedFile {
  readonly name: string
  readonly sizeBytes: number
  /** As GitHub lists it. */
  readonly sha256: string
  /** What the index shows; `undefined` for nothing. */
  readonly indexSha256: string | undefined
  /** Whether the index serves build provenance and publish attestation with it. */
  readonly isAttested: boolean
}

/** What was found after publishing. */
export interface FinishFacts {
  readonly project: string
  readonly version: Version
  readonly tag: string
  readonly indexName: string
  readonly indexPage: string
  readonly releasePage: string
  readonly files: readonly PublishedFile[]
  /** The release pull request, if one holds the commit. */
  readonly pullRequest: PullRequest | undefined
  /** Whether the tag's commit is part of the branch that the pull request goes to. */
  readonly isInBase: boolean
  /** Tag of the release that GitHub shows as the latest. */
  readonly latestTag: string | undefined
  /** The greatest final version that is out, if it is greater than this one. */
  readonly greater: Version | undefined
}

/** What is done, and what a person has left to do: plain sentences. */
export interface FinishDecision {
  readonly done: readonly string[]
  readonly left: readonly string[]
}

/** Hold what the world sees against what a finished release is. */
export function decideFinish(facts: FinishFacts): FinishDecision {
  const sentences = [indexSentence(facts), attestationSentence(facts), pageSentence(facts), mergeSentence(facts)]
  return {
    done: sentences.filter(({ isDone }) => isDone).map(({ text }) => text),
    left: sentences.filter(({ isDone }) => !isDone).map(({ text }) => text),
  }
}

interface Sentence {
  readonly isDone: boolean
  readonly text: string
}

function indexSentence({ files, indexName, indexPage, project, version }: FinishFacts): Sentence {
  const wrong = files.filter(({ sha256, indexSha256 }) => sha256 !== indexSha256)
  const page = `${project} ${version.text}`
  if (wrong.length === 0) {
    return {
      isDone: true,
      text: `${page} is on ${indexName} (${indexPage}): ${files.length} ${files.length === 1 ? 'file' : 'files'}, each with the digest of the release page.`,
    }
  }
  const names = wrong.map(
    ({ name, indexSha256 }) => `${quoted(name)} (${indexSha256 === undefined ? 'missing' : 'another file'})`,
  )
  return {
    isDone: false,
    text: `${page} is not complete on ${indexName}: ${listed(names)}. Run the job "publish" again.`,
  }
}

function attestationSentence({ files, indexName }: FinishFacts): Sentence {
  const bare = files.filter(({ isAttested }) => !isAttested)
  if (bare.length === 0)
    return { isDone: true, text: `${indexName} serves build provenance and publish attestation of every file.` }
  const names = listed(bare.map(({ name }) => quoted(name)))
  return { isDone: false, text: `${indexName} does not serve both attestations of ${names}; it takes none later.` }
}

function pageSentence({ releasePage, version, tag, latestTag, greater }: FinishFacts): Sentence {
  const page = `release page of ${version.text} (${releasePage})`
  if (greater !== undefined && latestTag === tag) {
    const text = `The ${page} took "latest" from ${greater.text}, which is greater: edit the release of ${greater.text}, and set it as the latest.`
    return { isDone: false, text }
  }
  return { isDone: true, text: `The ${page} is published.` }
}

function mergeSentence({ pullRequest, isInBase, tag }: FinishFacts): Sentence {
  if (pullRequest === undefined) {
    return { isDone: true, text: `No pull request holds the commit of ${quoted(tag)}, so there is none to merge.` }
  }
  const { number, base, isMerged } = pullRequest
  if (isInBase) return { isDone: true, text: `#${number} is merged: ${quoted(base)} holds the tagged commit.` }
  if (isMerged) {
    const text = `#${number} was squashed or rebased: ${quoted(base)} does not hold the tagged commit. Merge the tag ${quoted(tag)} into ${quoted(base)}.`
    return { isDone: false, text }
  }
  return {
    isDone: false,
    text: `Merge #${number} with a merge commit, so that ${quoted(base)} holds the tagged commit.`,
  }
}
