import { availableParallelism, loadavg } from 'node:os'
import './json-imports.ts'
import type { Figure } from './figure.ts'

// Imported only now: what is imported statically is linked before the hook is there.
const { renderTable } = await import('./figure.ts')
const { measureStart } = await import('./start.ts')
const { measureHistory } = await import('./history.ts')
const { changeLogFigures } = await import('./change-log.ts')
const { measureSigning } = await import('./signing.ts')
const { measureVerification } = await import('./verification.ts')
const { measureRequests } = await import('./requests.ts')
const { measureRehearsal } = await import('./rehearsal.ts')
const { recordRelease } = await import('./release.ts')
const { loadedFigures } = await import('./loaded.ts')
const { memoryFigures } = await import('./memory.ts')

const say = (line: string): void => console.error(`bench: ${line}`)

/** What can be asked for by name; without a name, all of it. */
const parts = ['start', 'history', 'change-log', 'signing', 'verification', 'requests', 'rehearsal', 'release'] as const
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts.some((part) => part === name))
if (unknown.length > 0) throw new Error(`"${unknown.join(' ')}" is none of ${parts.join(', ')}`)
const isAsked = (part: (typeof parts)[number]): boolean => asked.length === 0 || asked.includes(part)

const figures: Figure[] = []
const machine = `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the start`
if (isAsked('start')) {
  say('start of each step, 21 rounds (about 20 s)')
  figures.push(...(await measureStart()))
}
if (isAsked('history')) {
  say('check in a short and in a long history (about 10 s)')
  figures.push(...(await measureHistory()))
}
if (isAsked('change-log')) {
  say('change logs of 500 kB and of 5 MB (about 20 s)')
  figures.push(...(await changeLogFigures()))
}
if (isAsked('signing')) {
  say('signing of 100 files, 3 rounds (about 25 s)')
  figures.push(...(await measureSigning()))
}
if (isAsked('verification')) {
  say('signing of 1,000 lines, verification of 40 of them, 9 rounds, and of all (about 60 s)')
  figures.push(...(await measureVerification()))
}
if (isAsked('requests')) {
  say('requests of a draft (about 6 s)')
  figures.push(...(await measureRequests()))
}
if (isAsked('rehearsal')) {
  say('rehearsals of the sample, now and at an earlier commit, 5 rounds (about 80 s)')
  figures.push(...(await measureRehearsal()))
}
if (isAsked('release')) {
  const small = []
  const large = []
  for (const run of [1, 2, 3]) {
    say(`releases of 1 MB and of 500 MB, run ${run} of 3 (about 40 s)`)
    small.push(await recordRelease(1_000_000))
    large.push(await recordRelease(500_000_000))
  }
  figures.push(...(await loadedFigures(small[0] ?? [])), ...memoryFigures({ small, large }))
}
console.log(`${machine}\n`)
console.log(renderTable(figures))
