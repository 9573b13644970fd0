import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitIn } from '../src/clients/git/isolated.ts'
import type { StepName } from '../src/inputs.ts'
import { maintainer } from '../src/rehearsal/presses.ts'
import { actionEnvironment } from '../src/rehearsal/runner/environment.ts'
import { type RunEvent, tagRun } from '../src/rehearsal/runner/run-facts.ts'
import { makeStepFiles } from '../src/rehearsal/runner/step-files.ts'
import type { Scene } from '../src/rehearsal/scene.ts'
import { action } from './place.ts'
import type { Program } from './processes.ts'
import { makeReleaseScene } from './scene.ts'

interface IgnoredEvent {
  readonly step: StepName
  readonly what: string
  readonly event: RunEvent
}

/** Starts that have nothing to do. */
export interface IgnoredStarts {
  /** Has to ask git before it knows that. */
  readonly check: Program
  readonly others: readonly Program[]
  /** Clone in which `check` asks git, and what it asks for. */
  readonly checked: { readonly workspace: string; readonly head: string; readonly base: string }
}

/** A start of each step with an event that leaves it nothing to do; no server is running. */
export async function makeIgnoredStarts(folder: string): Promise<IgnoredStarts> {
  const scene = await makeReleaseScene({ folder })
  const workspace = join(folder, 'workspace')
  await gitIn(folder, process.env)(['clone', '--quiet', scene.origin.folder, workspace])
  const sides = await developmentSides(scene.origin.git)
  const [first, ...rest] = ignoredEvents(scene, sides)
  const setting = { scene, folder, workspace }
  const check = await programOf(first, setting)
  const others: Program[] = []
  for (const ignored of rest) others.push(await programOf(ignored, setting))
  return { check, others, checked: { workspace, ...sides } }
}

function ignoredEvents({ origin }: Scene, sides: Sides): [IgnoredEvent, ...IgnoredEvent[]] {
  const ofTag = (payload: object) => tagRun('push', { ...origin, tag: '3.1.x' }, payload)
  const ofRelease = tagRun('release', origin, { action: 'edited', release: { id: 1, tag_name: origin.tag } })
  const deleted = ofTag({ deleted: true })
  const repository = { private: false, visibility: 'public' }
  return [
    { step: 'check', what: 'a pull request that is no release', event: pullRequestOf(sides) },
    { step: 'build', what: 'a tag that is no version', event: ofTag({ deleted: false, repository }) },
    { step: 'attest', what: 'a deleted tag', event: deleted },
    { step: 'draft', what: 'a deleted tag', event: deleted },
    { step: 'publish', what: 'an edited release', event: ofRelease },
    { step: 'finish', what: 'an edited release', event: ofRelease },
  ]
}

interface Sides {
  readonly head: string
  readonly base: string
}

/** The newest commit of the default branch, which starts the next version, and the one before. */
async function developmentSides(git: Scene['origin']['git']): Promise<Sides> {
  const [head = '', base = ''] = (await git(['rev-list', '--max-count=2', 'HEAD'])).split('\n')
  return { head, base }
}

function pullRequestOf({ head, base }: Sides): RunEvent {
  const repo = { full_name: 'example/example-greeting' }
  return {
    name: 'pull_request',
    payload: {
      pull_request: {
        number: 1,
        title: 'a change',
        milestone: null,
        head: { sha: head, ref: 'topic', repo },
        base: { sha: base, ref: 'main', repo },
      },
    },
    ref: 'refs/pull/1/merge',
    refName: '1/merge',
    refType: 'branch',
    sha: head,
    baseRef: 'main',
    headRef: 'topic',
  }
}

interface Setting {
  readonly scene: Scene
  readonly folder: string
  readonly workspace: string
}

async function programOf({ step, what, event }: IgnoredEvent, { scene, folder, workspace }: Setting): Promise<Program> {
  const place = join(folder, step)
  await mkdir(place)
  const eventPath = join(place, 'event.json')
  await writeFile(eventPath, JSON.stringify(event.payload))
  const { repository, workflows } = scene
  const { workflow } = step === 'check' ? workflows.check : workflows.publish
  const environment = actionEnvironment({
    run: { repository, actor: maintainer, workflow, event, id: 1, number: 1 },
    place: {
      jobId: step,
      attempt: 1,
      stepId: step,
      apiUrl: 'https://api.github.com',
      workspace,
      temporaryFolder: place,
      toolCache: place,
      eventPath,
      files: await makeStepFiles(place),
      isSelfHosted: false,
    },
    access: { artifactsUrl: 'http://127.0.0.1:1', runtimeToken: 'none', idToken: undefined },
    inputs: { step, token: 'none' },
    variables: {},
    caller: process.env,
  })
  return { name: `${step}: ${what}`, file: action, environment }
}
