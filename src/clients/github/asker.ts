import { theRun } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

/** The permissions that a job needs in all: what a refusal tells to add. */
export type JobPermissions = Readonly<Record<string, 'read' | 'write'>>

/** Who asks GitHub: what they can do about an answer decides what a hint says. */
export type Asker =
  | { readonly kind: 'job'; readonly permissions: JobPermissions }
  /** A person, whose command line names the repository, or only the remote "origin" of the clone does. */
  | { readonly kind: 'person'; readonly namedBy: 'arguments' | 'origin' }

/** What to do about each answer of GitHub that is not the one that was asked for. */
export interface GitHubHints {
  readonly failed: string
  /** What helps besides waiting, if anything does: a whole sentence. */
  readonly limited: string | undefined
  readonly tokenUnknown: string
  readonly permissionMissing: string
  readonly refused: string
  readonly tagNotFound: string
}

/** The hints for whoever asks: the one place that tells a job from a person. */
export function hintsFor(
  asker: Asker,
  { owner, name }: { readonly owner: string; readonly name: string },
  token: { readonly isEmpty: boolean },
): GitHubHints {
  switch (asker.kind) {
    case 'job':
      return {
        failed: `Run ${theRun} again; what is done stays done.`,
        limited: undefined,
        tokenUnknown: 'Leave the input "token" at its default, the token of the job.',
        // All of them: GitHub's header names what this one request needs, and the next one may need another.
        permissionMissing: `Give the job all of this in the workflow file:\n${permissionLines(asker.permissions)}`,
        refused: `Check that tag, release, and pull request are as this run left them, and run ${theRun} again.`,
        tagNotFound: 'Push the tag again, and let the whole workflow run for it.',
      }
    case 'person': {
      const tokenHint = 'Set GH_TOKEN to a token that may read this repository, or leave it empty.'
      // It may be the clone of another project.
      const other = `${quoted(`${owner}/${name}`)} is the remote "origin" of this clone: --repo names another repository.`
      const isOrigin = asker.namedBy === 'origin'
      return {
        failed: `Run ${theRun} again.`,
        limited: token.isEmpty ? 'A token in GH_TOKEN raises the limit.' : undefined,
        tokenUnknown: tokenHint,
        permissionMissing: tokenHint,
        refused: isOrigin ? other : 'Check the names of repository and tag, and that the repository is public.',
        tagNotFound: isOrigin ? other : 'Name a tag that is on GitHub.',
      }
    }
  }
}

/** Permissions as lines of a workflow file. */
function permissionLines(permissions: JobPermissions): string {
  return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n')
}
