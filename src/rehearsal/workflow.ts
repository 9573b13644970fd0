import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { ReleaseError } from '../errors.ts'
import { type Job, readJob } from './workflow/job.ts'
import { readPermissions } from './workflow/permissions.ts'
import { entry, type Plain, plainOf, type Refuse, type Template, templates } from './workflow/plain-yaml.ts'
import { readTriggers, type Triggers } from './workflow/trigger.ts'
import { dependenciesOnUnknown } from './workflow/unknown-outputs.ts'

/** A workflow file, reduced to what a rehearsal runs. */
export interface Workflow {
  /** Path in the repository: `.github/workflows/publish.yaml`. */
  readonly path: string
  readonly name: string
  readonly triggers: Triggers
  readonly environment: ReadonlyMap<string, Template>
  /** Line of `cancel-in-progress: true`, if a new run cancels an older one. */
  readonly cancelsAt: number | undefined
  /** In the order of the file. */
  readonly jobs: readonly Job[]
}

/**
 * Read a workflow file as GitHub does.
 *
 * @param path Path in the repository, for messages.
 * @throws ReleaseError `workflow-invalid` with every fault of the file; `workflow-unsupported` with everything in it
 *   that a rehearsal cannot run.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export async function readWorkflow(path: string, text: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
  const faults = context.errors
    .getErrors()
    .map(({ rawMessage, range }) => `${path}:${range?.start.line ?? 1}: ${rawMessage}`)
  if (value === undefined || template === undefined || faults.length > 0) throw invalid(path, faults)

  const root = plainOf(value)
  const unsupported: string[] = []
  const refuse: Refuse = (line, what) => {
    unsupported.push(`${path}:${line}: ${what}`)
  }
  const topPermissions = readPermissions(entry(root, 'permissions'))
  const jobsNode = entry(root, 'jobs')
  const jobs = template.jobs.flatMap((job) => {
    const plain = entry(jobsNode, job.id.value)
    return plain === undefined ? [] : [readJob({ job, plain, topPermissions, refuse })]
  })
  const workflow: Workflow = {
    path,
    name: nameOf(root) ?? path,
    triggers: readTriggers(entry(root, 'on'), refuse),
    environment: templates(entry(root, 'env')),
    cancelsAt: lineOfCancel(root),
    jobs,
  }
  unsupported.push(...dependenciesOnUnknown(workflow))
  if (unsupported.length > 0) throw unsupportedError(unsupported)
  return workflow
}

/** The error that names everything a rehearsal cannot run, each with its place. */
export function unsupportedError(found: readonly string[]): ReleaseError {
  return new ReleaseError('workflow-unsupported', {
    message: `A rehearsal cannot run this:\n${found.join('\n')}`,
    hint: 'Rehearse with the template (`--workflow templates/publish.yaml`), or move these parts to another workflow.',
  })
}

function invalid(path: string, faults: readonly string[]): ReleaseError {
  return new ReleaseError('workflow-invalid', {
    message: faults.length > 0 ? faults.join('\n') : `${path}:1: The file is empty.`,
    hint: 'Correct the file; GitHub would not start a run with it.',
  })
}

/** Only what the text says for sure: an expression may be false for the runs of a release. */
function lineOfCancel(root: Plain): number | undefined {
  const value = entry(entry(root, 'concurrency'), 'cancel-in-progress')
  return value?.kind === 'text' && value.text === 'true' ? value.line : undefined
}

function nameOf(root: Plain): string | undefined {
  const name = entry(root, 'name')
  return name?.kind === 'text' && name.text !== '' ? name.text : undefined
}
