import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import * as core from '@actions/core'
import { RunnerFiles } from './clients/front-end/runner-files.ts'
import type { Network } from './clients/http/network.ts'
import { errorsPage } from './endpoints.ts'
import { type Problem, ReleaseError } from './errors.ts'
import { actionSource, type Inputs, parseInputs } from './inputs.ts'
import { listed } from './listed.ts'
import { quotedPath } from './quoted.ts'
import { annotationsOf } from './report/annotations.ts'
import { problemsOutput } from './report/problems-output.ts'
import { JobLog, type LogEntry } from './report/progress.ts'
import type { Audience } from './report/shown-problem.ts'
import { plain } from './report/style.ts'
import { renderSummary } from './report/summary.ts'
import { terminalLines, visibleLine } from './report/terminal.ts'
import { exitCodeOf, failureReport, type Report, reportOf } from './report.ts'
import type { Voice } from './voice.ts'

/** Run one step: each is loaded only when it is asked for, which halves the start of the others. */
async function runStep(inputs: Inputs, now: Date): Promise<Report> {
  switch (inputs.step) {
    case 'check':
      return (await import('./steps/check.ts')).check(inputs, now, openNetwork)
    case 'build':
      return (await import('./steps/build.ts')).build(inputs, now, voice, openNetwork)
    case 'collect':
      return (await import('./steps/collect.ts')).collect(inputs, voice, openNetwork)
    case 'attest':
      return (await import('./steps/attest.ts')).attest(inputs, await openNetwork())
    case 'draft':
      return (await import('./steps/draft.ts')).draft(inputs, await openNetwork())
    case 'publish':
      return (await import('./steps/publish.ts')).publish(inputs, await openNetwork())
    case 'finish':
      return (await import('./steps/finish.ts')).finish(inputs, await openNetwork())
    case 'ignored':
      return reportOf({ step: inputs.startedStep, headline: `Nothing to do. ${inputs.reason}` })
  }
}

/** Loaded only by a step that asks somebody. */
async function openNetwork(): Promise<Network> {
  const network = await import('./clients/http/network.ts')
  const opened = network.openNetwork(process.env, core.warning, { voice })
  network.giveToPackages(opened)
  return opened
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined || path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new ReleaseError('event-unfit', {
      message: `The payload of the event at ${quotedPath(path ?? '')} cannot be read as JSON.`,
      hint: 'Run the action on a GitHub Actions runner.',
      cause,
    })
  }
}

const log = new JobLog()

function writeEntry(entry: LogEntry): void {
  switch (entry.kind) {
    case 'group':
      core.startGroup(entry.title)
      break
    case 'end':
      core.endGroup()
      break
    case 'line':
      core.info(entry.text)
      break
  }
}

/** Each line is out at once, so that a run which is killed has said what it did. */
const voice: Voice = (said) => {
  if (said.kind === 'request' && !core.isDebug()) return
  for (const entry of log.entries(said)) writeEntry(entry)
}

const annotate = { error: core.error, warning: core.warning, notice: core.notice }

const runnerFiles = RunnerFiles.open(process.env)

/** What was written for the runner by others is taken back, and a step in which that happened has failed. */
function reclaimed(report: Report): Report {
  const changed = runnerFiles.restore()
  if (changed.length === 0) return report
  const problem: Problem = {
    code: 'runner-files-changed',
    severity: 'error',
    message: `What the build runs wrote into the files of ${listed(changed)}, by which this step alone speaks to the runner.`,
    hint: 'Nothing of that was kept. Find out what in the project, its back end, or a dependency looks for these files.',
  }
  return { ...report, problems: [...report.problems, problem], outputs: {} }
}

/** @returns The exit code. */
async function publishReport(said: Report): Promise<number> {
  const report = reclaimed(said)
  for (const entry of log.end()) writeEntry(entry)
  const audience: Audience = { runs: 'job', errorsPage: errorsPage(actionSource(process.env)) }
  for (const line of terminalLines(report, audience, plain)) core.info(line)
  for (const { level, title, message, file, line } of annotationsOf(report, audience)) {
    annotate[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    })
  }
  const outputs = { ...report.outputs, ...problemsOutput(report.problems, audience) }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') await core.summary.addRaw(renderSummary(report, audience)).write()
  return exitCodeOf(report)
}

async function main(): Promise<void> {
  const step = (process.env.INPUT_STEP ?? '').trim() || 'release-action'
  try {
    const inputs = parseInputs(process.env, readPayload(process.env.GITHUB_EVENT_PATH))
    if (inputs.step !== 'ignored' && !inputs.token.isEmpty) core.setSecret(inputs.token.reveal())
    process.exitCode = await publishReport(await runStep(inputs, new Date()))
  } catch (error) {
    // Anything but a ReleaseError is a bug.
    if (!(error instanceof ReleaseError)) throw error
    await publishReport(failureReport(step, error))
    process.exitCode = error.exitCode
  }
}

try {
  await main()
} catch (error) {
  runnerFiles.restore()
  // As Node would show it, but for what the runner would obey.
  for (const line of inspect(error).split('\n')) console.error(visibleLine(line))
  process.exitCode = 1
}
