import { resolve } from 'node:path'
import { fill, fillAll } from '../workflow/expressions.ts'
import { shellStart } from '../workflow/shell.ts'
import type { CommandStep } from '../workflow/step.ts'
import { type CommandEnd, runCommand } from './command.ts'
import { commandEnvironment } from './environment.ts'
import { commandProblem, withoutSecrets } from './problems.ts'
import { outcomeOf, type StepContext, type StepEnd, stepFolder, talkOf, withPaths } from './step.ts'
import { makeStepFiles, readStepFiles } from './step-files.ts'
import { type CommandReading, readCommands } from './workflow-commands.ts'

/**
 * Run a `run:` step on the copy of the project.
 *
 * Whatever token an expression brought into its environment or its text is taken out again.
 */
export async function runCommandStep(context: StepContext<CommandStep>): Promise<StepEnd> {
  const { step, contexts, status, place, run, stage } = context
  const folder = stepFolder(context)
  const files = await makeStepFiles(folder)
  const clean = (text: string): string => withoutSecrets(text, stage.ledger.secrets, '')
  const variables = { ...context.variables, ...fillAll(step.variables, contexts, status) }
  const environment = commandEnvironment({
    run,
    place: { ...place, stepId: step.id, files },
    home: place.home,
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, clean(value)])),
    caller: stage.environment,
  })
  const filled = (template: CommandStep['shell']) => template && clean(fill(template, contexts, status))
  const shell = shellStart(filled(step.shell))
  const end: CommandEnd =
    shell === undefined
      ? { kind: 'not-started', why: `its shell ${filled(step.shell)} is none that GitHub knows, and has no {0}` }
      : await runCommand({
          shell,
          command: clean(fill(step.command, contexts, status)),
          environment,
          workingDirectory: resolve(place.workspace, filled(step.workingDirectory) ?? ''),
          folder,
          timeoutMs: timeLeft(context),
        })
  const reading = end.kind === 'not-started' ? silence : readCommands(end.output)
  const left = await readStepFiles(files)
  const outcome = outcomeOf(context, end.kind === 'ended' && end.exitCode === 0, left.outputs)
  const named = { job: place.jobName, what: step.what, place: { file: place.path, line: step.line } }
  const problems = commandProblem(end, named, [...reading.masks, ...stage.ledger.secrets])
  return {
    outcome,
    variables: withPaths(context, left.variables, left.paths),
    record: undefined,
    talk: talkOf(step.what, reading, stage),
    problems: outcome.conclusion === 'failure' ? problems : [],
  }
}

const silence: CommandReading = { annotations: [], masks: [], others: [], talk: [] }
const minuteMs = 60_000

/** Until the step, or its job, has taken as long as it may. */
function timeLeft({ step, contexts, status, stage, deadline }: StepContext<CommandStep>): number {
  const minutes = step.timeoutMinutes === undefined ? Number.NaN : Number(fill(step.timeoutMinutes, contexts, status))
  const own = minutes > 0 ? minutes * minuteMs : Number.POSITIVE_INFINITY
  return Math.max(1, Math.min(own, deadline - stage.now().getTime()))
}
