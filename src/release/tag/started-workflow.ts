import { parse } from 'yaml'
import { valueAt } from '../../json-value.ts'
import type { RefFilter } from './ref-filter.ts'

/** The tags that start the workflow of a release. */
export interface StartingTags {
  /** The workflow file, in the repository. */
  readonly file: string
  readonly filter: RefFilter
}

// A text search, since the file of a project that does not use this action need not be one that can be read.
const step = /^[^#\n]*\buses:\s*["']?(?:pallets\/release-action@|\.\/?["']?\s*(?:[#,}]|$))/im

/** Whether a workflow, or an action of the project, has a step of this action. */
export const usesThisAction = (text: string): boolean => step.test(text)

/**
 * Which tags start a workflow of this action.
 *
 * @returns `undefined` if the file has no step of this action, is no YAML, or does not name the tags that start it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
export function startingTagsIn(file: string, text: string): StartingTags | undefined {
  if (!usesThisAction(text)) return undefined
  const push = valueAt(parsed(text), ['on', 'push'])
  const [only, ignore] = [textsOf(valueAt(push, ['tags'])), textsOf(valueAt(push, ['tags-ignore']))]
  return only === undefined && ignore === undefined ? undefined : { file, filter: { only, ignore } }
}

function parsed(text: string): unknown {
  try {
    // Warnings would be written to the error stream by the parser itself.
    return parse(text, { logLevel: 'error' })
  } catch {
    return undefined
  }
}

/** One text, or a list of them; `undefined` of anything else. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? [value] : undefined
}
