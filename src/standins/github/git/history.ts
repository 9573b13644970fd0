import type { GitCommit, GitSnapshot, GitTarget } from './objects.ts'

/**
 * Follow annotated tags to what they mean.
 *
 * @returns The commit's SHA, or `undefined` if the object is a tree, a blob, or missing.
 */
export function peel(git: GitSnapshot, target: GitTarget | undefined): string | undefined {
  if (target === undefined) return undefined
  if (target.type === 'tag') return peel(git, git.tags.get(target.sha)?.object)
  return git.commits.has(target.sha) ? target.sha : undefined
}

/**
 * Find the commit that a name means: a full or short SHA, a branch, a tag, or either with `heads/`, `tags/`, `refs/`.
 *
 * @param head What `HEAD` stands for: the default branch.
 */
export function resolveCommit(git: GitSnapshot, name: string, head: string): GitCommit | undefined {
  if (name === 'HEAD') return resolveCommit(git, `refs/heads/${head}`, head)
  const ref = ['refs/heads/', 'refs/tags/', 'refs/', ''].find((prefix) => git.refs.has(`${prefix}${name}`))
  const sha = ref === undefined ? fullSha(git, name) : peel(git, git.refs.get(`${ref}${name}`))
  return sha === undefined ? undefined : git.commits.get(sha)
}

function fullSha(git: GitSnapshot, name: string): string | undefined {
  if (git.commits.has(name)) return name
  if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined
  const matching = [...git.commits.keys()].filter((sha) => sha.startsWith(name))
  return matching.length === 1 ? matching[0] : undefined
}

/** The commit itself and everything before it. */
export function reachableFrom(git: GitSnapshot, sha: string): Set<string> {
  const found = new Set<string>()
  const waiting = [sha]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(git.commits.get(next)?.parents ?? []))
  }
  return found
}

/**
 * Find the newest commit that two commits have in common.
 *
 * @returns One of them if there are several, `undefined` if the histories are unrelated.
 */
export function mergeBase(git: GitSnapshot, one: string, other: string): string | undefined {
  const fromOther = reachableFrom(git, other)
  const common = [...reachableFrom(git, one)].filter((sha) => fromOther.has(sha))
  const parents = new Set(common.flatMap((sha) => git.commits.get(sha)?.parents ?? []))
  return common.find((sha) => !parents.has(sha))
}

/** What `head` has and `base` has not: parents first, else by date. */
export function commitsBetween(git: GitSnapshot, base: string, head: string): GitCommit[] {
  const known = reachableFrom(git, base)
  const waiting = [...reachableFrom(git, head)]
    .flatMap((sha) => (known.has(sha) ? [] : (git.commits.get(sha) ?? [])))
    .sort((a, b) => a.committedAt.localeCompare(b.committedAt))
  const missing = new Set(waiting.map(({ sha }) => sha))
  const ordered: GitCommit[] = []
  while (waiting.length > 0) {
    // Dates alone are not enough: a rebase gives many commits the same second, and clocks differ.
    const index = waiting.findIndex(({ parents }) => !parents.some((parent) => missing.has(parent)))
    for (const commit of waiting.splice(Math.max(index, 0), 1)) {
      missing.delete(commit.sha)
      ordered.push(commit)
    }
  }
  return ordered
}
