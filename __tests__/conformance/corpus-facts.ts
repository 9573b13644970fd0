import { findChangeLog, parseChangeLog } from '../../src/release/change-log.ts'
import type { CheckFacts, FileChange, PastRelease, ProjectState } from '../../src/release/checks.ts'
import { lastReleaseTags, type TagRef, type VersionTag, versionTagOf } from '../../src/release/history.ts'
import { known, unknown } from '../../src/release/known.ts'
import { readLock } from '../../src/release/project/lock.ts'
import type { Project, VersionSource } from '../../src/release/project.ts'
import { readProject } from '../../src/release/project.ts'
import { reading } from '../../src/release/reading.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { readTag } from '../../src/release/tag.ts'
import { type CorpusRelease, filesOf } from '../release/corpus.ts'
import { treeOf } from '../release/tree-of.ts'

const noSettings = { settings: defaultSettings, problems: [] }

/** What `check` would know of a real release, without any settings; GitHub is not asked. */
export async function factsOf(release: CorpusRelease, all: readonly CorpusRelease[]): Promise<CheckFacts> {
  const tag = readTag(release.tag, '')
  const previous = release.previous === null ? [] : [previousTag(release, all)]
  return {
    commit: release.commit,
    isMerge: release.parents > 1,
    state: await stateOf(release),
    base: undefined,
    settings: defaultSettings,
    tagPrefix: '',
    tagPrefixFrom: 'nothing',
    askedTag: tag.kind === 'release' ? tag.tag : undefined,
    existingTag: { name: release.tag, commit: release.commit, isInPullRequest: false },
    history: known({
      tags: tagsOf(release, all),
      parents: new Map([[release.commit, previous.map(({ commit }) => commit)]]),
    }),
    startingTags: undefined,
    lastReleases: known(lastReleasesOf(release, all)),
    isShallow: false,
    changes: known(changesOf(release)),
    referenceDay:
      release.tag_date === null
        ? { day: release.commit_date.slice(0, 10), of: 'the day of the commit' }
        : { day: release.tag_date.slice(0, 10), of: 'the day of the tag' },
    milestone: unknown('GitHub is not asked'),
    checkRuns: unknown('GitHub is not asked'),
    statuses: unknown('GitHub is not asked'),
    notesTemplate: undefined,
  }
}

async function stateOf(release: CorpusRelease): Promise<ProjectState> {
  const files = filesOf(release, 'after')
  const changeLogText = release.changelog === null ? undefined : files[release.changelog]
  const changeLog = changeLogText === undefined ? undefined : parseChangeLog(release.changelog ?? '', changeLogText)
  const declarations = sourcesOf(release)
  const [version = { text: '', file: '', line: 1 }] = declarations
  const name = release.repo.split('/')[1] ?? ''
  const project: Project = {
    name,
    normalizedName: name,
    version: { kind: 'written', source: version },
    buildBackend: '',
    buildRequires: [],
    changesUrl: undefined,
  }
  return {
    project: { kind: 'read', value: project },
    changeLog: { kind: 'read', value: changeLog },
    likelyChangeLogs: [],
    fragments: undefined,
    declarations,
    bystanders: [],
    lock: await readLock(treeOf(files), name),
    settings: noSettings,
  }
}

/** The places that have the version: `how @ file = version`, joined by `|`. Those of the documentation do not count. */
function sourcesOf(release: CorpusRelease): readonly VersionSource[] {
  const sources = release.version_sources.flatMap((text) => text.split(' | '))
  return sources.flatMap((text) => {
    const [, file, version = ''] = / @ (.*?) = (\S*)/.exec(text) ?? []
    return file === undefined || file.startsWith('docs/') ? [] : [{ text: version, file, line: 1 }]
  })
}

function changesOf(release: CorpusRelease): readonly FileChange[] {
  const files = sourcesOf(release).map(({ file }) => file)
  const changed = release.files_in_pull_request.length > 0 ? release.files_in_pull_request : release.files_in_commit
  return changed.map((path) => ({ path, extent: files.includes(path) ? 'version' : 'any' }))
}

/** The tags of the project that the corpus has, and the one before. */
function tagsOf(release: CorpusRelease, all: readonly CorpusRelease[]): readonly VersionTag[] {
  const refs = all
    .filter(({ repo }) => repo === release.repo)
    .map(
      ({ tag, commit, tag_type, tag_signed }): TagRef => ({
        name: tag,
        commit,
        isAnnotated: tag_type === 'annotated',
        isSigned: tag_signed === 'signed',
      }),
    )
  const previous = release.previous === null ? [] : [previousTag(release, all)]
  return [...refs, ...previous].flatMap((ref) => versionTagOf(ref, '') ?? [])
}

/** The releases before one, as far as the corpus has them. */
export function lastReleasesOf(release: CorpusRelease, all: readonly CorpusRelease[]): readonly PastRelease[] {
  const [version] = tagsOf(release, all).filter(({ name }) => name === release.tag)
  if (version === undefined) return []
  const tags = tagsOf(release, all)
  return lastReleaseTags({ tags, parents: new Map() }, version.version, new Set([release.commit])).map((tag) => {
    const past = all.find((other) => other.repo === release.repo && other.tag === tag.name)
    // The corpus says of the one before only its name.
    return { tag, isMerge: past !== undefined && past.parents > 1, changes: past === undefined ? [] : changesOf(past) }
  })
}

function previousTag({ repo, previous }: CorpusRelease, all: readonly CorpusRelease[]): TagRef {
  const name = previous ?? ''
  const commit = all.find((other) => other.repo === repo && other.tag === name)?.commit ?? `commit of ${name}`
  return { name, commit, isAnnotated: true, isSigned: false }
}

/** The state before a release, as far as the corpus has its files. */
export async function stateBefore(release: CorpusRelease): Promise<ProjectState> {
  const tree = treeOf(filesOf(release, 'before'))
  const project = await reading(readProject(tree))
  const changeLog = await reading(findChangeLog(tree))
  return {
    project,
    changeLog,
    likelyChangeLogs: [],
    fragments: undefined,
    declarations: [],
    bystanders: [],
    lock: undefined,
    settings: noSettings,
  }
}
