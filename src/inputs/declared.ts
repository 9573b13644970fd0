/** What is declared of a step: `action.yml` and the README say the same. */
interface StepDeclaration {
  /** The event that starts its workflow. */
  readonly event: 'pull_request' | 'push' | 'release'
  /** The inputs that not every step takes; `step`, `token`, and `endpoints` belong to all. */
  readonly inputs: readonly string[]
  /** The `permissions` of its job, as the templates give them: what a refusal tells to add. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  /** Whether it cannot do without a token. */
  readonly needsToken: boolean
}

/** Every step, in the order of a release. */
export const declaredSteps = {
  check: {
    event: 'pull_request',
    inputs: ['tag-prefix', 'package'],
    permissions: { contents: 'read', 'pull-requests': 'read', checks: 'read', statuses: 'read' },
    // Without a token its rules about GitHub are not checked, and it says so.
    needsToken: false,
  },
  build: {
    event: 'push',
    inputs: [
      'tag-prefix',
      'package',
      'kind',
      'path',
      'strict-sdist',
      'timeout-minutes',
      'smoke',
      'reproducible',
      'leg',
      'legs',
    ],
    permissions: { contents: 'read' },
    // The code of the project runs in this job, so the templates give it none.
    needsToken: false,
  },
  collect: {
    event: 'push',
    inputs: ['needs', 'expect'],
    // The runner's own token for artifacts is all that it needs.
    permissions: {},
    needsToken: false,
  },
  attest: {
    event: 'push',
    inputs: ['artifact-id', 'artifact-digest'],
    permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' },
    needsToken: true,
  },
  draft: {
    event: 'push',
    inputs: ['artifact-id', 'artifact-digest', 'provenance-artifact-id', 'provenance-artifact-digest'],
    permissions: { contents: 'write' },
    needsToken: true,
  },
  publish: {
    event: 'release',
    inputs: ['tag-prefix'],
    permissions: { contents: 'read', 'id-token': 'write' },
    needsToken: true,
  },
  finish: {
    event: 'release',
    inputs: ['tag-prefix'],
    permissions: { contents: 'read', 'pull-requests': 'write' },
    needsToken: true,
  },
} as const satisfies Readonly<Record<string, StepDeclaration>>

export type StepName = keyof typeof declaredSteps

/** The steps in the order of a release. */
export const stepNames = Object.keys(declaredSteps) as readonly StepName[]

/** An input that not every step takes. */
export type StepInputName = (typeof declaredSteps)[StepName]['inputs'][number]

/** The inputs that not every step takes. */
export const stepInputNames: readonly StepInputName[] = [
  ...new Set(stepNames.flatMap((step): readonly StepInputName[] => declaredSteps[step].inputs)),
]

/** Of these, the inputs that the runner fills for every step, from the contexts of the job: `action.yml` says so. */
export const filledByRunner: readonly StepInputName[] = ['leg', 'legs']

/** The steps that take an input. */
export function stepsTaking(name: StepInputName): readonly StepName[] {
  return stepNames.filter((step) => declaredSteps[step].inputs.some((input) => input === name))
}

/** Environment variables of a process, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The value of an input as the runner passes it on; surrounding white space is not part of it, as `@actions/core` reads it. */
export function inputValue(env: Environment, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
}
