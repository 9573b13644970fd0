import type { Command } from '../command-line.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { next } from './next.ts'
import { prepare } from './prepare.ts'
import { rehearse } from './rehearse.ts'
import { verify } from './verify.ts'

/** Every word of the command line, in the order of its help. */
export const commands: readonly Command[] = [rehearse, check, prepare, next, verify, completion(() => commands)]
