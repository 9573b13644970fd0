import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { oraclePython } from '../oracles.ts'

const script = fileURLToPath(new URL('packaging_oracle.py', import.meta.url))

/** What `packaging.utils` reads in a file name. */
export interface NameAnswer {
  readonly error?: string
  readonly project?: string
  readonly version?: string
  readonly build?: string
  readonly tags?: readonly string[]
}

/** What `packaging.metadata` reads in core metadata. */
export interface MetadataAnswer {
  readonly raw: Readonly<Record<string, unknown>>
  readonly unparsed: Readonly<Record<string, readonly string[]>>
  readonly faults: readonly string[]
}

/** What Python's `packaging` reads in file names. */
export const askNames = (names: readonly string[]): readonly NameAnswer[] => ask('name', names)

/** What Python's `packaging` reads in the text of METADATA files. */
export const askMetadata = (texts: readonly string[]): readonly MetadataAnswer[] => ask('metadata', texts)

/** The form that twine would send for files, without its action, version, and content. */
export const askFields = (paths: readonly string[]): readonly (readonly (readonly [string, string])[])[] =>
  ask('fields', paths)

function ask<Answer>(kind: string, values: readonly string[]): readonly Answer[] {
  const input = JSON.stringify(values.map((value) => [kind, value]))
  const { status, stdout, stderr } = spawnSync(oraclePython(), [script], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The oracle failed: ${stderr}`)
  return JSON.parse(stdout) as Answer[]
}
