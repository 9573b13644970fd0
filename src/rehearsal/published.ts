import { createHash } from 'node:crypto'
import type { Problem } from '../errors.ts'
import { valueAt } from '../json-value.ts'
import { quoted } from '../quoted.ts'
import type { RehearsedFile } from './report.ts'
import { pullRequestNumber } from './runner/run-facts.ts'
import type { Stage } from './runner/stage.ts'
import type { Scene } from './scene.ts'

/** A file as it was served. */
export interface ServedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What the world sees after a rehearsal, read over HTTP like anybody would. */
export interface Published {
  readonly release: { readonly body: string; readonly isDraft: boolean; readonly id: number } | undefined
  readonly assets: readonly ServedFile[]
  /** What was said on the release pull request, the first first; Markdown. */
  readonly comments: readonly string[]
  /** The answer of the simple API, as text; `undefined` while the index has no such project. */
  readonly simple: string | undefined
  readonly served: readonly ServedFile[]
  /** PEP 740 provenance objects by file name, as text. */
  readonly provenance: ReadonlyMap<string, string>
}

/** Read release page and index. */
export async function readPublished({ world, ledger }: Stage, scene: Scene): Promise<Published> {
  const { repository, tag, normalizedProject } = scene
  // Drafts are shown to nobody below this permission.
  const token = world.github.grant({ contents: 'write', 'pull-requests': 'read' })
  ledger.keepSecret(token)
  const get = (path: string, accept = 'application/vnd.github+json'): Promise<Response> =>
    fetch(`${world.urls.github}/repos/${repository.owner}/${repository.name}${path}`, {
      headers: { accept, authorization: `Bearer ${token}` },
    })

  const releases: unknown = await (await get('/releases?per_page=100')).json()
  const release = (Array.isArray(releases) ? releases : []).find((item: unknown) => valueAt(item, ['tag_name']) === tag)
  const listed = valueAt(release, ['assets'])
  const assets: ServedFile[] = []
  for (const asset of Array.isArray(listed) ? listed : []) {
    const answer = await get(`/releases/assets/${valueAt(asset, ['id'])}`, 'application/octet-stream')
    assets.push({ name: String(valueAt(asset, ['name'])), bytes: Buffer.from(await answer.arrayBuffer()) })
  }
  const comments: unknown = await (await get(`/issues/${pullRequestNumber}/comments`)).json()
  return {
    comments: (Array.isArray(comments) ? comments : []).map((comment) => String(valueAt(comment, ['body']) ?? '')),
    release: release === undefined ? undefined : pageOf(release),
    assets: assets.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ...(await readIndex(world.urls.index, normalizedProject)),
  }
}

function pageOf(release: unknown): Published['release'] {
  return {
    body: String(valueAt(release, ['body']) ?? ''),
    isDraft: valueAt(release, ['draft']) === true,
    id: Number(valueAt(release, ['id'])),
  }
}

async function readIndex(index: string, project: string): Promise<Pick<Published, 'simple' | 'served' | 'provenance'>> {
  const page = new URL(`/simple/${project}/`, index)
  const answer = await fetch(page, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } })
  if (answer.status !== 200) return { simple: undefined, served: [], provenance: new Map() }
  const simple = await answer.text()
  const listed = valueAt(JSON.parse(simple), ['files'])
  const served: ServedFile[] = []
  const provenance = new Map<string, string>()
  for (const file of Array.isArray(listed) ? listed : []) {
    const name = String(valueAt(file, ['filename']))
    served.push({
      name,
      bytes: Buffer.from(await (await fetch(new URL(String(valueAt(file, ['url'])), page))).arrayBuffer()),
    })
    const address = valueAt(file, ['provenance'])
    if (typeof address === 'string') provenance.set(name, await (await fetch(new URL(address, page))).text())
  }
  return { simple, served, provenance }
}

/** The distributions among the assets, each with the line of its build provenance. */
export function rehearsedFiles(assets: readonly ServedFile[]): RehearsedFile[] {
  const lines =
    assets
      .find(({ name }) => name === provenanceName)
      ?.bytes.toString()
      .split('\n') ?? []
  const subjects = lines.map(subjectDigest)
  return assets
    .filter(({ name }) => name !== provenanceName)
    .map(({ name, bytes }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const line = subjects.indexOf(sha256)
      return { name, sizeBytes: bytes.length, sha256, ...(line === -1 ? {} : { provenanceLine: line + 1 }) }
    })
}

/** The asset with all build provenance. */
const provenanceName = 'multiple.intoto.jsonl'

/**
 * Compare the release page with the index, whatever the steps have said of it.
 *
 * @returns One `index-read-back` for each distribution that the index does not serve with the same bytes.
 */
export function missingOnIndex({ assets, served }: Published): Problem[] {
  const distributions = assets.filter(({ name }) => name !== provenanceName)
  const unseen = distributions.filter(
    ({ name, bytes }) => !served.some((file) => file.name === name && file.bytes.equals(bytes)),
  )
  return unseen.map(({ name }) => ({
    code: 'index-read-back',
    severity: 'error',
    message: `The release has ${quoted(name)}, but the index does not serve these bytes under that name.`,
    hint: 'Compare the folders release/ and index/ of the rehearsal.',
  }))
}

/** Read without the product's parsers: a rehearsal that shares them would not see their faults. */
function subjectDigest(line: string): string | undefined {
  if (line.trim() === '') return undefined
  const payload = valueAt(JSON.parse(line), ['dsseEnvelope', 'payload'])
  const statement: unknown = JSON.parse(Buffer.from(String(payload), 'base64').toString())
  const digest = valueAt(statement, ['subject', 0, 'digest', 'sha256'])
  return typeof digest === 'string' ? digest : undefined
}

/**
 * Split a PEP 740 provenance object into its attestations.
 *
 * @returns Texts by what they attest: `publish`, `slsa`; others are left out.
 */
export function attestationsIn(provenance: string): Map<'publish' | 'slsa', string> {
  const bundles = valueAt(JSON.parse(provenance), ['attestation_bundles'])
  const found = new Map<'publish' | 'slsa', string>()
  for (const bundle of Array.isArray(bundles) ? bundles : []) {
    const attestations = valueAt(bundle, ['attestations'])
    for (const attestation of Array.isArray(attestations) ? attestations : []) {
      const statement = Buffer.from(String(valueAt(attestation, ['envelope', 'statement'])), 'base64').toString()
      const kind = kinds[String(valueAt(JSON.parse(statement), ['predicateType']))]
      if (kind !== undefined) found.set(kind, `${JSON.stringify(attestation)}\n`)
    }
  }
  return found
}

const kinds: Readonly<Record<string, 'publish' | 'slsa'>> = {
  'https://docs.pypi.org/attestations/publish/v1': 'publish',
  'https://slsa.dev/provenance/v1': 'slsa',
}
