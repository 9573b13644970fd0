import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifacts } from '../../clients/artifacts.ts'
import { writeFileAt } from '../../clients/files.ts'
import type { Distribution } from '../../distribution.ts'
import type { Problem } from '../../errors.ts'
import { legOutput, legText } from '../../inputs/leg.ts'
import type { BuildInputs } from '../../inputs.ts'
import { type Manifest, manifestName, serializeManifest } from '../../release/manifest.ts'
import type { Notes } from '../../release/notes.ts'
import { isRoot, type Package } from '../../release/packages.ts'
import type { Project } from '../../release/project.ts'
import type { TagName } from '../../release/tag.ts'
import { parseVersion } from '../../release/version.ts'
import { type Report, reportOf } from '../../report.ts'
import type { Findings } from './findings.ts'

/** What was built and looked through. */
export interface Built {
  /** Private folder of the step. */
  readonly folder: string
  /** Folder of the distributions. */
  readonly output: string
  readonly distributions: readonly Distribution[]
  /** What made and judged them, a sentence each. */
  readonly origin: readonly string[]
  /** Seconds; the time of every file that is handed on. */
  readonly sourceDateEpoch: number
  /** Whether other jobs build the rest. */
  readonly isPart: boolean
  /** Globs of files that may hold what looks like a secret, where the default branch was asked. */
  readonly allowed: readonly string[] | undefined
}

interface ManifestParts extends Built {
  readonly project: Project
  readonly notes: Notes
  readonly own: Package | undefined
  readonly findings: Findings
}

/** What later jobs are told of the files. */
export function manifestOf({ run, leg }: BuildInputs, tag: TagName, parts: ManifestParts): Manifest {
  const { project, notes, distributions, own, findings, isPart, allowed } = parts
  const files = distributions.map(({ name, sizeBytes, sha256 }) => {
    const lacking = findings.lackingOf(name)
    return { name, sizeBytes, sha256, ...(lacking === undefined ? {} : { lacking }) }
  })
  const { name, prefix } = tag
  return {
    schema: 1,
    project: project.name,
    ...(own === undefined || isRoot(own) ? {} : { isPackage: true }),
    ...(isPart ? { isPart, ...(allowed && { allowed }) } : {}),
    ...(leg !== undefined && leg.count > 1 ? { legs: leg.count } : {}),
    version: versionOf(distributions) ?? tag.version.text,
    tag: name,
    tagPrefix: prefix,
    commit: run.sha,
    notes: notes.text,
    files,
  }
}

/** As the files have it: the tag may spell it in another way. */
const versionOf = ([first]: readonly Distribution[]): string | undefined =>
  first && parseVersion(first.fileName.version)?.text

interface HandedOn extends Built {
  readonly findings: Findings
  readonly artifacts: Artifacts
  readonly warnings: readonly Problem[]
  /** What did not reach the build, and what of the change log was kept as text in the notes. */
  readonly notices: readonly string[]
}

/** Upload the distributions and the manifest: an equal build has an equal digest. */
export async function handOn(inputs: BuildInputs, manifest: Manifest, built: HandedOn): Promise<Report> {
  const { run, leg } = inputs
  const { folder, output, origin, sourceDateEpoch, findings, warnings, notices, artifacts } = built
  const text = serializeManifest(manifest)
  await rm(join(output, manifestName), { recursive: true, force: true })
  await writeFileAt(output, manifestName, text)
  const digests = new Map([
    ...manifest.files.map(({ name, sha256 }) => [name, sha256] as const),
    [manifestName, createHash('sha256').update(text).digest('hex')],
  ])
  const packed = { folder: output, names: [...digests.keys()], modifiedEpoch: sourceDateEpoch, digests }
  const artifact = await artifacts.upload(artifactName(inputs), packed, folder)
  const attempt = run.runAttempt
  return reportOf({
    step: 'build',
    headline: `Built ${manifest.project} ${manifest.version} from ${manifest.commit.slice(0, 12)}: ${manifest.files.length} files.`,
    problems: warnings,
    files: manifest.files.map(({ lacking, ...file }) => ({ ...file, result: 'built and inspected' })),
    remarks: [...origin, ...findings.remarks, ...notices],
    folds: [{ title: 'The notes, as the release page will show them', markdown: manifest.notes }, ...findings.folds],
    outputs: {
      version: manifest.version,
      'artifact-id': String(artifact.id),
      'artifact-digest': artifact.sha256,
      ...(leg && { [legOutput(leg.index)]: legText({ ...artifact, leg, attempt }) }),
    },
  })
}

/** A name is free once in a run: where several jobs may build, it tells the job, its leg, and the attempt. */
function artifactName({ run, source, leg }: BuildInputs): string {
  const isAll = source.kind === 'front-end' && source.builds === 'project' && (leg?.count ?? 1) === 1
  const place = isAll ? [] : [run.jobId || 'job', String(leg?.index ?? 0)]
  return ['distributions', ...place, String(run.runAttempt)].join('-')
}
