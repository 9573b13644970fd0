import { readProject } from '../../src/release/project.ts'
import { reading } from '../../src/release/reading.ts'
import { sawProblem } from '../examples.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'

/** Code and message of the refusal of a project. */
export async function refusal(files: ProjectFiles): Promise<string> {
  const result = await reading(readProject(treeOf(files)))
  if (result.kind === 'read') return `read: ${JSON.stringify(result.value.version)}`
  sawProblem(result.error.toProblem())
  return `${result.error.code}: ${result.error.message}`
}
