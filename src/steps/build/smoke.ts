import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Load, type TriedWheel, tryWheels } from '../../clients/front-end/installed-wheel.ts'
import type { Distribution } from '../../distribution.ts'
import { type Problem, theRun } from '../../errors.ts'
import type { BuildInputs } from '../../inputs.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { RuleRow } from '../../report.ts'

/** What was found out about files that are handed on already. */
export interface Proof {
  readonly problems: readonly Problem[]
  readonly rules: readonly RuleRow[]
  readonly remarks: readonly string[]
}

interface TrialPlace {
  /** Folder of the distributions. */
  readonly output: string
  /** A private folder that does not exist yet. */
  readonly folder: string
  /** Whether an index may be asked for dependencies. */
  readonly mayAsk: boolean
  readonly limitMinutes: number
}

/**
 * Install the wheel for this machine, and import what it holds.
 *
 * The files of the release are handed on by now, and only copies are used: what runs here can change nothing of them.
 *
 */
export async function proveInstalled(
  { environment }: BuildInputs,
  { output, folder, mayAsk, limitMinutes }: TrialPlace,
  distributions: readonly Distribution[],
): Promise<Proof> {
  const names = distributions.filter(({ fileName }) => fileName.kind === 'wheel').map(({ name }) => name)
  if (names.length === 0) return none
  await mkdir(folder)
  for (const name of names) await copyFile(join(output, name), join(folder, name))
  const wheels = names.map((name) => join(folder, name))
  return judgeTrial(await tryWheels({ wheels, folder, environment, mayAsk, limitMinutes }))
}

const claim = 'The wheel can be installed, its modules can be imported, and its scripts can be loaded.'

/** @param reason Begins in lower case, without a full stop. */
export const notTried = (reason: string): Proof => ({
  problems: [],
  rules: [{ claim, result: 'not-checked', reason }],
  remarks: [],
})

const none: Proof = {
  problems: [],
  rules: [{ claim, result: 'not-applicable', reason: 'no wheel is built here' }],
  remarks: [],
}

/** What a trial means for the release. */
export function judgeTrial(tried: TriedWheel): Proof {
  switch (tried.kind) {
    case 'not-tried':
      return notTried(tried.why)
    case 'not-installed': {
      const message = `pip does not install ${quoted(tried.wheel)}:\n${tried.said}`
      return { problems: [unusable(message)], rules: [{ claim, result: 'error' }], remarks: [] }
    }
    case 'installed':
      return judgeLoads(tried)
  }
}

function judgeLoads(tried: Extract<TriedWheel, { kind: 'installed' }>): Proof {
  const { wheel, python, needed, loads, refusal } = tried
  const failed = loads.filter(({ error }) => error !== undefined)
  const waiting = failed.filter((load) => mayBeBrought(load, tried))
  const broken = failed
    .filter((load) => !waiting.includes(load))
    .map((load) => {
      const message = `${quoted(wheel)}, installed with Python ${python}: ${wordsOf(load)}`
      return load.isLate ? { ...unusable(message), hint: lateHint } : unusable(message)
    })
  const problems = [...broken, ...(refusal?.isAnswered ? [unmet(wheel, refusal.said)] : [])]
  const loaded = loads.filter(({ error }) => error === undefined).map(nameOf)
  const remarks = [
    ...(loaded.length === 0 ? [] : [`Installed with Python ${python}, nothing else in sight: ${listed(loaded)}.`]),
    ...waiting.map(
      (load) =>
        `Not checked: ${nameOf(load)}, which needs ${quoted(load.missing ?? '')}; ${listed(needed)} could not be installed.`,
    ),
  ]
  const unchecked = waiting.length > 0 ? 'not-checked' : 'passed'
  const result = broken.length > 0 ? 'error' : problems.length > 0 ? 'warning' : unchecked
  const asked = `no index was asked for ${listed(needed)}`
  const reason = refusal === undefined ? asked : `pip did not install ${listed(needed)}: ${refusal.said.split('\n')[0]}`
  return { problems, rules: [{ claim, result, ...(result === 'not-checked' ? { reason } : {}) }], remarks }
}

/** Whether a module that is missing may come from what the wheel asks for, or from what that asks for in turn. */
function mayBeBrought(
  { missing }: Load,
  { hasNeeded, needed, loads }: Extract<TriedWheel, { kind: 'installed' }>,
): boolean {
  const isOwn = loads.some(({ what, name }) => what === 'module' && name === missing)
  return missing !== undefined && !hasNeeded && needed.length > 0 && !isOwn
}

const nameOf = ({ what, name }: Load): string => `the ${what} ${quoted(name)}`

function wordsOf(load: Load): string {
  const { what, error = '', missing } = load
  const how = what === 'module' ? 'cannot be imported' : 'cannot be loaded'
  const why = missing === undefined ? '' : ' Nothing that the wheel declares brings it.'
  return `${nameOf(load)} ${how}: ${error.replace(/\.$/, '')}.${why}`
}

const lateHint = `Find out what takes so long; run ${theRun} again if the machine was slow.`

// Only wheels are taken: it is not proved that no source distribution fits.
const unmet = (wheel: string, said: string): Problem => ({
  code: 'wheel-unusable',
  severity: 'warning',
  message: `pip finds no wheels for what ${quoted(wheel)} declares to need:\n${said}`,
  hint: 'Fix `dependencies`, unless what fits is a source distribution.',
})

function unusable(message: string): Problem {
  return {
    code: 'wheel-unusable',
    severity: 'error',
    message,
    hint: 'Declare what is missing in `dependencies`, or have the back end put it into the wheel; delete the tag, fix the branch, and push the tag again.',
  }
}
