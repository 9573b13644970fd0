/** The steps in the order of a release. */
export const stepNames = ['check', 'build', 'attest', 'draft', 'publish', 'finish'] as const
export type StepName = (typeof stepNames)[number]

/** The `permissions` of each step's job, as the templates give them: what a refusal tells to add. */
export const permissionsOfStep = {
  check: { contents: 'read', 'pull-requests': 'read', checks: 'read', statuses: 'read' },
  build: { contents: 'read' },
  attest: { contents: 'read', 'id-token': 'write', attestations: 'write' },
  draft: { contents: 'write' },
  publish: { contents: 'read', 'id-token': 'write' },
  finish: { contents: 'read', 'pull-requests': 'write' },
} as const satisfies Record<StepName, Readonly<Record<string, 'read' | 'write'>>>

/** Inputs that belong to some steps only; `step`, `token`, and `endpoints` belong to all. `action.yml` says the same. */
export const stepsOfInput = {
  'tag-prefix': ['check', 'build', 'publish', 'finish'],
  'artifact-id': ['attest', 'draft'],
  'artifact-digest': ['attest', 'draft'],
  'provenance-artifact-id': ['draft'],
  'provenance-artifact-digest': ['draft'],
} as const satisfies Record<string, readonly StepName[]>

export type StepInputName = keyof typeof stepsOfInput

/** Environment variables of a process, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The value of an input as the runner passes it on; surrounding white space is not part of it, as `@actions/core` reads it. */
export function inputValue(env: Environment, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
}

/** Whether a step takes an input that not all steps take. */
export function takesInput(step: StepName, name: StepInputName): boolean {
  const steps: readonly StepName[] = stepsOfInput[name]
  return steps.includes(step)
}
