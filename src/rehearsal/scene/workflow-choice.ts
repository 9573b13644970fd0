import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import { readWorkflow, type Workflow } from '../workflow.ts'

/** A workflow that is rehearsed, and where it came from. */
export interface ChosenWorkflow {
  readonly workflow: Workflow
  /** For people: `publish.yaml of the project`, `templates/publish.yaml`. */
  readonly label: string
}

/** The two workflow files of a release. */
export interface ReleaseWorkflows {
  readonly publish: ChosenWorkflow
  readonly check: ChosenWorkflow
}

interface ChoiceOptions {
  /** The files of the tag's commit: GitHub takes the workflow from there. */
  readonly tree: SourceTree
  /** Folder with `templates/`. */
  readonly root: string
  /** A file that takes the place of `publish.yaml`. */
  readonly workflow: string | undefined
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
export async function chooseWorkflows({ tree, root, workflow }: ChoiceOptions): Promise<ReleaseWorkflows> {
  const publish = workflow === undefined ? await ownOrTemplate(publishName, tree, root) : await named(workflow)
  return { publish, check: await ownOrTemplate(checkName, tree, root) }
}

async function ownOrTemplate(name: string, tree: SourceTree, root: string): Promise<ChosenWorkflow> {
  const path = pathOf(name)
  const own = await tree.read(path)
  if (own !== undefined && usesOurs.test(own))
    return { workflow: await readWorkflow(path, own), label: `${path} of the project` }
  const text = await readFile(join(root, 'templates', name), 'utf8')
  return { workflow: await readWorkflow(path, text), label: `templates/${name}` }
}

/** A named file is run under the name that the trusted publisher knows. */
async function named(file: string): Promise<ChosenWorkflow> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new ReleaseError('input-invalid', {
      message: `${quoted(`--workflow ${file}`)} cannot be read.`,
      hint: 'Name a workflow file, such as templates/publish.yaml.',
      cause,
    })
  })
  return { workflow: await readWorkflow(pathOf(publishName), text), label: file }
}

function pathOf(name: string): string {
  return `.github/workflows/${name}`
}
