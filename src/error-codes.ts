import { projectCodes } from './error-codes/project.ts'
import { provenanceCodes } from './error-codes/provenance.ts'
import { publicationCodes } from './error-codes/publication.ts'
import { useCodes } from './error-codes/use.ts'

/**
 * The closed list of codes: what a program may rely on, and the source of `docs/errors.md`.
 *
 * `exit` is the exit code that the code alone leads to: 1 something that a maintainer fixes, 2 wrong use,
 * 3 something outside failed and a re-run may help.
 */
export const errorCodes = {
  ...useCodes,
  ...projectCodes,
  ...provenanceCodes,
  ...publicationCodes,
} as const satisfies Record<string, { readonly exit: 1 | 2 | 3; readonly meaning: string }>

/** A stable code: a key of `errorCodes`, documented in `docs/errors.md`. */
export type ErrorCode = keyof typeof errorCodes
