import type { Distribution } from '../../distribution.ts'
import { ReleaseError } from '../../errors.ts'
import type { Leg } from '../../inputs/leg.ts'
import type { BuildInputs } from '../../inputs.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Project } from '../../release/project.ts'
import type { TagName, TagReading } from '../../release/tag.ts'
import { compareVersions, parseVersion } from '../../release/version.ts'

/** What a pushed tag asks for. */
export type TagVerdict =
  | { readonly kind: 'build'; readonly tag: TagName }
  /** The tag is no version: one sentence, and nothing is done. */
  | { readonly kind: 'quiet'; readonly sentence: string }

/** A tag that was pushed, and the job that looks at it. */
interface PushedTag extends Pick<BuildInputs, 'run' | 'isPublic'> {
  readonly reading: TagReading
}

/**
 * Decide whether a tag is built, before anything of the project is read.
 *
 * @throws ReleaseError `version-not-canonical`, `version-local`, `version-development`, `id-token-in-build`,
 *   `repository-private`
 */
export function decideTag({ reading, run, isPublic }: PushedTag): TagVerdict {
  switch (reading.kind) {
    case 'not-a-version':
      return {
        kind: 'quiet',
        sentence: `The tag ${quoted(reading.name)} is no version, so there is nothing to build.`,
      }
    case 'other-prefix':
      throw new ReleaseError('version-not-canonical', {
        message: `The tag ${quoted(reading.name)} means a version, but does not begin as the project sets it.`,
        hint: `Delete it, and push the tag ${quoted(reading.expected)}.`,
      })
    case 'not-releasable':
      throw new ReleaseError(reading.code, {
        message: `The tag ${quoted(reading.name)} is the version ${reading.version.text}, ${reading.code === 'version-local' ? 'a local version, which an index refuses' : 'a development version, which is not finished'}.`,
        hint: `Delete it, and tag a commit whose version is ${reading.version.base}, or a pre-release such as ${reading.version.base}rc1.`,
      })
    case 'release':
      requireHarmless(run.tokenRequest !== undefined, isPublic, run.repository.fullName)
      return { kind: 'build', tag: reading.tag }
  }
}

function requireHarmless(hasIdToken: boolean, isPublic: boolean, repository: string): void {
  if (hasIdToken) {
    throw new ReleaseError('id-token-in-build', {
      message:
        'This job could ask for an OIDC token, and it runs code of the project and of everything that builds it.',
      hint: 'Remove `id-token: write` from the permissions of the build job; only "attest" and "publish" need it.',
    })
  }
  if (isPublic) return
  throw new ReleaseError('repository-private', {
    message: `The repository ${quoted(repository)} is not public: its name would enter the public log for good.`,
    hint: 'Make the repository public, or release without this workflow.',
  })
}

/** Files that a build front end leaves beside the distributions. */
const expectedOthers = ['.gitignore']

// How many are needed of each kind, and in words.
const needed = {
  project: { sdists: [1, 1], wheels: [1, Infinity], words: 'one source distribution and its wheels are needed' },
  sdist: { sdists: [1, 1], wheels: [0, 0], words: 'one source distribution is needed, and nothing else' },
  wheel: { sdists: [0, 0], wheels: [1, Infinity], words: 'wheels are needed, and nothing else' },
  // These may be any part of a release that several jobs build.
  files: { sdists: [0, 1], wheels: [0, Infinity], words: 'a release has one source distribution at most' },
} as const

/** What is to be there: what a front end was asked for, or any files of a release. */
export type Needed = keyof typeof needed

/**
 * The distributions in a folder that a front end wrote, or that were taken over.
 *
 * @throws ReleaseError `build-incomplete` for another number of source distributions or wheels, or anything else.
 */
export function listBuilt(names: readonly string[], what: Needed): string[] {
  const { words, ...counts } = needed[what]
  const sdists = names.filter((name) => name.endsWith('.tar.gz'))
  const wheels = names.filter((name) => name.endsWith('.whl'))
  const others = names.filter((name) => ![...sdists, ...wheels, ...expectedOthers].includes(name))
  const isRight = isWithin(sdists.length, counts.sdists) && isWithin(wheels.length, counts.wheels)
  if (isRight && others.length === 0) return [...sdists, ...wheels].sort()
  throw new ReleaseError('build-incomplete', {
    message: `The build left ${
      listed(names.filter((name) => !expectedOthers.includes(name)).map(quoted)) || 'nothing'
    }; ${words}.`,
    hint:
      what === 'files'
        ? 'Let the input "path" name the files of one release, each once.'
        : `Run the front end on a checkout of the tag, and fix the project until it leaves ${what === 'project' ? 'both' : 'that'}.`,
  })
}

/** Whether other jobs build the rest of the release: there are legs, or there is no source distribution, or no wheel. */
export function isPartOfRelease(names: readonly string[], leg: Leg | undefined): boolean {
  const kinds = new Set(names.map((name) => name.endsWith('.whl')))
  return (leg?.count ?? 1) > 1 || kinds.size < 2
}

const isWithin = (count: number, [least, most]: readonly [number, number]): boolean => count >= least && count <= most

/**
 * Hold what was built against project and tag.
 *
 * @throws ReleaseError `version-mismatch`
 */
export function requireBuilt(distributions: readonly Distribution[], project: Project, tag: TagName): void {
  for (const { name, fileName } of distributions) {
    const version = parseVersion(fileName.version)
    const isVersion = version !== undefined && compareVersions(version, tag.version) === 0
    if (isVersion && fileName.project === project.normalizedName) continue
    throw new ReleaseError('version-mismatch', {
      message: `${quoted(name)} is ${fileName.project} ${fileName.version}, but the tag ${quoted(tag.name)} is ${project.normalizedName} ${tag.version.text}.`,
      hint: 'Let the build back end take name and version from pyproject.toml, commit, and push the tag again.',
    })
  }
}
