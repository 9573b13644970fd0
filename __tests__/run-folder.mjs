// A folder that all test files of one run of jest share (its option `globalSetup`), and that goes away with the run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-action-run-'))
  process.env.RELEASE_ACTION_RUN_FOLDER = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
