import { checkAddress } from './email/address.ts'
import { EmailProblem } from './email/characters.ts'
import { addressOf } from './email/header.ts'

/**
 * Look at `Author-Email` or `Maintainer-Email`. A header without one address, or with several, is not looked at.
 *
 * @returns The address and what PyPI says against it, `undefined` when it is fine.
 */
export function emailProblem(header: string): { readonly address: string; readonly problem: string } | undefined {
  const address = addressOf(header)
  if (address === '') return undefined
  try {
    checkAddress(address)
    return undefined
  } catch (error) {
    if (!(error instanceof EmailProblem)) throw error
    return { address, problem: error.message }
  }
}
