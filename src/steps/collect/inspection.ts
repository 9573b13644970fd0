import { join } from 'node:path'
import { OpenFile } from '../../clients/files.ts'
import { type Distribution, type Inspection, inspectDistribution } from '../../distribution.ts'
import { ReleaseError } from '../../errors.ts'
import { counted } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type Builder, builderWords, type ManifestFile } from '../../release/manifest.ts'
import type { Voice } from '../../voice.ts'
import type { BuiltFile } from './decide.ts'
import type { Part } from './part.ts'

export interface InspectedFile extends BuiltFile {
  /** Where it lies. */
  readonly path: string
  readonly distribution: Distribution
}

/**
 * Look through every file of every part, whoever has done so before.
 *
 * @throws ReleaseError `artifact-mismatch`, and what `inspectDistribution` throws
 */
export async function inspectParts(parts: readonly Part[], voice: Voice): Promise<InspectedFile[]> {
  const allowed = allowedByAll(parts)
  const total = parts.reduce((sum, { names }) => sum + names.length, 0)
  const inspected: InspectedFile[] = []
  voice({ kind: 'part', title: `Inspect ${counted(total, 'file')}` })
  for (const { folder, names, builder, manifest } of parts) {
    // A job that built by this action may have asked the index's own renderer, which knows more than our reading. A wrong
    // answer does no harm: the index judges the description once more.
    const inspection = manifest === undefined ? { allowed } : { allowed, judge: async () => [] }
    for (const name of names) {
      const path = join(folder, name)
      const distribution = await inspectAt(path, name, inspection)
      const { sizeBytes, sha256, fileName } = distribution
      const said = manifest?.files.find((file) => file.name === name)
      requireSaid(distribution, said, builder)
      const lacking = said?.lacking === undefined ? {} : { lacking: said.lacking }
      inspected.push({ name, sizeBytes, sha256, fileName, builtBy: builder, path, distribution, ...lacking })
      voice({ kind: 'done', what: 'inspected', name, at: { count: inspected.length, total, sizeBytes } })
    }
  }
  return inspected
}

/**
 * What the default branch allows: this job has no checkout, and asks nobody. No part can allow more than another that
 * could read it.
 */
function allowedByAll(parts: readonly Part[]): readonly string[] {
  const [first = [], ...more] = parts.flatMap(({ manifest }) => (manifest?.allowed ? [manifest.allowed] : []))
  return first.filter((glob) => more.every((globs) => globs.includes(glob)))
}

async function inspectAt(path: string, name: string, inspection: Inspection): Promise<Distribution> {
  const file = await OpenFile.open(path)
  try {
    return await inspectDistribution(name, file, inspection)
  } finally {
    await file.close()
  }
}

function requireSaid({ name, sha256 }: Distribution, said: ManifestFile | undefined, builder: Builder): void {
  if (said === undefined || said.sha256 === sha256) return
  throw new ReleaseError('artifact-mismatch', {
    message: `${quoted(name)} of ${builderWords(builder)} has sha256:${sha256}, its manifest says sha256:${said.sha256}.`,
    hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
  })
}
