import { GitHistory } from '../../clients/git/history.ts'
import type { NewTag } from '../../clients/git/writer.ts'
import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted, quotedUpTo } from '../../quoted.ts'
import type { CheckFacts } from '../../release/checks.ts'
import { lastSignedTags } from '../../release/history.ts'
import type { Version } from '../../release/version.ts'
import type { Checkout } from '../checkout.ts'

/** A tag that is to be made on a commit that was judged. */
export interface WantedTag extends Omit<NewTag, 'signing'> {
  readonly version: Version
  /** What the commit was judged by. */
  readonly facts: CheckFacts
  /** `--no-sign`: whatever else says that it is to be signed. */
  readonly isNeverSigned: boolean
}

/** A tag that this run has made. */
export interface MadeTag {
  /** The tag itself. */
  readonly object: string
  /** The past, read after it was made. */
  readonly history: GitHistory
}

/** Why a tag is to be signed; begins in lower case, without a full stop. */
type Reason = { readonly kind: 'rule' | 'habit' | 'configuration'; readonly words: string }

// A line of git names a path.
const longestWords = 1000

const goesOn = 'Fix what is said, and run the same command again: it goes on where it stopped.'

/**
 * Make a tag with the keys of the person: signed where the project wants it, where the last three are, or where their
 * configuration says so.
 *
 * A tag that was to be signed, and is not, is taken back.
 *
 * @throws ReleaseError `tag-not-signed`, `git-failed`
 */
export async function makeTag(
  checkout: Checkout,
  environment: Readonly<Record<string, string | undefined>>,
  wanted: WantedTag,
): Promise<MadeTag> {
  const { git, writer, root, isShallow } = checkout
  const { name, commit, message, isNeverSigned } = wanted
  const reason = isNeverSigned ? undefined : await reasonToSign(checkout, wanted)
  const isAsked = reason?.kind === 'rule' || reason?.kind === 'habit'
  const signing = isNeverSigned ? 'never' : isAsked ? 'always' : 'configured'
  const said = await writer.tag({ name, commit, message, signing }, `The commit is made. ${goesOn}`).catch((error) => {
    throw isAsked && error instanceof ReleaseError ? notSigned(name, reason, error.message) : error
  })
  const history = new GitHistory(root, environment, isShallow)
  const object = (await git.tag(name))?.object ?? ''
  const isSigned = (await history.tags()).some((tag) => tag.name === name && tag.isSigned)
  if (reason === undefined || isSigned) return { object, history }
  await takeBack(checkout, name, object)
  throw notSigned(name, reason, said === '' ? said : quotedUpTo(longestWords, said))
}

/** Remove a tag that this run has made, unless somebody made it anew meanwhile. */
export async function takeBack({ writer }: Checkout, name: string, object: string): Promise<void> {
  await writer.removeTag(name, object, `Delete the tag by \`git tag --delete ${name}\`: it is not to be pushed.`)
}

async function reasonToSign({ writer }: Checkout, { facts, version }: WantedTag): Promise<Reason | undefined> {
  if (facts.settings.severities['tag-unsigned'] === 'error')
    return { kind: 'rule', words: 'the project sets tag-unsigned as an error' }
  const signed = facts.history.kind === 'known' ? lastSignedTags(facts.history.value, version) : []
  if (signed.length > 0) {
    const names = listed(signed.map((tag) => quoted(tag.name)))
    return { kind: 'habit', words: `${names} are` }
  }
  return (await writer.signsTags()) ? { kind: 'configuration', words: 'tag.gpgSign is set' } : undefined
}

function notSigned(name: string, { kind, words }: Reason, said: string): ReleaseError {
  const without = kind === 'rule' ? '' : ' To go without a signature, add --no-sign.'
  return new ReleaseError('tag-not-signed', {
    message: `The tag ${quoted(name)} is to be signed, since ${words}, and git did not sign it${said === '' ? '' : `: ${said.replace(/\.$/, '')}`}.`,
    hint: `The commit is made; nothing is tagged or pushed. Name a key that is here by \`git config user.signingKey KEY\`, with \`git config gpg.format ssh\` if it is one of SSH, and run the same command again.${without}`,
  })
}
