import { fieldsOf, type NamedRelease } from './metadata.ts'
import type { CaseRow } from './rows.ts'
import { makeSdist } from './sdist.ts'
import { makeWheel } from './wheel.ts'

/** The bytes of the file of a case. */
export async function makeCase(row: CaseRow): Promise<Buffer> {
  const { stem, project, version } = partsOf(row)
  const named = { id: row.id, stem, project, version, metadata: fieldsOf(row, { project, version }) }
  return isWheel(row) ? makeWheel(named) : await makeSdist(named)
}

/** What the name of a case's file says: without its ending, and in parts. */
export function partsOf(row: CaseRow): NamedRelease & { readonly stem: string } {
  const stem = row.file.replace(/\.(whl|egg|zip|tar\.\w+)$/i, '')
  const [project = '', version = ''] = isWheel(row) ? stem.split('-') : splitAtLast(stem)
  return { stem, project, version }
}

function isWheel({ file }: CaseRow): boolean {
  return /\.(whl|egg)$/i.test(file)
}

function splitAtLast(stem: string): readonly string[] {
  const dash = stem.lastIndexOf('-')
  return [stem.slice(0, dash), stem.slice(dash + 1)]
}
