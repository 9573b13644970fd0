import type { TokenRequest } from '../clients/oidc.ts'
import { usableAddress } from '../endpoints.ts'
import { quoted } from '../quoted.ts'
import { isCommit } from '../release/commit.ts'
import { Secret } from '../secret.ts'
import type { Environment } from './declared.ts'

/** The repository whose workflow runs. */
export interface Repository {
  readonly owner: string
  readonly name: string
  /** `owner/name`, in GitHub's own spelling. */
  readonly fullName: string
  readonly id: string
  readonly ownerId: string
}

/** The run of the workflow, as the runner's variables describe it. */
export interface Run {
  readonly repository: Repository
  /** Full name: `refs/tags/3.2.0`. */
  readonly ref: string
  /** Commit of the run, 40 lower-case hex digits. */
  readonly sha: string
  /** `owner/name/.github/workflows/publish.yaml@refs/tags/3.2.0`. */
  readonly workflowRef: string
  readonly runId: string
  /** Page of the run, without its attempt. */
  readonly runUrl: string
  readonly runAttempt: number
  /** The key of the job in its workflow file; empty where the runner does not say it. */
  readonly jobId: string
  /** `https://github.com`. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** Folder of the checkout. */
  readonly workspace: string
  /** Private folder of the job, empty at its start. */
  readonly temporaryFolder: string
  /** Where an OIDC token can be asked for; `undefined` in a job without `id-token: write`. */
  readonly tokenRequest: TokenRequest | undefined
}

/** What `parseRun` found wrong, one sentence each. */
export type Complaint = (message: string) => void

/** Read the runner's variables; every variable that is missing or malformed becomes a complaint. */
export function parseRun(env: Environment, complain: Complaint): Run {
  const variable = (name: string): string => {
    const value = env[name] ?? ''
    if (value === '') complain(`The runner's variable ${name} is missing.`)
    return value
  }
  const address = (name: string): string => {
    const usable = usableAddress(env[name] ?? '')
    if (usable === undefined) complain(`The runner's variable ${name} is no https address without credentials.`)
    return usable ?? ''
  }
  const fullName = variable('GITHUB_REPOSITORY')
  const [owner = '', name = '', ...rest] = fullName.split('/')
  if (fullName !== '' && (owner === '' || name === '' || rest.length > 0))
    complain(`GITHUB_REPOSITORY is ${quoted(fullName)}, not "owner/name".`)
  const sha = variable('GITHUB_SHA')
  if (sha !== '' && !isCommit(sha)) complain(`GITHUB_SHA is ${quoted(sha)}, not a commit.`)
  const attempt = variable('GITHUB_RUN_ATTEMPT')
  if (attempt !== '' && !/^[1-9][0-9]{0,8}$/.test(attempt))
    complain(`GITHUB_RUN_ATTEMPT is ${quoted(attempt)}, not a number.`)
  const runId = variable('GITHUB_RUN_ID')
  const serverUrl = address('GITHUB_SERVER_URL')
  return {
    repository: {
      owner,
      name,
      fullName,
      id: variable('GITHUB_REPOSITORY_ID'),
      ownerId: variable('GITHUB_REPOSITORY_OWNER_ID'),
    },
    ref: variable('GITHUB_REF'),
    sha,
    workflowRef: variable('GITHUB_WORKFLOW_REF'),
    runId,
    runUrl: `${serverUrl}/${fullName}/actions/runs/${runId}`,
    runAttempt: Number(attempt),
    jobId: env.GITHUB_JOB ?? '',
    serverUrl,
    apiUrl: address('GITHUB_API_URL'),
    workspace: variable('GITHUB_WORKSPACE'),
    temporaryFolder: variable('RUNNER_TEMP'),
    tokenRequest: tokenRequest(env, complain),
  }
}

function tokenRequest(env: Environment, complain: Complaint): TokenRequest | undefined {
  const given = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
  if (given === '') return undefined
  const url = usableAddress(given)
  const token = new Secret(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '')
  if (url !== undefined && !token.isEmpty) return { url, token }
  complain(
    "The runner's variables ACTIONS_ID_TOKEN_REQUEST_URL and …_TOKEN are no https address without credentials with a token.",
  )
  return undefined
}

/** Where the action that runs was taken from, as `uses:` names it; both are empty for one that was checked out. */
export function actionSource(env: Environment): { readonly repository: string; readonly ref: string } {
  return { repository: env.GITHUB_ACTION_REPOSITORY ?? '', ref: env.GITHUB_ACTION_REF ?? '' }
}

// Names under which upload tokens are commonly handed to a job.
const uploadTokenVariables = [
  'PYPI_TOKEN',
  'PYPI_API_TOKEN',
  'TWINE_PASSWORD',
  'UV_PUBLISH_TOKEN',
  'UV_PUBLISH_PASSWORD',
  'FLIT_PASSWORD',
  'HATCH_INDEX_AUTH',
  'POETRY_PYPI_TOKEN_PYPI',
  'PDM_PUBLISH_PASSWORD',
]

/** Names of variables that hold a long-lived upload token in this job. */
export function longLivedTokens(env: Environment): string[] {
  return uploadTokenVariables.filter((name) => (env[name] ?? '') !== '')
}

/**
 * What a started program may inherit: nothing of the runner, no input, and nothing that is named like a secret.
 *
 * A guard against accidents only. Hostile build code can read the environment of its parent: the barrier is that the
 * job has no permission worth stealing.
 */
export function inheritedEnvironment(env: Environment): Readonly<Record<string, string>> {
  const isKept = (name: string): boolean =>
    // By it the runner ends, with the job, what was left running.
    name === 'RUNNER_TRACKING_ID' ||
    (!/^(INPUT|GITHUB|ACTIONS|RUNNER)_/.test(name) && !/TOKEN|SECRET|PASSWORD|CREDENTIAL/i.test(name))
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries.filter(([name]) => isKept(name)))
}
