import { program } from '../../program.ts'
import type { Command } from '../command.ts'
import { type Completed, namesOf, type Option } from '../option.ts'

/** One option as shells see it. */
export interface Row {
  readonly names: readonly string[]
  readonly help: string
  /** What follows it; `undefined` for a flag. */
  readonly completed: Completed | undefined
}

/** The options of a command that are shown, and its help. */
export function rowsOf({ options }: Command): readonly Row[] {
  const rows = Object.entries(options).map(([key, option]) => {
    return { names: namesOf(key, option), help: option.help, completed: completedOf(option) }
  })
  return [...rows, { names: ['-h', '--help'], help: 'show the options of the command', completed: undefined }]
}

function completedOf(option: Option): Completed | undefined {
  return option.kind === 'flag' ? undefined : option.completed
}

/** What is offered in the place of a command; other short ones are not. */
export const programRows: readonly Row[] = [
  { names: ['-C'], help: 'work in DIR', completed: 'folder' },
  { names: ['--help'], help: 'show every command', completed: undefined },
  { names: ['--version'], help: 'show the version', completed: undefined },
]

/** Stands in the place of a command. */
export const helpWord = { name: 'help', summary: 'show the options of a command' } as const
/** What functions of the scripts are called. */
export const identifier = `_${program.name.replaceAll('-', '_')}`
/** One word behind the other. */
export const words = (list: readonly string[]): string => list.join(' ')
