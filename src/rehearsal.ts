import { readdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { withTemporaryFolder } from './clients/temporary-folder.ts'
import { ReleaseError } from './errors.ts'
import { quoted } from './quoted.ts'
import { type Play, play } from './rehearsal/buttons.ts'
import { sayClosing, sayProblems, sayScene, type Talk } from './rehearsal/narration.ts'
import { outputFiles } from './rehearsal/output-files.ts'
import { checkOutputFolder, writeOutputFolder } from './rehearsal/output-folder.ts'
import { attestationsIn, missingOnIndex, type Published, readPublished, rehearsedFiles } from './rehearsal/published.ts'
import { type RehearseReport, verdictOf } from './rehearsal/report.ts'
import { openStage, type Stage, type StageOptions } from './rehearsal/runner/stage.ts'
import { makeScene, type Scene, type SceneOptions } from './rehearsal/scene.ts'

export { exitCodeOfRehearsal, type RehearseReport } from './rehearsal/report.ts'
export { inNewProcess } from './rehearsal/runner/action-process.ts'

// A copy of the repository has no milestones, and nothing tests it: an empty list would pass for a clean one.
const unknownAtGitHub = ['issues/list-milestones', 'checks/list-for-ref', 'repos/get-combined-status-for-ref']

/** What the command line asks for. */
export interface RehearseOptions extends SceneOptions, StageOptions, Talk {
  /** Folder for everything that the world would see. */
  readonly out: string
  /** Run every job again right after its first time, and refuse what it does then. */
  readonly isTwice: boolean
  /** Keep the index running; the report says where. */
  readonly isServing: boolean
}

/** What came of a rehearsal. */
export interface Rehearsed {
  readonly report: RehearseReport
  /** The index that `isServing` keeps running. */
  readonly serving: { readonly url: string; close(): Promise<void> } | undefined
}

// Of every OIDC token that GitHub gives to a job, and so of every certificate.
const githubIssuer = 'https://token.actions.githubusercontent.com'

/**
 * Run a whole release on this machine: pull request, tag, click, and everything that the workflows do then.
 *
 * The project is copied; every server is a stand-in on loopback. A release that is refused is a result, not an error.
 *
 * @throws ReleaseError `rehearsal-folder`, `input-invalid` for ready files that cannot be read, and what `makeScene` throws: then nothing was started, and nothing is written.
 */
export async function rehearse(options: RehearseOptions): Promise<Rehearsed> {
  await checkOutputFolder(options.out)
  await checkLegs(options.legs)
  return await withTemporaryFolder(tmpdir(), 'rehearsal', async (folder) => {
    // Resolved, because git and Node see through links and the workspace's name is compared.
    const work = await realpath(folder)
    const scene = await makeScene(options, work)
    sayScene(options, scene)
    return await onStage(options, scene, work)
  })
}

/**
 * Look whether the folders of ready files can be read.
 *
 * @throws ReleaseError `input-invalid`
 */
async function checkLegs(legs: ReadonlyMap<string, string> = new Map()): Promise<void> {
  for (const [name, folder] of legs) {
    await readdir(folder).catch((cause: unknown) => {
      throw new ReleaseError('input-invalid', {
        message: `The folder of ${quoted(`--leg ${name}=${folder}`)} cannot be read.`,
        hint: 'Name a folder with the files that the job would make, such as its wheels.',
        cause,
      })
    })
  }
}

async function onStage(options: RehearseOptions, scene: Scene, work: string): Promise<Rehearsed> {
  const stage = await openStage({ ...options, unknownAtGitHub }, scene, work)
  const { world } = stage
  let isServing = false
  try {
    const report = await playAndKeep(options, scene, stage)
    isServing = options.isServing
    return { report, serving: isServing ? { url: world.urls.index, close: () => world.close() } : undefined }
  } finally {
    await world.close(isServing ? 'index' : undefined)
  }
}

async function playAndKeep(options: RehearseOptions, scene: Scene, stage: Stage): Promise<RehearseReport> {
  const { isTwice, audience, say, style, out } = options
  const played = await play({ scene, stage, isTwice, audience, say, style })
  const published = await readPublished(stage, scene)
  const unseen = played.isFinished ? missingOnIndex(published) : []
  sayProblems(options, unseen)
  const report = reportOf(scene, { ...played, problems: [...scene.warnings, ...played.problems, ...unseen] }, published)
  const { records } = played
  await writeOutputFolder(out, outputFiles({ stage, published, records, report }), stage.ledger.secrets)
  const attestations = new Map(
    [...published.provenance].map(([name, text]) => [name, [...attestationsIn(text).keys()].toSorted()]),
  )
  const hasComment = published.comments.length > 0
  const notChecked = [...stage.world.index.state.notChecked]
  sayClosing(options, { report, records, ledger: stage.ledger, out, attestations, hasComment, notChecked })
  return report
}

function reportOf(scene: Scene, { records, problems, isFinished }: Play, { assets }: Published): RehearseReport {
  const { repository, project, version, tag, origin, workflows } = scene
  const fullName = `${repository.owner}/${repository.name}`
  const { path } = workflows.publish.workflow
  return {
    schema: 1,
    ...verdictOf(problems, isFinished),
    project,
    version,
    tag,
    commit: origin.commit,
    repository: fullName,
    identity: { san: `https://github.com/${fullName}/${path}@refs/tags/${tag}`, issuer: githubIssuer },
    jobs: records.flatMap(({ steps }) =>
      steps.map(({ job, step, attempt, exitCode, durationMs }) => ({ name: job, step, attempt, exitCode, durationMs })),
    ),
    files: rehearsedFiles(assets),
    problems,
  }
}
