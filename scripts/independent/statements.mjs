// Predicate type and subject of every statement, compared by Python; and statements that are not right, which it must see.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectRefusal, expectSuccess, runPython } from './rehearsal.mjs'

const faults = {
  'another predicate type': (statement) => ({ ...statement, predicateType: 'https://slsa.dev/provenance/v0.2' }),
  'another subject name': ({ subject: [{ digest }], ...rest }) => ({ ...rest, subject: [{ name: 'other', digest }] }),
  'a second subject': ({ subject, ...rest }) => ({ ...rest, subject: [...subject, ...subject] }),
}
const saidOf = {
  'another predicate type': 'predicateType',
  'another subject name': 'subject',
  'a second subject': 'subject',
}

/** The statements as they are, and with one fault each. */
export function statementChecks({ folder, scratch }) {
  const planted = Object.keys(faults).map((fault) => ({
    name: `the statements with ${fault} are refused`,
    verify: () =>
      expectRefusal(runPython('statements.py', [plant({ folder, scratch, fault })]), `, ${saidOf[fault]}: `),
  }))
  return [
    {
      name: 'every statement has the type and the one subject of its file',
      verify: () => expectSuccess(runPython('statements.py', [folder])),
    },
    ...planted,
  ]
}

/** A copy of the output folder in which the first line says something else. */
function plant({ folder, scratch, fault }) {
  const copy = join(scratch, fault)
  cpSync(folder, copy, { recursive: true })
  const path = join(copy, 'release/multiple.intoto.jsonl')
  const [first, ...rest] = readFileSync(path, 'utf8').split('\n')
  const bundle = JSON.parse(first)
  const statement = faults[fault](JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64')))
  bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  writeFileSync(path, [JSON.stringify(bundle), ...rest].join('\n'))
  return copy
}
