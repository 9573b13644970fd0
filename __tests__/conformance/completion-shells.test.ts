import { describe, expect, test } from '@jest/globals'
import { completionOf } from '../../src/command-line/completion.ts'
import { commands } from '../../src/commands/table.ts'
import { completionCases, completionFolder } from '../completion-cases.ts'
import { fishOffers, zshOffers } from '../worlds/shells.ts'

const asked = { folder: completionFolder(), lines: completionCases.map(([, line]) => line) }
const zsh = completionOf('zsh', commands)

describe.each([
  ['fish', fishOffers(completionOf('fish', commands), asked)],
  ['zsh, where the script is sourced,', zshOffers(zsh, 'sourced', asked)],
  ['zsh, where the script is in a folder of fpath,', zshOffers(zsh, 'in fpath', asked)],
])('%s offers', (_, offers) => {
  test.each(completionCases.map((one, index) => [...one, offers[index]] as const))(
    '%s: %s',
    (_, __, expected, offered) => {
      expect(offered).toEqual(expected)
    },
  )
})
