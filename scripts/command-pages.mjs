// The pages and schemas that follow from the declarations of the commands, as texts; a test compares them with the files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionRows } from '../src/command-line/help.ts'
import { check } from '../src/commands/check.ts'
import { commands } from '../src/commands/table.ts'
import { verify } from '../src/commands/verify.ts'
import { codeSpan, table } from '../src/markdown.ts'
import { backEnds } from '../src/release/project/back-ends.ts'
import { tagTools } from '../src/release/project/tag-tools.ts'
import { settingsSchema } from '../src/release/settings/schema.ts'
import { noCommandAnswer } from '../src/report/answer.ts'
import { root } from './processes.mjs'
import { stepParts } from './step-pages.mjs'

/** README.md with its tables of steps, commands, and options made anew. */
export function readmePage() {
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
  const parts = [['commands', tables.join('\n\n')], ...stepParts()]
  return parts.reduce((page, [name, part]) => withPart(page, name, part), pageAt('README.md'))
}

/** The pages with tables of fields, which their schemas give, by their paths. */
export function pagesWithFields() {
  const fields = (schema) => table('| field | type | meaning |\n|---|---|---|', fieldRows(schema.json))
  const keys = fieldRows(settingsSchema.json).filter(([key]) => !key.includes('.'))
  const keyTable = table(
    '| key | meaning |\n|---|---|',
    keys.map(([key, , meaning]) => [key, meaning]),
  )
  const configuration = withPart(pageAt('docs/configuration.md'), 'keys', keyTable)
  return new Map([
    ['docs/verify.md', withPart(pageAt('docs/verify.md'), 'fields', fields(verify.answer))],
    ['docs/configuration.md', withPart(configuration, 'fields', fields(check.answer))],
    [
      'docs/projects.md',
      withPart(withPart(pageAt('docs/projects.md'), 'back-ends', backEndTable()), 'tag-tools', tagToolTable()),
    ],
  ])
}

function backEndTable() {
  const rows = backEnds.flatMap(({ title, names, places }) =>
    places.map(({ where, what, remark }, index) => {
      const said = index === 0 ? `${title}: ${names.map(codeSpan).join(', ')}` : ''
      return [said, where, remark === undefined ? what : `${what}: ${remark}`]
    }),
  )
  return table('| back end | where | what |\n|---|---|---|', rows)
}

function tagToolTable() {
  const rows = tagTools.map(({ title, where, evaluated }) => [title, where, evaluated])
  return table('| tool | known by | what `check` evaluates |\n|---|---|---|', rows)
}

const pageAt = (path) => readFileSync(join(root, path), 'utf8')

/** A page with one of its parts, which stand between marks, made anew. */
function withPart(page, name, part) {
  const [begin, end] = [`<!-- ${name}: written by \`npm run docs\` -->`, `<!-- ${name} end -->`]
  const [before, rest = ''] = page.split(begin)
  const [, after = ''] = rest.split(end)
  return `${before}${begin}\n\n${part}\n\n${end}${after}`
}

/** Each field of an object, and of those in it: where it stands, its type in words, and what it means. */
function fieldRows({ properties, required }, place = '') {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const absent = required.includes(name) ? [] : ['absent']
    const row = [codeSpan(`${place}${name}`), [...typeWords(schema), ...absent].join(', or '), schema.description]
    return [row, ...inner(schema).flatMap(([way, object]) => fieldRows(object, `${place}${name}${way}.`))]
  })
}

/** The objects that a field holds, and what leads to them behind its name. */
function inner({ anyOf = [], items, ...schema }) {
  if (schema.properties !== undefined) return [['', schema]]
  const ofItems = items === undefined ? [] : inner(items).map(([way, object]) => [`[]${way}`, object])
  return [...anyOf.flatMap(inner), ...ofItems]
}

/** The type of a field, for people; several if it may be one or the other. */
function typeWords({ anyOf, type = 'integer' }) {
  if (anyOf !== undefined) return anyOf.flatMap(typeWords)
  const words = {
    string: 'text',
    integer: 'number',
    boolean: 'true, false',
    array: 'list',
    object: 'object',
    null: '`null`',
  }
  return [words[type]]
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
