/** Variables by their names. */
export type Variables = Readonly<Record<string, string>>

/** What the runner sets for every step of a run for a tag of `example/tidy-box`. No address leads to a server. */
export function runnerVariables(tag: string): Variables {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_REPOSITORY: 'example/tidy-box',
    GITHUB_REPOSITORY_ID: '1001',
    GITHUB_REPOSITORY_OWNER_ID: '2002',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '3003',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
    GITHUB_WORKFLOW_REF: `example/tidy-box/.github/workflows/publish.yaml@refs/tags/${tag}`,
    GITHUB_WORKSPACE: '/nowhere',
    RUNNER_TEMP: '/nowhere',
  }
}
