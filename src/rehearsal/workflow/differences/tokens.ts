import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import { ourSteps, type PlacedJob } from '../job.ts'
import type { Template } from '../plain-yaml.ts'
import { differs } from './differs.ts'

/** A job that builds runs code of the project, which can read whatever its job has. */
export function tokenInBuild({ path: file, job }: PlacedJob): Problem[] {
  const { id, line, permissions } = job
  const build = ourSteps(job).find(({ inputs }) => textOf(inputs.get('step')) === 'build')
  if (build === undefined) return []
  const writing = Object.entries(permissions).flatMap(([scope, access]) => (access === 'write' ? [scope] : []))
  const what =
    writing.length > 0
      ? `may write ${writing.join(', ')}`
      : textOf(build.inputs.get('token')) === ''
        ? undefined
        : 'gives its step a token'
  if (what === undefined) return []
  return [
    differs(
      `The job ${quoted(id)} builds, and ${what}: at GitHub, code of the project can take it.`,
      "Give it `permissions: { contents: read }`, and the step `token: ''`.",
      { file, line },
    ),
  ]
}

/** A job without permissions of its own, in a file without any, has what the settings of the repository say. */
export function unnamedPermissions({ path: file, job: { id, line, arePermissionsNamed } }: PlacedJob): Problem[] {
  if (arePermissionsNamed) return []
  return [
    differs(
      `The job ${quoted(id)} names no permissions: at GitHub, the settings of the repository give it some, maybe all.`,
      'Write `permissions: {}` above the jobs, and in each job what it needs.',
      { file, line },
    ),
  ]
}

/** The text of an input; `undefined` for none, and for an expression. */
const textOf = (input: Template | undefined): string | undefined => (input?.kind === 'text' ? input.text : undefined)
