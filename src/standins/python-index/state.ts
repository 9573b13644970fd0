import type { TransparencyLogEntryJson } from './attestations/log-entry.ts'
import { normalizeName } from './names.ts'

/** What a project owner typed into PyPI's form; the repository is compared case-sensitively. */
export interface PublisherIdentity {
  /** `owner/name` as registered. */
  readonly repository: string
  /** GitHub's number of the owner, as text. */
  readonly ownerId: string
  /** File name only: `publish.yaml`. */
  readonly workflow: string
  /** Empty: any environment, and none, will do. */
  readonly environment: string
}

/** A trusted publisher as it is when the index starts. */
export type PublisherRegistration =
  | (PublisherIdentity & { readonly kind: 'active'; readonly projects: readonly string[] })
  /** Creates its project when it is first used. */
  | (PublisherIdentity & { readonly kind: 'pending'; readonly project: string })

/** A trusted publisher that was not used yet. */
type PendingPublisher = PublisherIdentity & { readonly project: string }

/** One row of PyPI's table: an upload token is bound to it and to all its projects. */
export interface Publisher {
  readonly identity: PublisherIdentity
  /** Normalized names. */
  readonly projects: Set<string>
}

/** PEP 740, "Attestation objects", as it is served. */
export interface AttestationObject {
  readonly version: 1
  readonly verification_material: {
    readonly certificate: string
    readonly transparency_entries: readonly TransparencyLogEntryJson[]
  }
  readonly envelope: { readonly statement: string; readonly signature: string }
}

/** PEP 740, "Provenance objects". */
export interface IndexProvenance {
  readonly version: 1
  readonly attestation_bundles: readonly {
    readonly publisher: Readonly<Record<string, string | null>>
    readonly attestations: readonly AttestationObject[]
  }[]
}

/** Lower-case hexadecimal; BLAKE2b with 32 bytes. */
export interface Digests {
  readonly md5: string
  readonly sha256: string
  readonly blake2b256: string
}

/** A distribution as the index keeps it. */
export interface IndexFile {
  readonly name: string
  readonly kind: 'sdist' | 'bdist_wheel'
  readonly pythonVersion: string
  readonly comment: string
  readonly digests: Digests
  readonly bytes: Buffer
  /** METADATA of a wheel, served beside it (PEP 658). */
  readonly metadata: Buffer | undefined
  readonly indexProvenance: IndexProvenance | undefined
  readonly uploadedAt: Date
}

/** One version of a project. */
export interface Release {
  /** In PEP 440 normal form. */
  readonly version: string
  readonly createdAt: Date
  /** The form of the release's first file: PyPI shows this, not what the file says. */
  readonly form: ReadonlyMap<string, readonly string[]>
  readonly files: IndexFile[]
  /** Its owners say that nobody should install it: why, or `true` when they did not say. */
  yanked: boolean | string
}

/** A project; limits may be raised, as PyPI does on request. */
export interface Project {
  /** As the newest upload spells it. */
  name: string
  readonly normalizedName: string
  /** PEP 792. Its owners archive a project, PyPI's administrators put one in quarantine. */
  status: 'active' | 'archived' | 'quarantined'
  /** By `canonicalVersion`. */
  readonly releases: Map<string, Release>
  fileSizeLimitBytes: number
  totalSizeLimitBytes: number
  serial: number
}

/** What an upload token stands for. */
export type UploadToken =
  /** Of a person's account: may do everything but attest. */
  | { readonly kind: 'account' }
  | {
      readonly kind: 'publisher'
      readonly publisher: Publisher
      /** The publisher's projects when the token was minted. */
      readonly projects: ReadonlySet<string>
      /** Unix seconds. */
      readonly expiresAt: number
    }

/** PyPI's administrators can turn these. */
interface Switches {
  uploads: 'open' | 'read-only' | 'disabled'
  trustedPublishing: boolean
  /** Of GitHub alone: then the audience is still told. */
  githubPublishing: boolean
  newProjects: boolean
  /** Off: attestations are dropped without a word, and the integrity API answers 403. */
  attestations: boolean
}

/** All that the index remembers. */
export interface IndexState {
  readonly switches: Switches
  /** By normalized name. */
  readonly projects: Map<string, Project>
  readonly publishers: Publisher[]
  readonly pendingPublishers: Set<PendingPublisher>
  readonly tokens: Map<string, UploadToken>
  /** `jti` of every OIDC token that was exchanged. */
  readonly spentTokenIds: Set<string>
  /** Every file name ever used: a deleted one stays here. */
  readonly usedFileNames: Set<string>
  /** Normalized names that PyPI's administrators keep anybody from. */
  readonly prohibitedNames: Set<string>
  /** What was accepted without a look at all that PyPI looks at, a few words each. */
  readonly notChecked: Set<string>
  serial: number
}

const MiB = 2 ** 20
const GiB = 2 ** 30

/** @returns An index with the publishers' projects, all of them without a release. */
export function createState(registrations: readonly PublisherRegistration[]): IndexState {
  const state: IndexState = {
    switches: {
      uploads: 'open',
      trustedPublishing: true,
      githubPublishing: true,
      newProjects: true,
      attestations: true,
    },
    projects: new Map(),
    publishers: [],
    pendingPublishers: new Set(),
    tokens: new Map(),
    spentTokenIds: new Set(),
    usedFileNames: new Set(),
    prohibitedNames: new Set(),
    notChecked: new Set(),
    serial: 0,
  }
  for (const registration of registrations) register(state, registration)
  return state
}

/** @returns An empty project, not yet in any index, with PyPI's limits of today: 100 MiB a file, 10 GiB a project. */
export function newProject(name: string): Project {
  return {
    name,
    normalizedName: normalizeName(name),
    status: 'active',
    releases: new Map(),
    fileSizeLimitBytes: 100 * MiB,
    totalSizeLimitBytes: 10 * GiB,
    serial: 0,
  }
}

/** Create an empty project. */
export function createProject(state: IndexState, name: string): Project {
  const project = newProject(name)
  project.serial = ++state.serial
  state.projects.set(project.normalizedName, project)
  return project
}

/** @returns Every file of a project, oldest upload first. */
export function filesOf(project: Project): readonly IndexFile[] {
  return [...project.releases.values()].flatMap((release) => release.files)
}

function register(state: IndexState, registration: PublisherRegistration): void {
  const { repository, ownerId, workflow, environment } = registration
  const identity = { repository, ownerId, workflow, environment: environment.toLowerCase() }
  switch (registration.kind) {
    case 'pending':
      state.pendingPublishers.add({ ...identity, project: registration.project })
      return
    case 'active': {
      const projects = registration.projects.map(
        (name) => state.projects.get(normalizeName(name)) ?? createProject(state, name),
      )
      state.publishers.push({ identity, projects: new Set(projects.map(({ normalizedName }) => normalizedName)) })
    }
  }
}
