import { quoted } from '../quoted.ts'
import type { Operand } from './command.ts'
import { wrongUse } from './wrong-use.ts'

/** Of a command that takes options only. */
export const noOperand: Operand<undefined> = {
  usage: '',
  rows: [],
  completed: 'nothing',
  read: ([first]) => {
    if (first === undefined) return undefined
    throw wrongUse(`Options are all that the command takes, and ${quoted(first)} is none.`)
  },
}
