import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { oraclePython } from '../oracles.ts'

const script = fileURLToPath(new URL('readme_judge.py', import.meta.url))

/** Whether a text renders, and what docutils says if it does not. */
export type Judgment = readonly [renders: boolean, words: string]

/** What PyPI's readme_renderer makes of texts, all in one process. */
export function askReadmeRenderer(texts: readonly string[]): readonly Judgment[] {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const { status, stdout, stderr } = spawnSync(oraclePython(), [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`readme_renderer failed: ${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judgment)
}
