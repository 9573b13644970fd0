import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folderToBuild } from '../../clients/front-end/project-copy.ts'
import { buildDistributions, describeFrontEnd } from '../../clients/front-end.ts'
import type { BuildInputs } from '../../inputs.ts'
import type { Package } from '../../release/packages.ts'
import type { Project } from '../../release/project.ts'
import type { Voice } from '../../voice.ts'
import { listBuilt } from './decide.ts'
import { takeFiles } from './given-files.ts'
import { tellUnbounded } from './unbounded.ts'

/** Where distributions are made. */
export interface BuildPlace {
  /** Private folder of the step. */
  readonly folder: string
  /** The package that is built; `undefined` where the tree has one project. */
  readonly own: Package | undefined
  /** Seconds: the time of the commit. */
  readonly sourceDateEpoch: number
  readonly voice: Voice
}

/** Distributions that nobody has looked into. */
export interface Made {
  readonly output: string
  readonly names: readonly string[]
  /** What made them, a sentence each. */
  readonly origin: readonly string[]
}

/**
 * Let a front end build the project, or take what earlier steps of the job have built.
 *
 * @throws ReleaseError `path-unfit`, `build-incomplete`, and what `buildDistributions` throws
 */
export async function makeDistributions(inputs: BuildInputs, project: Project, place: BuildPlace): Promise<Made> {
  const { source, run } = inputs
  const output = join(place.folder, 'distributions')
  await mkdir(output)
  switch (source.kind) {
    case 'front-end': {
      const origin = await runFrontEnd(inputs, project, { ...place, output, builds: source.builds })
      return { output, names: listBuilt(await readdir(output), source.builds), origin }
    }
    case 'files': {
      place.voice({ kind: 'part', title: `Take the files of ${project.name}` })
      const names = await takeFiles(source.globs, run.workspace, output)
      return { output, names: listBuilt(names, 'files'), origin: [givenFiles] }
    }
  }
}

const givenFiles = 'Steps of the job built these files before this action, which ran no front end.'

async function runFrontEnd(
  { environment, run, timeoutMinutes: limitMinutes }: BuildInputs,
  project: Project,
  {
    folder,
    own,
    sourceDateEpoch,
    voice,
    output,
    builds,
  }: BuildPlace & {
    readonly output: string
    readonly builds: Parameters<typeof buildDistributions>[1]['builds']
  },
): Promise<readonly string[]> {
  const workingFolder = join(folder, 'empty')
  await mkdir(workingFolder)
  const source = await folderToBuild(run.workspace, own, join(folder, 'checkout'))
  voice({ kind: 'part', title: `Build ${project.name}` })
  const log = join(run.temporaryFolder, `${project.normalizedName}.build.log`)
  const options = { project: source, builds, output, workingFolder, environment, sourceDateEpoch, limitMinutes, log }
  const frontEnd = await buildDistributions(project.buildRequires, options)
  const time = `SOURCE_DATE_EPOCH was ${sourceDateEpoch}, the time of the commit.`
  return [describeFrontEnd(frontEnd), ...tellUnbounded(project.buildRequires), time]
}
