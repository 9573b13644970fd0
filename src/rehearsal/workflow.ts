import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { convertReferencedWorkflow } from '@actions/workflow-parser/model/converter/referencedWorkflow'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { exceedingPermissions, readCallDefinition } from './workflow/called.ts'
import {
  type CalledWorkflow,
  type Job,
  type ParsedJob,
  readFrame,
  readStepsJob,
  type WorkflowJobs,
} from './workflow/job.ts'
import { effectivePermissions, type Permissions, readPermissions } from './workflow/permissions.ts'
import { entry, type Plain, plainOf, type Refuse, templates } from './workflow/plain-yaml.ts'
import type { FileReading, ReadingOptions } from './workflow/reading.ts'
import { readDefaults, readSteps } from './workflow/steps.ts'
import { readTriggers, type Triggers } from './workflow/trigger.ts'
import { withoutUnknown } from './workflow/unknown-outputs.ts'

/** A workflow file, reduced to what a rehearsal runs. */
export interface Workflow extends WorkflowJobs {
  readonly name: string
  readonly triggers: Triggers
  /** The key `concurrency`, if it is there. */
  readonly concurrency: Plain | undefined
}

/**
 * Read a workflow file as GitHub does, with the files of the repository that it calls.
 *
 * @param path Path in the repository, for messages.
 * @throws ReleaseError `workflow-invalid` with every fault of a file; `workflow-unsupported` with everything that a
 *   rehearsal cannot run.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export async function readWorkflow(path: string, text: string, options: ReadingOptions = {}): Promise<Workflow> {
  const unsupported: string[] = []
  const { root, jobs } = await readJobs({ path, text, options, unsupported, depth: 1, callerPermissions: undefined })
  const read = withoutUnknown({ path, environment: templates(entry(root, 'env')), jobs }, options)
  const workflow: Workflow = {
    ...read.workflow,
    name: nameOf(root) ?? path,
    triggers: readTriggers(entry(root, 'on'), refusing(path, unsupported)),
    concurrency: entry(root, 'concurrency'),
  }
  unsupported.push(...read.found)
  if (unsupported.length > 0) throw unsupportedError(unsupported)
  return workflow
}

/** One file of the tree of workflows that call each other. */
interface FileSource {
  readonly path: string
  readonly text: string
  readonly options: ReadingOptions
  /** Collects what cannot be run, of all files. */
  readonly unsupported: string[]
  /** From 1. */
  readonly depth: number
  readonly callerPermissions: Permissions | undefined
}

// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations
const deepestCall = 10

async function readJobs(source: FileSource) {
  const { path, text, options, unsupported, callerPermissions } = source
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
  const faults = () =>
    context.errors.getErrors().map(({ rawMessage, range }) => `${path}:${range?.start.line ?? 1}: ${rawMessage}`)
  if (value === undefined || template === undefined || faults().length > 0) throw invalid(path, faults())

  const root = plainOf(value)
  const reading: FileReading = { ...options, path, refuse: refusing(path, unsupported) }
  const topPermissions = readPermissions(entry(root, 'permissions'))
  const jobsNode = entry(root, 'jobs')
  const jobs: Job[] = []
  for (const job of template.jobs) {
    const plain = entry(jobsNode, job.id.value)
    if (plain === undefined) continue
    refuseUnsupported(job.id.value, plain, reading.refuse)
    const permissions = { topPermissions, callerPermissions }
    if (job.type === 'job') {
      const lines = entry(plain, 'steps')
      const items = lines?.kind === 'list' ? lines.items : []
      const steps = await readSteps(
        job.steps.map((step, index) => ({ step, plain: items[index] })),
        { jobId: job.id.value, reading, defaults: readDefaults(plain, root) },
      )
      jobs.push(readStepsJob({ job, plain, ...permissions, refuse: reading.refuse }, steps))
      continue
    }
    const called = await readCalled(job, plain, { ...source, ...permissions })
    if (called !== undefined) convertReferencedWorkflow(context, called.value, job)
    jobs.push(callingJob(job, plain, called?.workflow))
  }
  // Whether inputs and secrets fit the called file is known only now.
  if (faults().length > 0) throw invalid(path, faults())
  return { root, value, jobs, topPermissions }
}

type ParsedCall = Extract<ParsedJob, { type: 'reusableWorkflowJob' }>

/** The called file, if it is one of the repository and can be read. */
async function readCalled(
  job: ParsedCall,
  plain: Plain,
  source: FileSource & { readonly topPermissions: Permissions | undefined },
) {
  const { options, unsupported, depth, topPermissions, callerPermissions } = source
  const ref = job.ref.value
  if (!ref.startsWith('./') || options.readFile === undefined) return undefined
  const fault = (what: string) => invalid(source.path, [`${source.path}:${plain.line}: ${what}`])
  if (depth >= deepestCall)
    throw fault(
      `The job ${quoted(job.id.value)} calls ${quoted(ref)} on level ${depth + 1}, and GitHub takes ${deepestCall} at most.`,
    )
  const path = ref.slice('./'.length)
  const text = await options.readFile(path)
  if (text === undefined) throw fault(`The job ${quoted(job.id.value)} calls ${quoted(ref)}, which is not there.`)
  const allowed = effectivePermissions(readPermissions(entry(plain, 'permissions')), topPermissions, callerPermissions)
  const file = await readJobs({ path, text, options, unsupported, depth: depth + 1, callerPermissions: allowed })
  const asked = [file.topPermissions, ...file.jobs.map((nested) => (nested.kind === 'steps' ? nested.permissions : {}))]
  const [exceeding] = [
    ...(callerPermissions === undefined ? [] : exceedingPermissions(allowed, callerPermissions)),
    ...asked.flatMap((requested) => exceedingPermissions(requested, allowed)),
  ]
  if (exceeding !== undefined)
    throw fault(
      `The workflow ${quoted(ref)} is requesting ${quoted(exceeding.requested)}, but is only allowed ${quoted(exceeding.allowed)}.`,
    )
  const { root, value, jobs } = file
  const workflow: CalledWorkflow = {
    path,
    environment: templates(entry(root, 'env')),
    jobs,
    ...readCallDefinition(entry(root, 'on')),
  }
  return { value, workflow }
}

function callingJob(job: ParsedCall, plain: Plain, called: CalledWorkflow | undefined): Job {
  const frame = readFrame({ job, plain })
  if (called === undefined) return { kind: 'not-run', what: `calls ${job.ref.value}`, ...frame }
  const given = entry(plain, 'with')
  return {
    kind: 'call',
    inputs: given?.kind === 'mapping' ? given.entries : new Map(),
    secrets: job['inherit-secrets'] === true ? 'inherit' : templates(entry(plain, 'secrets')),
    called,
    ...frame,
  }
}

function refuseUnsupported(id: string, plain: Plain, refuse: Refuse): void {
  const snapshot = entry(plain, 'snapshot')
  if (snapshot !== undefined) refuse(snapshot.line, `the job ${quoted(id)} has a snapshot (\`snapshot\`)`)
}

const refusing =
  (path: string, unsupported: string[]): Refuse =>
  (line, what) => {
    unsupported.push(`${path}:${line}: ${what}`)
  }

/** The error that names everything a rehearsal cannot run, each with its place. */
export function unsupportedError(found: readonly string[]): ReleaseError {
  return new ReleaseError('workflow-unsupported', {
    message: `A rehearsal cannot run this:\n${found.join('\n')}`,
    hint: 'Rehearse with the template (`--workflow templates/publish.yaml`), move these parts to another workflow, or give the files that a job would make: `--leg "JOB=DIR"`.',
  })
}

function invalid(path: string, faults: readonly string[]): ReleaseError {
  return new ReleaseError('workflow-invalid', {
    message: faults.length > 0 ? faults.join('\n') : `${path}:1: The file is empty.`,
    hint: 'Correct the file; GitHub would not start a run with it.',
  })
}

function nameOf(root: Plain): string | undefined {
  const name = entry(root, 'name')
  return name?.kind === 'text' && name.text !== '' ? name.text : undefined
}
