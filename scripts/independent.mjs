// Check what a rehearsal leaves with programs that are not ours: node scripts/run.mjs scripts/independent.mjs DIR URL
// DIR is the output folder of the rehearsal, URL its index, kept running by `--serve`. Each kind of check also gets a fault
// that it must see. The last line is `N passed, N failed`.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cosignChecks } from './independent/cosign.mjs'
import { pipChecks } from './independent/pip.mjs'
import { pythonChecks } from './independent/python.mjs'
import { readRehearsal } from './independent/rehearsal.mjs'
import { statementChecks } from './independent/statements.mjs'
import { workflowChecks } from './independent/workflows.mjs'

const [folder, index] = process.argv.slice(2)
const scratch = await mkdtemp(join(tmpdir(), 'independent-'))
try {
  const rehearsal = await readRehearsal({ folder, index, scratch })
  const kinds = [cosignChecks, statementChecks, pythonChecks, pipChecks, workflowChecks]
  const failed = await runAll(kinds.flatMap((checksOf) => checksOf(rehearsal)))
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function runAll(checks) {
  let failed = 0
  for (const { name, verify } of checks) {
    try {
      await verify()
      console.log(`ok      ${name}`)
    } catch (error) {
      failed += 1
      console.log(`FAILED  ${name}\n${String(error.message).replace(/^/gm, '        ')}`)
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`)
  return failed
}
