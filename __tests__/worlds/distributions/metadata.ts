import { markdownAsRst, rstOf } from './descriptions.ts'
import type { CaseRow } from './rows.ts'

/** What the name of a file says, as it is written there. */
export interface NamedRelease {
  readonly project: string
  readonly version: string
}

/** The parts of METADATA or PKG-INFO in which cases differ. */
interface Fields {
  /** `Metadata-Version`; `undefined` for none. */
  readonly form: string | undefined
  readonly name: string
  readonly version: string
  readonly summary: string
  readonly contentType: string | undefined
  /** Further lines, as they are in the file. */
  readonly lines: readonly string[]
  readonly body: string
}

const longExpression = ['License-Expression: MIT'] as const
const url = 'https://example.com'

/** By the name of the case: what differs from the fields of a good one. */
const changes: Readonly<Record<string, Partial<Fields>>> = {
  d90: { form: '2.1', lines: ['Dynamic: License'] },
  d93: { lines: ['Dynamic: Description'] },
  f20b: { version: '1.0' },
  l20: { lines: [`Project-URL: Docs, ${url}/a`, `Project-URL: Docs, ${url}/b`] },
  l21: { lines: [`Project-URL: A, ${url}/a`, `Project-URL: a, ${url}/b`] },
  m06: { form: undefined },
  m06c: { form: '2.5', lines: ['Import-Name: a-b'] },
  m06d: { form: '2.5', lines: ['Import-Name: a', 'Import-Namespace: a'] },
  m06e: { form: '2.5', lines: ['Import-Name: a; private'] },
  m06f: { form: '2.5', lines: ['Import-Name: a.b'] },
  m07: { lines: ['Classifier: Framework :: Nothing'] },
  m08: { lines: ['Classifier: Topic :: Communications :: Chat :: AOL Instant Messenger'] },
  m09: { lines: ['Classifier: Private :: Do Not Upload'] },
  m10: { lines: ['Classifier: programming language :: Python :: 3'] },
  m10b: { lines: ['Classifier: Programming Language :: Python :: 3.99'] },
  m10c: { lines: ['Classifier: Framework :: Nothing'] },
  m10d: { lines: ['Classifier: Typing :: Typed', 'Classifier: Typing :: Typed'] },
  m13: { contentType: undefined, body: '# Title\n\nSome *text*, and a [link](https://example.com).\n' },
  m13b: { contentType: 'text/x-rst', body: markdownAsRst },
  m16: { contentType: 'text/markdown; variant=XXX' },
  m19: { contentType: 'text/x-rst; flavor=sweet', body: 'A case.\n' },
  m19b: { contentType: 'text/markdown; charset=utf-8' },
  m19e: { contentType: 'text/markdown; variant=gfm' },
  m19f: { contentType: 'text/html' },
  m21: { summary: 'One line,\n        and another.' },
  m21b: { summary: '🚀'.repeat(300) },
  n102: { body: 'One page.\n\f\nAnother page.\n' },
  n108: { name: 'case.n108' },
  n109: { name: 'case-other' },
  n110: { summary: '' },
  n114: { lines: ['Platform: Linux', 'Platform: Windows'] },
  n117: { lines: ['Author: Jane', 'Author: Joe'] },
  n119: { summary: 'A \uFFFD case.' },
  n121: { lines: [`Author: ${'a'.repeat(2000)}`] },
  n122: { lines: [`License: ${'a word '.repeat(30_000)}`] },
  n123: { lines: ['License: Permission is granted', '        to anybody', '        for anything.'] },
  n125: { lines: [`Keywords: ${Array.from({ length: 500 }, (_, index) => `word${index}`).join(',')}`] },
  n127: { body: 'Before\0after.\n' },
  n92: { lines: ['Provides-Extra: a_b', 'Provides-Extra: a-b'] },
  n92c: { lines: ['Provides-Extra: a b'] },
  n92d: { lines: ["Requires-Dist: x; extra == 'absent'"] },
  n95: { name: 'case n95' },
  n96: { lines: ['Foo: bar'] },
  n99: { name: '' },
  s24: { form: '2.1' },
  s41: { lines: ['License-File: LICENSE'] },
  s43: { name: 'case-other' },
  s44: { version: '2.0' },
  w85: { version: '1.0-beta1' },
  w87: { version: '1.0' },
  w88: { version: '1.0' },
  w90: { version: '1.0-beta1' },
  w91: { version: 'v1.0' },
  w92: { version: '2.0' },
  x50: { lines: [...longExpression, 'License: MIT'] },
  x51: { lines: [...longExpression, 'Classifier: License :: OSI Approved :: MIT License'] },
  x52: { form: '2.3', lines: longExpression },
  x53: { lines: ['License-File: COPYING'] },
  x54: { lines: ['License-File: ../LICENSE'] },
  x55: { lines: ['License-File: LICEN*'] },
  x56: { form: '2.1', lines: ['License-File: LICENSE'] },
  x57: { lines: ['License-File: COPYING'] },
  x61: { lines: ['License-File: ./LICENSE'] },
  x63: { form: '2.3', lines: ['License-File: LICENSE'] },
}

/** The text of METADATA or PKG-INFO of a case. */
export function fieldsOf({ id, what }: CaseRow, { project, version }: NamedRelease): string {
  const rst = rstOf(id)
  const fields: Fields = {
    form: '2.4',
    name: project.toLowerCase().replaceAll('_', '-'),
    version,
    summary: 'A case.',
    contentType: rst === undefined ? 'text/markdown' : rst.contentType,
    // A field that the row itself spells out.
    lines: changes[id] === undefined && /^[A-Z][a-z]+(-[A-Za-z]+)?: /.test(what) ? [what] : [],
    body: rst?.text ?? '# A case\n',
    ...changes[id],
  }
  const text = written(fields)
  return id === 'n100' ? text.replaceAll('\n', '\r\n') : text
}

function written({ form, name, version, summary, contentType, lines, body }: Fields): string {
  const head = [
    ...(form === undefined ? [] : [`Metadata-Version: ${form}`]),
    `Name: ${name}`,
    `Version: ${version}`,
    `Summary: ${summary}`,
    ...(contentType === undefined ? [] : [`Description-Content-Type: ${contentType}`]),
    ...lines,
  ]
  return `${head.join('\n')}\n\n${body}`
}
