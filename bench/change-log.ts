import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseChangeLog } from '../src/release/change-log.ts'
import { atMost, type Figure, spreadOf } from './figure.ts'
import { root } from './place.ts'

// A file ten times as long: what takes linear time stays below it, and the rest is for the collector of garbage.
const limit = 12
const smallBytes = 500_000
const largeBytes = 5_000_000
const rounds = 7

const samples = [
  { path: 'CHANGES.rst', format: 'reStructuredText', sample: 'feature.rst' },
  { path: 'CHANGES.md', format: 'Markdown', sample: 'fix.md' },
]

/** Time of parsing 5 MB against 500 kB, in turns in this process; the text is one of our samples, again and again. */
export async function changeLogFigures(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { path, format, sample } of samples) {
    const text = await readFile(join(root, '__tests__/golden/notes', sample), 'utf8')
    const repeated = (bytes: number): string => text.repeat(bytes / text.length)
    const pairs = Array.from({ length: rounds + 1 }, () => [smallBytes, largeBytes].map(repeated).map(timeOf(path)))
    // The first round is for the compiler.
    const [, ...counted] = pairs.map(([small = Number.NaN, large = Number.NaN]) => ({ large, ratio: large / small }))
    const { median, least, most, runs } = spreadOf(counted.map(({ ratio }) => ratio))
    const time = spreadOf(counted.map(({ large }) => large)).median
    figures.push({
      name: `parsing 5 MB of ${format} against 500 kB`,
      measured: `${median.toFixed(1)} × (${least.toFixed(1)} to ${most.toFixed(1)}, ${runs}), ${time.toFixed(0)} ms`,
      target: atMost(median, limit, '× the time'),
    })
  }
  return figures
}

const timeOf =
  (path: string) =>
  (text: string): number => {
    const before = performance.now()
    parseChangeLog(path, text)
    return performance.now() - before
  }
