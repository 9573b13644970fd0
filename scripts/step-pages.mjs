// The tables of README.md about the steps, as texts: from their declaration, action.yml, and the templates.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { declaredSteps, stepInputNames, stepNames, stepsTaking } from '../src/inputs/declared.ts'
import { codeSpan, fencedBlock, table } from '../src/markdown.ts'
import { root } from './processes.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')
const workflows = ['publish.yaml', 'release-check.yaml']

/** The parts of README.md between its marks, by their names. */
export function stepParts() {
  const { inputs, outputs } = parse(read('action.yml'))
  return [
    ['workflows', workflows.map(workflow).join('\n\n')],
    ['permissions', table('| step | event | permission of its job | why |\n|---|---|---|---|', permissionRows())],
    ['inputs', table('| input | steps | meaning | default |\n|---|---|---|---|', Object.entries(inputs).map(inputRow))],
    ['outputs', table('| output | step | meaning |\n|---|---|---|', Object.entries(outputs).map(outputRow))],
  ]
}

function workflow(name) {
  const text = fencedBlock(read(`templates/${name}`).trimEnd(), 'yaml')
  return `<details><summary><code>.github/workflows/${name}</code></summary>\n\n${text}\n\n</details>`
}

/** One row a permission, as it is declared; why a job needs it is said beside it in its template. */
function permissionRows() {
  const jobs = workflows.map((name) => parseDocument(read(`templates/${name}`)).get('jobs'))
  return stepNames.flatMap((step) => {
    const { event, permissions } = declaredSteps[step]
    if (Object.keys(permissions).length === 0)
      return [
        [codeSpan(step), codeSpan(event), 'none', 'takes artifacts of its own run, and runs no code of the project'],
      ]
    return Object.entries(permissions).map(([scope, access], index) => {
      const value = jobs.map((job) => job.getIn([step, 'permissions', scope], true)).find((node) => node !== undefined)
      if (value?.value !== access || !value.comment)
        throw new Error(`The templates do not give ${scope}: ${access} to ${step}, and say why.`)
      const names = index === 0 ? [codeSpan(step), codeSpan(event)] : ['', '']
      return [...names, codeSpan(`${scope}: ${access}`), value.comment.trim()]
    })
  })
}

function inputRow([name, { description }]) {
  const [meaning, rest] = description.split(/\s*Default:\s*/)
  const [standard] = rest.split(/\.?\s*Permission:/)
  const steps = stepInputNames.includes(name) ? stepsTaking(name).map(codeSpan).join(', ') : 'all'
  return [codeSpan(name), steps, meaning, standard]
}

function outputRow([name, { description }]) {
  const [meaning, steps] = description.split(/\s*Step:\s*/)
  return [codeSpan(name), steps.replace(/\.$/, ''), meaning]
}
