// The numbers of a run of jest, for .ci/run: node scripts/jest-tally.mjs RESULTS LOG, RESULTS being written by
// `--json --outputFile RESULTS`. First `PASSED FAILED`, where what was not run counts as failed: a test that was skipped, or
// a line `not run: …` of the log, which stands for one or more of them. Then what each of these is, and what it says.
import { readFileSync } from 'node:fs'

const shownLines = 40

const [resultsFile, logFile] = process.argv.slice(2)
const { testResults, numPassedTests } = JSON.parse(readFileSync(resultsFile, 'utf8'))
const notRun = readFileSync(logFile, 'utf8').match(/^not run: .*$/gm) ?? []

const brokenFiles = testResults.filter(({ status, assertionResults }) => {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
})
const unsuccessful = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  // Those named so have their own line.
  .filter(({ status, title }) => status !== 'passed' && !title.startsWith('not run: '))

console.log(numPassedTests, notRun.length + brokenFiles.length + unsuccessful.length)
for (const line of notRun) console.log(line)
for (const { name, message } of brokenFiles) console.log(`failed  ${name}\n${beginning(message)}`)
for (const { status, fullName, failureMessages } of unsuccessful) {
  console.log(`${status}  ${fullName}\n${beginning(failureMessages.join('\n'))}`)
}

/** The first lines, without the frames of jest's own stack. */
function beginning(text) {
  const lines = text.split('\n').filter((line) => !/^\s+at .*(?:node_modules|node:internal)/.test(line))
  return lines.slice(0, shownLines).join('\n')
}
