import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import { ourSteps, type PlacedJob } from '../job.ts'
import type { Template } from '../plain-yaml.ts'
import { type Reference, referencesOf } from '../references.ts'
import { differs } from './differs.ts'

/** Where something of ours reads a secret or a variable of the repository: a rehearsal has none. */
export function absentValues({ path: file, job }: PlacedJob): Problem[] {
  const owner = `the job ${quoted(job.id)}`
  const parts: readonly (readonly [what: string, template: Template])[] = [
    [`The condition of ${owner}`, job.condition] as const,
    ...ourSteps(job).flatMap(({ id, condition, inputs, variables }) =>
      [condition, ...inputs.values(), ...variables.values()].map(
        (template) => [`The step ${quoted(id)} of ${owner}`, template] as const,
      ),
    ),
  ]
  return parts.flatMap(([what, template]) =>
    referencesOf(template)
      .filter(isAbsent)
      .map((reference) =>
        differs(
          `${what} reads \`${reference.join('.')}\`, which a rehearsal does not have: it was empty.`,
          'Look for what depends on it, since nothing shows how that goes at GitHub.',
          { file, line: template.line },
        ),
      ),
  )
}

function isAbsent([context = '', name = '']: Reference): boolean {
  switch (context.toLowerCase()) {
    case 'vars':
      return true
    case 'secrets':
      return name.toLowerCase() !== 'github_token'
    default:
      return false
  }
}
