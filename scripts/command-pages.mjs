// The pages and schemas that follow from the declarations of the commands, as texts; a test compares them with the files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionRows } from '../src/command-line/help.ts'
import { commands } from '../src/commands/table.ts'
import { codeSpan, table } from '../src/markdown.ts'
import { settingsSchema } from '../src/release/settings/schema.ts'
import { noCommandAnswer } from '../src/report/answer.ts'
import { root } from './processes.mjs'

const [begin, end] = ['<!-- commands: written by `npm run docs` -->', '<!-- commands end -->']

/** README.md with its table of commands and options made anew. */
export function readmeWithCommands() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [before, rest = ''] = readme.split(begin)
  const [, after = ''] = rest.split(end)
  const tables = commands.map((command) => {
    const { name, summary, operand } = command
    const rows = [...operand.rows, ...optionRows(command)].map(([left, right]) => [codeSpan(left), right])
    const title = ['release-action', name, operand.usage].filter((word) => word !== '').join(' ')
    return [
      `<details><summary><code>${title}</code>: ${summary}</summary>`,
      '',
      table('| | |\n|---|---|', rows),
      '',
      '</details>',
    ].join('\n')
  })
  return `${before}${begin}\n\n${tables.join('\n\n')}\n\n${end}${after}`
}

/** The JSON Schemas, by their paths. */
export function schemaFiles() {
  const answers = commands.map(({ name, answer }) => [`${name}.json`, `release-action ${name} --json`, answer.json])
  const stopped = ['no-command.json', 'release-action --json, where no command could be run', noCommandAnswer.json]
  const all = [...answers, stopped, ['settings.json', '[tool.release-action] of pyproject.toml', settingsSchema.json]]
  return new Map(all.map(([file, title, schema]) => [`docs/schemas/${file}`, schemaText(title, schema)]))
}

function schemaText(title, schema) {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema }, null, 2)}\n`
}
