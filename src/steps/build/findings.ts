import { join } from 'node:path'
import type { Git } from '../../clients/git.ts'
import type { Network } from '../../clients/http/network.ts'
import type { Distribution } from '../../distribution.ts'
import type { Problem } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import type { LackingFile } from '../../release/manifest.ts'
import { type Package, packageTree, pyproject } from '../../release/packages.ts'
import type { Project } from '../../release/project.ts'
import { type Severities, withSeverity } from '../../release/settings.ts'
import type { Version } from '../../release/version.ts'
import { foldOfComparison } from '../../report/comparison.ts'
import { foldsOfContents } from '../../report/contents.ts'
import { foldOfTree } from '../../report/tagged-tree.ts'
import type { Fold } from '../../report.ts'
import { comparedRemarks, compareWithLast, comparisonsOf, lackingOf, problemsOf } from './comparison.ts'
import { compareSdist, problemsOfSdist, remarkOfSdist, type SdistComparison } from './tagged-tree.ts'

/** What was built from which commit. */
export interface FindingsSubject {
  readonly inputs: BuildInputs
  readonly git: Git
  readonly project: Project
  /** The package that was built; `undefined` where the tree has one project. */
  readonly own: Package | undefined
  readonly version: Version
  readonly distributions: readonly Distribution[]
  /** Of the distributions. */
  readonly output: string
  /** Private folder of the step. */
  readonly folder: string
  readonly severities: Severities
  readonly openNetwork: () => Promise<Network>
}

/** What is found when what was built is held against what was committed, and against what is out. */
export interface Findings {
  readonly problems: readonly Problem[]
  readonly remarks: readonly string[]
  readonly folds: readonly Fold[]
  /** What the draft says of each file; `undefined` if it lacks nothing. */
  readonly lackingOf: (name: string) => LackingFile | undefined
}

/** Hold what was built against the tagged commit and the last release, and show what is in it. */
export async function findingsOf(subject: FindingsSubject): Promise<Findings> {
  const { inputs, git, project, own, distributions, severities } = subject
  const { entries } = await git.treeAt(inputs.run.sha)
  const folder = own === undefined || own.folder === '' ? '' : `${own.folder}/`
  const isTracked = (path: string): boolean => entries.has(`${folder}${path}`)
  const place = { project: project.normalizedName, folder: join(subject.folder, 'last-release'), isTracked }
  const sdists = await sdistComparisons(subject, folder)
  const compared = await compareWithLast(inputs.endpoints, await subject.openNetwork(), { ...subject, ...place })
  const last = compared.kind === 'known' ? foldOfComparison(compared.value.version, comparisonsOf(compared)) : []
  const problems = [
    ...sdists.flatMap((sdist) => problemsOfSdist(sdist)).flatMap((problem) => severe(problem, inputs, severities)),
    ...problemsOf(compared).flatMap((problem) => withSeverity(problem, severities)),
  ]
  return {
    problems,
    remarks: [...sdists.map(remarkOfSdist), ...comparedRemarks(compared)],
    folds: [...last, ...sdists.flatMap((sdist) => foldOfTree(sdist.name, sdist)), ...foldsOfContents(distributions)],
    lackingOf: (name) => lackingOf(compared, name),
  }
}

/** What the workflow is strict about, no setting of the tagged commit makes less. */
const severe = (problem: Problem, { isStrictSdist }: BuildInputs, severities: Severities): readonly Problem[] =>
  isStrictSdist ? [{ ...problem, severity: 'error' }] : withSeverity(problem, severities)

async function sdistComparisons(
  { inputs, git, own, distributions, output }: FindingsSubject,
  folder: string,
): Promise<readonly SdistComparison[]> {
  const { run, environment } = inputs
  const root = await git.treeAt(run.sha)
  const source = {
    git,
    commit: run.sha,
    workspace: run.workspace,
    environment,
    tree: own === undefined ? root : packageTree(root, own),
    folder,
    projectFile: own?.projectFile ?? pyproject,
  }
  const sdists = distributions.filter(({ fileName }) => fileName.kind === 'sdist')
  return await Promise.all(sdists.map((sdist) => compareSdist(sdist, join(output, sdist.name), source)))
}
