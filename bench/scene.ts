import { errorsPage } from '../src/endpoints.ts'
import { inNewProcess } from '../src/rehearsal/runner/action-process.ts'
import { makeScene, type Scene } from '../src/rehearsal/scene.ts'
import type { Audience } from '../src/report/shown-problem.ts'
import { action, root } from './place.ts'

/** Who reads what a bench says: nobody but whoever runs it. */
export const audience: Audience = { runs: 'command', errorsPage: errorsPage() }

/** The scene of a rehearsal: the sample, or a project in a folder. */
export function makeReleaseScene({ folder, project }: { folder: string; project?: string }): Promise<Scene> {
  const options = {
    ...(project === undefined ? {} : { project }),
    out: folder,
    isTwice: false,
    isServing: false,
    runAction: inNewProcess(process.execPath),
    action,
    root,
    environment: process.env,
    now: () => new Date(),
    audience,
    say: () => {},
  }
  return makeScene(options, folder)
}
