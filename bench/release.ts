import { globSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { play } from '../src/rehearsal/buttons.ts'
import { inNewProcess } from '../src/rehearsal/runner/action-process.ts'
import type { JobRecord } from '../src/rehearsal/runner/job.ts'
import { openStage, type Stage } from '../src/rehearsal/runner/stage.ts'
import type { Scene } from '../src/rehearsal/scene.ts'
import { plain } from '../src/report/style.ts'
import { createIndex } from '../src/standins/python-index.ts'
import { type StandInServer, serve } from '../src/standins/server.ts'
import { root, withFolder } from './place.ts'
import { makeProject } from './project.ts'
import { audience, makeReleaseScene } from './scene.ts'

/** What bench/recorder.mjs wrote about one step. */
export interface StepRecording {
  readonly step: string
  /** Bytes of the bundle's files that the step loaded. */
  readonly loadedBytes: number
  /** The most memory that its process had at once. */
  readonly peakBytes: number
}

/**
 * Release a project through all six steps of the committed action. The stand-ins run in this process, the steps do not.
 *
 * @param payloadBytes Size of the wheel, nearly.
 */
export function recordRelease(payloadBytes: number): Promise<StepRecording[]> {
  return withFolder(async (work) => {
    const project = join(work, 'project')
    await makeProject(project, payloadBytes)
    const folder = join(work, 'release')
    await mkdir(folder)
    const scene = await makeReleaseScene({ folder, project })
    const recorder = join(root, 'bench/recorder.mjs')
    const options = {
      root,
      runAction: inNewProcess(process.execPath),
      action: recorder,
      environment: process.env,
      now: () => new Date(),
    }
    const stage = await openStage(options, scene, folder)
    const index = await serveLargeIndex(scene, stage)
    try {
      const endpoints = JSON.stringify({ ...JSON.parse(stage.endpoints), index: index.url })
      const played = await play({
        scene,
        stage: { ...stage, endpoints },
        isTwice: false,
        audience,
        say: () => {},
        style: plain,
      })
      if (!played.isFinished) throw new Error(`The release was stopped: ${JSON.stringify(played.problems)}`)
      return await readRecordings(folder, played.records)
    } finally {
      await index.close()
      await stage.world.close()
    }
  })
}

/** An index that takes files of any size from this project, as PyPI does on request. */
async function serveLargeIndex(
  { repository, normalizedProject }: Scene,
  { world, now }: Pick<Stage, 'world' | 'now'>,
): Promise<StandInServer> {
  const { handler, state } = await createIndex({
    host: 'pypi',
    publishers: [
      {
        kind: 'active',
        projects: [normalizedProject],
        repository: `${repository.owner}/${repository.name}`,
        ownerId: String(repository.ownerId),
        workflow: 'publish.yaml',
        environment: 'publish',
      },
    ],
    verifyToken: world.oidc.verify,
    trustedRoot: world.trustedRoot,
    now,
  })
  for (const project of state.projects.values()) project.fileSizeLimitBytes = Number.POSITIVE_INFINITY
  return serve('index', handler)
}

async function readRecordings(folder: string, records: readonly JobRecord[]): Promise<StepRecording[]> {
  const recordings: StepRecording[] = []
  for (const { id, steps } of records) {
    for (const { step, attempt } of steps) {
      const [path] = globSync(`run-*/${id}-${attempt}/_temp/bench.json`, { cwd: folder })
      if (path === undefined) throw new Error(`The step "${step}" left no recording.`)
      recordings.push({ step, ...JSON.parse(await readFile(join(folder, path), 'utf8')) })
    }
  }
  return recordings
}
