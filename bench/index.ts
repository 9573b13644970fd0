import { availableParallelism, loadavg } from 'node:os'
import './json-imports.ts'

// Imported only now: what is imported statically is linked before the hook is there.
const { renderTable } = await import('./figure.ts')
const { measureStart } = await import('./start.ts')
const { measureHistory } = await import('./history.ts')
const { changeLogFigures } = await import('./change-log.ts')
const { measureSigning } = await import('./signing.ts')
const { measureVerification } = await import('./verification.ts')
const { measureRequests } = await import('./requests.ts')
const { recordRelease } = await import('./release.ts')
const { loadedFigures } = await import('./loaded.ts')
const { memoryFigures } = await import('./memory.ts')

const say = (line: string): void => console.error(`bench: ${line}`)

const machine = `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the start`
say('start of each step, 21 rounds (about 20 s)')
const start = await measureStart()
say('check in a short and in a long history (about 10 s)')
const history = await measureHistory()
say('change logs of 500 kB and of 5 MB (about 20 s)')
const changeLogs = await changeLogFigures()
say('signing of 100 files, 3 rounds (about 25 s)')
const signing = await measureSigning()
say('verification of 40 bundles, 9 rounds, and of 1,000 lines (about 40 s)')
const verification = await measureVerification()
say('requests of a draft (about 6 s)')
const requests = await measureRequests()
const small = []
const large = []
for (const run of [1, 2, 3]) {
  say(`releases of 1 MB and of 500 MB, run ${run} of 3 (about 40 s)`)
  small.push(await recordRelease(1_000_000))
  large.push(await recordRelease(500_000_000))
}
const loaded = await loadedFigures(small[0] ?? [])
console.log(`${machine}\n`)
console.log(
  renderTable([
    ...start,
    ...history,
    ...changeLogs,
    ...signing,
    ...verification,
    ...loaded,
    ...requests,
    ...memoryFigures({ small, large }),
  ]),
)
