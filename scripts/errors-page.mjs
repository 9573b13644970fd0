// The page of all codes, as text; a test compares it with the file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../src/error-codes.ts'
import { root } from './processes.mjs'

const words = {
  1: 'A maintainer fixes it.',
  2: 'The action or the command line was used wrongly.',
  3: 'Something outside failed; running the job or the command again may help.',
}

/** GitHub-flavored Markdown: a heading for each code, by exit code, sorted. */
export function errorsPage() {
  const parts = Object.entries(words).map(([exit, meaning]) => {
    const entries = Object.entries(errorCodes)
      .filter(([, entry]) => entry.exit === Number(exit))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, entry]) => section(code, entry.meaning))
    return [`## Exit code ${exit}`, meaning, ...entries].join('\n\n')
  })
  return `${[intro, ...parts].join('\n\n')}\n`
}

/** What a test saw of a code; `undefined` if none has seen it. */
export function exampleOf(code) {
  const file = join(root, `__tests__/golden/errors/${code}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function section(code, meaning) {
  const example = exampleOf(code)
  const said = example === undefined ? [] : [fenced(`${example.message}\nhint: ${example.hint}`)]
  return [`### \`${code}\``, meaning, ...said].join('\n\n')
}

function fenced(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

const intro = `# Errors

Every problem has a stable code, says what was found with its values, and says what to do. Exit code 0 means done. A code
that is a warning does not change the exit code. A step that ends with a stack trace has a fault of its own, which is worth an
issue; the command line says \`program-fault\` above its stack.

Below each code is what it means, and what one test of this project was told: what was found, and behind \`hint:\` how that is
fixed. What changes from run to run is shown as \`<commit>\`, \`<sha256>\`, \`<size>\`, \`<host>\`, or \`<folder>\`.

This page is written by \`npm run docs\` from \`src/error-codes/\` and \`__tests__/golden/errors/\`.`
