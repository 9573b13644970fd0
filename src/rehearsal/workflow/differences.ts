import type { Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { normalizeName } from '../../release/project/name.ts'
import { compareVersions, parseVersion } from '../../release/version.ts'
import type { Job } from './job.ts'
import type { Template } from './plain-yaml.ts'

/** A workflow file, as far as it can do other things at GitHub than in a rehearsal. */
interface WorkflowText {
  readonly path: string
  readonly cancelsAt: number | undefined
  readonly jobs: readonly Job[]
}

/** What a publish workflow would do at GitHub that a rehearsal cannot show: there a second run, and hostile code. */
export function differencesAtGitHub({ path, cancelsAt, jobs }: WorkflowText): Problem[] {
  const canceling =
    cancelsAt === undefined
      ? []
      : [
          differs(
            'A new run cancels an older one (`cancel-in-progress: true`), which could be between two uploads.',
            'Write `cancel-in-progress: false`: runs of one tag wait for each other then.',
            { file: path, line: cancelsAt },
          ),
        ]
  return [...canceling, ...jobs.flatMap((job) => tokenInBuild(path, job))]
}

/** A job that builds runs code of the project, which can read whatever its job has. */
function tokenInBuild(file: string, { id, line, permissions, steps }: Job): Problem[] {
  const build = steps
    .flatMap((step) => (step.kind === 'ours' ? [step] : []))
    .find(({ inputs }) => textOf(inputs.get('step')) === 'build')
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

/** The text of an input; `undefined` for none, and for an expression. */
const textOf = (input: Template | undefined): string | undefined => (input?.kind === 'text' ? input.text : undefined)

/** What is on the index after a release. */
interface OnIndex {
  /** As the project spells itself. */
  readonly project: string
  /** As written at the tag. */
  readonly version: string
}

/**
 * Why the address of an environment leads to no page of the index.
 *
 * @param url Evaluated.
 */
export function pageDifference(url: string, { project, version }: OnIndex, file: string): Problem[] {
  const [, name, text] = /^https:\/\/(?:test\.)?pypi\.org\/project\/([^/]*)(?:\/([^/]+))?\/?$/.exec(url) ?? []
  if (name === undefined) return []
  const found = parseVersion(text ?? version)
  const released = parseVersion(version)
  const isVersion = found !== undefined && released !== undefined && compareVersions(found, released) === 0
  // The index knows versions in their normal form, without what a tag may have before them.
  const isPlain = text === undefined || /^\d/.test(text)
  if (normalizeName(name) === normalizeName(project) && isVersion && isPlain) return []
  return [
    differs(
      `The environment has the address ${url}, and the index has no such page.`,
      `Write \`url: https://pypi.org/project/${normalizeName(project)}/\`, which is right for each tag.`,
      { file },
    ),
  ]
}

function differs(message: string, hint: string, place: Pick<Problem, 'file' | 'line'>): Problem {
  return { code: 'workflow-differs', severity: 'warning', message, hint, ...place }
}
