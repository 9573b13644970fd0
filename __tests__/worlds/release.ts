import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { maintainer } from '../../src/rehearsal/presses.ts'
import { inNewProcess } from '../../src/rehearsal/runner/action-process.ts'
import { type RunEvent, tagRun } from '../../src/rehearsal/runner/run-facts.ts'
import { openStage, type Stage } from '../../src/rehearsal/runner/stage.ts'
import { makeScene, type Scene } from '../../src/rehearsal/scene.ts'
import { readWorkflow, type Workflow } from '../../src/rehearsal/workflow.ts'
import { pushTagEvent, releasePublishedEvents } from '../../src/standins/github/events.ts'
import type { GitHubState } from '../../src/standins/github/state.ts'
import { createIndex, type IndexState } from '../../src/standins/python-index.ts'
import { type Handler, serve } from '../../src/standins/server.ts'
import { type Person, personWith } from './release/person.ts'
import { type Builds, programs, recordingNode } from './release/programs.ts'
import { openRun, type Run } from './release/run.ts'
import { warmAction } from './release/warm-action.ts'

/** Folder of the project under test. */
export const root = resolve(import.meta.dirname, '../..')

/** The built action, as GitHub runs it. */
const action = join(root, 'dist/action/index.js')

/** A release of the sample, version 1.2.0, whose buttons a test presses one by one. */
export interface Release {
  readonly scene: Scene
  readonly stage: Stage
  readonly state: GitHubState
  readonly index: IndexState
  /** Somebody who may push. */
  readonly person: Person
  /** Button 2: push a tag, by force if it is there, and give the run that GitHub starts for it. */
  pushTag(tag?: string, commit?: string): Promise<Run>
  /** Button 3: publish the draft of a tag, and give the run that GitHub starts for it. */
  click(tag?: string, makeLatest?: 'true' | 'false'): Promise<Run>
  /** A run for an event that the test wrote, of `publish.yaml` unless another workflow is given. */
  runFor(event: RunEvent, workflow?: Workflow): Run
  /** The workflow file, changed. */
  workflow(change: (text: string) => string): Promise<Workflow>
  [Symbol.asyncDispose](): Promise<void>
}

/** What a test may put between the action and the index. */
export type Interference = (request: Parameters<Handler>[0], index: Handler) => ReturnType<Handler>

/** How much of a release is as on a runner, for tests that are about that part. */
export interface Realism {
  /** Whether each job starts a process, or all of them share one that stays. */
  readonly jobs?: 'processes' | 'one process'
  readonly builds?: Builds
}

/** Copy the sample into a world of its own. The index is one that a test can look into and change. */
export async function openRelease(
  interfere: Interference = (request, index) => index(request),
  { jobs = 'one process', builds = 'once' }: Realism = {},
): Promise<Release> {
  const work = await realpath(await mkdtemp(join(tmpdir(), 'release-test-')))
  const environment = await programs(work, builds)
  const now = () => new Date()
  const warm = warmAction()
  const runAction = jobs === 'processes' ? inNewProcess(await recordingNode(work)) : warm.runAction
  const options = { runAction, action, root, environment, now }
  const scene = await makeScene({ ...options, now: thisHour }, work)
  const opened = await openStage(options, scene, work)
  const { world } = opened
  const { owner, name, ownerId } = scene.repository
  const index = await createIndex({
    host: 'pypi',
    publishers: [
      {
        kind: 'active',
        projects: [scene.normalizedProject],
        repository: `${owner}/${name}`,
        ownerId: String(ownerId),
        workflow: 'publish.yaml',
        environment: 'publish',
      },
    ],
    verifyToken: world.oidc.verify,
    trustedRoot: world.trustedRoot,
    now,
  })
  const server = await serve('index', (request) => interfere(request, index.handler), opened.ledger.observe)
  const endpoints = JSON.stringify({ ...JSON.parse(opened.endpoints), index: server.url })
  const stage: Stage = { ...opened, endpoints }
  return {
    ...buttons(scene, stage),
    scene,
    stage,
    state: world.github.state,
    index: index.state,
    [Symbol.asyncDispose]: async () => {
      await warm.close()
      await server.close()
      await world.close()
      await rm(work, { recursive: true, force: true })
    },
  }
}

// A build is given the time of its commit: of test files that begin in one hour, one builds the commit of the sample.
const hourMs = 3_600_000
const thisHour = (): Date => new Date(Math.floor(Date.now() / hourMs) * hourMs)

function buttons(scene: Scene, stage: Stage) {
  const { origin } = scene
  const { world } = stage
  const { state } = world.github
  const person = personWith(origin, stage)
  const publishWorkflow = scene.workflows.publish.workflow
  let count = 0
  const runFor = (event: RunEvent, workflow = publishWorkflow): Run => {
    count += 1
    const { repository } = scene
    const facts = { repository, actor: maintainer, workflow, event }
    return openRun({ ...facts, id: 7_000_000 + count, number: count }, stage)
  }
  const eventOf = (name: 'push' | 'release', tag: string, payload: object): RunEvent =>
    tagRun(name, { ...origin, tag, commit: state.taggedCommit(tag) ?? '' }, payload)
  return {
    person,
    runFor,
    pushTag: async (tag = scene.tag, commit = origin.commit) => {
      await person.pushTag(tag, commit)
      return runFor(eventOf('push', tag, pushTagEvent(state, tag, { login: maintainer.login })))
    },
    click: async (tag = scene.tag, makeLatest: 'true' | 'false' = 'true') => {
      const draft = state.releases.list().find(({ tagName, isDraft }) => isDraft && tagName === tag)
      if (draft === undefined) throw new Error(`There is no draft of ${tag}.`)
      state.publish(draft.id, maintainer.login, makeLatest)
      return runFor(eventOf('release', tag, releasePublishedEvents(state, draft.id)[0]))
    },
    workflow: async (change: (text: string) => string) => {
      const text = await readFile(join(root, 'templates/publish.yaml'), 'utf8')
      const changed = change(text)
      if (changed === text) throw new Error('The change of the workflow file changes nothing.')
      return readWorkflow(publishWorkflow.path, changed)
    },
  }
}
