import { filesOf, type Project } from '../../../src/standins/python-index/state.ts'
import type { Release } from '../release.ts'

/** What everybody sees: releases with their assets, comments, stored attestations, and the files of the index. */
export function worldState({ state, index }: Pick<Release, 'state' | 'index'>) {
  return {
    releases: state.releases.list().map((release) => ({
      ...release,
      assets: state.releases.assetsOf(release.id).map(({ bytes, ...asset }) => asset),
    })),
    comments: [...state.comments.values()],
    attestations: state.attestations.map(({ id }) => id),
    files: filesOnIndex({ index }),
  }
}

/** Name and digest of every file on the index, the oldest upload first. */
export function filesOnIndex({ index }: Pick<Release, 'index'>): string[] {
  return [...index.projects.values()].flatMap((project) =>
    filesOf(project).map(({ name, digests }) => `${name} sha256:${digests.sha256}`),
  )
}

/**
 * Remember the world as it is.
 *
 * @returns A function that takes every later change back.
 */
export function keepWorld({ state, index }: Pick<Release, 'state' | 'index'>): () => void {
  const { git, releases } = state
  const kept = releases.list().map((release) => ({ release, assets: releases.assetsOf(release.id) }))
  const maps = [state.comments, state.pullRequests].map((map) => keepMap<number, unknown>(map))
  const attestations = [...state.attestations]
  const publishers = index.publishers.map(({ identity, projects }) => ({ identity, projects: new Set(projects) }))
  const projects = [...index.projects].map(([name, project]) => [name, copyOf(project)] as const)
  const usedFileNames = [...index.usedFileNames]
  return () => {
    state.receive(git)
    for (const { id } of releases.list()) releases.remove(id)
    for (const { release, assets } of kept) {
      releases.put(release)
      for (const asset of assets) releases.putAsset(asset)
    }
    for (const restore of maps) restore()
    state.attestations.splice(0, Number.POSITIVE_INFINITY, ...attestations)
    index.publishers.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...publishers.map(({ identity, projects }) => ({ identity, projects: new Set(projects) })),
    )
    index.projects.clear()
    for (const [name, project] of projects) index.projects.set(name, copyOf(project))
    index.usedFileNames.clear()
    for (const name of usedFileNames) index.usedFileNames.add(name)
  }
}

function keepMap<Key, Value>(map: Map<Key, Value>): () => void {
  const entries = [...map]
  return () => {
    map.clear()
    for (const [key, value] of entries) map.set(key, value)
  }
}

function copyOf(project: Project): Project {
  const releases = new Map(
    [...project.releases].map(([version, release]) => [version, { ...release, files: [...release.files] }]),
  )
  return { ...project, releases }
}

/** A message without what changes from run to run: commits, digests, ports, and numbers of releases and runs. */
export function steady(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, '<sha256>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/\b[0-9a-f]{12}\b/g, '<commit>')
    .replace(/127\.0\.0\.1:\d+/g, '<index>')
    .replace(/untagged-[0-9a-f]+/g, 'untagged-<hash>')
    .replace(/\/(?:private\/)?tmp\/release-test-\w+/g, '<work>')
}
