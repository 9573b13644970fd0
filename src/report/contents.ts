import type { ContainedFile } from '../distribution/contents.ts'
import type { Distribution } from '../distribution.ts'
import { counted } from '../listed.ts'
import { codeSpan, fencedBlock, list } from '../markdown.ts'
import type { Fold } from '../report.ts'
import { pipLines } from './contents/metadata.ts'
import { treeLines } from './contents/tree.ts'
import { visibleLine } from './terminal.ts'
import { formatSize } from './words.ts'

/** A distribution, as far as its content is shown. */
export type ShownDistribution = Pick<Distribution, 'name' | 'fileName' | 'metadata' | 'contents'>

// Of one file; a summary of a hundred wheels has room for them.
const treeLimit = 200
const shownRequirements = 200
const textLimit = 20_000

/** One folded text for each file: what is in it, and what those who install it get to see. */
export function foldsOfContents(distributions: readonly ShownDistribution[]): Fold[] {
  const wheels = distributions.filter(({ fileName }) => fileName.kind === 'wheel')
  return distributions.map((distribution) => {
    const { name, fileName, contents, metadata } = distribution
    const { files, entryPoints, wheel } = contents
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0)
    const isOnly = fileName.kind === 'sdist' && wheels.length > 0
    const parts = [
      ['Files', treeOf(files)],
      ['In the source distribution, and in no wheel', isOnly ? treeOf(notInWheels(files, wheels)) : ''],
      ['Metadata, as pip shows them', fencedBlock(pipLines(metadata).join('\n'))],
      ['Requires-Python', codeLine(metadata.fields.get('requires-python')?.[0] ?? 'any')],
      ['Dependencies', requirementList(metadata.fields.get('requires-dist') ?? [])],
      ['Entry points', entryPoints === undefined ? '' : textBlock(entryPoints)],
      ['Generator', wheel?.generator === undefined ? '' : codeLine(wheel.generator)],
    ]
    return {
      title: `What is in ${name}: ${counted(files.length, 'file')}, ${formatSize(sizeBytes)} unpacked`,
      markdown: parts.flatMap(([title, markdown]) => (markdown === '' ? [] : [`**${title}**`, markdown])).join('\n\n'),
    }
  })
}

const codeLine = (text: string): string => codeSpan(visibleLine(text))

const treeOf = (files: readonly ContainedFile[]): string =>
  files.length === 0 ? 'None.' : fencedBlock(treeLines(files, treeLimit).join('\n'))

function requirementList(requirements: readonly string[]): string {
  if (requirements.length === 0) return 'None.'
  const shown = requirements.slice(0, shownRequirements).map(codeLine)
  const rest = requirements.length - shown.length
  return list(rest > 0 ? [...shown, `and ${rest} more`] : shown)
}

function textBlock(text: string): string {
  const lines = text.slice(0, textLimit).trimEnd().split(/\r?\n/).map(visibleLine)
  return fencedBlock((text.length > textLimit ? [...lines, '…'] : lines).join('\n'))
}

/** What a wheel does not hold, in whatever folder it was in the source: `src/rocket/a.py` is `rocket/a.py` there. */
function notInWheels(files: readonly ContainedFile[], wheels: readonly ShownDistribution[]): readonly ContainedFile[] {
  const inWheels = new Set(
    wheels.flatMap(({ contents }) =>
      contents.files.map(({ path }) =>
        path.replace(/^[^/]+\.dist-info\/licenses\//, '').replace(/^[^/]+\.data\/\w+\//, ''),
      ),
    ),
  )
  return files.filter(({ path }) => {
    const parts = path.split('/')
    return !parts.some((_, index) => inWheels.has(parts.slice(index).join('/')))
  })
}
