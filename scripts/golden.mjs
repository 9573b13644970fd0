// Write the golden files anew from what the code gives now: npm run golden. The diff is reviewed like code.
import { join } from 'node:path'
import { root, run } from './processes.mjs'

if (process.env.CI) {
  console.error('golden: Golden files are not written where CI is set; write them on a laptop, and review the diff.')
  process.exitCode = 2
} else {
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest]
  const environment = { RELEASE_ACTION_GOLDEN: 'write' }
  process.exitCode = await run(process.execPath, [...options, 'golden.test.ts'], { cwd: root, environment })
}
