import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type CallerEnvironment, gitVariables } from '../../clients/git/isolated.ts'
import { isRecord, valueAt } from '../../json-value.ts'
import { openWorld, type World } from '../../standins/world.ts'
import type { Template } from '../workflow/plain-yaml.ts'
import type { Workflow } from '../workflow.ts'
import type { RunAction } from './action-process.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { readReleased } from './released.ts'
import type { RepositoryIdentity } from './run-facts.ts'

/** What all jobs of a rehearsal share. */
export interface Stage {
  readonly world: World
  readonly ledger: Ledger
  /** The bare repository that GitHub holds. */
  readonly gitFolder: string
  /** Private folder; each job gets a new one in it. */
  readonly work: string
  /** How the action is run. */
  readonly runAction: RunAction
  /** The bundled action. */
  readonly action: string
  readonly inputDefaults: InputDefaults
  /** The input `endpoints`: the one thing that a rehearsal adds to a workflow. */
  readonly endpoints: string
  readonly environment: CallerEnvironment
  /** Whether `run:` steps are run. */
  readonly runsCommands: boolean
  /** Folders of ready files, by the names of the legs that take them in the place of what would run. */
  readonly legs: ReadonlyMap<string, string>
  readonly now: () => Date
}

/** What a stage is opened with. */
export interface StageOptions extends Pick<Stage, 'runAction' | 'action' | 'environment' | 'now'> {
  /** Whether `run:` steps are run; they are not if it is left out. */
  readonly runsCommands?: boolean
  /** Folders of ready files, by the names of the legs that take them. */
  readonly legs?: ReadonlyMap<string, string>
  /** Operations of GitHub that are not answered, since only GitHub knows. */
  readonly unknownAtGitHub?: readonly string[]
  /** Folder of the distributions that the index has from the start. */
  readonly released?: string
  /** Folder with `action.yml`. */
  readonly root: string
}

/** The project that is released on a stage. */
export interface StagedProject {
  readonly repository: RepositoryIdentity
  readonly normalizedProject: string
  readonly origin: { readonly folder: string; readonly baseBranch: string }
  /** The workflow that publishes: the index knows the name of its file. */
  readonly workflows: { readonly publish: { readonly workflow: Pick<Workflow, 'path'> } }
}

/**
 * Start the stand-ins for one project.
 *
 * @param work Private folder; the world must be closed before it is removed.
 */
export async function openStage(options: StageOptions, project: StagedProject, work: string): Promise<Stage> {
  const { runAction, action, environment, runsCommands = false, legs = new Map() } = options
  const { unknownAtGitHub = [], now, root } = options
  const { repository, normalizedProject, origin, workflows } = project
  const ledger = createLedger()
  const world = await openWorld({
    repository: { ...repository, defaultBranch: origin.baseBranch },
    gitFolder: origin.folder,
    gitVariables: gitVariables(environment),
    project: normalizedProject,
    workflow: basename(workflows.publish.workflow.path),
    environment: 'publish',
    released: await readReleased(options.released),
    now,
    unknownAtGitHub,
    observe: ledger.observe,
  })
  const inputDefaults = await readInputDefaults(root)
  const endpoints = await makeEndpoints(world, work)
  return {
    world,
    ledger,
    gitFolder: origin.folder,
    work,
    runAction,
    action,
    inputDefaults,
    endpoints,
    environment,
    runsCommands,
    legs,
    now,
  }
}

/** The input `endpoints`: everything that a rehearsal changes about a step. */
async function makeEndpoints({ trustedRoot, urls: { index, fulcio, rekor } }: World, work: string): Promise<string> {
  const path = join(work, 'trusted_root.json')
  await writeFile(path, JSON.stringify(trustedRoot))
  return JSON.stringify({ index, fulcio, rekor, 'trusted-root': path })
}

/** Default values of the inputs in `action.yml`, by name; an input without one has the empty text. */
type InputDefaults = ReadonlyMap<string, Template>

/** Read the inputs of the action that lies in a folder. */
async function readInputDefaults(root: string): Promise<InputDefaults> {
  const metadata: unknown = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const inputs = valueAt(metadata, ['inputs'])
  const names = isRecord(inputs) ? Object.keys(inputs) : []
  return new Map(names.map((name) => [name, defaultOf(valueAt(inputs, [name, 'default']))]))
}

function defaultOf(value: unknown): Template {
  const text = value === undefined || value === null ? '' : String(value)
  const expression = /^\$\{\{(.*)\}\}$/s.exec(text)
  return expression === null
    ? { kind: 'text', text, line: 1 }
    : { kind: 'expression', source: (expression[1] ?? '').trim(), line: 1 }
}
