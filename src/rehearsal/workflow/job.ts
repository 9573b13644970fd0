import type { WorkflowTemplate } from '@actions/workflow-parser'
import { quoted } from '../../quoted.ts'
import { effectivePermissions, type Permissions, readPermissions } from './permissions.ts'
import { entry, isTemplate, type Plain, type Refuse, type Template, templates, texts } from './plain-yaml.ts'
import { readStep, type Step } from './step.ts'

/** One job of a workflow. */
export interface Job {
  readonly id: string
  readonly line: number
  readonly needs: readonly string[]
  /** An expression that always asks for a status: `success() && (…)` where the file does not. */
  readonly condition: Template
  /** What its token may do. */
  readonly permissions: Permissions
  readonly environment: { readonly name: Template; readonly url: Template | undefined } | undefined
  readonly variables: ReadonlyMap<string, Template>
  readonly outputs: ReadonlyMap<string, Template>
  readonly isSelfHosted: boolean
  readonly steps: readonly Step[]
}

type ParsedJob = WorkflowTemplate['jobs'][number]

// Keys of a job that change what runs in a way that a rehearsal does not follow.
const unsupportedKeys = { strategy: 'a matrix', container: 'a container', services: 'services', snapshot: 'a snapshot' }

/** What `readJob` needs: the parser's reading (ids and conditions) and the plain values (everything else). */
interface JobSource {
  readonly job: ParsedJob
  readonly plain: Plain
  readonly topPermissions: Permissions | undefined
  readonly refuse: Refuse
}

/** Read one job; what a rehearsal does not support is refused by name and left out. */
export function readJob({ job, plain, topPermissions, refuse }: JobSource): Job {
  const id = job.id.value
  for (const [key, what] of Object.entries(unsupportedKeys)) {
    const found = entry(plain, key)
    if (found !== undefined) refuse(found.line, `the job ${quoted(id)} has ${what} (\`${key}\`)`)
  }
  const uses = entry(plain, 'uses')
  if (uses !== undefined)
    refuse(uses.line, `the job ${quoted(id)} calls a reusable workflow (\`uses: ${texts(uses).join()}\`)`)
  const steps = entry(plain, 'steps')
  const stepValues = steps?.kind === 'list' ? steps.items : []
  return {
    id,
    line: plain.line,
    needs: texts(entry(plain, 'needs')),
    condition: { kind: 'expression', source: job.if.expression, line: job.if.line ?? plain.line },
    permissions: effectivePermissions(readPermissions(entry(plain, 'permissions')), topPermissions),
    environment: readEnvironment(entry(plain, 'environment')),
    variables: templates(entry(plain, 'env')),
    outputs: templates(entry(plain, 'outputs')),
    isSelfHosted: texts(entry(plain, 'runs-on')).includes('self-hosted'),
    steps:
      'steps' in job
        ? job.steps.map((step, index) => readStep({ step, plain: stepValues[index], jobId: id, refuse }))
        : [],
  }
}

function readEnvironment(value: Plain | undefined): Job['environment'] {
  if (isTemplate(value)) return { name: value, url: undefined }
  const name = entry(value, 'name')
  const url = entry(value, 'url')
  return isTemplate(name) ? { name, url: isTemplate(url) ? url : undefined } : undefined
}
