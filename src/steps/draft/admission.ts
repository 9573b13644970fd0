import { posix } from 'node:path'
import { attemptAsync } from '../../attempt.ts'
import type { IndexProject, ListedFile } from '../../clients/python-index/project.ts'
import type { IndexReading } from '../../clients/python-index/reading.ts'
import { fileNameOf } from '../../distribution/file-name.ts'
import { isOfVersion } from '../../distribution/release-assets.ts'
import { ReleaseError, theRun } from '../../errors.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { ManifestFile } from '../../release/manifest.ts'
import type { Version } from '../../release/version.ts'

/** Which files the index is to take, and from whom. */
export interface Admission {
  /** Normalized name. */
  readonly project: string
  readonly version: Version
  readonly files: readonly ManifestFile[]
  /** `owner/name`. */
  readonly repository: string
  /** Path of the workflow file. */
  readonly workflowPath: string
  readonly now: Date
}

/**
 * Ask whether the index could take these files, before a page invites a person to publish them. An index that does not
 * answer stops no draft.
 *
 * @returns What is to be known, a sentence each: what was not checked, who published last, and what a new project needs.
 * @throws ReleaseError `index-project-closed`, `index-file-differs`, `index-release-closed`
 */
export async function askAdmission(reading: IndexReading, admission: Admission): Promise<string[]> {
  const { project: name } = admission
  const { indexName } = reading
  const found = await attemptAsync(() => reading.project(name))
  if (found instanceof ReleaseError)
    return [`Not checked: whether ${indexName} could take these files, since ${found.message}`]
  if (found === undefined) return [newProject(admission, indexName)]
  requireAdmission(found, admission, indexName)
  const last = lastWithProvenance(found)
  if (last === undefined) return [unproved(found, name, indexName)]
  const fileName = fileNameOf(last.name)
  const publishers = await attemptAsync(() => reading.publishers(name, fileName?.version ?? '', last.name))
  if (publishers instanceof ReleaseError) return [`Not checked: who published last, since ${publishers.message}`]
  if (publishers.length === 0)
    return [`Not checked: who published last, since ${indexName} names nobody for ${quoted(last.name)}.`]
  const own = `${admission.repository}, ${posix.basename(admission.workflowPath)}`
  return [
    `${quoted(last.name)} was published by ${listed(publishers.map(quoted))}, as ${indexName} has it; this is ${quoted(own)}.`,
  ]
}

// https://blog.pypi.org/posts/2026-07-22-releases-now-reject-new-files-after-14-days
const openDays = 14
const dayMs = 24 * 60 * 60 * 1000

/**
 * Refuse what the index would refuse, by what it lists. Pure.
 *
 * @throws ReleaseError `index-project-closed`, `index-file-differs`, `index-release-closed`
 */
export function requireAdmission({ status, files: all }: IndexProject, admission: Admission, indexName: string): void {
  const { project, version, files, now } = admission
  if (status === 'archived' || status === 'quarantined') {
    throw new ReleaseError('index-project-closed', {
      message: `The project ${project} is ${status} at ${indexName}, which takes no file of it.`,
      hint:
        status === 'archived'
          ? `Unarchive it in its settings at ${indexName}, and run ${theRun} again.`
          : `Ask the administrators of ${indexName} why; see https://pypi.org/help/#feedback.`,
    })
  }
  const there = all.filter(({ name }) => isOfVersion(version, name))
  const listedAs = (name: string): ListedFile | undefined => there.find((file) => file.name === name)
  const others = files.filter(({ name, sha256 }) => (listedAs(name)?.sha256 ?? sha256) !== sha256)
  if (others.length > 0) throw differs(others, listedAs, indexName)
  const missing = files.filter(({ name }) => listedAs(name) === undefined)
  const first = Math.min(...there.flatMap(({ uploadedMs }) => uploadedMs ?? []))
  if (missing.length === 0 || !(now.getTime() - first > openDays * dayMs)) return
  throw new ReleaseError('index-release-closed', {
    message: `${indexName} has ${version.text} since ${new Date(first).toISOString().slice(0, 10)}, and takes no new file of a version after ${openDays} days: ${listed(missing.map(({ name }) => quoted(name)))}.`,
    hint: `Release them as ${version.base}.post1, or as a new version.`,
  })
}

function differs(
  files: readonly ManifestFile[],
  listedAs: (name: string) => ListedFile | undefined,
  indexName: string,
): ReleaseError {
  const lines = files.map(
    ({ name, sha256 }) => `  ${quoted(name)}: here sha256:${sha256}, there sha256:${listedAs(name)?.sha256}`,
  )
  return new ReleaseError('index-file-differs', {
    message: [`${indexName} already has other files under the same names:`, ...lines].join('\n'),
    hint: 'A file name can be used once: release a new version.',
  })
}

function lastWithProvenance({ files }: IndexProject): ListedFile | undefined {
  const proved = files.filter(({ hasProvenance }) => hasProvenance)
  return proved.toSorted((a, b) => (b.uploadedMs ?? 0) - (a.uploadedMs ?? 0))[0]
}

function unproved({ files }: IndexProject, name: string, indexName: string): string {
  if (files.length === 0) return `${indexName} has the project ${name}, and no release of it yet.`
  return `None of the ${counted(files.length, 'file')} of ${name} on ${indexName} says who published it.`
}

/** Nobody can ask whose a name is: whoever publishes first gets it. */
function newProject({ project, repository, workflowPath }: Admission, indexName: string): string {
  const [owner = '', name = ''] = repository.split('/')
  const fields = [
    `project ${quoted(project)}`,
    `owner ${quoted(owner)}`,
    `repository ${quoted(name)}`,
    `workflow ${quoted(posix.basename(workflowPath))}`,
    'the environment of the job that publishes ("publish" in the template)',
  ]
  return `${indexName} has no project ${project} yet: before publishing, register a pending publisher in the account that will own it (https://pypi.org/manage/account/publishing/), with ${listed(fields)}.`
}
