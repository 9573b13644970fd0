import { arch, devNull, platform } from 'node:os'
import { join } from 'node:path'
import { systemVariables } from '../../clients/children.ts'
import type { CallerEnvironment } from '../../clients/git/isolated.ts'
import type { System } from '../workflow/reading.ts'
import type { RunFacts } from './run-facts.ts'
import type { StepFiles } from './step-files.ts'

/** Where one step of one job runs. */
export interface StepPlace {
  readonly jobId: string
  readonly attempt: number
  /** GITHUB_ACTION: the step's id, or the name that the runner makes up. */
  readonly stepId: string
  readonly apiUrl: string
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temporaryFolder: string
  /** RUNNER_TOOL_CACHE. */
  readonly toolCache: string
  readonly eventPath: string
  readonly files: StepFiles
  readonly isSelfHosted: boolean
}

/** What the runner gives to actions only, never to `run:` steps. */
export interface ServiceAccess {
  readonly artifactsUrl: string
  readonly runtimeToken: string
  /** Only for a job with `id-token: write`. */
  readonly idToken: { readonly url: string; readonly token: string } | undefined
}

/**
 * The environment of an action's process, as a hosted runner makes it.
 *
 * Of the caller's environment, PATH and HOME are passed on, so that git, Python, and uv are found, and PYTHONPATH and
 * VIRTUAL_ENV where they are set, so that the build front end works, and what Windows needs; nothing else.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function actionEnvironment(parts: {
  readonly run: RunFacts
  readonly place: StepPlace
  readonly access: ServiceAccess
  readonly inputs: Readonly<Record<string, string>>
  /** `env` of workflow, job, and step, already filled. */
  readonly variables: Readonly<Record<string, string>>
  readonly caller: CallerEnvironment
}): Record<string, string> {
  return {
    ...ofCaller(parts.caller),
    ...parts.variables,
    ...runnerVariables(parts.run, parts.place),
    ...accessVariables(parts.access),
    ...Object.fromEntries(Object.entries(parts.inputs).map(([name, value]) => [inputVariable(name), value])),
  }
}

/** The variable of an input: upper case, spaces as `_`, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * The environment of a `run:` step: what the workflow gives it, the caller's PATH, and a home of its own.
 *
 * No token is in it, and nothing that leads to one of the person: no agent, no keyring, and no file of their home. A
 * hosted runner would let it ask for OIDC tokens where its job may; here only actions can.
 */
export function commandEnvironment(parts: {
  readonly run: RunFacts
  readonly place: StepPlace
  /** The home of its job. */
  readonly home: string
  /** `env` of workflow, job, and step, already filled. */
  readonly variables: Readonly<Record<string, string>>
  readonly caller: CallerEnvironment
}): Record<string, string> {
  const { run, place, home, variables, caller } = parts
  const kept = ['PATH', ...systemVariables].flatMap((name) =>
    caller[name] === undefined ? [] : [[name, caller[name]]],
  )
  return { ...Object.fromEntries(kept), ...homeVariables(home), ...variables, ...runnerVariables(run, place) }
}

/** A home, and why the settings and secrets of the person's own are out of reach. */
function homeVariables(home: string): Record<string, string> {
  const temporary = join(home, 'tmp')
  return {
    HOME: home,
    USERPROFILE: home,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CONFIG_DIRS: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_RUNTIME_DIR: temporary,
    // What git, ssh, pip, npm, and keyrings read outside the home.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: devNull,
    GIT_TERMINAL_PROMPT: '0',
    // ssh looks for keys where the person is at home, whatever HOME says.
    GIT_SSH_COMMAND: `ssh -F ${devNull} -o BatchMode=yes -o IdentityAgent=none -o IdentityFile=${devNull}`,
    PIP_CONFIG_FILE: devNull,
    NPM_CONFIG_GLOBALCONFIG: join(home, 'npmrc'),
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
  }
}

/** Variables of the caller that a process of the rehearsal gets. */
const fromCaller = ['PATH', 'HOME', 'PYTHONPATH', 'VIRTUAL_ENV', ...systemVariables] as const

function ofCaller(caller: CallerEnvironment): Record<string, string> {
  return Object.fromEntries(fromCaller.flatMap((name) => (caller[name] === undefined ? [] : [[name, caller[name]]])))
}

function runnerVariables({ repository, actor, event, workflow, id, number }: RunFacts, place: StepPlace) {
  const fullName = `${repository.owner}/${repository.name}`
  return {
    CI: 'true',
    LANG: 'C.UTF-8',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: place.stepId,
    GITHUB_ACTOR: actor.login,
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_API_URL: place.apiUrl,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_ENV: place.files.environment,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: place.eventPath,
    GITHUB_GRAPHQL_URL: `${place.apiUrl}/graphql`,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_JOB: place.jobId,
    GITHUB_OUTPUT: place.files.output,
    GITHUB_PATH: place.files.path,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.refName,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: event.refType,
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(place.attempt),
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_NUMBER: String(number),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_STATE: place.files.state,
    GITHUB_STEP_SUMMARY: place.files.summary,
    GITHUB_TRIGGERING_ACTOR: actor.login,
    GITHUB_WORKFLOW: workflow.name,
    GITHUB_WORKFLOW_REF: `${fullName}/${workflow.path}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: place.workspace,
    ...runnerFacts(place),
  }
}

/** RUNNER_* as a hosted runner sets them; RUNNER_DEBUG is set in debug runs only. */
export function runnerFacts({ temporaryFolder, toolCache, isSelfHosted }: Omit<StepPlace, 'files'>) {
  return {
    RUNNER_ARCH: arch().toUpperCase(),
    RUNNER_ENVIRONMENT: isSelfHosted ? 'self-hosted' : 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: ownSystem(),
    RUNNER_TEMP: temporaryFolder,
    RUNNER_TOOL_CACHE: toolCache,
  }
}

/** The system of this machine, as runners name theirs. */
export function ownSystem(): System {
  const named: Readonly<Record<string, System>> = { darwin: 'macOS', win32: 'Windows' }
  return named[platform()] ?? 'Linux'
}

function accessVariables({ artifactsUrl, runtimeToken, idToken }: ServiceAccess): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: `${artifactsUrl}/`,
    ACTIONS_RESULTS_URL: `${artifactsUrl}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    ...(idToken && { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token }),
  }
}
