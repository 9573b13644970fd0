import type { Answer } from '../context.ts'
import { canonicalVersion, normalizeName, normalVersion } from '../names.ts'
import { page } from '../page.ts'
import type { IndexFile, Project, Release } from '../state.ts'
import { acceptedOffers } from './accept.ts'

const integrityJson = 'application/vnd.pypi.integrity.v1+json'

/** The address of a file's provenance. */
export function provenanceUrl(origin: string, project: Project, release: Release, file: IndexFile): string {
  return `${origin}/integrity/${project.normalizedName}/${release.version}/${file.name}/provenance`
}

/**
 * `GET /integrity/{project}/{version}/{file}/provenance`: PEP 740's provenance object.
 *
 * @see https://docs.pypi.org/api/integrity
 */
export const answerProvenance: Answer = ({ state }, request, [projectName = '', version = '', fileName = '']) => {
  const key = canonicalVersion(normalVersion(version) ?? '')
  const release = state.projects.get(normalizeName(projectName))?.releases.get(key)
  const file = release?.files.find(({ name }) => name === fileName)
  if (file === undefined) return page(request, 404, '')
  const [type] = acceptedOffers(request.headers.accept, [integrityJson, 'application/json'])
  if (type === undefined) return { status: 406, body: { message: 'Request not acceptable' } }
  if (!state.switches.attestations) return { status: 403, body: { message: 'Attestations temporarily disabled' } }
  if (file.indexProvenance === undefined) {
    return { status: 404, body: { message: `No provenance available for ${fileName}` } }
  }
  const headers = { 'content-type': type, 'cache-control': 'max-age=600, public', vary: 'Accept' }
  return { status: 200, headers, body: file.indexProvenance }
}
