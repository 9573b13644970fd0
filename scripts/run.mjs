// Set up what a task needs, and run it: node scripts/run.mjs TASK [ARGUMENT …]
// TASK is one of tasks.mjs, or a file of the project that Node runs. Runs on Node 20, with nothing installed.
import { root, run } from './processes.mjs'
import { setUp } from './setup.mjs'
import { taskOf } from './tasks.mjs'

try {
  const [name, ...rest] = process.argv.slice(2)
  const { needs, starts, environment } = taskOf(name)
  const found = await setUp(needs, (line) => console.error(`setup: ${line}`))
  // Whoever is started so ends when this process is gone, however that came.
  const withParent = ['--import', new URL('ends-with-parent.mjs', import.meta.url).href]
  process.exitCode = await run(found.node, [...withParent, ...starts, ...rest], {
    cwd: root,
    environment: { ...found.environment, ...environment },
  })
} catch (error) {
  console.error(`setup: ${error.message}`)
  process.exitCode = 1
}
