/**
 * What `@actions/github` would give an Octokit that is told nothing else. Ours is told: each request brings the `fetch` of
 * `GitHubApi`, over the engine.
 */
export function fetch(): never {
  throw new Error('This action has no fetch of undici: nothing in it asks for one.')
}
