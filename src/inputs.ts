import { type Endpoints, parseEndpoints } from './endpoints.ts'
import { ReleaseError } from './errors.ts'
import type { ArtifactReference } from './inputs/artifact.ts'
import { declaredSteps, type Environment, inputValue, type StepName, stepNames } from './inputs/declared.ts'
import { type Event, type PullRequestEvent, readEvent } from './inputs/event.ts'
import { type BuildSource, Fields } from './inputs/fields.ts'
import type { Leg } from './inputs/leg.ts'
import type { NeededJob } from './inputs/needs.ts'
import { refuseForeignInputs, refuseLongLivedTokens } from './inputs/refusals.ts'
import { inheritedEnvironment, parseRun, type Run } from './inputs/run.ts'
import { listed } from './listed.ts'
import { quoted } from './quoted.ts'
import { customaryPrefix, mayReleaseVersion, partsOfTag, readNamedTag, readTag, type TagName } from './release/tag.ts'
import { Secret } from './secret.ts'

export type { Environment, StepName } from './inputs/declared.ts'
export { actionSource } from './inputs/run.ts'

interface Common {
  readonly run: Run
  /** What a program that the step starts may inherit. */
  readonly environment: Readonly<Record<string, string>>
  readonly token: Secret
  readonly endpoints: Endpoints
}

type ReleaseEvent = Extract<Event, { kind: 'release' }>

export interface CheckInputs extends Common {
  readonly step: 'check'
  readonly tagPrefix: string
  /** Name or folder of the package that is judged; `undefined` if the branch tells it. */
  readonly packageName: string | undefined
  readonly pullRequest: PullRequestEvent
}

export interface BuildInputs extends Common {
  readonly step: 'build'
  readonly tagName: string
  /** Empty if the workflow sets none; then the project may. */
  readonly tagPrefix: string
  /** Name or folder of the package that is built; `undefined` if the tag tells it. */
  readonly packageName: string | undefined
  readonly source: BuildSource
  /** Which leg of a matrix the job is; `undefined` where the runner does not say it. */
  readonly leg: Leg | undefined
  readonly isPublic: boolean
  /** Whether a source distribution with what nobody committed is refused. */
  readonly isStrictSdist: boolean
  /** After so long the front end is ended. */
  readonly timeoutMinutes: number
  /** Whether the wheel is installed and imported. */
  readonly smoke: boolean
  /** Whether all is built twice, and what a difference is. */
  readonly reproducible: 'false' | 'warn' | 'true'
}

export interface CollectInputs extends Common {
  readonly step: 'collect'
  readonly tagName: string
  readonly needs: readonly NeededJob[]
  /** How many wheels there must be; `undefined` if the workflow does not say it. */
  readonly expectedWheels: number | undefined
}

export interface AttestInputs extends Common {
  readonly step: 'attest'
  readonly tagName: string
  readonly artifact: ArtifactReference
}

export interface DraftInputs extends Common {
  readonly step: 'draft'
  readonly tagName: string
  readonly artifact: ArtifactReference
  readonly provenanceArtifact: ArtifactReference
}

/** The tag of a published release. */
export interface PublishedTag {
  readonly name: string
  /** `undefined` if its prefix is neither set nor customary: there is no checkout, so the files have to tell the version. */
  readonly read: TagName | undefined
}

export interface PublishInputs extends Common {
  readonly step: 'publish'
  readonly tag: PublishedTag
  readonly release: ReleaseEvent
}

export interface FinishInputs extends Common {
  readonly step: 'finish'
  readonly tag: PublishedTag
  readonly release: ReleaseEvent
}

/** An event that asks for nothing: the step says so and succeeds. */
export interface IgnoredInputs {
  readonly step: 'ignored'
  readonly startedStep: StepName
  readonly reason: string
}

export type Inputs =
  | CheckInputs
  | BuildInputs
  | CollectInputs
  | AttestInputs
  | DraftInputs
  | PublishInputs
  | FinishInputs
  | IgnoredInputs

/**
 * Read everything that a step is told: the one place that knows names of inputs and of the runner's variables.
 *
 * @param env The process's environment.
 * @param payload The parsed file of `GITHUB_EVENT_PATH`.
 * @throws ReleaseError `not-in-actions`; `event-dangerous` and `event-unfit`, before any input is looked at;
 *   `input-of-another-step` and `input-invalid`, each with every input that it is about; `runner-variable-invalid` with
 *   every variable of the runner; `long-lived-token`,
 *   `endpoint-refused`, `trusted-root-private`
 */
export function parseInputs(env: Environment, payload: unknown): Inputs {
  if (env.GITHUB_ACTIONS !== 'true') {
    throw new ReleaseError('not-in-actions', {
      message: 'The variable GITHUB_ACTIONS is not "true": this is no GitHub Actions runner.',
      hint: 'Run `release-action rehearse` to see a whole release on this machine.',
    })
  }
  const step = parseStep(env)
  const event = readEvent(step, env.GITHUB_EVENT_NAME ?? '', env.GITHUB_REF ?? '', payload)
  refuseForeignInputs(env, step)
  refuseLongLivedTokens(env)
  if (event.kind === 'ignored') return { step: 'ignored', startedStep: step, reason: event.reason }

  const ofRunner: string[] = []
  const run = parseRun(env, (message) => ofRunner.push(message))
  if (ofRunner.length > 0) throw invalidRunner(ofRunner)
  const complaints: string[] = []
  const fields = new Fields(env, (message) => complaints.push(message))
  const endpoints = parseEndpoints(inputValue(env, 'endpoints'))
  const token = new Secret(inputValue(env, 'token'))
  if (token.isEmpty && declaredSteps[step].needsToken)
    complaints.push('The input "token" is empty: leave it out, and it is the token of the job.')
  const inputs = inputsOf(step, event, fields, { run, token, endpoints, environment: inheritedEnvironment(env) })
  if (complaints.length > 0) throw invalid(complaints)
  return inputs
}

function inputsOf(step: StepName, event: Event, fields: Fields, common: Common): Inputs {
  switch (event.kind) {
    case 'pull-request':
      return {
        step: 'check',
        ...common,
        tagPrefix: fields.tagPrefix(),
        packageName: fields.package(),
        pullRequest: event,
      }
    case 'tag':
      return tagInputs(step, event, fields, common)
    case 'release':
      return releaseInputs(step, event, fields, common)
    case 'ignored':
      return { step: 'ignored', startedStep: step, reason: event.reason }
  }
}

/**
 * A release page that is no version, such as `nightly`, is nobody's mistake.
 *
 * There is no checkout here that could tell the prefix of the project. The build has compared it: whatever prefix a tag
 * has, nothing is published without the provenance of exactly this tag, and the tag must end in the version of its files.
 */
function releaseInputs(startedStep: StepName, release: ReleaseEvent, fields: Fields, common: Common): Inputs {
  const { tagName: name } = release
  const step = startedStep === 'finish' ? 'finish' : 'publish'
  const prefix = fields.tagPrefix()
  const isTold = prefix !== '' || customaryPrefix(name) === partsOfTag(name)?.prefix
  if (!isTold && mayReleaseVersion(name)) return { step, ...common, tag: { name, read: undefined }, release }
  const reading = prefix === '' && isTold ? readNamedTag(name) : readTag(name, prefix)
  switch (reading.kind) {
    case 'release':
      return { step, ...common, tag: { name, read: reading.tag }, release }
    case 'not-a-version':
      return { step: 'ignored', startedStep, reason: `The tag ${quoted(reading.name)} is no version.` }
    case 'other-prefix':
    case 'not-releasable':
      throw new ReleaseError('version-not-canonical', {
        message: `The published release has the tag ${quoted(reading.name)}, which is none of a version that is released.`,
        hint: 'Nothing was uploaded. Push the tag of a release, such as 3.2.0, and publish the draft that its run makes.',
      })
  }
}

// The templates give the whole job 30, and a runner that ends a job shows no last words.
const usualBuildMinutes = 25

function tagInputs(step: StepName, event: Extract<Event, { kind: 'tag' }>, fields: Fields, common: Common): Inputs {
  const { tagName } = event
  if (step === 'attest')
    return { step, ...common, tagName, artifact: fields.artifact('artifact-id', 'artifact-digest') }
  if (step === 'collect') return { step, ...common, tagName, needs: fields.needs(), expectedWheels: fields.expect() }
  if (step === 'draft') {
    return {
      step,
      ...common,
      tagName,
      artifact: fields.artifact('artifact-id', 'artifact-digest'),
      provenanceArtifact: fields.artifact('provenance-artifact-id', 'provenance-artifact-digest'),
    }
  }
  const named = { tagPrefix: fields.tagPrefix(), packageName: fields.package() }
  const timeoutMinutes = fields.minutes('timeout-minutes', usualBuildMinutes)
  const source = fields.buildSource()
  const built = { source, leg: fields.leg(), isPublic: event.isPublic, timeoutMinutes, ...fields.proofs(source) }
  return { step: 'build', ...common, tagName, ...named, ...built }
}

function parseStep(env: Environment): StepName {
  const given = inputValue(env, 'step')
  const step = stepNames.find((name) => name === given)
  if (step !== undefined) return step
  throw invalid([`The input "step" is ${quoted(given)}, which is none of ${listed(stepNames.map(quoted))}.`])
}

function invalid(complaints: readonly string[]): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: complaints.join('\n'),
    hint: 'Fix the `with:` of this step; `action.yml` lists every input with its step.',
  })
}

function invalidRunner(complaints: readonly string[]): ReleaseError {
  return new ReleaseError('runner-variable-invalid', {
    message: complaints.join('\n'),
    hint: 'Run the step on a GitHub Actions runner as `uses:` starts it, and let no `env:` of the workflow set these variables.',
  })
}
