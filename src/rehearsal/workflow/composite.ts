import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index'
import { ErrorPolicy } from '@actions/workflow-parser/model/convert'
import type { Step as ParsedStep } from '@actions/workflow-parser/model/workflow-template'
import { entry, isTemplate, type Plain, plainOf, type Template } from './plain-yaml.ts'

/** A composite action, with its steps as the parser reads them. */
export interface CompositeAction {
  readonly path: string
  readonly defaults: ReadonlyMap<string, Template>
  readonly outputs: ReadonlyMap<string, Template>
  readonly steps: readonly { readonly step: ParsedStep; readonly plain: Plain }[]
}

/**
 * Read the metadata of an action of the repository.
 *
 * @param folder Path in the repository, without `./`.
 * @returns `undefined` if there is none, or if it is no composite one.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export async function readComposite(
  folder: string,
  readFile: (path: string) => Promise<string | undefined>,
): Promise<CompositeAction | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const path = folder === '' ? name : `${folder}/${name}`
    const text = await readFile(path)
    if (text !== undefined) return parse(path, text)
  }
  return undefined
}

function parse(path: string, text: string): CompositeAction | undefined {
  const { context, value } = parseAction({ name: path, content: text }, new NoOperationTraceWriter())
  if (value === undefined) return undefined
  // GitHub is less strict than the schema, which asks for a description.
  const { runs } = convertActionTemplate(context, value, { errorPolicy: ErrorPolicy.TryConversion })
  const root = plainOf(value)
  const list = entry(entry(root, 'runs'), 'steps')
  const items = list?.kind === 'list' ? list.items : []
  if (runs?.using !== 'composite' || runs.steps.length !== items.length || items.length === 0) return undefined
  return {
    path,
    defaults: valuesBelow(entry(root, 'inputs'), 'default'),
    outputs: valuesBelow(entry(root, 'outputs'), 'value'),
    steps: runs.steps.map((step, index) => ({ step, plain: items[index] ?? root })),
  }
}

function valuesBelow(mapping: Plain | undefined, key: string): ReadonlyMap<string, Template> {
  const entries = mapping?.kind === 'mapping' ? [...mapping.entries] : []
  return new Map(
    entries.map(([name, definition]) => {
      const value = entry(definition, key)
      return [name, isTemplate(value) ? value : { kind: 'text', text: '', line: definition.line }] as const
    }),
  )
}
