import { canonicalVersion, normalizeName, parseFileName } from './names.ts'
import { createProject, type IndexState } from './state.ts'
import { readZip } from './uploading/archive/zip-directory.ts'
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
export function addReleased(state: IndexState, files: readonly ReleasedFile[], uploadedAt: Date): void {
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
      metadata: kind === 'sdist' ? undefined : metadataIn(bytes),
      indexProvenance: undefined,
      uploadedAt,
    })
  }
}

/** Beside a wheel that cannot be read, an index has none. */
function metadataIn(wheel: Buffer): Buffer | undefined {
  try {
    return readZip(wheel)
      ?.find(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name))
      ?.read()
  } catch {
    return undefined
  }
}
