import { answeredAddress } from '../../endpoints.ts'
import type { AnsweredObject } from '../http/answered-object.ts'
import { Unreadable } from '../http/attempt.ts'

/** A file of a project, as the index lists it. */
export interface ListedFile {
  readonly name: string
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** `undefined` where the index does not say. */
  readonly sizeBytes: number | undefined
  readonly url: string
  /** Milliseconds since 1970; `undefined` where the index does not say. */
  readonly uploadedMs: number | undefined
  readonly isYanked: boolean
  readonly hasProvenance: boolean
}

/** A project, as the index lists it. */
export interface IndexProject {
  /** By PEP 792: `active`, `archived`, `quarantined`, `deprecated`; `active` where the index does not say. */
  readonly status: string
  readonly files: readonly ListedFile[]
}

/**
 * Read a project.
 *
 * @param from Address of who was asked.
 * @see https://packaging.python.org/specifications/project-status-markers/
 */
export function indexProjectIn(answer: AnsweredObject, from: string): IndexProject {
  const status = answer.objectIfThere('project-status')?.textIfThere('status') ?? 'active'
  const files = answer.objects('files').flatMap((file) => {
    const sha256 = file.object('hashes').textIfThere('sha256')
    return sha256 === undefined ? [] : [listedFile(file, sha256, from)]
  })
  return { status, files }
}

function listedFile(file: AnsweredObject, sha256: string, from: string): ListedFile {
  const answered = answeredAddress(file.text('url'), from)
  if (answered.kind === 'refused') throw new Unreadable(`a file leads to ${answered.why}.`)
  const uploadedMs = Date.parse(file.textIfThere('upload-time') ?? '')
  // The reason, or `true`.
  const { yanked } = file.toJSON()
  return {
    name: file.text('filename'),
    sha256,
    sizeBytes: file.numberIfThere('size'),
    url: answered.address,
    uploadedMs: Number.isNaN(uploadedMs) ? undefined : uploadedMs,
    isYanked: yanked === true || typeof yanked === 'string',
    hasProvenance: typeof file.toJSON().provenance === 'string',
  }
}

/** Who published, as an index says it of each set of attestations: `pallets/flask, publish.yaml, environment publish`. */
export function publishersIn(answer: AnsweredObject): readonly string[] {
  return answer.objects('attestation_bundles').map((bundle) => {
    const { repository, workflow, environment, kind } = bundle.object('publisher').toJSON()
    const place = typeof environment === 'string' && environment !== '' ? `environment ${environment}` : undefined
    const words = typeof repository === 'string' ? [repository, workflow, place] : [kind]
    return words.filter((word) => typeof word === 'string').join(', ')
  })
}
