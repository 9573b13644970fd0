import { passesFilter, type RefFilter } from '../../release/tag/ref-filter.ts'
import { entry, type Plain, type Refuse, texts } from './plain-yaml.ts'

/** The key `on`, reduced to what starts a release. */
export interface Triggers {
  readonly push: RefFilters | undefined
  readonly pullRequest: { readonly branches: RefFilter; readonly types: readonly string[] } | undefined
  /** `types` is `undefined` where the key is not there: then every type starts a run. */
  readonly release: { readonly types: readonly string[] | undefined } | undefined
}

interface RefFilters {
  readonly tags: RefFilter
  readonly branches: RefFilter
}

/** What a rehearsal makes happen. */
export type Occurrence =
  | { readonly kind: 'tag-pushed'; readonly tag: string }
  | { readonly kind: 'pull-request-opened'; readonly baseBranch: string }
  | { readonly kind: 'release-changed'; readonly type: 'published' | 'released' }

// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const defaultPullRequestTypes = ['opened', 'synchronize', 'reopened']

/** Read the key `on`, which is one name, a list of names, or a mapping. Events that no release causes are left out. */
export function readTriggers(on: Plain | undefined, refuse: Refuse): Triggers {
  const names = on?.kind === 'mapping' ? [...on.entries.keys()] : texts(on)
  const has = (name: string): boolean => names.includes(name)
  const pullRequest = entry(on, 'pull_request')
  for (const key of ['paths', 'paths-ignore']) {
    const paths = entry(pullRequest, key)
    if (paths !== undefined) refuse(paths.line, `on.pull_request.${key}`)
  }
  return {
    push: has('push')
      ? { tags: filter(entry(on, 'push'), 'tags'), branches: filter(entry(on, 'push'), 'branches') }
      : undefined,
    pullRequest: has('pull_request')
      ? { branches: filter(pullRequest, 'branches'), types: typesOf(pullRequest) ?? defaultPullRequestTypes }
      : undefined,
    release: has('release') ? { types: typesOf(entry(on, 'release')) } : undefined,
  }
}

/**
 * Whether GitHub would start a run.
 *
 * A push trigger that names branches only is not started by a tag.
 */
export function isTriggered({ push, pullRequest, release }: Triggers, occurrence: Occurrence): boolean {
  switch (occurrence.kind) {
    case 'tag-pushed': {
      if (push === undefined) return false
      if (isEmpty(push.tags)) return isEmpty(push.branches)
      return passesFilter(push.tags, occurrence.tag)
    }
    case 'pull-request-opened': {
      if (pullRequest === undefined) return false
      return pullRequest.types.includes('opened') && passesFilter(pullRequest.branches, occurrence.baseBranch)
    }
    case 'release-changed':
      return release !== undefined && (release.types?.includes(occurrence.type) ?? true)
  }
}

function filter(event: Plain | undefined, name: string): RefFilter {
  const only = entry(event, name)
  const ignore = entry(event, `${name}-ignore`)
  return { only: only && texts(only), ignore: ignore && texts(ignore) }
}

function typesOf(event: Plain | undefined): string[] | undefined {
  const types = entry(event, 'types')
  return types && texts(types)
}

function isEmpty({ only, ignore }: RefFilter): boolean {
  return only === undefined && ignore === undefined
}
