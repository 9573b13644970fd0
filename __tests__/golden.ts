import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Compare a text with a golden file, or write that file if `npm run golden` asks for it. */
export function expectGolden(file: URL, text: string): void {
  if (process.env.RELEASE_ACTION_GOLDEN === 'write') writeFileSync(file, text)
  const golden = readFileSync(file, 'utf8')
  if (text === golden) return
  console.error(`${file.pathname} differs: run \`npm run golden\`, and review the diff.`)
  expect(text).toBe(golden)
}
