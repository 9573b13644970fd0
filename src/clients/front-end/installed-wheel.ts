import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord, recordFrom } from '../../json-value.ts'
import { type Clock, systemClock } from '../clock.ts'
import { readPlainText } from '../files.ts'
import { runForeign } from './foreign-process.ts'
import { installAndImport } from './installed-wheel/script.ts'
import { pythons } from './pythons.ts'

/** Where wheels are tried. */
export interface WheelTrial {
  /** Paths of copies of wheels of one release: the one for this machine is taken. */
  readonly wheels: readonly string[]
  /** A private folder, which exists. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Whether an index may be asked for what the wheel depends on. */
  readonly mayAsk: boolean
  readonly limitMinutes: number
  readonly clock?: Clock
}

/** A top-level module that was imported, or the object of a script that was loaded. */
export interface Load {
  readonly what: 'module' | 'script'
  readonly name: string
  /** Why it could not be, in one line. */
  readonly error?: string | undefined
  /** The top-level module that is not there, if that is why. */
  readonly missing?: string | undefined
  /** Whether it was ended, since it took too long. */
  readonly isLate?: boolean | undefined
}

/** Why pip did not install what a wheel asks for. */
export interface Refusal {
  /** Its words, a line or more. */
  readonly said: string
  /** Whether the index answered, and has nothing that fits. */
  readonly isAnswered: boolean
}

/** What came of it. */
export type TriedWheel =
  /** `why`: begins in lower case, without a full stop. */
  | { readonly kind: 'not-tried'; readonly why: string }
  | { readonly kind: 'not-installed'; readonly wheel: string; readonly said: string }
  | {
      readonly kind: 'installed'
      readonly wheel: string
      /** Of Python: `3.13.1`. */
      readonly python: string
      /** Distributions that the wheel asks for on this machine, without extras. */
      readonly needed: readonly string[]
      /** Whether these are installed, too. */
      readonly hasNeeded: boolean
      /** Why they are not, where an index was asked. */
      readonly refusal?: Refusal | undefined
      readonly loads: readonly Load[]
    }

const longestResult = 1024 * 1024

/**
 * Install a wheel into a folder of its own, and import what it holds, each in a process that sees nothing else.
 *
 * This runs code of the project, and of what it depends on.
 *
 * @see https://packaging.python.org/en/latest/specifications/entry-points/
 */
export async function tryWheels(trial: WheelTrial): Promise<TriedWheel> {
  const { wheels, folder, environment, mayAsk, limitMinutes, clock = systemClock } = trial
  const workingFolder = join(folder, 'empty')
  const script = join(folder, 'install_and_import.py')
  const result = join(folder, 'result.json')
  await mkdir(workingFolder)
  await writeFile(script, installAndImport)
  for (const python of pythons) {
    const command = [python, script, result, join(folder, 'installed'), mayAsk ? 'ask' : 'offline', ...wheels]
    const end = await runForeign({ command, workingFolder, environment, limitMs: limitMinutes * 60_000, clock })
    if (end.kind === 'out-of-time') return { kind: 'not-tried', why: `it took more than ${limitMinutes} minutes` }
    const text = await readPlainText(result, longestResult)
    if (text !== undefined) return readResult(text)
    if (end.kind === 'ended' && end.exitCode !== 0)
      return { kind: 'not-tried', why: `${python} ended with ${end.exitCode}: ${end.said.at(-1) ?? 'it said nothing'}` }
  }
  return { kind: 'not-tried', why: 'no Python with pip is here' }
}

/** What the script tells; what it runs could write there, which fools nobody but its own project. */
function readResult(text: string): TriedWheel {
  const { skipped, failed, wheel, python, needed, hasNeeded, refusal, loads } = recordFrom(text) ?? {}
  if (typeof skipped === 'string') return { kind: 'not-tried', why: skipped }
  if (typeof wheel !== 'string') return { kind: 'not-tried', why: 'what came of it cannot be read' }
  if (typeof failed === 'string') return { kind: 'not-installed', wheel, said: failed }
  return {
    kind: 'installed',
    wheel,
    python: String(python),
    needed: listOf(needed).map(String),
    hasNeeded: hasNeeded === true,
    ...(isRecord(refusal) ? { refusal: { said: String(refusal.said), isAnswered: refusal.isAnswered === true } } : {}),
    loads: listOf(loads).map(readLoad),
  }
}

function readLoad(value: unknown): Load {
  const { what, name, error, missing, isLate } = isRecord(value) ? value : {}
  return {
    what: what === 'script' ? 'script' : 'module',
    name: String(name),
    error: typeof error === 'string' ? error : undefined,
    missing: typeof missing === 'string' ? missing : undefined,
    isLate: isLate === true || undefined,
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
