import { ok } from '../call.ts'
import { get, metadata, type Rows } from '../row.ts'
import { repositoryView } from '../views/repositories.ts'

export const repositoryRows = {
  'repos/get': get('', metadata, 'repos/repos#get-a-repository', (call) => ok(repositoryView(call.at))),
} as const satisfies Rows
