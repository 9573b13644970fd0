import { reading } from '../../release/reading.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import type { StartingTags } from '../../release/tag/started-workflow.ts'

// The trusted publisher is bound to this name.
const files = ['.github/workflows/publish.yaml', '.github/workflows/publish.yml']

/**
 * Which tags start the workflow of a release, as the commit of a tag has it, since GitHub takes it from there.
 *
 * @param tree All files of the commit.
 * @returns `undefined` if no such workflow is there, or it does not name the tags that start it.
 */
export async function startingTagsOf(tree: SourceTree): Promise<StartingTags | undefined> {
  const file = files.find((path) => tree.paths.includes(path))
  const text = file === undefined ? undefined : await reading(tree.read(file))
  if (file === undefined || text?.kind !== 'read' || text.value === undefined) return undefined
  // Loaded only now: most of what is judged is read without a parser of YAML.
  const { startingTagsIn } = await import('../../release/tag/started-workflow.ts')
  return startingTagsIn(file, text.value)
}
