import { fieldsOf } from './metadata.ts'
import type { CaseRow } from './rows.ts'
import { makeSdist } from './sdist.ts'
import { makeWheel } from './wheel.ts'

/** The bytes of the file of a case. */
export async function makeCase(row: CaseRow): Promise<Buffer> {
  const isWheel = /\.(whl|egg)$/i.test(row.file)
  const stem = row.file.replace(/\.(whl|egg|zip|tar\.\w+)$/i, '')
  const [project = '', version = ''] = isWheel ? stem.split('-') : splitAtLast(stem)
  const named = { id: row.id, stem, project, version, metadata: fieldsOf(row, { project, version }) }
  return isWheel ? makeWheel(named) : await makeSdist(named)
}

function splitAtLast(stem: string): readonly string[] {
  const dash = stem.lastIndexOf('-')
  return [stem.slice(0, dash), stem.slice(dash + 1)]
}
