// The page of all codes, as text; a test compares it with the file.
import { errorCodes } from '../src/error-codes.ts'

const words = {
  1: 'A maintainer fixes it.',
  2: 'The action or the command line was used wrongly.',
  3: 'Something outside failed; running the job again may help.',
}

/** GitHub-flavored Markdown: one table for each exit code, sorted by code. */
export function errorsPage() {
  const parts = Object.entries(words).map(([exit, meaning]) => {
    const rows = Object.entries(errorCodes)
      .filter(([, entry]) => entry.exit === Number(exit))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, entry]) => `| \`${code}\` | ${entry.meaning} |`)
    return [`## Exit code ${exit}`, '', meaning, '', '| code | meaning |', '|---|---|', ...rows].join('\n')
  })
  return `${[intro, ...parts].join('\n\n')}\n`
}

const intro = `# Errors

Every problem has a stable code, says what was found with its values, and says what to do. Exit code 0 means done. A code
that is a warning does not change the exit code. A step that ends with a stack trace has a fault of its own, which is worth an
issue; the command line says \`program-fault\` above its stack.

This page is written by \`npm run docs\` from \`src/error-codes.ts\`.`
