import { attemptAsync } from '../attempt.ts'
import { isOfVersion } from '../distribution/release-assets.ts'
import { type WayOut, wayOutOf } from '../distribution/unfit-page.ts'
import { ReleaseError } from '../errors.ts'
import { type Known, known, unknown } from '../release/known.ts'
import { declaredName } from '../release/project/declared-name.ts'
import type { Version } from '../release/version.ts'
import type { GitHubApi } from './github/api.ts'
import { textOfFile } from './github/contents.ts'
import { knownAnswer } from './github/known.ts'
import type { Release } from './github/releases.ts'
import type { PythonIndex } from './python-index.ts'

/** A published page, and what is known of it without asking anybody. */
interface FoundPage {
  readonly release: Release
  readonly assets: readonly { readonly name: string }[]
  readonly isOurs: boolean
  readonly version: Version
  /** Normalized name. */
  readonly project: Known<string>
}

/** Ask the index what it has of the version of an unfit page, and say what saves the version. */
export async function findWayOut(page: FoundPage, index: PythonIndex): Promise<WayOut> {
  const { release, assets, isOurs, version } = page
  return wayOutOf({
    tag: release.tag,
    version: version.text,
    isImmutable: release.isImmutable,
    isOurs,
    assets: assets.map(({ name }) => name),
    indexName: index.name,
    onIndex: await filesOfVersion(index, page),
  })
}

async function filesOfVersion(index: PythonIndex, { project, version }: FoundPage): Promise<Known<readonly string[]>> {
  if (project.kind === 'unknown') return project
  const files = await attemptAsync(() => index.reading.files(project.value))
  if (files instanceof ReleaseError) return unknown(files.message.replace(/\.$/, ''))
  return known([...files.keys()].filter((name) => isOfVersion(version, name)))
}

/** Normalized name of the project that a tag releases, asked of GitHub by a job that has no checkout. */
export async function projectOfTag(api: GitHubApi, tagName: string): Promise<Known<string>> {
  const text = await knownAnswer(textOfFile(api, 'pyproject.toml', `refs/tags/${tagName}`))
  if (text.kind === 'unknown') return text
  const name = text.value === undefined ? undefined : declaredName(text.value)
  return name === undefined ? unknown('pyproject.toml at the tag does not say which project it releases') : known(name)
}
