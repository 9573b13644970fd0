import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CallerEnvironment } from '../clients/git/isolated.ts'
import { Git } from '../clients/git.ts'
import { settingsAt } from '../clients/release-states.ts'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { findChangeLog } from '../release/change-log.ts'
import { readProject } from '../release/project.ts'
import type { SourceTree } from '../release/source-tree.ts'
import { customaryPrefix } from '../release/tag.ts'
import { compareVersions } from '../release/version.ts'
import { ownSystem } from './runner/environment.ts'
import type { RepositoryIdentity } from './runner/run-facts.ts'
import { makeOrigin, type Origin } from './scene/origin.ts'
import { findSource, type SourceRepository } from './scene/project.ts'
import { sampleTag } from './scene/sample.ts'
import type { ReadingOptions } from './workflow/reading.ts'
import { readWorkflow, type Workflow } from './workflow.ts'

/** What a scene is made from. */
export interface SceneOptions {
  /** Folder of a git repository; without it, the sample is rehearsed. */
  readonly project?: string
  /** An existing tag, or one to make on HEAD; without it, the version of the project. */
  readonly tag?: string
  /** A file in the place of the project's `publish.yaml`. */
  readonly workflow?: string
  /** Whether `run:` steps are run; they are not if it is left out. */
  readonly runsCommands?: boolean
  /** Folder with `action.yml`, `templates/`, and `examples/`. */
  readonly root: string
  /** The caller's environment. */
  readonly environment: CallerEnvironment
  readonly now: () => Date
}

/** A workflow that is rehearsed, and where it came from. */
interface ChosenWorkflow {
  readonly workflow: Workflow
  /** For people: `publish.yaml of the project`, `templates/publish.yaml`. */
  readonly label: string
}

/** The two workflow files of a release. */
interface ReleaseWorkflows {
  readonly publish: ChosenWorkflow
  readonly check: ChosenWorkflow
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
}

// No real repository or account has these numbers: GitHub's begin at 1 and have long passed them.
const ids = { id: 1_000_001, ownerId: 1_000_002 }

/**
 * Copy the project, or make the sample, and choose the workflows.
 *
 * @param work Private folder, empty.
 * @throws ReleaseError `input-invalid`, `git-failed`, `project-not-found`, `version-not-found`, `workflow-invalid`,
 *   `workflow-unsupported`
 */
export async function makeScene(options: SceneOptions, work: string): Promise<Scene> {
  const { environment, root } = options
  const now = options.now()
  const source = await findSource({ project: options.project, root, work, environment, now })
  const tag = options.tag ?? (source.isSample ? sampleTag : await tagAtHead(new Git(source.folder, environment)))
  const origin = await makeOrigin({
    source: source.folder,
    work,
    tag,
    isSample: source.isSample,
    environment,
    now,
  })
  const tree = await origin.reader.treeAt(origin.commit)
  const { name, normalizedName, version } = await readProject(tree)
  const [owner = 'example', repositoryName = normalizedName] = source.fullName?.split('/') ?? []
  return {
    source,
    origin,
    repository: { owner, name: repositoryName, ...ids },
    project: name,
    normalizedProject: normalizedName,
    version: version.kind === 'written' ? version.source.text : tag.slice(customaryPrefix(tag).length),
    tag,
    workflows: await chooseWorkflows({ tree, root, workflow: options.workflow, runsCommands: options.runsCommands }),
  }
}

/** The tag that would release what is checked out. */
async function tagAtHead(git: Git): Promise<string> {
  const { settings } = await settingsAt(git, 'HEAD')
  const tree = await git.treeAt('HEAD')
  const { version } = await readProject(tree)
  const prefix = settings.tagPrefix ?? ''
  if (version.kind === 'written') return `${prefix}${version.source.text}`
  const announced = (await findChangeLog(tree, settings.changeLog))?.sections.find(
    ({ versions }) => versions.length > 0,
  )
  const newest = announced?.versions.toSorted(compareVersions).at(-1)
  if (newest !== undefined) return `${prefix}${newest.text}`
  throw new ReleaseError('version-not-found', {
    message: `The version comes from the tag, by ${version.tool}, and no section of a change log announces one.`,
    hint: 'Name the tag to rehearse by --tag.',
  })
}

interface ChoiceOptions {
  /** The files of the tag's commit: GitHub takes the workflow from there. */
  readonly tree: SourceTree
  /** Folder with `templates/`. */
  readonly root: string
  /** A file that takes the place of `publish.yaml`. */
  readonly workflow: string | undefined
  readonly runsCommands: boolean | undefined
}

const publishName = 'publish.yaml'
const checkName = 'release-check.yaml'

// A text search, since the file of a project that does not use this action need not be one that a rehearsal can read.
const usesOurs = /^\s*(?:-\s+)?uses:\s*["']?(?:pallets\/release-action@|\.\/?["']?\s*(?:#|$))/im

/**
 * Find the workflows to run: the project's own where they use this action, else the templates.
 *
 * @throws ReleaseError `input-invalid` if the named file cannot be read; `workflow-invalid`, `workflow-unsupported`
 */
async function chooseWorkflows({
  tree,
  root,
  workflow,
  runsCommands = false,
}: ChoiceOptions): Promise<ReleaseWorkflows> {
  // What a workflow calls is taken from the same commit.
  const reading: ReadingOptions = { readFile: (path) => tree.read(path), runsCommands, system: ownSystem() }
  const publish =
    workflow === undefined ? await ownOrTemplate(publishName, { tree, root, reading }) : await named(workflow, reading)
  return { publish, check: await ownOrTemplate(checkName, { tree, root, reading }) }
}

interface Sources {
  readonly tree: SourceTree
  readonly root: string
  readonly reading: ReadingOptions
}

async function ownOrTemplate(name: string, { tree, root, reading }: Sources): Promise<ChosenWorkflow> {
  const path = pathOf(name)
  const own = await tree.read(path)
  if (own !== undefined && usesOurs.test(own))
    return { workflow: await readWorkflow(path, own, reading), label: `${path} of the project` }
  const text = await readFile(join(root, 'templates', name), 'utf8')
  return { workflow: await readWorkflow(path, text), label: `templates/${name}` }
}

/** A named file is run under the name that the trusted publisher knows. */
async function named(file: string, reading: ReadingOptions): Promise<ChosenWorkflow> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new ReleaseError('input-invalid', {
      message: `${quoted(`--workflow ${file}`)} cannot be read.`,
      hint: 'Name a workflow file, such as templates/publish.yaml.',
      cause,
    })
  })
  return { workflow: await readWorkflow(pathOf(publishName), text, reading), label: file }
}

function pathOf(name: string): string {
  return `.github/workflows/${name}`
}
