import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from './worlds/clone.ts'

/** A begun command line, and the names that every shell offers to end it, sorted. */
export type CompletionCase = readonly [what: string, line: string, offered: readonly string[]]

export const completionCases: readonly CompletionCase[] = [
  ['commands', 'release-action c', ['check', 'completion']],
  ['what the program takes in the place of a command', 'release-action --', ['--help', '--version']],
  ['commands to help', 'release-action help pre', ['prepare']],
  ['no options of a command to help', 'release-action help check --j', []],
  ['options of the command alone', 'release-action check --tag', ['--tag-prefix']],
  ['options of another', 'release-action verify --o', ['--offline', '--owner-repo']],
  ['options of a command behind the name of another', 'release-action verify check --b', []],
  ['words that may stand there', 'release-action completion ', ['bash', 'fish', 'zsh']],
  ['files', 'release-action verify a', ['a.whl']],
  ['files where a value is one', 'release-action verify --trusted-root a', ['a.whl']],
  ['folders where a value is one', 'release-action check -C d', ['dist']],
  ['a file, or a folder, whole that has a space', 'release-action verify b', ['b c', 'b d.whl']],
  ['folders alone where a value is one', 'release-action rehearse --out b', ['b c']],
  ['folders behind the = of an option', 'release-action rehearse --out=', ['b c', 'dist']],
  ['folders behind the = that are begun', 'release-action rehearse --out=d', ['dist']],
  ['folders before a command', 'release-action -C ', ['b c', 'dist']],
  ['commands behind a folder', 'release-action -C dist c', ['check', 'completion']],
  ['options behind a folder', 'release-action -C dist verify --o', ['--offline', '--owner-repo']],
  ['options behind several folders', 'release-action -C a -Cdist check --tag', ['--tag-prefix']],
  ['nothing where a value is neither', 'release-action check --base ', []],
  ['nothing that is accepted, and shown nowhere', 'release-action check --rep', []],
]

/** A folder with the files of the cases. */
export function completionFolder(): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'dist'))
  mkdirSync(join(folder, 'b c'))
  writeFileSync(join(folder, 'a.whl'), '')
  writeFileSync(join(folder, 'b d.whl'), '')
  return folder
}
