import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestEntry } from '../src/rehearsal/runner/ledger.ts'
import { atMost, type Figure } from './figure.ts'
import { root, withFolder } from './place.ts'

// Of design.md.
const firstLimit = 6
const againLimit = 3

/** Requests of the step `draft` for the sample, a wheel and an sdist, the first time and run again. */
export function measureRequests(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const out = join(folder, 'rehearsal')
    const parameters = [join(root, 'dist/cli/index.js'), 'rehearse', '--twice', '--out', out]
    execFileSync(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
    const lines = readFileSync(join(out, 'requests.jsonl'), 'utf8').trimEnd().split('\n')
    const entries = lines.map((line): RequestEntry => JSON.parse(line)).filter(({ job }) => job === 'draft')
    return [first(entries), again(entries)]
  })
}

function first(entries: readonly RequestEntry[]): Figure {
  const all = entries.filter(({ attempt }) => attempt === 1)
  const github = all.filter(({ server }) => server === 'github')
  const readBack = github.length - 1 - github.findLastIndex(({ write }) => write)
  const count = github.length - readBack
  return {
    name: 'requests to GitHub, first draft of 2 files',
    measured: `${count}, ${readBack} to read back, ${all.length - github.length} for the artifacts`,
    target: atMost(count, firstLimit, 'beside the read-back'),
  }
}

function again(entries: readonly RequestEntry[]): Figure {
  const all = entries.filter(({ attempt }) => attempt === 2)
  const github = all.filter(({ server }) => server === 'github')
  const writes = all.filter(({ write }) => write).length
  return {
    name: 'requests to GitHub, draft run again',
    measured: `${github.length}, ${writes} writes, ${all.length - github.length} for the artifacts`,
    target: { text: `≤ ${againLimit}, no write`, isMet: github.length <= againLimit && writes === 0 },
  }
}
