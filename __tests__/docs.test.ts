import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pagesWithFields, readmePage, schemaFiles } from '../scripts/command-pages.mjs'
import { errorsPage, exampleOf } from '../scripts/errors-page.mjs'
import { projectCodes } from '../src/error-codes/project.ts'
import { provenanceCodes } from '../src/error-codes/provenance.ts'
import { publicationCodes } from '../src/error-codes/publication.ts'
import { useCodes } from '../src/error-codes/use.ts'
import { errorCodes } from '../src/error-codes.ts'
import {
  declaredSteps,
  filledByRunner,
  type StepName,
  stepInputNames,
  stepNames,
  stepsTaking,
} from '../src/inputs/declared.ts'
import { parseChangeLog, sectionsOf } from '../src/release/change-log.ts'
import { adjustableCodes } from '../src/release/settings/adjustable-codes.ts'
import { readers } from '../src/release/settings/readers.ts'
import { readSettings } from '../src/release/settings.ts'
import { parseVersion } from '../src/release/version.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const readme = read('README.md')

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}
const action = parse(read('action.yml')) as ActionFile

/** Names of steps in a sentence: `check`, `build`. */
const stepsIn = (text: string): StepName[] => stepNames.filter((name) => text.includes(`\`${name}\``))

describe('action.yml', () => {
  test('declares exactly the inputs that the code reads', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(['endpoints', 'step', 'token', ...stepInputNames].sort())
  })

  test.each(stepInputNames)('says which steps take %s', (name) => {
    const [, sentence = ''] = action.inputs[name]?.description.split('Step:') ?? []
    expect(stepsIn(sentence)).toEqual(stepsTaking(name))
  })

  test.each(Object.entries(declaredSteps))('says what the token needs for %s', (step, { permissions }) => {
    const scopes = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`)
    expect(action.inputs.token?.description).toContain(`for \`${step}\` ${scopes.join(', ')}`)
  })

  test('gives a default to the token alone, and to what the runner knows of the job', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
    expect(withDefault.map(([name]) => name)).toEqual(['token', ...filledByRunner])
  })

  test.each(Object.entries(action.inputs))('says default, permission, and step of %s', (_, { description }) => {
    expect(description).toMatch(/Default: .*Permission: .*Step: /s)
  })

  test.each(Object.entries(action.outputs))('says the step of the output %s', (_, { description }) => {
    const [, steps = ''] = description.split('Step: ')
    expect(steps === 'all.' ? stepNames : stepsIn(steps)).not.toEqual([])
  })
})

describe('README.md', () => {
  test.each(['publish.yaml', 'release-check.yaml'])('shows templates/%s as it is', (name) => {
    expect(readme).toContain(`\`\`\`yaml\n${read(`templates/${name}`)}\`\`\``)
  })

  test('names every input and output', () => {
    const missing = [...Object.keys(action.inputs), ...Object.keys(action.outputs)].filter(
      (name) => !readme.includes(`\`${name}\``),
    )
    expect(missing).toEqual([])
  })

  test('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })
})

test('README.md has its tables and workflows as `npm run docs` writes them', () => {
  expect(readme).toBe(readmePage())
})

test.each([...pagesWithFields()])('%s has the fields as `npm run docs` writes them', (path, text) => {
  expect(read(path)).toBe(text)
})

test('docs/schemas/ has what `npm run docs` writes', () => {
  const files = readdirSync('docs/schemas').map((name) => [`docs/schemas/${name}`, read(`docs/schemas/${name}`)])
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(schemaFiles()))
})

describe('docs/errors.md', () => {
  test('is what `npm run docs` writes', () => {
    expect(read('docs/errors.md')).toBe(errorsPage())
  })

  test('has an example of every code, from a test that is there, and of no other', () => {
    const fileOf = (code: string): string => exampleOf(code)?.test.split(': ')[0] ?? ''
    const codes = Object.keys(errorCodes)
    expect(codes.filter((code) => !existsSync(fileOf(code)))).toEqual([])
    const files = readdirSync('__tests__/golden/errors').filter((name) => name !== 'README.md')
    expect(files.toSorted()).toEqual(codes.map((code) => `${code}.json`).toSorted())
  })
})

describe('docs/configuration.md', () => {
  const page = read('docs/configuration.md')

  test('names every key, and shows one of each', () => {
    const keys = Object.keys(readers)
    expect(keys.filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([])
    expect(keys.filter((key) => !page.includes(`\n${key} = `))).toEqual([])
  })

  test('its example can be used', () => {
    const [, example = ''] = /```toml\n(.*?)```/s.exec(page) ?? []
    expect(readSettings(example).problems).toEqual([])
  })

  test('marks exactly the codes whose severity can be set', () => {
    const marked = [...page.matchAll(/`([a-z-]+)` \*/g)].map(([, code = '']) => code)
    expect(marked.toSorted()).toEqual([...adjustableCodes].toSorted())
  })
})

test('every code stands in one place', () => {
  const places = [useCodes, projectCodes, provenanceCodes, publicationCodes]
  const rows = places.flatMap((codes) => Object.keys(codes))
  expect(Object.keys(errorCodes).toSorted()).toEqual(rows.toSorted())
})

test('every code is used in the sources', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('error-codes'),
  )
  const sources = files.map((path) => read(`src/${path}`)).join('\n')
  expect(Object.keys(errorCodes).filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})

test.each(readdirSync('docs/decisions'))('docs/decisions/%s has the four parts and a date', (name) => {
  const text = read(`docs/decisions/${name}`)
  expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)}: .+\\n\\n\\d{4}-\\d\\d-\\d\\d\\n`))
  const headings = text.split('\n').filter((line) => line.startsWith('## '))
  expect(headings).toEqual(['## Context', '## Decision', '## Consequences', '## Rejected'])
})

test('each decision has a number of its own', () => {
  const numbers = readdirSync('docs/decisions').map((name) => name.slice(0, 4))
  expect(numbers).toEqual([...new Set(numbers)])
})

test('CHANGES.md is read by our own parser, with a section of this version', () => {
  const changeLog = parseChangeLog('CHANGES.md', read('CHANGES.md'))
  const version = parseVersion((JSON.parse(read('package.json')) as { version: string }).version)
  expect(version && sectionsOf(changeLog, version)).toHaveLength(1)
  const unknown = changeLog.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'unknown'))
  expect(unknown).toEqual([])
})
