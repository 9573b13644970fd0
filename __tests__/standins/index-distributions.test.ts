import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { withShared } from '../shared.ts'
import { leastForm, wholeForm } from '../worlds/distributions/form.ts'
import { makeCase } from '../worlds/distributions/make.ts'
import { type CaseRow, caseRows } from '../worlds/distributions/rows.ts'
import { type IndexWorld, startIndex } from '../worlds/index/world.ts'

let world: IndexWorld

beforeAll(async () => {
  world = await startIndex()
})

afterAll(() => world.close())

// Some names are so alike that PyPI would not take the second of them.
beforeEach(() => {
  world.index.state.projects.clear()
  world.index.state.usedFileNames.clear()
})

const play = async (row: CaseRow, formOf: (row: CaseRow, bytes: Buffer) => FormData) => {
  return await world.upload(formOf(row, await makeCase(row)), world.index.issueAccountToken())
}

/** What only a client sees, that reads the file: no form says it, so the index takes it. */
const clientOnly = new Map([
  ['n96', 'a field that no form has'],
  ['s40', 'PKG-INFO is a link, which PyPI looks for and does not open'],
])

/** The words of the index alone, as they are in the table: by the least form where no client would send a whole one. */
const expected = ({
  words,
}: CaseRow): { readonly isLeast: boolean; readonly status: number; readonly text: string } => {
  const [, form = '', said = ''] = /^\[(.*?) form\] (.*?)(?:; twine: .*)?$/.exec(words) ?? []
  const [, status = '', quoted = ''] = /^(\d{3}) (.*)$/.exec(said) ?? []
  const text = quoted
    .replace(/^\(Warehouse itself failed: (.*)\)$/, '$1')
    .replaceAll('\\"', '"')
    .replace('http://localhost/', 'https://pypi.org/')
  return { isLeast: form === 'least', status: Number(status), text }
}

withShared('309 distributions at the index that PyPI judged', (folder) => {
  const rows = caseRows(folder)
  const seen = rows.filter(({ id }) => !clientOnly.has(id))

  test.each(seen.filter(({ isAccepted }) => isAccepted))('$id accepted: $what', async (row) => {
    expect(await play(row, wholeForm)).toEqual({ status: 200, text: 'OK' })
  })

  test.each(seen.filter(({ isAccepted }) => !isAccepted))('$id refused: $what', async (row) => {
    expect([400, 500]).toContain((await play(row, wholeForm)).status)
  })

  test.each(rows.filter(({ id }) => clientOnly.has(id)))(
    '$id accepted, for only a client refuses: $what',
    async (row) => {
      expect([row.isAccepted, (await play(row, wholeForm)).status]).toEqual([false, 200])
    },
  )

  describe("PyPI's own words", () => {
    const judged = rows.filter((row) => !row.isAccepted && expected(row).status > 0)
    test.each(judged)('$id: $words', async (row) => {
      const { isLeast, status, text } = expected(row)
      const answer = await play(row, isLeast ? leastForm : wholeForm)
      // The table cuts long ones.
      const end = text.endsWith('…') ? text.length - 1 : answer.text.length
      expect({ ...answer, text: answer.text.slice(0, end) }).toEqual({ status, text: text.replace(/…$/, '') })
    })
  })
})
