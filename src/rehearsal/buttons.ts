import { type Problem, ReleaseError, sentenceOf } from '../errors.ts'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { shownProblem } from '../report/shown-problem.ts'
import { sayButton, sayJob, sayProblems, type Talk } from './narration.ts'
import { maintainer, openPullRequest, type Press, publishDraft, pushTag } from './presses.ts'
import { readPublished } from './published.ts'
import { judgeRepetition } from './repeat.ts'
import type { JobRecord } from './runner/job.ts'
import { type RunOptions, runWorkflow } from './runner/run.ts'
import type { RunFacts } from './runner/run-facts.ts'
import type { Stage } from './runner/stage.ts'
import type { Scene } from './scene.ts'
import { differencesAtGitHub, differencesOfAny, pageDifference } from './workflow/differences.ts'
import { allJobs, namedSteps } from './workflow/job.ts'
import { strayLegs } from './workflow/ready-legs.ts'
import { namesOfRepository } from './workflow/references.ts'
import { isTriggered } from './workflow/trigger.ts'

/** What came of the three buttons. */
export interface Play {
  readonly records: readonly JobRecord[]
  readonly problems: readonly Problem[]
  /** Whether all three were pressed, and nothing failed. */
  readonly isFinished: boolean
}

export interface PlayOptions extends Talk {
  readonly scene: Scene
  readonly stage: Stage
  readonly isTwice: boolean
}

/** Press the buttons in their order. After a run with an error, the next one is not pressed. */
export async function play(options: PlayOptions): Promise<Play> {
  const { scene, stage } = options
  const records: JobRecord[] = []
  const problems: Problem[] = []
  const press = async (button: Press): Promise<boolean> => {
    const made = await pressButton(button, options)
    records.push(...made.records)
    problems.push(...made.problems)
    return !hasError(made.problems)
  }
  const isReady = (await press(openPullRequest(scene, stage))) && (await press(pushTag(scene, stage)))
  if (!isReady) return { records, problems, isFinished: false }
  const { release } = await readPublished(stage, scene)
  if (release === undefined || !release.isDraft) {
    const missing = noDraft(scene)
    sayProblems(options, [missing])
    return { records, problems: [...problems, missing], isFinished: false }
  }
  return { isFinished: await press(publishDraft(scene, stage, release.id)), records, problems }
}

async function pressButton(press: Press, options: PlayOptions): Promise<Omit<Play, 'isFinished'>> {
  const { stage, audience, say } = options
  const records: JobRecord[] = []
  const problems: Problem[] = []
  const report = (found: readonly Problem[]): void => {
    const fresh = found.filter((problem) => !problems.some((known) => isSame(known, problem)))
    problems.push(...fresh)
    sayProblems(options, fresh)
  }
  const onJob = (record: JobRecord, first: JobRecord | undefined): void => {
    records.push(record)
    if (record.result !== 'skipped' || record.unrun !== undefined || record.hasFollowed) sayJob(say, record)
    report(record.problems)
    if (first !== undefined) report(judgeRepetition({ first, second: record, entries: stage.ledger.entries }))
  }
  sayButton(say, press.number, press.title)
  try {
    const isStarted = await runPress(press, options, { onJob, onDifference: (problem) => report([problem]) })
    if (press.number === 2) report(strayLegs(stage.legs, records))
    if (!isStarted) report([notStarted(press, 'its key `on` fits no event that GitHub makes of it', press.hint)])
    else if (!hasError(problems)) report(missingSteps(press, records))
    if (!hasError(problems)) report(differences(press, records, options))
  } catch (error) {
    // A refusal by git, or of an input of actions/checkout, ends the play like any other problem.
    if (!(error instanceof ReleaseError)) throw error
    report([shownProblem(error.toProblem(), audience)])
  }
  return { records, problems }
}

interface Listener extends Pick<RunOptions, 'onDifference'> {
  /** Told of each attempt, with the first one of the same run. */
  readonly onJob: (record: JobRecord, first: JobRecord | undefined) => void
}

/**
 * Run the workflow for each event that it listens to, one run after the other.
 *
 * @returns Whether any event starts the workflow at all.
 */
async function runPress(
  press: Press,
  { scene, stage, isTwice }: PlayOptions,
  { onJob, onDifference }: Listener,
): Promise<boolean> {
  const { workflow } = press
  const happenings = (await press.act()).filter(({ occurrence }) => isTriggered(workflow.triggers, occurrence))
  for (const [index, { event }] of happenings.entries()) {
    const number = press.number + index
    const facts: RunFacts = {
      repository: scene.repository,
      actor: maintainer,
      workflow,
      event,
      id: 7_000_000 + number,
      number,
    }
    const attempts = new Map<string, JobRecord>()
    await runWorkflow(facts, {
      stage,
      isTwice,
      onDifference,
      onJob: (record) => {
        const first = attempts.get(record.name)
        attempts.set(record.name, first ?? record)
        onJob(record, first)
      },
    })
  }
  return happenings.length > 0
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && sentenceOf(one) === sentenceOf(other)
}

function missingSteps(press: Press, records: readonly JobRecord[]): Problem[] {
  const ran = new Set(records.flatMap(({ steps }) => steps.map(({ step }) => step)))
  const built = records.flatMap(({ steps }) => steps).find(({ step }) => step === 'build')
  // A tag that is no version ends after `build`: there is nothing to release, which is said of the draft.
  if (built?.outputs.version === '') return []
  const missing = press.steps.filter((step) => !ran.has(step))
  if (missing.length === 0) return []
  const why = reasons(press, records, missing)
  return [
    notStarted(
      press,
      [`no job of it ran ${listed(missing.map((step) => quoted(`step: ${step}`)))}`, ...why].join('; '),
    ),
  ]
}

/** Why the jobs that have these steps did not run, where that can be told. */
function reasons({ workflow }: Press, records: readonly JobRecord[], steps: readonly string[]): string[] {
  const jobs = allJobs(workflow).filter(({ job }) => namedSteps(job).some((step) => steps.includes(step)))
  return jobs.flatMap(({ job }) => {
    const record = records.find(({ id, result }) => id === job.id && result === 'skipped')
    if (record === undefined) return []
    const owner = `the job ${quoted(record.name)}`
    if (record.unrun !== undefined) return [`${owner} ${record.unrun}, and is not run here`]
    const asked = namesOfRepository(job.condition)
    if (asked !== undefined)
      return [`${owner} was skipped, and asks for \`${asked}\`, which comes from the remote "origin"`]
    const missing = job.needs.filter((need) => records.some(({ id, result }) => id === need && result === 'skipped'))
    return missing.length === 0 ? [] : [`${owner} needs ${listed(missing.map(quoted))}, which this event skips`]
  })
}

/** What would come otherwise at GitHub, said where the part of the release is played that it is about. */
function differences({ number, workflow }: Press, records: readonly JobRecord[], { scene }: PlayOptions): Problem[] {
  switch (number) {
    case 1:
      return differencesOfAny(workflow)
    case 2:
      return differencesAtGitHub(workflow)
    case 3:
      return records.flatMap(({ environmentUrl: url }) =>
        url === undefined ? [] : pageDifference(url, scene, workflow.path),
      )
  }
}

function notStarted({ workflow, title }: Press, what: string, hint?: string): Problem {
  return {
    code: 'workflow-not-started',
    severity: 'error',
    message: `When ${title}, ${workflow.path} does not do its part: ${what}.`,
    hint: hint ?? 'Compare the file with the template of the same name.',
    file: workflow.path,
  }
}

function noDraft({ tag }: Scene): Problem {
  return {
    code: 'release-not-published',
    severity: 'error',
    message: `There is no draft release of the tag ${quoted(tag)} that could be published.`,
    hint: 'Push a tag that is a version, such as 1.2.0.',
  }
}
