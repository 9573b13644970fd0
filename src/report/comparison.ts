import type { FileComparison } from '../distribution/comparison.ts'
import { counted } from '../listed.ts'
import { codeSpan, list } from '../markdown.ts'
import type { Fold } from '../report.ts'
import { visibleLine } from './terminal.ts'
import { formatSize } from './words.ts'

/** What was compared with the last release, and everything that is gone, folded. */
export function foldOfComparison(version: string, files: readonly FileComparison[]): Fold[] {
  if (files.length === 0) return []
  const count = files.reduce((sum, { vanished }) => sum + vanished.length, 0)
  return [
    {
      title: `Compared with ${version}: ${count === 0 ? 'no file is gone' : `${counted(count, 'file')} gone`}`,
      markdown: files.map(partOf).join('\n\n'),
    },
  ]
}

function partOf({ name, last, vanished, deletedCount, sizeBytes, generators }: FileComparison): string {
  const { was, is } = generators
  const facts = [
    `${formatSize(sizeBytes.is)}, and was ${formatSize(sizeBytes.was)}`,
    ...(deletedCount === 0 ? [] : [`${counted(deletedCount, 'file')} less, which the project deleted`]),
    ...(was === undefined || is === undefined || was === is
      ? []
      : [`built by ${codeLine(is)}, and was by ${codeLine(was)}`]),
  ]
  const names = vanished.map(({ path }) => `gone: ${codeLine(path)}`)
  return [`**${codeLine(name)}**, after ${codeLine(last)}`, list([...facts, ...names])].join('\n\n')
}

const codeLine = (text: string): string => codeSpan(visibleLine(text))
