import { expect, test } from '@jest/globals'
import { type Project, readProject } from '../../src/release/project.ts'
import { type Reading, reading } from '../../src/release/reading.ts'
import { type CorpusRelease, corpusReleases, filesOf } from '../release/corpus.ts'
import { treeOf, writtenVersion } from '../release/tree-of.ts'
import { withShared } from '../shared.ts'

/** How the corpus says that the version is declared: by what, in which file, and which version. */
function declared({ version_sources: [sources = ''] }: CorpusRelease): { how: string; file: string; text: string } {
  const [, how = '', file = '', text = ''] = /^(.*) @ (.*) = (.*)$/.exec(sources.split(' | ')[0] ?? '') ?? []
  return { how, file, text }
}

/** What came of a reading, beside what the corpus says; the same reason for the same back end. */
function outcome(read: Reading<Project>, release: CorpusRelease): string {
  const { how, file, text } = declared(release)
  if (read.kind === 'unreadable') return `${read.error.code}: ${how}`
  const version = writtenVersion(read.value.version)
  return version.file === file && version.text === text
    ? 'as the corpus says'
    : `${release.repo} ${release.tag} differs`
}

function counted(outcomes: readonly string[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(outcomes, (each) => each.replace(/ attr .*/, ' attr'))
  return Object.fromEntries([...groups].map(([name, { length }]) => [name, length]))
}

withShared('versions of the releases in the corpus', (sharedFolder) => {
  const releases = corpusReleases(sharedFolder)

  // The corpus has no Python files: those of a back end that looks into a module cannot be judged by it alone.
  test('read from the files that the corpus has', async () => {
    const outcomes = releases.map(async (release) => {
      return outcome(await reading(readProject(treeOf(filesOf(release, 'after')))), release)
    })
    expect(counted(await Promise.all(outcomes))).toEqual({
      'as the corpus says': 45,
      'version-not-found: setup.cfg attr': 45,
      'version-not-found: setup.py reads module': 40,
      'version-not-found: dynamic:hatch path': 10,
      'version-not-found: dynamic:setuptools attr': 6,
      'version-not-found: dynamic:flit __version__': 6,
      'version-not-found: setup.py literal': 1,
    })
  })

  test('read with a module made at the place that the corpus names', async () => {
    const outcomes = releases.map(async (release) => {
      const { file, text } = declared(release)
      const module = file.endsWith('__init__.py') ? { [file]: `"""Made."""\n\n__version__ = "${text}"\n` } : {}
      return outcome(await reading(readProject(treeOf({ ...filesOf(release, 'after'), ...module }))), release)
    })
    expect(counted(await Promise.all(outcomes))).toEqual({
      'as the corpus says': 112,
      // Their setup.py is not in the corpus; 40 of them would have to be run.
      'version-not-found: setup.py reads module': 40,
      'version-not-found: setup.py literal': 1,
    })
  })
})
