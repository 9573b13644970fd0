import { makeScene, type Scene } from '../src/rehearsal/scene.ts'
import { action, root } from './place.ts'

/** The scene of a rehearsal: the sample, or a project in a folder. */
export function makeReleaseScene({ folder, project }: { folder: string; project?: string }): Promise<Scene> {
  const options = {
    ...(project === undefined ? {} : { project }),
    out: folder,
    isTwice: false,
    isServing: false,
    node: process.execPath,
    action,
    root,
    environment: process.env,
    now: () => new Date(),
    say: () => {},
  }
  return makeScene(options, folder)
}
