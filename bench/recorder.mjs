// Runs the committed action as it is, and writes at its end into RUNNER_TEMP/bench.json which files of the bundle were
// loaded, and the peak of its memory. Plain JavaScript, because taking types away would load a compiler into the process.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'

const action = new URL('../dist/action/index.js', import.meta.url)
const loadedBytes = new Map()

registerHooks({
  load: (url, context, next) => {
    if (url.startsWith(new URL('.', action).href)) loadedBytes.set(url, statSync(new URL(url)).size)
    return next(url, context)
  },
})

process.on('exit', () => {
  const sum = [...loadedBytes.values()].reduce((total, bytes) => total + bytes, 0)
  const record = { loadedBytes: sum, peakBytes: peakBytes() }
  writeFileSync(join(process.env.RUNNER_TEMP, 'bench.json'), JSON.stringify(record))
})

function peakBytes() {
  // Linux counts the parent's memory into the maxRSS of a child, which begins as a copy of it: VmHWM does not.
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
}

await import(action)
