import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { oraclePython } from '../oracles.ts'

/** What Docutils complains of in each text, such as an underline that is too short. */
export function docutilsComplaints(texts: readonly string[]): readonly (readonly string[])[] {
  const script = resolve(import.meta.dirname, 'docutils_complaints.py')
  return JSON.parse(execFileSync(oraclePython(), [script], { input: JSON.stringify(texts), encoding: 'utf8' }))
}
