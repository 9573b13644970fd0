import type { WorkflowTemplate } from '@actions/workflow-parser'
import { effectivePermissions, type Permissions, readPermissions } from './permissions.ts'
import { entry, isTemplate, type Plain, type Refuse, type Template, templates, texts } from './plain-yaml.ts'
import { allSteps, type OurStep, type Step } from './step.ts'

/** What every job of a workflow has. */
interface JobFrame {
  readonly id: string
  readonly line: number
  /** The key `name`, if it is there. */
  readonly name: Template | undefined
  readonly needs: readonly string[]
  /** An expression that always asks for a status: `success() && (…)` where the file does not. */
  readonly condition: Template
  /** The key `strategy`, if it is there. */
  readonly strategy: Plain | undefined
}

/** A job with steps of its own. */
export interface StepsJob extends JobFrame {
  readonly kind: 'steps'
  /** What its token may do. */
  readonly permissions: Permissions
  /** Whether the file says so, for the job or for all; else it is what GitHub's settings make of it. */
  readonly arePermissionsNamed: boolean
  readonly environment: { readonly name: Template; readonly url: Template | undefined } | undefined
  readonly variables: ReadonlyMap<string, Template>
  readonly outputs: ReadonlyMap<string, Template>
  readonly continueOnError: Template | undefined
  readonly timeoutMinutes: Template | undefined
  readonly runsOn: Plain | undefined
  readonly container: Plain | undefined
  readonly services: Plain | undefined
  readonly steps: readonly Step[]
}

/** A job that calls a workflow file of the same repository. */
export interface CallingJob extends JobFrame {
  readonly kind: 'call'
  readonly inputs: ReadonlyMap<string, Plain>
  readonly secrets: ReadonlyMap<string, Template> | 'inherit'
  readonly called: CalledWorkflow
}

/** A job that a rehearsal does not run; `what` says why, for people: `calls owner/repo/.github/workflows/a.yaml@v1`. */
export interface UnrunJob extends JobFrame {
  readonly kind: 'not-run'
  readonly what: string
}

/** One job of a workflow. */
export type Job = StepsJob | CallingJob | UnrunJob

/** The jobs of one file, and what they share. */
export interface WorkflowJobs {
  /** Path in the repository: `.github/workflows/publish.yaml`. */
  readonly path: string
  readonly environment: ReadonlyMap<string, Template>
  /** In the order of the file. */
  readonly jobs: readonly Job[]
}

/** A workflow file that another one calls. */
export interface CalledWorkflow extends WorkflowJobs {
  readonly inputs: ReadonlyMap<string, InputDefinition>
  readonly outputs: ReadonlyMap<string, Template>
}

/** An input of a called workflow; without a default, it is empty, `0`, or `false`. */
export interface InputDefinition {
  readonly type: 'string' | 'number' | 'boolean'
  readonly defaultValue: Plain | undefined
}

/** A job with steps, and the file that it stands in. */
export interface PlacedJob {
  readonly path: string
  readonly job: StepsJob
}

/** All jobs with steps, those of called files too. */
export function allJobs({ path, jobs }: Pick<WorkflowJobs, 'path' | 'jobs'>): PlacedJob[] {
  const within = (job: Job): PlacedJob[] => {
    switch (job.kind) {
      case 'steps':
        return [{ path, job }]
      case 'call':
        return allJobs(job.called)
      case 'not-run':
        return []
    }
  }
  return jobs.flatMap(within)
}

/** The steps of ours in a job. */
export function ourSteps({ steps }: StepsJob): OurStep[] {
  return allSteps(steps).flatMap((step) => (step.kind === 'ours' ? [step] : []))
}

/** What the steps of ours in a job are told to do: `check`, `build`, … */
export function namedSteps(job: StepsJob): string[] {
  return ourSteps(job).flatMap(({ inputs }) => {
    const step = inputs.get('step')
    return step?.kind === 'text' ? [step.text] : []
  })
}

/** Whether a step `collect` of another job of the file takes what the job uploads. */
export function isCollected({ id }: Pick<Job, 'id'>, jobs: readonly Job[]): boolean {
  return jobs.some((job) => job.kind === 'steps' && job.needs.includes(id) && namedSteps(job).includes('collect'))
}

/** A job as the parser of the platform reads it. */
export type ParsedJob = WorkflowTemplate['jobs'][number]

/** What `readJob` needs: the parser's reading (ids and conditions) and the plain values (everything else). */
interface JobSource {
  readonly job: ParsedJob
  readonly plain: Plain
  readonly topPermissions: Permissions | undefined
  /** Of the job that calls the file. */
  readonly callerPermissions: Permissions | undefined
  readonly refuse: Refuse
}

/** What every job has. */
export function readFrame({ job, plain }: Pick<JobSource, 'job' | 'plain'>): JobFrame {
  const name = entry(plain, 'name')
  return {
    id: job.id.value,
    line: plain.line,
    name: isTemplate(name) ? name : undefined,
    needs: texts(entry(plain, 'needs')),
    condition: { kind: 'expression', source: job.if.expression, line: job.if.line ?? plain.line },
    strategy: entry(plain, 'strategy'),
  }
}

/** Read a job with steps of its own, which are read already. */
export function readStepsJob(source: JobSource, steps: readonly Step[]): StepsJob {
  const { plain, topPermissions, callerPermissions } = source
  const own = readPermissions(entry(plain, 'permissions'))
  const continueOnError = entry(plain, 'continue-on-error')
  const timeoutMinutes = entry(plain, 'timeout-minutes')
  return {
    kind: 'steps',
    ...readFrame(source),
    permissions: effectivePermissions(own, topPermissions, callerPermissions),
    arePermissionsNamed: (own ?? topPermissions ?? callerPermissions) !== undefined,
    environment: readEnvironment(entry(plain, 'environment')),
    variables: templates(entry(plain, 'env')),
    outputs: templates(entry(plain, 'outputs')),
    continueOnError: isTemplate(continueOnError) ? continueOnError : undefined,
    timeoutMinutes: isTemplate(timeoutMinutes) ? timeoutMinutes : undefined,
    runsOn: entry(plain, 'runs-on'),
    container: entry(plain, 'container'),
    services: entry(plain, 'services'),
    steps,
  }
}

function readEnvironment(value: Plain | undefined): StepsJob['environment'] {
  if (isTemplate(value)) return { name: value, url: undefined }
  const name = entry(value, 'name')
  const url = entry(value, 'url')
  return isTemplate(name) ? { name, url: isTemplate(url) ? url : undefined } : undefined
}
