import type { CallerEnvironment } from '../clients/git/isolated.ts'
import { taggedTree } from '../clients/packages.ts'
import { settingsAt } from '../clients/release-states.ts'
import type { Problem } from '../errors.ts'
import { readProject } from '../release/project.ts'
import { partsOfTag } from '../release/tag.ts'
import type { Version } from '../release/version.ts'
import type { RepositoryIdentity } from './runner/run-facts.ts'
import { type Copy, copyRepository } from './scene/copy.ts'
import { headBranchOf, makeOrigin, type Origin } from './scene/origin.ts'
import { type Prepared, prepareIn } from './scene/prepared.ts'
import { findSource, type SourceRepository } from './scene/project.ts'
import { sampleTag } from './scene/sample.ts'
import { type Subject, subjectOf } from './scene/subject.ts'
import { copySubmodules } from './scene/submodules.ts'
import { chooseWorkflows, type ReleaseWorkflows } from './scene/workflows.ts'

/** What a scene is made from. */
export interface SceneOptions {
  /** Top of a git repository, or the folder of a package in it; without it, the sample is rehearsed. */
  readonly project?: string
  /** An existing tag, or one to make on HEAD. */
  readonly tag?: string
  /** Without a tag, the version that is released; without it, what is checked out, or what comes next. */
  readonly version?: Version
  /** Without a tag, the name or the folder of the package that is released, of a tree of several. */
  readonly package?: string
  /** What tags begin with; without it, what the project sets, or what the last tags share. */
  readonly tagPrefix?: string
  /** A file in the place of the project's `publish.yaml`. */
  readonly workflow?: string
  /** Whether `run:` steps are run; they are not if it is left out. */
  readonly runsCommands?: boolean
  /** Folders of ready files, by the names of the legs that take them. */
  readonly legs?: ReadonlyMap<string, string>
  /** Folder with `action.yml`, `templates/`, and `examples/`. */
  readonly root: string
  /** The caller's environment. */
  readonly environment: CallerEnvironment
  readonly now: () => Date
}

/** What is released in a rehearsal, before anything runs. */
export interface Scene {
  readonly source: SourceRepository
  readonly origin: Origin
  readonly repository: RepositoryIdentity
  /** As the project spells itself at the tag. */
  readonly project: string
  readonly normalizedProject: string
  /** As written at the tag. */
  readonly version: string
  readonly tag: string
  readonly workflows: ReleaseWorkflows
  /** How the release came to be, where it is not in the project's own repository. */
  readonly made: MadeRelease | undefined
  /** What is not as it would be at GitHub. */
  readonly warnings: readonly Problem[]
}

/** A release that the rehearsal made. */
export interface MadeRelease extends Prepared {
  /** The commit that is checked out. */
  readonly from: string
  /** Why this version, in a sentence; `undefined` if it was asked for. */
  readonly reason: string | undefined
  /** The tag of the version that the files state, where that is on another commit. */
  readonly outBefore: string | undefined
}

// No real repository or account has these numbers: GitHub's begin at 1 and have long passed them.
const ids = { id: 1_000_001, ownerId: 1_000_002 }

/**
 * Copy the project, or make the sample; decide what is released, and make what of it is not there; choose the workflows.
 *
 * @param work Private folder, empty.
 * @throws ReleaseError `input-invalid`, `git-failed`, `workflow-invalid`, `workflow-unsupported`, `submodule-missing`, and what
 *   `subjectOf` and `prepareIn` throw.
 */
export async function makeScene(options: SceneOptions, work: string): Promise<Scene> {
  const { environment, root, project, version: asked, tagPrefix } = options
  const now = options.now()
  const source = await findSource({ project, root, work, environment, now })
  const { isSample } = source
  const copy = await copyRepository(source, work, environment)
  const today = now.toISOString().slice(0, 10)
  const named = options.tag ?? (isSample ? sampleTag : undefined)
  const { missing, within } = source
  if (within !== undefined && named !== undefined) throw within.refusal
  const wanted = { tag: named, version: asked, package: options.package, within, tagPrefix, today, missing }
  const subject = await subjectOf(copy, wanted)
  const { commit, made } = await released(copy, subject, now, today)
  const { tag } = subject
  const isMade = commit !== copy.head
  const origin = await makeOrigin(copy, { tag, commit, isMade, isHeldBack: isSample, now })
  const tree = await origin.reader.treeAt(origin.commit)
  const { settings } = await settingsAt(origin.reader, origin.commit)
  const tagged = { tag, commit: origin.commit, tags: () => copy.history.tags() }
  const { name, normalizedName, version } = await readProject(await taggedTree(origin.reader, tagged, settings))
  const workflows = await chooseWorkflows({ ...options, tree, isSample })
  const files = [workflows.check.workflow, workflows.publish.workflow]
  const submodules = isSample ? [] : await copySubmodules(origin, source.folder, files, environment)
  const [owner = 'example', repositoryName = normalizedName] = source.fullName?.split('/') ?? []
  return {
    source,
    origin,
    repository: { owner, name: repositoryName, ...ids },
    project: name,
    normalizedProject: normalizedName,
    version: version.kind === 'written' ? version.source.text : (partsOfTag(tag)?.version.text ?? tag),
    tag,
    workflows,
    made,
    warnings: [...historyWarnings(source), ...submodules],
  }
}

function historyWarnings({ missing }: SourceRepository): readonly Problem[] {
  if (missing === 'nothing') return []
  const command = missing === 'commits' ? '--unshallow --tags' : '--refetch --no-filter origin'
  return [
    {
      code: 'git-shallow',
      severity: 'warning',
      message: `The clone that is rehearsed lacks ${missing} of its history, so what rules need of earlier releases is missing.`,
      hint: `Run \`git fetch ${command}\` in it, and rehearse again.`,
    },
  ]
}

/** The commit that gets the tag if it is not there yet, and how it came to be. */
async function released(
  copy: Copy,
  subject: Subject,
  now: Date,
  day: string,
): Promise<Pick<Scene, 'made'> & { readonly commit: string }> {
  switch (subject.kind) {
    case 'named-tag':
    case 'checked-out':
      return { commit: copy.head, made: undefined }
    case 'to-prepare': {
      const { tag, version, opened, reason, outBefore } = subject
      const ref = `refs/heads/${headBranchOf(tag)}`
      const prepared = await prepareIn(copy, { version, day, opened, ref, now })
      return {
        commit: (await copy.reader.commitOf(ref)) ?? copy.head,
        made: { ...prepared, from: copy.head, reason, outBefore },
      }
    }
  }
}
