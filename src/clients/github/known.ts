import { ReleaseError } from '../../errors.ts'
import { type Known, known, unknown } from '../../release/known.ts'
import { acceptedPermissions, GitHubRefusal } from './refusals.ts'

const failures = ['permission-missing', 'github-refused', 'github-failed']
// A page of an outage may be all that GitHub says.
const longestReason = 300

/**
 * Wait for an answer of GitHub, and keep its refusal or its failure as a value, so that all else can still be judged.
 *
 * @returns Of a permission that is missing, which one: `the token lacks "checks: read"`. Of all else, GitHub's own words,
 *   on one line.
 * @throws Whatever is neither a refusal nor a failure of GitHub: a bug.
 */
export async function knownAnswer<T>(pending: Promise<T>): Promise<Known<T>> {
  try {
    return known(await pending)
  } catch (error) {
    if (error instanceof ReleaseError && failures.includes(error.code)) return unknown(reasonOf(error))
    throw error
  }
}

function reasonOf(error: ReleaseError): string {
  const refused = error instanceof GitHubRefusal ? error.refused : undefined
  // A token that GitHub does not know lacks more than a permission.
  const lacking = refused?.status === 403 ? acceptedPermissions(refused) : []
  if (lacking.length > 0) return `the token lacks ${lacking.join(' or ')}`
  const words = error.message.replace(/\s+/g, ' ').trim()
  return words.length > longestReason ? `${words.slice(0, longestReason)}…` : words.replace(/\.$/, '')
}
