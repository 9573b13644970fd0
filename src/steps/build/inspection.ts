import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { attemptAsync } from '../../attempt.ts'
import { OpenFile } from '../../clients/files.ts'
import { type FetchPlace, textOnDefaultBranch } from '../../clients/git/default-branch.ts'
import { type DescriptionJudge, type Distribution, inspectDistribution } from '../../distribution.ts'
import { ReleaseError } from '../../errors.ts'
import { counted } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { readSettings } from '../../release/settings.ts'
import type { Voice } from '../../voice.ts'

/** What was built, and where the settings of the project are that the tag cannot have changed. */
export interface BuiltFolder extends FetchPlace {
  /** Folder of the distributions. */
  readonly output: string
  readonly names: readonly string[]
  readonly voice: Voice
  /** Whether another job looks through all of it again, without a checkout. */
  readonly isPart: boolean
  /** Whoever says whether descriptions can be rendered. */
  readonly judge: DescriptionJudge
}

interface InspectedFolder {
  readonly distributions: readonly Distribution[]
  /** What the default branch allows, where it was asked. */
  readonly allowed: readonly string[] | undefined
  /** What could not be read, a sentence each. */
  readonly remarks: readonly string[]
}

/**
 * Look through what was built. Only where something looks like a secret, and for the job that collects parts, the default
 * branch is asked what is allowed.
 *
 * @throws ReleaseError what `inspectDistribution` throws
 */
export async function inspectBuilt({
  output,
  names,
  voice,
  isPart,
  judge,
  ...place
}: BuiltFolder): Promise<InspectedFolder> {
  const distributions: Distribution[] = []
  let globs: Promise<readonly string[] | ReleaseError> | undefined
  const allowed = () => {
    globs ??= attemptAsync(() => allowedFiles(place))
    return globs
  }
  voice({ kind: 'part', title: `Inspect ${counted(names.length, 'file')}` })
  for (const [index, name] of names.entries()) {
    const file = await OpenFile.openPlain(join(output, name))
    if (file === undefined) throw notPlain(name)
    try {
      const distribution = await inspectBy({ allowed, judge }, name, file)
      distributions.push(distribution)
      const { sizeBytes } = distribution
      voice({ kind: 'done', what: 'inspected', name, at: { count: index + 1, total: names.length, sizeBytes } })
    } finally {
      await file.close()
    }
  }
  const handedOn = isPart ? await allowed() : undefined
  if (!(handedOn instanceof ReleaseError)) return { distributions, allowed: handedOn, remarks: [] }
  const remark = `Not read: what the default branch allows in distributions, since ${handedOn.message}`
  return { distributions, allowed: undefined, remarks: [remark] }
}

function notPlain(name: string): ReleaseError {
  return new ReleaseError('file-unreadable', {
    message: `${quoted(name)} is not a plain file.`,
    hint: 'Fix what builds the project until it leaves files, and neither folders nor links.',
  })
}

interface Judges {
  readonly allowed: () => Promise<readonly string[] | ReleaseError>
  readonly judge: DescriptionJudge
}

async function inspectBy({ allowed, judge }: Judges, name: string, file: OpenFile): Promise<Distribution> {
  const first = await attemptAsync(() => inspectDistribution(name, file, { judge }))
  const isRefused = first instanceof ReleaseError
  if (isRefused ? first.code !== 'file-credential' : first.secretsOfTests.length === 0) return orThrow(first)
  const globs = await allowed()
  if (!(globs instanceof ReleaseError)) return await inspectDistribution(name, file, { allowed: globs, judge })
  if (!isRefused) return first
  throw first.with({ message: `${first.message} What the default branch allows could not be read.`, cause: globs })
}

function orThrow<Value>(value: Value | ReleaseError): Value {
  if (value instanceof ReleaseError) throw value
  return value
}

async function allowedFiles(place: FetchPlace): Promise<readonly string[]> {
  await mkdir(place.folder)
  return readSettings(await textOnDefaultBranch(place, 'pyproject.toml')).settings.allowFilesInDistribution
}
