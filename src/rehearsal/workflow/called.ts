import type { InputDefinition } from './job.ts'
import type { Permissions } from './permissions.ts'
import { entry, isTemplate, type Plain, type Template } from './plain-yaml.ts'

/** What a workflow file says of being called, in `on.workflow_call`. */
interface CallDefinition {
  readonly inputs: ReadonlyMap<string, InputDefinition>
  readonly outputs: ReadonlyMap<string, Template>
}

/** Read the inputs and outputs; that they fit the call is the parser's to say. */
export function readCallDefinition(on: Plain | undefined): CallDefinition {
  const call = entry(on, 'workflow_call')
  return {
    inputs: new Map(
      entriesOf(entry(call, 'inputs')).map(([name, definition]) => [
        name,
        { type: inputType(entry(definition, 'type')), defaultValue: entry(definition, 'default') },
      ]),
    ),
    outputs: new Map(
      entriesOf(entry(call, 'outputs')).flatMap(([name, definition]) => {
        const value = entry(definition, 'value')
        return isTemplate(value) ? [[name, value] as const] : []
      }),
    ),
  }
}

function inputType(type: Plain | undefined): InputDefinition['type'] {
  const text = type?.kind === 'text' ? type.text : ''
  return text === 'number' || text === 'boolean' ? text : 'string'
}

function entriesOf(value: Plain | undefined): (readonly [string, Plain])[] {
  return value?.kind === 'mapping' ? [...value.entries] : []
}

/**
 * What a called workflow asks for beyond the job that calls it, which GitHub refuses.
 *
 * @returns Scopes as GitHub names them, such as `contents: write`, with what is allowed; empty if there is none.
 */
export function exceedingPermissions(
  requested: Permissions | undefined,
  allowed: Permissions,
): { readonly requested: string; readonly allowed: string }[] {
  const levels = ['none', 'read', 'write'] as const
  return Object.entries(requested ?? {}).flatMap(([scope, level]) => {
    const most = allowed[scope] ?? 'none'
    return levels.indexOf(level) > levels.indexOf(most)
      ? [{ requested: `${scope}: ${level}`, allowed: `${scope}: ${most}` }]
      : []
  })
}
