import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { atMost, type Figure } from './figure.ts'
import { actionFolder } from './place.ts'
import type { StepRecording } from './release.ts'

// Of design.md.
const checkLimit = 1.7
const bundleLimit = 8

/** JavaScript of the bundle that each step of one release loaded, and all that there is. */
export async function loadedFigures(recordings: readonly StepRecording[]): Promise<Figure[]> {
  const perStep = recordings.map(({ step, loadedBytes }): Figure => {
    const megabytes = loadedBytes / 1e6
    const target = step === 'check' ? atMost(megabytes, checkLimit, 'MB') : undefined
    return { name: `JavaScript loaded by ${step}`, measured: `${megabytes.toFixed(2)} MB`, target }
  })
  const whole = (await bundleBytes()) / 1e6
  const target = atMost(whole, bundleLimit, 'MB')
  return [...perStep, { name: 'JavaScript in dist/action', measured: `${whole.toFixed(2)} MB`, target }]
}

async function bundleBytes(): Promise<number> {
  const names = (await readdir(actionFolder)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(actionFolder, name))).size))
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}
