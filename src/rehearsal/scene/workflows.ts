import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import { usesThisAction } from '../../release/tag/started-workflow.ts'
import { ownSystem } from '../runner/environment.ts'
import type { ReadingOptions } from '../workflow/reading.ts'
import { readWorkflow, type Workflow } from '../workflow.ts'

/** The two workflow files of a release, and how a person is told of them. */
export interface ReleaseWorkflows {
  readonly publish: ChosenWorkflow
  readonly check: ChosenWorkflow
  /** One line: which files run, and why they are not those of the project. */
  readonly said: string
}

/** Where the workflows are looked for. */
export interface WorkflowPlaces {
  /** The files of the commit that is released: GitHub takes the workflow from there. */
  readonly tree: SourceTree
  /** Folder with `templates/`. */
  readonly root: string
  /** A file that takes the place of the project's release workflow. */
  readonly workflow?: string
  /** Whether `run:` steps are run. */
  readonly runsCommands?: boolean
  readonly isSample: boolean
  /** Folders of ready files, by the names of the legs that take them. */
  readonly legs?: ReadonlyMap<string, string>
}

interface ChosenWorkflow {
  readonly workflow: Workflow
  /** For people: `.github/workflows/publish.yaml of the project`, `templates/publish.yaml`. */
  readonly label: string
  /** Why it is not the project's own. */
  readonly reason?: string
}

/**
 * Choose the workflows to run: the project's own where they use this action, else the templates.
 *
 * @throws ReleaseError `input-invalid` if the named file cannot be read; `workflow-invalid`, `workflow-unsupported`
 */
export async function chooseWorkflows(places: WorkflowPlaces): Promise<ReleaseWorkflows> {
  const { tree, root, workflow, runsCommands = false, isSample, legs = new Map() } = places
  // What a workflow calls is taken from the same commit.
  const reading: ReadingOptions = {
    readFile: (path) => tree.read(path),
    runsCommands,
    system: ownSystem(),
    legs: [...legs.keys()],
  }
  const sources = { files: await workflowsIn(tree), root, reading }
  const publish = workflow === undefined ? await ownOrTemplate(publishRole, sources) : await named(workflow, reading)
  const check = await ownOrTemplate(checkRole, sources)
  const reason = isSample || publish.reason === undefined ? '' : `: ${publish.reason} (--workflow FILE names another)`
  return {
    publish,
    check,
    said: `Runs ${check.label}, then ${publish.label}${reason}`,
  }
}

/** What a file is needed for. */
interface Role {
  /** Without its ending. */
  readonly name: string
  /** A step that no other file of a release has. */
  readonly step: RegExp
}

// A key may stand in braces too: `with: { step: build }`.
const publishRole: Role = { name: 'publish', step: /^[^#\n]*\bstep:\s*["']?(?:publish|build)\b/m }
const checkRole: Role = { name: 'release-check', step: /^[^#\n]*\bstep:\s*["']?check\b/m }

interface WorkflowFile {
  readonly path: string
  readonly text: string
  /** The same, with the files of the project that it calls. */
  readonly whole: string
  /** Whether another workflow calls it. */
  readonly isCalled: boolean
}

const folder = '.github/workflows/'

/** The workflow files of the project, by path. */
async function workflowsIn(tree: SourceTree): Promise<readonly WorkflowFile[]> {
  const paths = tree.paths.filter((path) => path.startsWith(folder) && /^[^/]+\.ya?ml$/.test(path.slice(folder.length)))
  const files = await Promise.all(paths.map(async (path) => ({ path, text: (await tree.read(path)) ?? '' })))
  const called = new Set(files.flatMap(({ text }) => calledIn(text)))
  return await Promise.all(
    files.map(async ({ path, text }) => {
      const texts = calledIn(text).flatMap((place) => [place, `${place}/action.yml`, `${place}/action.yaml`])
      const others = await Promise.all(texts.map(async (place) => (await tree.read(place)) ?? ''))
      return { path, text, whole: [text, ...others].join('\n'), isCalled: called.has(path) }
    }),
  )
}

/** The reusable workflows and actions of the project itself that a file names. */
function calledIn(text: string): readonly string[] {
  const found = text.matchAll(/^[^#\n]*\buses:\s*["']?\.\/([^\s"'#,}]+)/gm)
  return [...found].map(([, path = '']) => path.replace(/\/$/, ''))
}

/** What uploads to the index: of files with other names, it tells the one that releases. */
const uploads =
  /\bpypa\/gh-action-pypi-publish@|\btwine\s+upload\b|\buv\s+publish\b|\b(?:flit|poetry|hatch|pdm)\s+publish\b/

interface Sources {
  readonly files: readonly WorkflowFile[]
  readonly root: string
  readonly reading: ReadingOptions
}

async function ownOrTemplate({ name, step }: Role, { files, root, reading }: Sources): Promise<ChosenWorkflow> {
  const isNamed = ({ path }: WorkflowFile): boolean => [`${folder}${name}.yaml`, `${folder}${name}.yml`].includes(path)
  const ours = files.filter(({ whole, isCalled }) => usesThisAction(whole) && !isCalled)
  const own = ours.find(isNamed) ?? ours.find(({ whole }) => step.test(whole))
  if (own !== undefined)
    return { workflow: await readWorkflow(own.path, own.text, reading), label: `${own.path} of the project` }
  const template = `templates/${name}.yaml`
  const text = await readFile(join(root, template), 'utf8')
  const other = files.find(isNamed) ?? files.find(({ text }) => uploads.test(text))
  const reason =
    other === undefined
      ? 'the project has no workflow with a step of this action'
      : `${other.path} of the project has no step of this action, so the template runs in its place`
  return { workflow: await readWorkflow(`${folder}${name}.yaml`, text), label: template, reason }
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
  return { workflow: await readWorkflow(`${folder}${publishRole.name}.yaml`, text, reading), label: file }
}
