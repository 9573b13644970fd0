import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { formsOf } from '../worlds/signing/forms.ts'
import { provenanceOf, signIn, wheel } from '../worlds/signing/signed.ts'
import { startSigning } from '../worlds/signing.ts'
import { boundedMs } from './bounded-runs.ts'

const program = join(import.meta.dirname, 'bounded-memory.ts')
// Some hundreds of kB of code are compiled on the way; what keeps its inputs needs seventy times as much.
const limitMiB = 4

test(
  'thousands of changed attestations and roots leave nothing behind, and none of them asks for much at once',
  async () => {
    const world = await startSigning()
    const forms = Object.values(formsOf(await signIn(world, provenanceOf(wheel))))
    await world.close()
    const input = JSON.stringify({ forms, root: world.sigstore.trustedRoot })
    const growthMiB = (...words: string[]): number => {
      const parameters = ['--expose-gc', '--max-old-space-size=256', program, ...words]
      const { stdout, stderr } = spawnSync(process.execPath, parameters, { input, encoding: 'utf8' })
      if (stdout === '') throw new Error(stderr)
      return Number(stdout)
    }
    expect(growthMiB()).toBeLessThan(limitMiB)
    expect(growthMiB('--keep')).toBeGreaterThan(5 * limitMiB)
  },
  2 * boundedMs,
)
