import type { TreeComparison } from '../distribution/comparison/tagged-tree.ts'
import { counted } from '../listed.ts'
import { codeSpan, list } from '../markdown.ts'
import type { Fold } from '../report.ts'
import { visibleLine } from './terminal.ts'

// Tests and documentation are often left out, and nobody looks for each of them.
const shownMissing = 200

/** How a source distribution differs from the tagged commit, folded; none if it does not. */
export function foldOfTree(name: string, { added, copied, changed, written, missing }: TreeComparison): Fold[] {
  const parts: readonly (readonly [title: string, items: readonly string[]])[] = [
    ['In no commit', added.map(codeLine)],
    ['In the commit under another name', copied.map(({ path, of }) => `${codeLine(path)}: ${codeLine(of)}`)],
    ['With other bytes than in the commit', changed.map(({ path }) => codeLine(path))],
    ['Written by tools', written.map(({ path, by }) => `${codeLine(path)}: ${codeLine(by)}`)],
    ['Tracked, and not in it', cut(missing.map(codeLine))],
  ]
  const shown = parts.filter(([, items]) => items.length > 0)
  if (shown.length === 0) return []
  const others = added.length + copied.length + changed.length
  return [
    {
      title: `${name} against the tagged commit: ${counted(others, 'file')} that nobody committed`,
      markdown: shown.flatMap(([title, items]) => [`**${title}**`, list(items)]).join('\n\n'),
    },
  ]
}

const codeLine = (text: string): string => codeSpan(visibleLine(text))

function cut(items: readonly string[]): readonly string[] {
  const rest = items.length - shownMissing
  return rest > 0 ? [...items.slice(0, shownMissing), `and ${rest} more`] : items
}
