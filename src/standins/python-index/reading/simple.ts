import { compare } from '@renovatebot/pep440'
import type { StandInRequest, StandInResponse } from '../../server.ts'
import type { Answer } from '../context.ts'
import { normalizeName } from '../names.ts'
import { escapeHtml } from '../page.ts'
import type { IndexFile, Project, Release } from '../state.ts'
import { fieldValue } from '../uploading/upload-form.ts'
import { acceptedOffers } from './accept.ts'
import { fileUrl, metadataDigest } from './files.ts'
import { provenanceUrl } from './integrity.ts'

const apiVersion = '1.4'
const simpleJson = 'application/vnd.pypi.simple.v1+json'
const offers = ['text/html', 'application/vnd.pypi.simple.v1+html', simpleJson]

/** `GET /simple/`: the names of all projects. */
export const answerSimpleRoot: Answer = ({ state }, request) => {
  const projects = [...state.projects.values()].sort((a, b) => (a.normalizedName < b.normalizedName ? -1 : 1))
  return negotiate(request, state.serial, {
    json: {
      meta: { 'api-version': apiVersion, '_last-serial': state.serial },
      projects: projects.map(({ name, serial }) => ({ name, '_last-serial': serial })),
    },
    title: 'Simple index',
    links: projects.map(({ name, normalizedName }) => `<a href="/simple/${normalizedName}/">${escapeHtml(name)}</a>`),
  })
}

/**
 * `GET /simple/{project}/`: every file of a project, with digest and provenance.
 *
 * @see https://packaging.python.org/specifications/simple-repository-api
 */
export const answerSimpleProject: Answer = ({ state }, request, [name = '']) => {
  const project = state.projects.get(normalizeName(name))
  if (project === undefined) return simpleNotFound
  const { origin, pathname } = request.url
  const place = `/simple/${project.normalizedName}/`
  if (pathname !== place) return { status: 301, headers: { location: `${origin}${place}` }, body: '' }
  // In quarantine nothing can be installed.
  const shown = project.status === 'quarantined' ? [] : [...project.releases.values()]
  const releases = shown.sort((a, b) => compare(a.version, b.version))
  const entries = releases.flatMap((release) =>
    [...release.files].sort((a, b) => (a.name < b.name ? -1 : 1)).map((file) => entry(origin, project, release, file)),
  )
  return negotiate(request, project.serial, {
    json: {
      meta: { 'api-version': apiVersion, '_last-serial': project.serial },
      name: project.normalizedName,
      'project-status': { status: project.status },
      versions: releases.map(({ version }) => version),
      'alternate-locations': [],
      files: entries,
    },
    title: `Links for ${project.normalizedName}`,
    status: project.status,
    links: entries.map(linkOf),
  })
}

const simpleNotFound: StandInResponse = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=UTF-8' },
  body: '404 Not Found',
}

interface Listing {
  readonly json: object
  readonly title: string
  /** Of a project; the list of all has none. */
  readonly status?: Project['status']
  readonly links: readonly string[]
}

function negotiate(request: StandInRequest, serial: number, { json, title, status, links }: Listing): StandInResponse {
  const type = acceptedOffers(request.headers.accept, offers)[0] ?? 'text/html'
  const headers = {
    'content-type': type,
    'cache-control': 'max-age=600, public',
    vary: 'Accept',
    'x-pypi-last-serial': String(serial),
  }
  if (type === simpleJson) return { status: 200, headers, body: json }
  const metas = [
    `<meta name="pypi:repository-version" content="${apiVersion}">`,
    ...(status === undefined ? [] : [`<meta name="pypi:project-status" content="${status}">`]),
  ]
  const head = [...metas, `<title>${title}</title>`].join('\n    ')
  const body = `    <h1>${title}</h1>\n${links.map((link) => `${link}<br />\n`).join('')}`
  const html = `<!DOCTYPE html>\n<html>\n  <head>\n    ${head}\n  </head>\n  <body>\n${body}  </body>\n</html>\n`
  return { status: 200, headers, body: html }
}

function entry(origin: string, project: Project, release: Release, file: IndexFile) {
  const digest = metadataDigest(file)
  const metadata = digest === undefined ? false : { sha256: digest }
  return {
    filename: file.name,
    url: fileUrl(origin, file),
    hashes: { sha256: file.digests.sha256 },
    'requires-python': fieldValue(release.form, 'requires_python') || null,
    size: file.bytes.length,
    // Python's clock counts microseconds.
    'upload-time': file.uploadedAt.toISOString().replace('Z', '000Z'),
    yanked: release.yanked,
    'data-dist-info-metadata': metadata,
    'core-metadata': metadata,
    provenance: file.indexProvenance === undefined ? null : provenanceUrl(origin, project, release, file),
  } as const
}

function linkOf(file: ReturnType<typeof entry>): string {
  const metadata = file['core-metadata'] === false ? undefined : `sha256=${file['core-metadata'].sha256}`
  const attributes = [
    ['href', `${file.url}#sha256=${file.hashes.sha256}`],
    ['data-requires-python', file['requires-python'] ?? undefined],
    ['data-yanked', file.yanked === true ? '' : file.yanked || undefined],
    ['data-dist-info-metadata', metadata],
    ['data-core-metadata', metadata],
    ['data-provenance', file.provenance ?? undefined],
  ] as const
  const text = attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
  return `<a${text.join('')}>${escapeHtml(file.filename)}</a>`
}
