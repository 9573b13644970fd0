import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { oraclePython } from '../oracles.ts'

/** What GitHub's own renderer makes of texts. */
export function htmlOf(texts: readonly string[]): readonly string[] {
  const script = fileURLToPath(new URL('github_html.py', import.meta.url))
  const input = JSON.stringify(texts)
  return JSON.parse(execFileSync(oraclePython(), [script], { input, encoding: 'utf8', maxBuffer: 2 ** 26 }))
}
