import { AttestationRefusal } from '../attestations/attestation-verification.ts'
import { acceptAttestations } from '../attestations.ts'
import { helpUrl, type IndexContext } from '../context.ts'
import { canonicalVersion, normalizeName } from '../names.ts'
import { checkNewProject } from '../new-project.ts'
import { Refusal } from '../page.ts'
import { authenticate, permitUpload } from '../publishing/tokens.ts'
import { type IndexFile, type IndexProvenance, newProject, type Project, type UploadToken } from '../state.ts'
import { openArchive } from './archive.ts'
import { checkDescription } from './description.ts'
import { checkReleaseIsOpen, isUploadedAlready } from './duplicate-checks.ts'
import { checkDigests, checkFileName, checkSize, digestsOf } from './file-checks.ts'
import { checkMetadata } from './metadata.ts'
import type { FormFile } from './multipart.ts'
import { checkSdist } from './sdist-checks.ts'
import { checkUploadForm, fieldValue, type TextFields, type UploadForm } from './upload-form.ts'
import { checkWheel } from './wheel-checks.ts'

/**
 * Take one file: the checks in PyPI's order. Nothing is kept before the last of them has passed.
 *
 * @param authorization The header.
 * @throws Refusal with PyPI's status and text.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export async function upload(
  context: IndexContext,
  form: UploadForm,
  authorization: string | undefined,
): Promise<void> {
  const { text, content } = form
  checkSwitches(context)
  const token = authenticate(context, authorization)
  checkUploadForm(text)
  const version = checkMetadata(text)
  if (content === undefined) throw new Refusal(400, 'Upload payload does not have a file.')
  const existing = findProject(context, fieldValue(text, 'name'), token)
  if (existing === undefined) checkNewProject(context, fieldValue(text, 'name'))
  else permitUpload(context, token, existing)
  const project = existing ?? newProject(fieldValue(text, 'name'))
  const doubts = checkDescription(context.host, text)
  const file = await checkContent(context, { text, content, token, project, version })
  // Other uploads may have landed while this one was read.
  if (file === undefined || isUploadedAlready(context, file.name, file.digests)) return
  const home = context.state.projects.get(project.normalizedName) ?? project
  checkReleaseIsOpen(home.releases.get(canonicalVersion(version)), file.kind, context.now())
  keep(context, home, { file, version, text })
  for (const doubt of doubts) context.state.notChecked.add(`the description of ${home.name} ${version}: ${doubt}`)
}

function checkSwitches({ host, state }: IndexContext): void {
  switch (state.switches.uploads) {
    case 'open':
      return
    case 'read-only':
      throw new Refusal(403, 'Read-only mode: Uploads are temporarily disabled.')
    case 'disabled':
      throw new Refusal(
        403,
        `New uploads are temporarily disabled. See ${helpUrl(host, 'admin-intervention')} for more information.`,
      )
  }
}

function findProject({ state }: IndexContext, name: string, token: UploadToken): Project | undefined {
  const project = state.projects.get(normalizeName(name))
  if (project !== undefined || token.kind === 'account') return project
  throw new Refusal(
    400,
    'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher ' +
      "but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure " +
      'that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/',
  )
}

interface Upload {
  readonly text: TextFields
  readonly content: FormFile
  readonly token: UploadToken
  readonly project: Project
  readonly version: string
}

/** @returns The file to keep; `undefined` when the index has it already, whatever attestations came with it. */
async function checkContent(context: IndexContext, upload: Upload): Promise<IndexFile | undefined> {
  const { text, content, token, project, version } = upload
  const { name, contentType, bytes } = content
  const kind = fieldValue(text, 'filetype') === 'sdist' ? 'sdist' : 'bdist_wheel'
  checkFileName(name, kind)
  if (contentType === '' || contentType.startsWith('image/')) throw new Refusal(400, 'Invalid distribution file.')
  checkSize(project, bytes.length)
  const digests = digestsOf(bytes)
  checkDigests(text, digests)
  if (isUploadedAlready(context, name, digests)) return undefined
  checkReleaseIsOpen(project.releases.get(canonicalVersion(version)), kind, context.now())

  const archive = await openArchive(name, bytes)
  const expected = { fileName: name, project, version, licenseFiles: text.get('license_file') ?? [] }
  if (kind === 'sdist') checkSdist(archive, expected)
  const metadata = archive.kind === 'zip' && kind === 'bdist_wheel' ? checkWheel(archive.members, expected) : undefined
  return {
    name,
    kind,
    pythonVersion: fieldValue(text, 'pyversion') || 'source',
    comment: fieldValue(text, 'comment'),
    digests,
    bytes,
    metadata,
    indexProvenance: checkAttestations(context, text, { name, sha256: digests.sha256 }, token),
    uploadedAt: context.now(),
  }
}

function checkAttestations(
  { state, verifier }: IndexContext,
  text: TextFields,
  file: { readonly name: string; readonly sha256: string },
  token: UploadToken,
): IndexProvenance | undefined {
  const attestations = text.get('attestations')?.at(-1)
  if (attestations === undefined || !state.switches.attestations) return undefined
  try {
    return acceptAttestations(attestations, file, token, verifier)
  } catch (error) {
    if (!(error instanceof AttestationRefusal)) throw error
    throw new Refusal(400, `Invalid attestations supplied during upload: ${error.message}`)
  }
}

interface Kept {
  readonly file: IndexFile
  readonly version: string
  readonly text: TextFields
}

function keep({ state, now }: IndexContext, project: Project, { file, version, text }: Kept): void {
  const key = canonicalVersion(version)
  const release = project.releases.get(key) ?? { version, createdAt: now(), form: text, files: [], yanked: false }
  release.files.push(file)
  project.releases.set(key, release)
  project.name = fieldValue(text, 'name')
  project.serial = ++state.serial
  state.projects.set(project.normalizedName, project)
  state.usedFileNames.add(file.name)
}
