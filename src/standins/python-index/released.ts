import { canonicalVersion, normalizeName, parseFileName } from './names.ts'
import { createProject, type IndexState } from './state.ts'
import { readZip } from './uploading/archive.ts'
import { digestsOf } from './uploading/file-checks.ts'

/** A file that was published before the index started. */
export interface ReleasedFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Put files on the index as they are: what was taken once stays, whatever the rules are now.
 *
 * @throws InvalidFileName for a file whose project nobody can tell.
 */
export async function addReleased(state: IndexState, files: readonly ReleasedFile[], uploadedAt: Date): Promise<void> {
  for (const { name, bytes } of files) {
    const { kind, project: projectName, version } = parseFileName(name)
    const project = state.projects.get(normalizeName(projectName)) ?? createProject(state, projectName)
    const key = canonicalVersion(version)
    const form = new Map([
      ['name', [projectName]],
      ['version', [version]],
    ])
    const release = project.releases.get(key) ?? { version, createdAt: uploadedAt, form, files: [], yanked: false }
    project.releases.set(key, release)
    project.serial = ++state.serial
    state.usedFileNames.add(name)
    release.files.push({
      name,
      kind: kind === 'sdist' ? 'sdist' : 'bdist_wheel',
      pythonVersion: kind === 'sdist' ? 'source' : 'py3',
      comment: '',
      digests: digestsOf(bytes),
      bytes,
      metadata: kind === 'sdist' ? undefined : await metadataIn(bytes),
      indexProvenance: undefined,
      uploadedAt,
    })
  }
}

async function metadataIn(wheel: Buffer): Promise<Buffer | undefined> {
  const members = await readZip(wheel)
  return await members.find(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name))?.read()
}
