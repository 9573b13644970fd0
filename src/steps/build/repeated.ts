import { mkdir, readdir, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { attemptAsync } from '../../attempt.ts'
import { OpenFile } from '../../clients/files.ts'
import { anotherCheckout } from '../../clients/front-end/another-checkout.ts'
import { folderToBuild } from '../../clients/front-end/project-copy.ts'
import { type Builds, buildDistributions } from '../../clients/front-end.ts'
import { type Difference, differencesOf } from '../../distribution/repeatability/differences.ts'
import type { Distribution } from '../../distribution.ts'
import { type Problem, ReleaseError, theRun } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Package } from '../../release/packages.ts'
import type { Project } from '../../release/project.ts'
import type { Voice } from '../../voice.ts'
import type { Proof } from './smoke.ts'
import { reasonOf } from './time-left.ts'

/** What was built once, and is built again. */
export interface BuildAgain {
  /** Private folder of the step. */
  readonly folder: string
  /** Folder of the distributions. */
  readonly output: string
  readonly distributions: readonly Distribution[]
  readonly project: Project
  /** The package that is built; `undefined` where the tree has one project. */
  readonly own: Package | undefined
  readonly sourceDateEpoch: number
  readonly voice: Voice
  /** Why there is no second checkout; `undefined` where there is one. */
  readonly notKept: string | undefined
}

const claim = 'Building again elsewhere gives the same bytes.'

// What may be different on another machine, and must not change a file. The time is later of itself.
const otherwise = { TZ: 'XXX-14', LC_ALL: 'C', LANG: 'C', PYTHONHASHSEED: '1' }

/**
 * Copy the checkout before anything is built in it, if it is to be built again.
 *
 * @returns Why it could not be copied, which is no reason not to build; what was copied then makes room again.
 */
export async function keepForRepetition(
  { run, reproducible, source }: BuildInputs,
  folder: string,
): Promise<string | undefined> {
  if (reproducible === 'false' || source.kind === 'files') return undefined
  const place = join(folder, 'again')
  try {
    await mkdir(place)
    await anotherCheckout(run.workspace, anotherPlace(folder))
    return undefined
  } catch (error) {
    await rm(place, { recursive: true, force: true }).catch(() => undefined)
    return `the checkout could not be copied: ${reasonOf(error)}`
  }
}

const anotherPlace = (folder: string): string => join(folder, 'again', 'another-checkout')

/**
 * Build again: from a copy of the checkout in another folder, with other times and modes, written in another order, with another
 * time zone, locale, and order of hashes; and compare.
 */
export async function proveRepeatable(
  inputs: BuildInputs,
  first: BuildAgain,
  { builds, limitMinutes }: { readonly builds: Builds; readonly limitMinutes: number },
): Promise<Proof> {
  const { run, environment, reproducible } = inputs
  const { folder, project, own, sourceDateEpoch, output, distributions, notKept } = first
  if (notKept !== undefined) return notRepeated(notKept, reproducible)
  const place = join(folder, 'again')
  const [workingFolder, again] = [join(place, 'empty'), join(place, 'distributions')]
  await mkdir(workingFolder)
  await mkdir(again)
  const checkout = anotherPlace(folder)
  const source = await folderToBuild(checkout, own, join(place, 'checkout'))
  const umask = platform() === 'win32' ? undefined : '027'
  const log = join(run.temporaryFolder, `${project.normalizedName}.second-build.log`)
  const options = {
    project: source,
    builds,
    output: again,
    workingFolder,
    sourceDateEpoch,
    limitMinutes,
    log,
    umask,
  } as const
  const built = await attemptAsync(() =>
    buildDistributions(project.buildRequires, { ...options, environment: { ...environment, ...otherwise } }),
  )
  if (built instanceof ReleaseError) return notRepeated(`it failed: ${built.message.split('\n')[0]}`, reproducible)
  const names = await readdir(again)
  const found = []
  for (const { name } of distributions) {
    if (!names.includes(name)) {
      found.push({ name, differences: [notThere] })
      continue
    }
    const [one, two] = [await readComparable(join(output, name)), await readComparable(join(again, name))]
    if (one === undefined || two === undefined)
      return notRepeated(`${quoted(name)} is too large to be compared, or not a plain file`, reproducible)
    found.push({ name, differences: differencesOf(name, one, two, [run.workspace, checkout]) })
  }
  return judgeRepetition(found, reproducible === 'true' ? 'error' : 'warning')
}

// Both are held in memory, unpacked.
const longestCompared = 256 * 1024 ** 2

const notThere: Difference = { where: 'the file', cause: 'the second build did not make it' }

/** What a build left there: a link, a folder, or a pipe that nobody writes to is not read. */
async function readComparable(path: string): Promise<Buffer | undefined> {
  const file = await OpenFile.openPlain(path)
  if (file === undefined) return undefined
  try {
    return file.sizeBytes > longestCompared ? undefined : await file.read(0, file.sizeBytes)
  } finally {
    await file.close()
  }
}

/**
 * What it means that nothing could be compared: an error for who asked for the proof.
 *
 * @param reason Begins in lower case, without a full stop.
 */
export function notRepeated(reason: string, reproducible: BuildInputs['reproducible']): Proof {
  if (reproducible !== 'true') return { problems: [], rules: [{ claim, result: 'not-checked', reason }], remarks: [] }
  const problem: Problem = {
    code: 'build-differs',
    severity: 'error',
    message: `Whether building again gives the same bytes is not known: ${reason}.`,
    hint: `Run ${theRun} again if the reason may pass; with \`reproducible: warn\`, this is no error.`,
  }
  return { problems: [problem], rules: [{ claim, result: 'error' }], remarks: [] }
}

const shownDifferences = 10

/** What the differences mean for the release. */
export function judgeRepetition(
  files: readonly { readonly name: string; readonly differences: readonly Difference[] }[],
  severity: Problem['severity'],
): Proof {
  const problems = files
    .filter(({ differences }) => differences.length > 0)
    .map(({ name, differences }): Problem => {
      const causes = [...new Set(differences.map(({ cause }) => cause))]
      const shown = differences.slice(0, shownDifferences).map(({ where, cause }) => `${where}: ${cause}`)
      const rest = differences.length - shown.length
      const more = rest > 0 ? [`${rest} more`] : []
      return {
        code: 'build-differs',
        severity,
        message: [`${quoted(name)} differs when it is built again, by ${listed(causes)}:`, ...shown, ...more].join(
          '\n',
        ),
        hint: 'Use a back end that takes times from SOURCE_DATE_EPOCH and sorts what it packs, or leave out what changes.',
      }
    })
  const result = problems.length === 0 ? 'passed' : severity
  const remarks = problems.length === 0 ? [`Built twice, with the same bytes: ${counted(files.length, 'file')}.`] : []
  return { problems, rules: [{ claim, result }], remarks }
}
