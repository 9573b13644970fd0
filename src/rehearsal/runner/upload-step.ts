import { copyFile, glob, lstat, mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, matchesGlob, relative, resolve, sep } from 'node:path'
import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { giveFiles, legProblem } from '../workflow/ready-legs.ts'
import type { UploadStep } from '../workflow/step.ts'
import { givenInputs, outcomeOf, type StepContext, type StepEnd } from './step.ts'

/**
 * Do what `actions/upload-artifact` would do.
 *
 * A job whose files `collect` waits for fails without one, whatever `if-no-files-found` says: the file may be what a step
 * makes that is not run here.
 *
 * @see https://github.com/actions/upload-artifact#inputs
 */
export async function runUpload(context: StepContext<UploadStep>): Promise<StepEnd> {
  const { place, access, run, stage } = context
  const { path = '', 'if-no-files-found': missing, ...inputs } = givenInputs(context)
  await layReady(path, place)
  const found = await matchingFiles(linesOf(path), place.workspace, inputs['include-hidden-files'] === 'true')
  if (found.length === 0) {
    const isFault = place.isCollected || (missing === 'error' && place.notRun.length === 0)
    return isFault ? failed(context, nothingFound(context, path)) : done(context, {})
  }
  const files = new Map<string, Buffer>()
  const top = commonFolder(linesOf(path), place.workspace, found)
  for (const file of found) files.set(relative(top, file).split(sep).join('/'), await readFile(file))
  const name = inputs.name || 'artifact'
  const isReplacing = inputs.overwrite === 'true'
  const made = stage.world.artifacts.add(access.runtimeToken, { name, files, isReplacing })
  if (made === undefined) return failed(context, nameTaken(context, name))
  const { owner, name: repository } = run.repository
  return done(context, {
    'artifact-id': String(made.id),
    'artifact-url': `https://github.com/${owner}/${repository}/actions/runs/${run.id}/artifacts/${made.id}`,
    'artifact-digest': (made.digest ?? '').replace(/^sha256:/, ''),
  })
}

/** Absolute paths of the files that some globs match, without those that a later `!` takes away. */
async function matchingFiles(patterns: readonly string[], workspace: string, withHidden: boolean): Promise<string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const isTaken = !pattern.startsWith('!')
    const files = await filesOf(isTaken ? pattern : pattern.slice(1), workspace)
    for (const file of files) isTaken ? found.add(file) : found.delete(file)
  }
  const isHidden = (file: string) =>
    relative(workspace, file)
      .split(sep)
      .some((part) => /^\.[^.]/.test(part))
  return [...found].filter((file) => withHidden || !isHidden(file)).sort()
}

/** The files that a glob matches, and all in the folders that it matches. */
async function filesOf(pattern: string, folder: string): Promise<string[]> {
  const files: string[] = []
  for await (const match of glob(pattern, { cwd: folder })) {
    const path = resolve(folder, match)
    const entry = await lstat(path)
    if (entry.isFile()) files.push(path)
    else if (entry.isDirectory()) files.push(...(await filesOf('**/*', path)))
  }
  return files
}

/** The folder that the paths in the artifact are relative to: what the fixed parts of all globs share. */
function commonFolder(patterns: readonly string[], workspace: string, found: readonly string[]): string {
  const [first = [], ...others] = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => fixedPart(resolve(workspace, pattern)).split(sep))
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part))
  const top = (length === -1 ? first : first.slice(0, length)).join(sep) || sep
  return found.length === 1 && found[0] === top ? dirname(top) : join(top)
}

function nothingFound({ step, place }: StepContext<UploadStep>, path: string): Problem {
  const taken = linesOf(path).filter((pattern) => !pattern.startsWith('!'))
  const patterns = listed(taken.map(quoted))
  const unrun = place.notRun.length === 0 ? '' : `, and a rehearsal does not run ${listed(place.notRun.map(quoted))}`
  const what = `The job ${quoted(place.jobName)} has nothing to upload: no file is ${patterns}${unrun}.`
  return legProblem(what, giveFiles(place.jobName), { file: place.path, line: step.line })
}

const attemptName = `wheels-$\{{ strategy.job-index }}-$\{{ github.run_attempt }}`

function nameTaken({ step, place }: StepContext<UploadStep>, name: string): Problem {
  return {
    code: 'artifact-failed',
    severity: 'error',
    message: `The job ${quoted(place.jobName)} uploads the artifact ${quoted(name)}, and the run has one of this name.`,
    hint: `Put the leg and the attempt into its name, as in ${quoted(attemptName)}.`,
    file: place.path,
    line: step.line,
  }
}

const nothing = { variables: {}, record: undefined, talk: undefined }

const done = (context: StepContext<UploadStep>, outputs: Readonly<Record<string, string>>): StepEnd => ({
  ...nothing,
  outcome: outcomeOf(context, true, outputs),
  problems: [],
})

function failed(context: StepContext<UploadStep>, problem: Problem): StepEnd {
  const outcome = outcomeOf(context, false, {})
  return { ...nothing, outcome, problems: outcome.conclusion === 'failure' ? [problem] : [] }
}

/** Where ready files go. */
interface ReadyPlace {
  /** Folder of the files; `undefined` for a job that makes its own. */
  readonly ready: string | undefined
  readonly workspace: string
  readonly temporaryFolder: string
}

/**
 * Put ready files where a step looks for them.
 *
 * @param patterns The globs of the step, one a line: each file goes where the first of them finds it that fits its name.
 */
export async function layReady(patterns: string, { ready, workspace, temporaryFolder }: ReadyPlace): Promise<void> {
  if (ready === undefined) return
  const targets = linesOf(patterns).flatMap((pattern) => {
    if (pattern.startsWith('!')) return []
    const path = resolve(workspace, pattern)
    const { folder, name } = targetOf(path)
    // Nothing is written outside of what belongs to the job.
    const isInside = [workspace, temporaryFolder].some((top) => `${folder}${sep}`.startsWith(`${top}${sep}`))
    return isInside ? [{ folder, name }] : []
  })
  const entries = await readdir(ready, { withFileTypes: true })
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const target = targets.find((one) => matchesGlob(name, one.name))
    if (target === undefined) continue
    await mkdir(target.folder, { recursive: true })
    await copyFile(join(ready, name), join(target.folder, name))
  }
}

/** The lines of an input that has one glob a line. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The part of a glob before its first special character, by whole folders. */
function fixedPart(pattern: string): string {
  const parts = pattern.split(/[/\\]/)
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part))
  return (first === -1 ? parts : parts.slice(0, first)).join(sep) || sep
}

/** The folder in which a glob finds a file, and the glob of its name. */
function targetOf(pattern: string): { readonly folder: string; readonly name: string } {
  const folder = fixedPart(pattern)
  if (folder !== pattern) return { folder, name: basename(pattern) }
  return /\.(?:whl|tar\.gz|zip)$/.test(pattern)
    ? { folder: dirname(pattern), name: basename(pattern) }
    : { folder, name: '*' }
}
