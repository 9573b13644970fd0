import { compare, explain } from '@renovatebot/pep440'
import type { StandInResponse } from '../../server.ts'
import { type Answer, type IndexHost, webUrl } from '../context.ts'
import { canonicalVersion, normalizeName, normalVersion } from '../names.ts'
import type { IndexFile, Project, Release } from '../state.ts'
import { fieldValue, type TextFields } from '../uploading/upload-form.ts'
import { fileUrl } from './files.ts'

/** `GET /pypi/{project}/json`: the newest final version, and all files of all versions. */
export const answerProjectJson: Answer = ({ host, state }, request, [name = '']) => {
  const project = state.projects.get(normalizeName(name))
  const newest = project === undefined ? undefined : newestRelease(project)
  if (project === undefined || newest === undefined) return jsonNotFound
  const { origin } = request.url
  const releases = Object.fromEntries(
    [...project.releases.values()].map((release) => [release.version, filesOfRelease(origin, release)]),
  )
  return answer(origin, project, newest, { info: infoOf(host, project, newest), releases })
}

/** `GET /pypi/{project}/{version}/json`: one version with its files, in `urls`. */
export const answerReleaseJson: Answer = ({ host, state }, request, [name = '', version = '']) => {
  const project = state.projects.get(normalizeName(name))
  const release = project?.releases.get(canonicalVersion(normalVersion(version) ?? ''))
  if (project === undefined || release === undefined) return jsonNotFound
  return answer(request.url.origin, project, release, { info: infoOf(host, project, release) })
}

const jsonNotFound: StandInResponse = { status: 404, body: { message: 'Not Found' } }

function answer(origin: string, project: Project, release: Release, more: object): StandInResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'max-age=900, public',
      'x-pypi-last-serial': String(project.serial),
    },
    body: {
      ...more,
      last_serial: project.serial,
      urls: filesOfRelease(origin, release),
      vulnerabilities: [],
    },
  }
}

/** Final versions come before all pre-releases, however new these are. */
function newestRelease(project: Project): Release | undefined {
  const releases = [...project.releases.values()].sort((a, b) => compare(b.version, a.version))
  return releases.find(({ version }) => explain(version)?.is_prerelease === false) ?? releases[0]
}

const singleFields = [
  'author',
  'author_email',
  'description',
  'description_content_type',
  'download_url',
  'home_page',
  'keywords',
  'license',
  'license_expression',
  'maintainer',
  'maintainer_email',
  'platform',
  'requires_python',
  'summary',
]

function infoOf(host: IndexHost, { name }: Project, { version, form, yanked }: Release): object {
  const page = `${webUrl(host)}/project/${name}/`
  const lists = {
    classifiers: 'classifiers',
    dynamic: 'dynamic',
    license_files: 'license_file',
    requires_dist: 'requires_dist',
  }
  return {
    name,
    version,
    ...Object.fromEntries(singleFields.map((field) => [field, fieldValue(form, field) || null])),
    ...Object.fromEntries(Object.entries(lists).map(([shown, field]) => [shown, form.get(field) ?? null])),
    provides_extra: form.get('provides_extra') ?? null,
    project_urls: projectUrls(form),
    downloads: { last_day: -1, last_month: -1, last_week: -1 },
    package_url: page,
    project_url: page,
    release_url: `${page}${version}/`,
    ...yankedFields(yanked),
  }
}

function yankedFields(yanked: Release['yanked']): object {
  return { yanked: yanked !== false, yanked_reason: typeof yanked === 'string' ? yanked : null }
}

function projectUrls(form: TextFields): object | null {
  const pairs = (form.get('project_urls') ?? []).map((pair) => pair.split(/,(.*)/s).map((part) => part.trim()))
  return pairs.length === 0 ? null : Object.fromEntries(pairs.map(([label = '', url = '']) => [label, url]))
}

function filesOfRelease(origin: string, { files, form, yanked }: Release): readonly object[] {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.map((file: IndexFile) => ({
    comment_text: file.comment,
    digests: { blake2b_256: file.digests.blake2b256, md5: file.digests.md5, sha256: file.digests.sha256 },
    downloads: -1,
    filename: file.name,
    has_sig: false,
    md5_digest: file.digests.md5,
    packagetype: file.kind,
    python_version: file.pythonVersion,
    requires_python: fieldValue(form, 'requires_python') || null,
    size: file.bytes.length,
    upload_time: file.uploadedAt.toISOString().slice(0, 19),
    upload_time_iso_8601: file.uploadedAt.toISOString().replace('Z', '000Z'),
    url: fileUrl(origin, file),
    ...yankedFields(yanked),
  }))
}
