// Write the golden files anew from what the code gives now: npm run golden [-- --OPTION=… PATTERN …]. The diff is reviewed.
// Without a pattern, those of the golden tests, and the examples of docs/errors.md from every test that gives one. The example
// of a new code comes from the first test of the patterns that sees it.
import { join } from 'node:path'
import { errorCodes } from '../src/error-codes.ts'
import { exampleOf } from './errors-page.mjs'
import { root, run } from './processes.mjs'

if (process.env.CI) {
  console.error('golden: Golden files are not written where CI is set; write them on a laptop, and review the diff.')
  process.exitCode = 2
} else {
  const words = process.argv.slice(2)
  const hasPattern = words.some((word) => !word.startsWith('-'))
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest]
  const environment = { RELEASE_ACTION_GOLDEN: 'write' }
  const asked = hasPattern ? [] : ['golden.test.ts', ...testsWithExamples()]
  process.exitCode = await run(process.execPath, [...options, ...words, ...asked], { cwd: root, environment })
  // The pages show the examples.
  await import('./docs.mjs')
}

/** The test files that the examples come from. */
function testsWithExamples() {
  const examples = Object.keys(errorCodes).flatMap((code) => exampleOf(code) ?? [])
  return [...new Set(examples.map(({ test }) => test.split(': ')[0]))]
}
