import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { oraclePython } from '../oracles.ts'

/** What GitHub's own renderer makes of texts, without HTML that is written in them. */
export const htmlOf = (texts: readonly string[]): readonly string[] => ask('github_html.py', texts)

/** The same with that HTML and with footnotes, as a browser reads it; spaces and the looseness of lists are evened out. */
export const pagesOf = (texts: readonly string[]): readonly string[] => ask('github_page.py', texts)

function ask(script: string, texts: readonly string[]): readonly string[] {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const input = JSON.stringify(texts)
  return JSON.parse(execFileSync(oraclePython(), [path], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }))
}
